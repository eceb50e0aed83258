import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../scripts/format-corpus/paper-spec.ts';
import { readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { checkWithin } from './check-within.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, table, heading } = written;

type Body = readonly (string | Item)[];
const of =
  (type: string, subject: string, more: WrittenPaper = {}) =>
  (...body: Body): WrittenPaper => ({
    ...{ type, subject: [subject], number: null, ...more },
    body: body.map((one) => (typeof one === 'string' ? text(one) : one)),
  });
/** Papers of one cell, by the name of the unit it is in. */
const cell = (name: string) => {
  const congress = `Đại hội Chi bộ ${name} lần thứ V, nhiệm kỳ 2026 - 2029`;
  const own = { upper: ['ĐẢNG BỘ XÃ BÌNH AN'], issuer: [`CHI BỘ ${name.toUpperCase()}`] };
  return {
    minutes: of('BIÊN BẢN', congress, { ...own, number: 'Số 01-BB/ĐH' }),
    resolution: of('NGHỊ QUYẾT', congress, { ...own, number: 'Số 02-NQ/ĐH' }),
    report: of('BÁO CÁO', `chính trị trình ${congress}`, own),
    review: of('BÁO CÁO', `kiểm điểm của Chi uỷ trình ${congress}`, own),
    attendance: of('BÁO CÁO', `tình hình đảng viên dự ${congress}`, own),
    quick: of('BÁO CÁO NHANH', `kết quả ${congress}`, own),
    closing: of('DIỄN VĂN', `bế mạc ${congress}`, own),
    opening: of('DIỄN VĂN', `khai mạc ${congress}`, own),
    list: of('DANH SÁCH', `trích ngang nhân sự giới thiệu bầu vào Chi uỷ Chi bộ ${name}, nhiệm kỳ 2026 - 2029`, own),
    first: of('BIÊN BẢN', `Hội nghị lần thứ nhất Chi uỷ Chi bộ ${name}, nhiệm kỳ 2026 - 2029`, own),
    inspection: of('BIÊN BẢN', `Hội nghị lần thứ nhất Uỷ ban Kiểm tra, nhiệm kỳ 2026 - 2029`, own),
  };
};
const school = cell('Trường Tiểu học Bình An');
const office = cell('cơ quan Uỷ ban nhân dân xã');
const firm = cell('Công ty Chè Bắc Sơn');
const hamlet = cell('thôn Nà Sla');
const other = cell('thôn Khòn Phổ');
const COMMUNE = 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031';
const delegates = of('BIÊN BẢN', COMMUNE, { number: 'Số 01-BB/ĐH' });

function told(...papers: readonly WrittenPaper[]): readonly string[] {
  const read = papers.map(readWritten);
  const found = [...read.flatMap(checkWithin), ...comparePapers(read.map(factsOfPaper)).findings];
  return found.map(({ rule, found: words }) => `${rule} ${words}`);
}

const NAMES = ['Lộc Công Hoà', 'Nông Thị Mai', 'Vi Thị Én', 'Lê Minh Nghĩa'];
const people = (names: readonly string[]) =>
  table(['TT', 'Họ và tên', 'Quê quán'], ...names.map((name, at) => [String(at + 1), name, 'Bình An']));
const votes = (names: readonly string[]) =>
  table(['TT', 'Họ và tên', 'Số phiếu', 'Tỉ lệ (%)'], ...names.map((name, at) => [String(at + 1), name, '30', '75']));
const ELECTION = heading('V. Bầu Chi uỷ');

describe('what a careful clerk writes is left in peace', () => {
  it.each<readonly [string, readonly WrittenPaper[]]>([
    [
      'sessions of a congress',
      [
        delegates(
          'Số đại biểu được triệu tập: 128; có mặt: 127; vắng mặt: 01.',
          'Phiên trù bị: có mặt 126 đại biểu, vắng mặt: 02.',
        ),
      ],
    ],
    ['a share of what was planned', [hamlet.report('Xã có 45/300 hộ nghèo, đạt 100%.')]],
    ['a word that denies', [hamlet.report('Đến năm 2030 (năm cuối), 5 chi bộ (không năm).')]],
    [
      'who did not raise a card',
      [
        delegates(
          'Đại biểu được triệu tập: 128; có mặt: 127.',
          'Biểu quyết: đồng ý 125 (98,43% số đại biểu có mặt), không đồng ý 0, ý kiến khác 0.',
        ),
      ],
    ],
    ['kinds after the sexes', [hamlet.report('Có 30 đảng viên (trong đó 5 nam, 3 nữ), dự bị.')]],
    [
      'first meetings of two committees',
      [school.first('Tổng số uỷ viên Ban Chấp hành: 3; có mặt: 3.'), school.first('Tổng số đảng uỷ viên: 5.')],
    ],
    [
      'the first meeting of the inspection commission',
      [school.first('Tổng số cấp uỷ viên: 15.'), school.inspection('Tổng số uỷ viên Ban Chấp hành: 3.')],
    ],
    [
      'who withdrew, by the given name',
      [
        hamlet.list(people([...NAMES, 'Hoàng Văn Thụ'])),
        hamlet.minutes(
          ELECTION,
          'Đại hội cho đồng chí Thụ không vào danh sách vì lý do sức khoẻ. Danh sách bầu cử có 4 đồng chí.',
          votes(NAMES),
        ),
      ],
    ],
    [
      'the papers of two cells in one folder',
      [
        hamlet.minutes('Đảng viên được triệu tập: 32; có mặt: 30.', 'Chi bộ thôn Khòn Phổ tặng hoa Đại hội.'),
        hamlet.resolution('Đại hội bầu Chi uỷ gồm 03 đồng chí.'),
        other.report('Thay mặt Chi uỷ Chi bộ thôn Khòn Phổ, tôi báo cáo. Kết nạp 3 đảng viên cùng Chi bộ thôn Nà Sla.'),
        other.minutes('Đảng viên được triệu tập: 21; có mặt: 21.', 'Đại hội bầu Chi uỷ gồm 05 đồng chí.'),
      ],
    ],
  ])('%s', (_what, papers) => {
    expect(told(...papers)).toEqual([]);
  });
});

describe('sentences of small congresses are left in peace', () => {
  const CAME =
    'Tổng số đảng viên được triệu tập: 32 (ba mươi hai); có mặt: 30 (ba mươi), đạt 93,75%; vắng mặt: 02 (hai).';
  const attendance: readonly (readonly string[])[] = [
    ['Chi bộ có 34 đảng viên (32 chính thức, 02 dự bị). Được triệu tập: 32 đảng viên; có mặt: 31; vắng mặt: 01.'],
    ['Tổng số đảng viên: 34 đồng chí, trong đó 32 chính thức, 02 dự bị; miễn sinh hoạt 03 đồng chí.', CAME],
    ['Tổng số đảng viên của Chi bộ: 36 đồng chí. Đảng viên được triệu tập: 34, có mặt: 34/34, đạt 100%.'],
    [CAME, 'Vắng mặt 02 đồng chí: 01 đồng chí ốm, 01 đồng chí đi công tác.'],
    [CAME, 'Có lý do: 02 đồng chí (vắng mặt 01 do ốm, vắng mặt 01 do chăm con nhỏ).'],
    [CAME, 'Vắng mặt không lý do: 0 đồng chí.'],
    [CAME, 'Đảng viên dự bị có mặt: 02 đồng chí. Khách mời có mặt: 05 đồng chí.'],
    [CAME, 'Trong số 30 đảng viên có mặt có 28 đảng viên chính thức và 02 đảng viên dự bị.'],
    [CAME, 'Trong đó: nam 18 đồng chí, nữ 12 đồng chí; dân tộc Tày 20, Nùng 6, Kinh 4.'],
    [CAME, 'Đảng viên nữ có mặt: 12 đồng chí, chiếm 40% số có mặt.'],
    [CAME, 'Đến 9 giờ có mặt thêm 01 đồng chí, nâng tổng số có mặt lên 31 đồng chí.'],
    ['Đại hội triệu tập 32 đảng viên chính thức; 02 đảng viên dự bị được mời dự. Có mặt 33 đồng chí đảng viên.'],
    [
      'Số đảng viên được triệu tập: 41; trong đó đảng viên chính thức: 39, dự bị: 02. Có mặt: 40; vắng mặt: 01 có lý do.',
    ],
    ['Ba mươi hai đảng viên được triệu tập, ba mươi đồng chí có mặt.'],
    ['Đảng viên được triệu tập: 1.024; có mặt: 1.001, đạt 97,75%; vắng mặt: 23.'],
    [CAME, 'Đại biểu khách mời: 08 đồng chí; vắng mặt 02 đồng chí khách mời.'],
    [CAME, '02 đồng chí đảng viên vắng mặt đều có lý do chính đáng.'],
    ['Buổi sáng có mặt 31 đảng viên; buổi chiều có mặt 29 đảng viên (02 đồng chí xin phép về sớm).'],
    [
      'Tổng số giáo viên, nhân viên nhà trường: 45, trong đó đảng viên 32, có mặt 30 đảng viên.',
      'Đảng viên được triệu tập: 32.',
    ],
    ['Đảng viên được triệu tập: 32 (không tính 03 đồng chí sinh hoạt tạm thời nơi khác); có mặt: 30.'],
    [
      'Phiên trù bị họp chiều 19/9, có mặt 28 đảng viên.',
      'Phiên chính thức: đảng viên được triệu tập: 32; có mặt 30; vắng mặt 02.',
    ],
  ];
  const reports: readonly string[] = [
    'Chi bộ có 30 đảng viên, trong đó nữ 18, chiếm 60%; đảng viên dự bị 02, chiếm 6,67%.',
    'Chi bộ có 12 đảng viên nam, 18 đảng viên nữ; 25 đồng chí là giáo viên, 05 đồng chí là nhân viên.',
    'Trong 30 đảng viên có 28 chính thức, 02 dự bị; trình độ: 04 thạc sĩ, 22 đại học, 04 cao đẳng.',
    'Nhiệm kỳ qua, Chi bộ kết nạp 06 (sáu) đảng viên; chuyển đảng chính thức cho 05 đồng chí.',
    'Năm học 2025 - 2026, nhà trường có 18 lớp với 512 học sinh; 510/512 học sinh hoàn thành chương trình (99,61%).',
    'Tỉ lệ học sinh lên lớp đạt 99,6%; 24/24 giáo viên đạt chuẩn (100%), trong đó 20/24 trên chuẩn (83,3%).',
    'Thu ngân sách đạt 12,5/10 tỷ đồng (125%); giải quyết 3.412/3.420 hồ sơ đúng hạn (99,77%).',
    'Sản lượng chè năm 2025 đạt 1.462 tấn, bằng 97,5% kế hoạch (1.500 tấn).',
    'Doanh thu tăng từ 32 tỷ đồng lên 48,5 tỷ đồng, tăng 51,6%.',
    'Trong nhiệm kỳ tổ chức 36/36 kỳ sinh hoạt (100%), tỉ lệ đảng viên dự bình quân 92%.',
    'Xếp loại 2025: 30 đảng viên, trong đó 6 hoàn thành xuất sắc, 22 hoàn thành tốt, 2 hoàn thành nhiệm vụ.',
    'Có 5/6 chỉ tiêu đạt và vượt (83,33%), 1/6 chỉ tiêu chưa đạt (16,67%).',
    'Quỹ khuyến học 15.000.000 đồng (mười lăm triệu đồng), trao 50 (năm mươi) suất quà.',
    'Đầu nhiệm kỳ có 24 đảng viên, kết nạp 06, chuyển đến 03, chuyển đi 02, từ trần 01; hiện có 30 đảng viên.',
    'Chi uỷ có 03 (ba) đồng chí, trong đó 02 nam, 01 nữ; tuổi bình quân 41,5.',
    'Chi uỷ đầu nhiệm kỳ gồm 03 đồng chí, giảm 01 đồng chí do nghỉ hưu, bổ sung 01 đồng chí, hiện có 03 đồng chí.',
    'Từ ngày 01/7/2025, Chi bộ được thành lập trên cơ sở hợp nhất 02 chi bộ (18 và 14 đảng viên), hiện có 33 đảng viên.',
    'Chi bộ trực thuộc Đảng bộ xã Bình An (trước đây là Đảng bộ xã Hoà Bình); 3/5 tổ đảng đạt 100% chỉ tiêu.',
    'Nghị quyết Đại hội nhiệm kỳ 2023 - 2026 đề ra 6 chỉ tiêu; nhiệm kỳ 2020 - 2023 đề ra 5 chỉ tiêu.',
    'Phấn đấu đến năm 2029 kết nạp 07 đảng viên, mỗi năm từ 2 đến 3 đồng chí.',
    'Vận động 120/150 hộ tham gia bảo hiểm (đạt 80%), vượt 5% so với kế hoạch.',
    'Tiết kiệm 10% chi thường xuyên, tương đương 45,2 triệu đồng.',
    'Tổ chức 2 (hai) lớp nghề cho 45 lao động, trong đó 30 nữ (66,7%).',
    'Bảy đồng chí được khen thưởng, trong đó có ba đồng chí nữ và bốn đồng chí nam.',
    'Công đoàn có 45 đoàn viên, gồm 20 nam và 25 nữ.',
    'Chi bộ có 30 đảng viên, gồm 12 nam, 18 nữ.',
    'Đã kiểm tra 6 đảng viên, giám sát 4 đảng viên; 0 đảng viên bị kỷ luật.',
    'Ngày 02/9/2025 khánh thành nhà văn hoá; ngày 19/5/2026 khai mạc giải bóng chuyền với 8/8 đội (100%).',
    'Có 15 (mười lăm) sáng kiến cấp cơ sở, 02 (hai) sáng kiến cấp tỉnh, 1 (một) bằng khen.',
    'Tỉ lệ hộ nghèo giảm từ 8,5% xuống 3,4%, bình quân giảm 1,7 điểm phần trăm một năm.',
    'Đạt 2/3 tiêu chí thi đua; trên 2/3 đảng viên dự sinh hoạt đầy đủ (đạt 92%).',
    'Công ty có 186 lao động, trong đó đảng viên 58 (31,2%); 3 chi bộ trực thuộc với 60 đảng viên.',
    'Lương bình quân 9,1 triệu đồng/người/tháng, tăng 2,9 triệu đồng so với năm 2021.',
    'Sinh hoạt chuyên đề 9/12 buổi, đạt 75% kế hoạch; năm 2025 đạt 4/4 buổi, bằng 100%.',
    'Chi bộ được Đảng uỷ xã tặng giấy khen 2 năm liền (2024, 2025).',
    'Hằng năm có từ 90% đến 95% đảng viên hoàn thành tốt nhiệm vụ.',
    'Trường có 512 học sinh, trong đó 250 nam, 262 nữ; khối 1: 98 em, khối 2: 104 em.',
    'Có 30/32 đảng viên dự (93,75%), 02 đồng chí vắng có lý do.',
    'Nhiệm kỳ 5 năm (2021 - 2026) Đảng uỷ ban hành 48 nghị quyết, mỗi năm 9 đến 10 nghị quyết.',
    'Tập thể Chi uỷ 03/03 đồng chí tự phê bình; 30/30 đảng viên có bản cam kết (100%).',
  ];
  const minutes: readonly (readonly string[])[] = [
    [CAME, 'Biểu quyết số lượng Chi uỷ 03 đồng chí: đồng ý 28/28 đảng viên chính thức có mặt (100%).'],
    [
      CAME,
      'Đại hội biểu quyết: đồng ý 28 (93,33% số có mặt); không đồng ý 0; ý kiến khác 0; 02 đảng viên dự bị không biểu quyết.',
    ],
    [CAME, 'Đồng ý 27 đồng chí, không đồng ý 01 đồng chí, tỉ lệ 96,43%.'],
    [CAME, 'Số phiếu phát ra: 28; thu về: 28; hợp lệ: 27; không hợp lệ: 01.'],
    [
      CAME,
      'Số phiếu phát ra 28 phiếu, thu về 27 phiếu, hợp lệ 27 phiếu, không hợp lệ 0 phiếu; 01 phiếu không thu về được.',
    ],
    [CAME, 'Tổng số làm cơ sở tính kết quả: 29 (đã trừ 01 đồng chí được miễn sinh hoạt vắng mặt).'],
    [CAME, 'Ban Kiểm phiếu gồm 03 đồng chí, do đồng chí Nông Hữu Quý làm Trưởng ban.'],
    [CAME, 'Đại hội bầu 02 đại biểu chính thức, 01 đại biểu dự khuyết dự Đại hội đại biểu Đảng bộ xã.'],
    [CAME, 'Có 05 ý kiến thảo luận trực tiếp, 02 ý kiến bằng văn bản, tổng cộng 07 ý kiến.'],
    [CAME, 'Đại hội có 05 (năm) ý kiến thảo luận. Đại hội nghe 02 tham luận.'],
    [CAME, 'Đại hội khai mạc hồi 7 giờ 30 phút, ngày 22/11/2026, bế mạc hồi 11 giờ 15 phút cùng ngày.'],
    [CAME, 'Đại hội bầu trực tiếp Bí thư Chi bộ: đồng chí Lộc Công Hoà được 28/29 phiếu (96,55%).'],
    [CAME, 'Số lượng bầu: 03 đồng chí; số dư 01 đồng chí; danh sách bầu cử có 04 đồng chí.'],
    [CAME, 'Đại hội bầu Chi uỷ gồm 03 đồng chí; Chi uỷ nhiệm kỳ 2023 - 2026 gồm 03 đồng chí.'],
  ];

  it.each(attendance.map((lines) => [lines.join(' '), lines] as const))('who came: “%s”', (_what, lines) => {
    expect(told(school.attendance(...lines))).toEqual([]);
    expect(told(firm.minutes(...lines))).toEqual([]);
  });

  it.each(reports)('a report: “%s”', (line) => {
    expect(told(office.report(line), office.review(line))).toEqual([]);
  });

  it.each(minutes.map((lines) => [lines.join(' '), lines] as const))('minutes: “%s”', (_what, lines) => {
    expect(told(office.minutes(...lines), office.quick(CAME))).toEqual([]);
  });
});

describe('small sets of small congresses are left in peace', () => {
  const WENT = 'Đảng viên được triệu tập: 32; có mặt: 30; vắng mặt: 02.';
  const TERM = 'Trong nhiệm kỳ, Chi bộ kết nạp 06 đảng viên.';
  it.each<readonly [string, readonly WrittenPaper[]]>([
    [
      'the committee of a past term beside the new one',
      [
        school.review(
          'Đại hội nhiệm kỳ trước bầu Chi uỷ gồm 05 đồng chí.',
          'Đại hội lần thứ IV bầu Chi uỷ gồm 05 đồng chí.',
        ),
        school.resolution('Đại hội bầu Chi uỷ gồm 03 đồng chí.'),
        school.closing('Đại hội đã bầu Chi uỷ gồm 03 đồng chí.'),
      ],
    ],
    [
      'members admitted in the term and in one year',
      [
        school.report(TERM, 'Năm 2025, Chi bộ kết nạp 02 đảng viên.'),
        school.opening('Nhiệm kỳ qua, Chi bộ kết nạp 06 đảng viên.'),
        school.closing('Phấn đấu trong nhiệm kỳ tới kết nạp 07 đảng viên.'),
      ],
    ],
    [
      'opinions read and spoken',
      [
        firm.minutes(WENT, 'Đại hội có 05 ý kiến thảo luận.'),
        firm.closing('Đại hội đã nghe 05 ý kiến thảo luận.'),
        firm.quick(WENT, 'Có 05 ý kiến thảo luận, 02 ý kiến góp ý bằng văn bản.'),
      ],
    ],
    [
      'all who came and those who voted',
      [
        office.minutes(WENT, 'Số phiếu phát ra: 28; thu về: 28; hợp lệ: 28; không hợp lệ: 0.'),
        office.attendance(WENT, 'Đảng viên chính thức có mặt: 28; dự bị có mặt: 02.'),
        office.quick(WENT),
      ],
    ],
    [
      'somebody who came late',
      [
        office.minutes('Đảng viên được triệu tập: 32; có mặt: 31; vắng mặt: 01.', 'Phiên trù bị có mặt 30 đảng viên.'),
        office.quick('Đảng viên được triệu tập: 32; có mặt: 31.'),
      ],
    ],
    [
      'a second round',
      [
        firm.minutes(
          WENT,
          heading('1. Bầu Chi uỷ lần thứ nhất'),
          'Số lượng bầu: 03 đồng chí; danh sách bầu cử có 04 đồng chí.',
          votes(NAMES),
          heading('2. Bầu lần thứ hai'),
          'Số lượng bầu: 01 đồng chí; danh sách bầu cử có 02 đồng chí.',
          votes(['Hà Văn Tư', 'Vi Thị Én']),
        ),
        firm.quick(
          WENT,
          table(
            ['TT', 'Chức danh', 'Họ và tên', 'Số phiếu'],
            ['1', 'Chi uỷ viên', 'Lộc Công Hoà', '30'],
            ['2', 'Chi uỷ viên', 'Hà Văn Tư', '22'],
          ),
        ),
      ],
    ],
    [
      'a secretary chosen by the new committee',
      [
        office.minutes(
          WENT,
          ELECTION,
          'Số lượng bầu: 03 đồng chí; danh sách bầu cử có 04 đồng chí.',
          votes(['Nguyễn Văn Bình', 'Nông Thị Mai', 'Vi Thị Én', 'Lê Minh Nghĩa']),
        ),
        office.first(
          'Tổng số cấp uỷ viên: 03; có mặt: 03.',
          table(
            ['TT', 'Chức danh', 'Họ và tên', 'Số phiếu', 'Trên tổng số'],
            ['1', 'Bí thư', 'Nguyễn Văn Bình', '3', '3'],
            ['2', 'Phó Bí thư', 'Vi Thị Én', '2', '3'],
          ),
        ),
        office.quick(
          WENT,
          table(
            ['TT', 'Chức danh', 'Họ và tên', 'Số phiếu'],
            ['1', 'Chi uỷ viên', 'Nguyễn Văn Bình', '30'],
            ['2', 'Bí thư', 'Nguyễn Văn Bình', '3'],
            ['3', 'Phó Bí thư', 'Vi Thị Én', '2'],
          ),
        ),
      ],
    ],
    [
      'the same hall by a longer name',
      [
        school.minutes('Đại hội khai mạc hồi 7 giờ 35 phút, ngày 22/11/2026, tại Hội trường nhà trường.'),
        school.quick('Khai mạc: 7 giờ 30 phút, ngày 22/11/2026; tại Hội trường nhà trường.'),
      ],
    ],
    [
      'offices and the committee in one table',
      [
        school.minutes(
          WENT,
          ELECTION,
          'Số lượng bầu: 02 đồng chí; tổng số làm cơ sở tính kết quả: 30.',
          table(
            ['TT', 'Chức danh', 'Họ và tên', 'Số phiếu', 'Kết quả'],
            ['1', 'Chi uỷ viên', 'Lộc Công Hoà', '28', 'Trúng cử'],
            ['2', 'Chi uỷ viên', 'Vi Thị Én', '27', 'Trúng cử'],
            ['3', 'Bí thư', 'Lộc Công Hoà', '28', 'Trúng cử'],
          ),
        ),
      ],
    ],
    [
      'delegates and their alternates',
      [
        school.minutes(
          WENT,
          heading('2. Bầu đại biểu dự Đại hội cấp trên'),
          'Số lượng bầu: 02 đại biểu chính thức, 01 đại biểu dự khuyết; tổng số làm cơ sở tính kết quả: 30.',
          table(
            ['TT', 'Họ và tên', 'Số phiếu', 'Tỉ lệ (%)', 'Kết quả'],
            ['1', 'Lộc Công Hoà', '28', '93,33', 'Trúng cử'],
            ['2', 'Vi Thị Én', '27', '90', 'Trúng cử'],
            ['3', 'Lê Minh Nghĩa', '14', '46,67', 'Trúng cử (dự khuyết)'],
          ),
        ),
      ],
    ],
    [
      'a share of those who came, a ballot that was handed out again',
      [
        school.minutes(
          WENT,
          ELECTION,
          'Số lượng bầu: 02 đồng chí; tổng số làm cơ sở tính kết quả: 29.',
          'Số phiếu phát ra: 30 (đổi 01 phiếu hỏng); thu về: 29; hợp lệ: 29; không hợp lệ: 0.',
          table(
            ['TT', 'Họ và tên', 'Số phiếu', 'Tỉ lệ (%)'],
            ['1', 'Lộc Công Hoà', '28', '93,33'],
            ['2', 'Vi Thị Én', '27', '90'],
          ),
        ),
      ],
    ],
    [
      'ballots that only ask whom the congress would have as its secretary',
      [
        school.minutes(WENT, heading('2. Lấy phiếu giới thiệu Bí thư'), votes(['Lộc Công Hoà', 'Vi Thị Én'])),
        school.quick(
          WENT,
          table(
            ['TT', 'Chức danh', 'Họ và tên', 'Số phiếu'],
            ['1', 'Bí thư', 'Nguyễn Văn Bình', '3'],
            ['2', 'Phó Bí thư', 'Vi Thị Én', '2'],
          ),
        ),
      ],
    ],
    [
      'names with and without “Đ/c”',
      [
        school.minutes(WENT, ELECTION, 'Số lượng bầu: 02 đồng chí.', votes(['Đ/c Lộc Công Hoà', 'Đ/c Vi Thị Én'])),
        school.quick(
          WENT,
          table(
            ['TT', 'Chức danh', 'Họ và tên', 'Số phiếu'],
            ['1', 'Chi uỷ viên', 'Lộc Công Hoà', '30'],
            ['2', 'Chi uỷ viên', 'Vi Thị Én', '30'],
          ),
        ),
      ],
    ],
    [
      'bodies of the congress in a line of names',
      [
        school.minutes(
          WENT,
          'Đoàn Chủ tịch: đồng chí Lộc Công Hoà, Nông Thị Mai, Nguyễn Văn Bình.',
          'Thư ký Đại hội: đồng chí Vi Thị Én.',
          'Ban Kiểm phiếu:',
          '- Đồng chí Lê Minh Nghĩa, Trưởng ban;',
          '- Bà Trần Thị Uyên.',
        ),
        {
          ...school.resolution('Đại hội quyết nghị.'),
          right: { authority: ['T/M ĐOÀN CHỦ TỊCH'], posts: [], name: 'Nông Thị Mai' },
        },
      ],
    ],
    [
      'a meeting of the cell before the congress with other people',
      [
        school.minutes(WENT),
        of(
          'ĐỀ ÁN',
          'nhân sự Chi uỷ Chi bộ Trường Tiểu học Bình An, nhiệm kỳ 2026 - 2029',
        )('Bước 2: Hội nghị chi bộ triệu tập 31 đảng viên chính thức, có mặt 29.'),
        school.report('Hội nghị góp ý văn kiện: 33 đảng viên được triệu tập, có mặt 30.'),
      ],
    ],
    [
      'a hall by the house it is in',
      [
        school.minutes('Đại hội khai mạc hồi 7 giờ 30 phút, ngày 22/11/2026, tại Hội trường Trường Tiểu học Bình An.'),
        school.quick('Khai mạc: 7 giờ 30 phút, ngày 22/11/2026; tại Trụ sở Trường Tiểu học Bình An.'),
      ],
    ],
  ])('%s', (_what, papers) => {
    expect(told(...papers)).toEqual([]);
  });
});
