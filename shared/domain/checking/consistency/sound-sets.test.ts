import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../scripts/format-corpus/paper-spec.ts';
import { readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { checkWithin } from './check-within.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, table, roman } = written;
const CONGRESS = 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031';
const COMMITTEE = 'Ban Chấp hành Đảng bộ xã Bình An, nhiệm kỳ 2026 - 2031';
const HALL = 'Hội trường Uỷ ban nhân dân xã Bình An';
const HELD = `Đại hội được tổ chức tại ${HALL}.`;

type Body = readonly (string | Item)[];
const of =
  (type: string, subject: readonly string[], more: WrittenPaper = {}) =>
  (...body: Body) =>
    ({
      ...{ type, subject: [...subject], number: null, ...more },
      body: body.map((one) => (typeof one === 'string' ? text(one) : one)),
    }) satisfies WrittenPaper;
const report = of('BÁO CÁO', ['chính trị của Ban Chấp hành Đảng bộ xã Bình An', `trình ${CONGRESS}`]);
const review = of('BÁO CÁO', ['kiểm điểm của Ban Chấp hành Đảng bộ xã Bình An', `trình ${CONGRESS}`]);
const minutes = of('BIÊN BẢN', [CONGRESS]);
const resolution = of('NGHỊ QUYẾT', [CONGRESS]);
const programme = of('CHƯƠNG TRÌNH HÀNH ĐỘNG', [`thực hiện Nghị quyết ${CONGRESS}`]);
const plan = of('KẾ HOẠCH', [`tổ chức ${CONGRESS}`]);
const summons = of('GIẤY TRIỆU TẬP', [`đại biểu dự ${CONGRESS}`]);
const outcome = of('BÁO CÁO', [`kết quả ${CONGRESS}`]);
const opening = of('DIỄN VĂN', [`khai mạc ${CONGRESS}`]);
const list = of('DANH SÁCH', [`trích ngang nhân sự giới thiệu bầu vào ${COMMITTEE}`]);
const later = (type: string, subject: string) =>
  of(type, [subject], { placeDate: 'Bình An, ngày 25 tháng 6 năm 2026' })('Văn bản có hiệu lực từ ngày ký.');
const held = (told = 'Đại hội khai mạc ngày 20/6/2026.') =>
  of('BIÊN BẢN', [CONGRESS], { placeDate: 'Bình An, ngày 20 tháng 6 năm 2026' })(told);

function findings(...papers: WrittenPaper[]): readonly string[] {
  const read = papers.map(readWritten);
  const found = [...read.flatMap(checkWithin), ...comparePapers(read.map(factsOfPaper)).findings];
  return found.map(({ rule, found: words }) => `${rule} ${words}`);
}

describe('when and where a congress is held', () => {
  it.each<readonly [string, readonly WrittenPaper[]]>([
    [
      'places of the term in a political report',
      [
        report(HELD, 'Tổ chức 12 lớp tại Trung tâm Chính trị huyện.', 'Tổ chức giải bóng chuyền tại nhà văn hoá thôn.'),
        minutes(HELD),
      ],
    ],
    [
      'places of other work in a plan',
      [
        plan(HELD, 'Tổ chức triển lãm ảnh tại nhà văn hoá xã.', 'Tổ chức diễn tập tại trụ sở Công an xã.'),
        minutes(HELD),
      ],
    ],
    [
      'a tournament that opens before the congress',
      [
        plan(
          'Khai mạc giải bóng chuyền chào mừng Đại hội lúc 15 giờ ngày 10/6/2026.',
          'Khai mạc Đại hội ngày 20/6/2026.',
        ),
        summons('Khai mạc Đại hội ngày 20/6/2026.'),
      ],
    ],
    [
      'a report that tells of the congress of the province',
      [plan('Đại hội Đảng bộ tỉnh được tổ chức tại Hội trường tỉnh.'), minutes(HELD)],
    ],
    ['where the groups discuss', [summons(HELD), minutes(HELD, 'Thảo luận tổ được tiến hành tại phòng họp số 1.')]],
    [
      'the time after the hall',
      [
        summons(`Đại hội được tổ chức tại ${HALL} vào ngày 20/6/2026.`),
        minutes(`Đại hội được tổ chức tại ${HALL} trong 02 ngày.`),
        outcome(`Đại hội được tiến hành tại ${HALL} từ ngày 19 đến ngày 20/6/2026.`),
        plan(`Đại hội được tổ chức tại ${HALL} với sự tham dự của 127 đại biểu.`),
      ],
    ],
    [
      'an opening some minutes late',
      [
        summons('Khai mạc: 8 giờ 00 phút, ngày 20/6/2026.'),
        minutes('Đại hội khai mạc hồi 8 giờ 05 phút, ngày 20/6/2026.'),
      ],
    ],
    [
      'a session that opens in the afternoon',
      [
        summons('Khai mạc: 8 giờ 00 phút, ngày 20/6/2026.'),
        minutes('Phiên thảo luận khai mạc 13 giờ 30 phút, ngày 20/6/2026.'),
      ],
    ],
  ])('%s: nothing contradicts', (_what, papers) => {
    expect(findings(...papers)).toEqual([]);
  });

  it.each<readonly [string, readonly WrittenPaper[], string]>([
    [
      'another hall',
      [summons(`${HELD.slice(0, -1)} vào ngày 20/6/2026.`), minutes('Đại hội được tổ chức tại Nhà văn hoá xã.')],
      'NV-08 Địa điểm đại hội là',
    ],
    [
      'another hour',
      [
        summons('Khai mạc: 8 giờ 00 phút, ngày 20/6/2026.'),
        minutes('Đại hội khai mạc hồi 9 giờ 00 phút, ngày 20/6/2026.'),
      ],
      'NV-08 Giờ khai mạc là',
    ],
    [
      'two hours told beforehand, however near',
      [summons('Khai mạc: 8 giờ 00 phút, ngày 20/6/2026.'), plan('Khai mạc: 7 giờ 30 phút, ngày 20/6/2026.')],
      'NV-08 Giờ khai mạc là',
    ],
  ])('%s is named', (_what, papers, opens) => {
    expect(findings(...papers)).toContainEqual(expect.stringContaining(opens));
  });
});

describe('figures of the term and of the congress', () => {
  const TERM = 'Trong nhiệm kỳ qua, Đảng bộ đã kết nạp 23 đảng viên.';
  it.each<readonly [string, readonly WrittenPaper[]]>([
    [
      'targets under a line that names them',
      [report(TERM), resolution('Chỉ tiêu đến năm 2031:', '- Kết nạp 25 đảng viên.')],
    ],
    [
      'targets of the whole body',
      [
        report(TERM, roman('II- PHƯƠNG HƯỚNG NHIỆM KỲ TỚI'), 'Toàn Đảng bộ kết nạp 25 đảng viên.'),
        resolution('Một số chỉ tiêu:', '- Toàn Đảng bộ kết nạp 25 đảng viên.'),
        opening(TERM),
      ],
    ],
    ['a target of the term', [report(TERM), resolution('Cả nhiệm kỳ kết nạp 25 đảng viên.')]],
    [
      'a target by the year',
      [report(TERM), programme('Mỗi năm kết nạp 5 đảng viên; cả nhiệm kỳ kết nạp 25 đảng viên.')],
    ],
    [
      'a part of the term',
      [
        report(TERM),
        review('Từ năm 2020 đến nay kết nạp 23 đảng viên; riêng sau ngày 01/7/2025 kết nạp 3 đảng viên.'),
        review('Từ khi thành lập đến nay, kết nạp 5 đảng viên.'),
        opening('Từ khi thành lập, toàn Đảng bộ kết nạp 5 đảng viên.'),
      ],
    ],
    ['a part of the body', [report(TERM), opening('Nhiệm kỳ qua, lực lượng quân sự đã kết nạp 3 đảng viên.')]],
    [
      'cells that were looked into',
      [report('Đảng bộ có 21 chi bộ.'), review('18/18 chi bộ được kiểm tra đạt yêu cầu.')],
    ],
    [
      'opinions in the hall and in groups',
      [minutes('Đại hội nghe 8 ý kiến thảo luận tại hội trường.'), outcome('Các tổ có 45 ý kiến thảo luận.')],
    ],
    [
      'opinions of the groups among all',
      [
        minutes('Đại hội nghe 8 ý kiến thảo luận.'),
        outcome('Đại hội có 53 ý kiến thảo luận, trong đó có 45 ý kiến thảo luận tại tổ.'),
      ],
    ],
    [
      'opinions with papers read',
      [
        minutes('Đại hội nghe 8 ý kiến thảo luận, 5 tham luận.'),
        outcome('Đại hội nghe 13 ý kiến thảo luận, tham luận.'),
      ],
    ],
    [
      'opinions on papers of the level above',
      [
        minutes('Đại hội nghe 8 ý kiến thảo luận.'),
        outcome('Góp ý Văn kiện Đại hội Đảng bộ tỉnh, có 5 ý kiến thảo luận.'),
      ],
    ],
  ])('%s: nothing contradicts', (_what, papers) => {
    expect(findings(...papers)).toEqual([]);
  });

  it('admissions of the whole term that differ are named', () => {
    expect(findings(report(TERM), opening('Nhiệm kỳ qua, toàn Đảng bộ kết nạp được 32 đảng viên.'))).toEqual([
      expect.stringMatching(/^NV-19 Số đảng viên kết nạp/),
    ]);
  });
});

describe('days and people', () => {
  it.each<readonly [string, readonly WrittenPaper[]]>([
    ['bodies that are dissolved', [later('QUYẾT ĐỊNH', 'giải thể các tiểu ban phục vụ Đại hội'), held()]],
    ['posts that are filled later', [later('ĐỀ ÁN', `nhân sự kiện toàn chức danh Phó Bí thư, ${COMMITTEE}`), held()]],
    ['members who are added', [later('TỜ TRÌNH', `đề nghị phê duyệt nhân sự bổ sung ${COMMITTEE}`), held()]],
    [
      'a meeting that makes the resolution known',
      [later('GIẤY TRIỆU TẬP', `dự Hội nghị quán triệt Nghị quyết ${CONGRESS}`), held()],
    ],
    [
      'namesakes who were born on different days',
      [
        list(table(['TT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng'], ['1', 'Vi Thị Én', '1/1/1981', '1/1/2001'])),
        of('QUYẾT ĐỊNH', ['tặng Huy hiệu Đảng'])(
          table(['TT', 'Họ và tên', 'Ngày vào Đảng'], ['1', 'Vi Thị Én', '2/9/1986']),
        ),
        of('BÁO CÁO', ['rà soát đảng viên'])('Đồng chí Vi Thị Én, vào Đảng ngày 7/11/2015.'),
      ],
    ],
  ])('%s: nothing contradicts', (_what, papers) => {
    expect(findings(...papers)).toEqual([]);
  });

  it('one error of order is told once', () => {
    expect(findings(later('ĐỀ ÁN', `nhân sự ${COMMITTEE}`), held()).filter((one) => one.startsWith('NV-10'))).toEqual([
      'NV-10 văn bản ngày 25/6/2026, đại hội khai mạc ngày 20/6/2026',
    ]);
  });

  const joined = (day: string, born = '1/1/1981') =>
    table(['TT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng'], ['1', 'Vi Thị Én', born, day]);

  it('who was born on one day joined on one day, in any papers', () => {
    const decision = of('QUYẾT ĐỊNH', ['tặng Huy hiệu Đảng']);
    expect(findings(list(joined('1/1/2001')), decision(joined('1/1/2002')))).toEqual([
      expect.stringMatching(/^NV-20 Ngày vào Đảng của đồng chí Vi Thị Én là/),
    ]);
    const other = findings(list(joined('1/1/2001')), decision(joined('1/1/2002', '3/3/1960')));
    expect(other.filter((one) => one.startsWith('NV-20'))).toEqual([]);
  });
});

it.each<readonly [string, readonly WrittenPaper[]]>([
  ['women among those present', [minutes('Số đại biểu có mặt: 125.', 'Có mặt 45 đồng chí nữ; đại biểu nữ có mặt 45.')]],
  [
    'alternates among those present',
    [minutes('Số đại biểu có mặt: 125.', 'Đại biểu dự bị được triệu tập, có mặt 02.')],
  ],
  [
    'the committee before, that was added to',
    [minutes('Đại hội bầu cấp uỷ khoá II.', 'Tại Hội nghị tháng 5/2025 bầu Ban Chấp hành khoá I bổ sung.')],
  ],
])('%s are no other figure of the congress', (_, papers) => {
  expect(findings(...papers)).toEqual([]);
});
