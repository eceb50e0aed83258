import { describe, expect, it } from 'vitest';
import { readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { checkWithin } from './check-within.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, table, heading } = written;
const CONGRESS = 'Đại hội Chi bộ thôn Nà Sla lần thứ V, nhiệm kỳ 2026 - 2029';
const CELL = { upper: ['ĐẢNG BỘ XÃ BÌNH AN'], issuer: ['CHI BỘ THÔN NÀ SLA'] };

type Row = readonly [name: string, votes: string, share: string, result: string];
const ROWS: readonly Row[] = [
  ['Lộc Công Hoà', '38', '92,68', 'Trúng cử'],
  ['Nông Thị Mai', '31', '75,61', 'Trúng cử'],
  ['Vi Thị Én', '30', '73,17', 'Trúng cử'],
  ['Lê Minh Nghĩa', '20', '48,78', 'Không trúng cử'],
];
const SEATS = 'Số lượng bầu: 03 đồng chí; danh sách bầu cử có 04 đồng chí; tổng số làm cơ sở tính kết quả: 41.';
const BALLOTS = 'Số phiếu phát ra: 40; thu về: 40; hợp lệ: 39; không hợp lệ: 01.';
type Told = { seats?: string; ballots?: string; rows?: readonly Row[]; title?: string };
const minutes = ({
  seats = SEATS,
  ballots = BALLOTS,
  rows = ROWS,
  title = '1. Bầu Chi uỷ',
}: Told = {}): WrittenPaper => ({
  ...{ ...CELL, type: 'BIÊN BẢN', number: 'Số 01-BB/ĐH', subject: [CONGRESS] },
  placeDate: 'Bình An, ngày 22 tháng 11 năm 2026',
  body: [
    text('Đại hội khai mạc hồi 07 giờ 30 phút, ngày 22 tháng 11 năm 2026.'),
    heading(title),
    text(seats),
    text(ballots),
    table(['TT', 'Họ và tên', 'Số phiếu', 'Tỉ lệ (%)', 'Kết quả'], ...rows.map((row, at) => [String(at + 1), ...row])),
  ],
});
const row = (at: number, ...changed: readonly (string | null)[]): readonly Row[] =>
  ROWS.map((one, index) =>
    index === at ? (one.map((cell, column) => changed[column] ?? cell) as unknown as Row) : one,
  );
const brief = (line: string): WrittenPaper => ({
  ...{
    ...CELL,
    type: 'TÓM TẮT QUY CHẾ BẦU CỬ',
    number: null,
    subject: [`tại ${CONGRESS}`],
    body: [text(line), text('Bầu.')],
  },
});
const later = (name: string, office = 'Chi uỷ viên'): WrittenPaper => ({
  ...{
    ...CELL,
    type: 'BÁO CÁO NHANH',
    number: null,
    subject: [`kết quả ${CONGRESS}`],
    right: { authority: [], posts: [], name: '' },
  },
  body: [
    text('Kết quả như sau.'),
    table(
      ['TT', 'Chức danh', 'Họ và tên', 'Số phiếu'],
      ['1', office, name, '38'],
      ['2', 'Chi uỷ viên', 'Nông Thị Mai', '31'],
    ),
  ],
});
const within = (paper: WrittenPaper) => checkWithin(readWritten(paper)).map(({ rule, found }) => `${rule} ${found}`);
const between = (...papers: readonly WrittenPaper[]) =>
  comparePapers(papers.map((one) => factsOfPaper(readWritten(one)))).findings.map(
    ({ rule, found }) => `${rule} ${found}`,
  );

describe('the results of an election', () => {
  it.each<readonly [string, Told, readonly string[]]>([
    ['that agree with what is told above them', {}, []],
    ['with a share of the valid ballots', { rows: row(0, null, null, '97,44') }, []],
    ['with a wrong share', { rows: row(0, null, null, '90,68') }, ['NB-04 đồng chí Lộc Công Hoà 38 phiếu, ghi 90,68%']],
    [
      'with more votes than valid ballots',
      { rows: row(0, null, '40', '97,56') },
      ['NB-02 đồng chí Lộc Công Hoà 40 phiếu, hợp lệ 39'],
    ],
    [
      'with more elected than seats, one without a majority',
      { rows: row(3, null, null, null, 'Trúng cử') },
      [
        'NB-09 số lượng bầu 3, bảng kết quả ghi trúng cử 4',
        'NB-02 đồng chí Lê Minh Nghĩa ghi trúng cử với 20 phiếu, cơ sở tính 41',
      ],
    ],
    [
      'of a tie that was voted on again',
      {
        title: '2. Bầu lại',
        seats: SEATS.replace('03 đồng chí;', '04 đồng chí;'),
        rows: row(3, null, null, null, 'Trúng cử'),
      },
      [],
    ],
    [
      'of more ballots than may vote',
      { ballots: 'Số phiếu phát ra: 43; thu về: 43; hợp lệ: 42; không hợp lệ: 01.' },
      ['NB-02 phát ra 43 phiếu, cơ sở tính 41'],
    ],
    [
      'of which no base is told',
      { seats: 'Số lượng bầu: 03 đồng chí; danh sách bầu cử có 04 đồng chí.', rows: row(0, null, null, '95') },
      [],
    ],
  ])('%s', (_what, told, found) => {
    expect([...within(minutes(told))].sort()).toEqual([...found].sort());
  });

  it.each([
    ['Cơ sở tính hiện nay: 41 (bốn mươi mốt); người trúng cử phải được ít nhất 21 (hai mươi mốt) phiếu.', 0],
    ['Cơ sở tính hiện nay: 42; người trúng cử phải được ít nhất 22 phiếu.', 0],
    ['Cơ sở tính hiện nay: 42; người trúng cử phải được ít nhất 21 phiếu.', 1],
    ['Cơ sở tính hiện nay: 42. Danh sách bầu cử có ít nhất 4 người.', 0],
  ])('votes needed: “%s”', (line, count) => {
    expect(within(brief(line))).toHaveLength(count);
  });

  it('are told alike later, and of nobody else', () => {
    expect(between(minutes(), later('Lộc Công Hoà'))).toEqual([]);
    expect(between(minutes(), later('Hà Văn Tư'))).toEqual([
      'NV-05 kết quả bầu ghi đồng chí Hà Văn Tư, biên bản không có đồng chí ấy trong lần bầu này',
    ]);
    expect(between(minutes(), later('Hà Văn Tư', 'Bí thư'))).toEqual([]);
    expect(
      between(
        { ...minutes(), body: [...(minutes().body ?? []), text('Bầu lần thứ hai: không có ai.')] },
        later('Hà Văn Tư'),
      ),
    ).toEqual([]);
  });
});

describe('when a meeting is held', () => {
  const first = (day: string, held: string): WrittenPaper => ({
    ...{ ...CELL, type: 'BIÊN BẢN', number: 'Số 05-BB/CB', placeDate: `Bình An, ngày ${day} tháng 11 năm 2026` },
    subject: ['Hội nghị lần thứ nhất Chi uỷ Chi bộ thôn Nà Sla, nhiệm kỳ 2026 - 2029'],
    body: [text(`Hồi 11 giờ 20 phút, ngày ${held} tháng 11 năm 2026, hội nghị họp.`), text('Hội nghị kết thúc.')],
  });
  const guest = (day: string): WrittenPaper => ({
    ...{ ...CELL, type: 'GIẤY MỜI', number: 'Số 01-GM/CB', subject: ['dự Đại hội'] },
    body: [text(`Thời gian: 07 giờ 00 phút, ngày ${day} tháng 11 năm 2026.`), text('Rất mong đồng chí đến dự.')],
  });

  it('its minutes are of that day or later', () => {
    expect([within(first('22', '22')), within(first('24', '22'))]).toEqual([[], []]);
    expect(within(first('20', '22'))).toEqual(['NB-10 biên bản ngày 20/11/2026, hội nghị họp ngày 22/11/2026']);
  });

  it('the first one is not before the congress, and guests come on its day, perhaps earlier in the morning', () => {
    expect(between(minutes(), first('22', '22'), guest('22'))).toEqual([]);
    expect(between(minutes(), first('22', '21'))).toEqual([
      'NV-10 họp ngày 21/11/2026, đại hội khai mạc ngày 22/11/2026',
    ]);
    expect(between(minutes(), guest('21'))).toEqual(['NV-08 mời dự ngày 21/11/2026, đại hội khai mạc ngày 22/11/2026']);
  });
});
