import { describe, expect, it } from 'vitest';
import { readWritten, written } from '../../../../tests/fixtures/written-paper.ts';
import type { PaperText } from '../content/paper-text.ts';
import { checkWithin } from './check-within.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, table, roman, heading } = written;
const CONGRESS = 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031';
const HELD = 'khai mạc hồi 07 giờ 30 phút, ngày 20 tháng 6 năm 2026, tại Hội trường Uỷ ban nhân dân xã Bình An.';

const findings = (...papers: PaperText[]) =>
  comparePapers(papers.map(factsOfPaper)).findings.map(({ rule, found }) => `${rule} ${found}`);

const minutes = (...more: string[]) =>
  readWritten({
    type: 'BIÊN BẢN',
    number: 'Số 01-BB/ĐH',
    placeDate: 'Bình An, ngày 20 tháng 6 năm 2026',
    subject: [CONGRESS],
    body: [text(`${CONGRESS} ${HELD}`), text('Đại hội có 03 (ba) ý kiến thảo luận.'), ...more.map(text)],
  });
const closing = (opinions: string) =>
  readWritten({
    type: 'DIỄN VĂN BẾ MẠC',
    number: '',
    subject: [CONGRESS],
    body: [
      text(`Đại hội đã nghe ${opinions} ý kiến thảo luận.`),
      text('Đại hội đã bầu cấp uỷ khoá mới gồm 15 đồng chí.'),
    ],
  });
const statistics = (elected: string) =>
  readWritten({
    type: 'BIỂU THỐNG KÊ',
    number: '',
    subject: [`kết quả ${CONGRESS}`],
    body: [
      roman('I- CẤP UỶ'),
      table(
        ['TT', 'Cơ quan, chức danh', 'Số bầu', 'Nữ'],
        ['1', 'Ban Chấp hành', elected, '5'],
        ['2', 'Ban Thường vụ', '5', '1'],
      ),
      text('Tỉ lệ tính trên số người được bầu của từng dòng.'),
    ],
  });
const firstMeeting = (members: string) =>
  readWritten({
    type: 'BIÊN BẢN',
    number: 'Số 14-BB/ĐU',
    placeDate: 'Bình An, ngày 20 tháng 6 năm 2026',
    subject: ['Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ xã Bình An, nhiệm kỳ 2026 - 2031'],
    body: [text(`Tổng số cấp uỷ viên: ${members}; có mặt: ${members}.`), text('Hội nghị kết thúc cùng ngày.')],
  });
const resolution = (admitted = '23') =>
  readWritten({
    type: 'NGHỊ QUYẾT',
    number: 'Số 06-NQ/ĐH',
    subject: [CONGRESS],
    body: [
      text(`Nhiệm kỳ qua, toàn Đảng bộ kết nạp ${admitted} đảng viên.`),
      roman('II- CHỈ TIÊU'),
      table(
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu'],
        ['1', 'Thu nhập bình quân', 'triệu đồng', '78'],
        ['2', 'Hộ nghèo', '%', '1'],
      ),
      text('Đại hội giao Ban Chấp hành tổ chức thực hiện.'),
    ],
  });
const programme = (targets: string) =>
  readWritten({
    type: 'CHƯƠNG TRÌNH HÀNH ĐỘNG',
    number: 'Số 01-CTr/ĐU',
    subject: [`thực hiện Nghị quyết ${CONGRESS}`],
    body: [
      text(`Cụ thể hoá ${targets} chỉ tiêu, 02 khâu đột phá của Nghị quyết thành việc.`),
      text('Văn phòng Đảng uỷ theo dõi.'),
    ],
  });
const review = (...said: string[]) =>
  readWritten({
    subject: ['kiểm điểm của Ban Chấp hành Đảng bộ xã Bình An, nhiệm kỳ 2025 - 2026'],
    body: said.map(text),
  });
const summons = ({ day = '10', opens = '20', hour = '07', hall = 'Hội trường Uỷ ban nhân dân xã Bình An.' } = {}) =>
  readWritten({
    type: 'GIẤY TRIỆU TẬP',
    number: '',
    placeDate: `Bình An, ngày ${day} tháng 6 năm 2026`,
    subject: [`đại biểu dự ${CONGRESS}`],
    body: [
      heading('1. Thời gian'),
      text(`- Phiên chính thức: từ ${hour} giờ 30 phút, ngày ${opens} tháng 6 năm 2026 đến 16 giờ 30 phút.`),
      heading('2. Địa điểm'),
      text(hall),
      text('Đề nghị đồng chí đến dự đầy đủ, đúng giờ.'),
    ],
  });

describe('what later papers repeat', () => {
  it('agrees in a sound set', () => {
    const papers = [minutes(), closing('03 (ba)'), statistics('15'), firstMeeting('15 (mười lăm)'), resolution()];
    expect(
      findings(
        ...papers,
        programme('02'),
        review('Trong nhiệm kỳ, Đảng bộ kết nạp 23 đảng viên, đạt chất lượng.'),
        summons(),
      ),
    ).toEqual([]);
  });

  it.each<readonly [string, () => readonly string[], string]>([
    ['opinions heard', () => findings(minutes(), closing('05 (năm)')), 'NV-19 Số ý kiến thảo luận là 5'],
    [
      'who was elected, in the statistics',
      () => findings(closing('03'), closing('03'), statistics('14')),
      'NV-04 Số trúng cử cấp uỷ là 14',
    ],
    [
      'who belongs to the committee',
      () => findings(closing('03'), closing('03'), firstMeeting('17')),
      'NV-04 Số trúng cử cấp uỷ là 17',
    ],
    ['targets carried out', () => findings(resolution(), programme('15')), 'NV-09 Số chỉ tiêu của nghị quyết là'],
    [
      'admissions of the term',
      () => findings(resolution('32'), resolution('23')),
      'NV-19 Số đảng viên kết nạp trong nhiệm kỳ là',
    ],
    [
      'all the cells',
      () => findings(review('21/21 chi bộ đã hoàn thành đại hội.'), review('25/25 chi bộ tổ chức xong đại hội.')),
      'NV-19 Số chi bộ là',
    ],
    [
      'a summons after the opening',
      () => findings(minutes(), summons({ day: '25' })),
      'NV-10 văn bản ngày 25/6/2026, đại hội khai mạc ngày 20/6/2026',
    ],
    ['the opening day of a summons', () => findings(minutes(), summons({ opens: '21' })), 'NV-08 Ngày khai mạc là'],
    [
      'the hour',
      () => findings(minutes(), minutes('Khai mạc: 09 giờ 00 phút, ngày 20/6/2026.')),
      'NV-08 Giờ khai mạc là',
    ],
    ['the place', () => findings(minutes(), summons({ hall: 'Nhà văn hoá thôn Pò Mã.' })), 'NV-08 Địa điểm đại hội là'],
  ])('%s that differ are named', (_what, find, opening) => {
    expect(find()).toContainEqual(expect.stringContaining(opening));
  });

  it.each<readonly [string, () => readonly string[]]>([
    ['a session that begins before the opening', () => findings(minutes(), summons({ hour: '06' }))],
    ['a hall told in fewer words', () => findings(minutes(), summons({ hall: 'Hội trường xã Bình An.' }))],
    ['a hall by its abbreviation', () => findings(minutes(), summons({ hall: 'Hội trường UBND xã Bình An.' }))],
    ['cells of one kind', () => findings(review('21/21 chi bộ họp.'), review('14/14 chi bộ thôn họp.'))],
    [
      'admissions of one year or of several',
      () =>
        findings(
          resolution('23'),
          review('Năm 2025 kết nạp 5 đảng viên.'),
          review('Khối trường học kết nạp 4 đảng viên. Khối thôn kết nạp 9 đảng viên.'),
        ),
    ],
  ])('%s contradict nothing', (_what, find) => {
    expect(find()).toEqual([]);
  });

  it('members who left and came add up to those who are there', () => {
    const said = (now: string) =>
      checkWithin(
        review(
          `Ban Chấp hành được chỉ định 15 đồng chí khi thành lập; giảm 01 đồng chí do chuyển công tác, bổ sung 01 đồng chí, hiện có ${now} đồng chí.`,
        ),
      ).map(({ rule, found }) => `${rule} ${found}`);
    expect(said('15')).toEqual([]);
    expect(said('14')).toEqual(['NB-03 15 đồng chí, giảm 1, bổ sung 1, ghi hiện có 14']);
  });

  const SECOND = '- Bước 2 tái cử: Hội nghị cán bộ chủ chốt, ngày';
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['follow each other', [`${SECOND} 26/02/2026: có mặt 60 đồng chí;`], []],
    ['do not', [`${SECOND} 26/4/2026: có mặt 60 đồng chí;`], ['NB-10 bước 3 ngày 2/3/2026, bước 2 lại ngày 26/4/2026']],
    [
      'carry out a paper of an earlier day',
      [
        '- Bước 1: Hội nghị Ban Thường vụ, ngày 05/3/2026.',
        '- Bước 2: Thực hiện Hướng dẫn số 05-HD/TU, ngày 01/3/2026 của Tỉnh uỷ, hội nghị họp ngày 07/3/2026.',
        '- Bước 3: Theo Kế hoạch ngày 02/3/2026 của Đảng uỷ, hội nghị họp ngày 08/3/2026.',
      ],
      [],
    ],
    [
      'are of two groups under headings',
      ['Tái cử', '- Bước 1: ngày 05/3/2026.', '- Bước 2: ngày 09/3/2026.'].concat([
        ...['Lần đầu', '- Bước 1: ngày 06/3/2026.', '- Bước 2: ngày 08/3/2026.', '- Bước 3: ngày 08/3/2026.'],
      ]),
      [],
    ],
    [
      'are of two groups told step by step',
      [
        '- Bước 1: ngày 05/3/2026.',
        '- Bước 1: ngày 08/3/2026.',
        '- Bước 2: ngày 06/3/2026.',
        '- Bước 2: ngày 09/3/2026.',
      ],
      [],
    ],
  ])('steps of the personnel procedure that %s', (_what, steps, found) => {
    const scheme = readWritten({
      type: 'ĐỀ ÁN',
      number: 'Số 02-ĐA/ĐU',
      subject: ['nhân sự Ban Chấp hành Đảng bộ xã Bình An, nhiệm kỳ 2026 - 2031'],
      body: [
        text('- Bước 1 tái cử: Hội nghị Ban Thường vụ (lần thứ nhất), ngày 24/02/2026: có mặt 05 đồng chí;'),
        ...steps.map(text),
        text('- Bước 3 tái cử: Hội nghị Ban Chấp hành, ngày 02/3/2026: có mặt 15 đồng chí;'),
        text('- Bước 1 lần đầu: Hội nghị Ban Thường vụ, ngày 27/02/2026: có mặt 05 đồng chí.'),
      ],
    });
    expect(checkWithin(scheme).map((one) => `${one.rule} ${one.found}`)).toEqual(found);
  });
});

describe('one person', () => {
  const list = (joined = '20/9/1984', name = 'Nông Xuân Dũng') =>
    readWritten({
      type: 'DANH SÁCH',
      subject: ['trích ngang nhân sự giới thiệu bầu vào Ban Chấp hành'],
      body: [
        roman('I- DANH SÁCH'),
        table(
          ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng'],
          ['1', name, '17/4/1962', joined],
          ['2', 'Lê Minh Nghĩa', '2/3/1980', '1/5/2004'],
        ),
        text('Danh sách có 02 đồng chí.'),
      ],
    });
  const told = readWritten({
    subject: ['thẩm tra tư cách đại biểu'],
    body: [
      text('Tuổi đảng cao nhất: đồng chí Nông Xuân Dũng (vào Đảng ngày 20/09/1984).'),
      text('Báo cáo Đại hội xem xét.'),
    ],
  });
  const votes = (name: string) =>
    readWritten({
      type: 'BIÊN BẢN',
      number: 'Số 01-BB/ĐH',
      subject: [CONGRESS],
      body: [
        heading('1. Bầu Ban Chấp hành Đảng bộ xã'),
        table(['TT', 'Họ và tên', 'Số phiếu'], ['1', name, '109'], ['2', 'Lê Minh Nghĩa', '55']),
        text('Đại hội bế mạc.'),
      ],
    });

  it('joined the Party on one day', () => {
    expect(findings(list(), told)).toEqual([]);
    expect(findings(list('20/9/1985'), told)).toEqual([
      expect.stringMatching(/^NV-20 Ngày vào Đảng của đồng chí Nông Xuân Dũng là/),
    ]);
  });

  it('is given ballots by the name of the list', () => {
    expect(findings(list(), votes('Nông Xuân Dũng'))).toEqual([]);
    expect(findings(list(), votes('Nông Xuân Dung'))).toEqual([
      'NV-06 kết quả bầu ghi tên Nông Xuân Dung, danh sách ghi Nông Xuân Dũng',
    ]);
    expect(
      findings(list(), list('20/9/1984', 'Nông Xuân Dung'), votes('Nông Xuân Dung')).filter((one) =>
        one.includes('kết quả bầu'),
      ),
    ).toEqual([]);
  });
});
