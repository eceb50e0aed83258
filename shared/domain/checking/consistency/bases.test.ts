import { describe, expect, it } from 'vitest';
import { readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { checkWithin } from './check-within.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, table, heading } = written;
const CONGRESS = 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031';

type Told = { absent?: string; elected?: string; women?: string; men?: string };
const credentials = ({ absent = '01', elected = '112', women = '46', men = '81' }: Told = {}): WrittenPaper => ({
  ...{ type: 'BÁO CÁO', number: 'Số 04-BC/ĐH', subject: [`kết quả thẩm tra tư cách đại biểu dự ${CONGRESS}`] },
  body: [
    heading('1. Tình hình'),
    text('Tổng số đại biểu được triệu tập: 128 (một trăm hai mươi tám) đồng chí.'),
    text('Có mặt tại Phiên trù bị, 14 giờ 00 phút ngày 19/6/2026: 127 (một trăm hai mươi bảy) đồng chí.'),
    text(`Vắng mặt ${absent} đồng chí.`),
    table(
      ['Nội dung', 'Số lượng', 'Tỉ lệ (%)'],
      ['- Đương nhiên', '15', ''],
      ['- Được bầu', elected, ''],
      ['- Nam', men, ''],
      ['- Nữ', women, ''],
      ['- Kinh', '23', ''],
    ),
    text('Báo cáo trình Đại hội xem xét.'),
  ],
});
const minutes = ({
  kinds = 'đương nhiên 15, được bầu 113; nữ 46 (35,94%)',
  base = '127',
  left = '',
} = {}): WrittenPaper => ({
  ...{ type: 'BIÊN BẢN', number: 'Số 01-BB/ĐH', subject: [CONGRESS] },
  body: [
    text('Số đại biểu được triệu tập: 128; có mặt: 127; vắng mặt: 01.'),
    text(`Trong số đại biểu được triệu tập: ${kinds}; dân tộc thiểu số 105 (82,03%).`),
    text(`Số lượng bầu: 15 đồng chí; tổng số làm cơ sở tính kết quả: ${base}.`),
    ...(left === '' ? [] : [text(left)]),
  ],
});
const cell = (name: string, summoned = '32'): WrittenPaper => ({
  ...{ type: 'BIÊN BẢN', number: 'Số 01-BB/CB', upper: ['ĐẢNG BỘ XÃ BÌNH AN'], issuer: [`CHI BỘ THÔN ${name}`] },
  subject: [`Đại hội Chi bộ thôn ${name} lần thứ V, nhiệm kỳ 2026 - 2028`],
  body: [text(`Đảng viên được triệu tập: ${summoned}; có mặt: 30.`), text('Đại hội bế mạc.')],
});
const brief = (base = '128'): WrittenPaper => ({
  ...{ type: 'TÓM TẮT QUY CHẾ BẦU CỬ', number: null, subject: [`tại ${CONGRESS}`] },
  body: [text(`Cơ sở tính hiện nay: ${base}; người trúng cử phải được quá một nửa.`)],
});
const roster = ({
  told = '3',
  women = '2',
  people = ['Lộc Công Hoà', 'Nông Thị Mai', 'Vi Thị Én'],
} = {}): WrittenPaper => ({
  ...{ type: 'DANH SÁCH', number: null, subject: [`đại biểu được triệu tập dự ${CONGRESS}`] },
  body: [
    table(['TT', 'Họ và tên', 'Chức vụ'], ...people.map((name, at) => [String(at + 1), name, 'Bí thư chi bộ'])),
    text(`Danh sách có ${told} đại biểu, trong đó nữ ${women}.`),
  ],
});
const within = (paper: WrittenPaper) => checkWithin(readWritten(paper)).map(({ rule, found }) => `${rule} ${found}`);
const between = (...papers: WrittenPaper[]) =>
  comparePapers(papers.map((one) => factsOfPaper(readWritten(one)))).findings.map(
    ({ rule, file, found }) => `${rule} ${file} ${found}`,
  );

describe('delegates by kind', () => {
  it.each<readonly [string, WrittenPaper, readonly string[]]>([
    ['agree', credentials(), []],
    ['agree in the minutes', minutes(), []],
    ['agree in the roster', roster(), []],
    [
      'do not add up',
      credentials({ elected: '110' }),
      ['NB-09 đương nhiên 15, được bầu 110 cộng lại là 125, có mặt 127'],
    ],
    ['are men and women who do not', credentials({ men: '80' }), ['NB-09 nam 80, nữ 46 cộng lại là 126, có mặt 127']],
    [
      'do not add up in the minutes',
      minutes({ kinds: 'đương nhiên 15, được bầu 110' }),
      ['NB-09 đương nhiên 15, được bầu 110 cộng lại là 125, được triệu tập 128'],
    ],
    ['are told the other way round', minutes({ kinds: '15 đại biểu đương nhiên, 113 đại biểu được bầu' }), []],
    ['have appointed ones among them', minutes({ kinds: 'đương nhiên 15, được bầu 110, chỉ định 03' }), []],
    ['are told in part', minutes({ kinds: 'đương nhiên 15; nữ 46' }), []],
    ['are missing otherwise', credentials({ absent: '05' }), ['NB-09 vắng mặt 05, được triệu tập 128, có mặt 127']],
    [
      'are other people than the roster says',
      roster({ told: '4' }),
      [expect.stringMatching(/^NB-08 Số được triệu tập là \d, đoạn \d+ ghi \d$/) as unknown as string],
    ],
  ])('that %s', (_what, paper, found) => {
    expect(within(paper)).toEqual(found);
  });

  const report = (...body: NonNullable<WrittenPaper['body']>): WrittenPaper => ({ ...credentials(), body });
  const CAME = text('Tổng số đại biểu được triệu tập: 128 đồng chí; có mặt: 125 đồng chí.');
  const divided = (...rows: (readonly [string, string])[]) => report(CAME, table(['Nội dung', 'Số lượng'], ...rows));
  const of = (sentence: string): WrittenPaper => {
    const own = minutes();
    return { ...own, body: [...(own.body ?? []), text(sentence)] };
  };
  const BOTH: (readonly [string, string])[] = [
    ...([
      ['Đại biểu được triệu tập', '128'],
      ['- Nam', '82'],
      ['- Nữ', '46'],
    ] as const),
    ...([
      ['Đại biểu có mặt', '125'],
      ['- Nam', '80'],
      ['- Nữ', '45'],
      ['Đại biểu vắng mặt', '03'],
      ['- Nữ', '01'],
    ] as const),
  ];

  it.each<readonly [string, WrittenPaper]>([
    ['a reason', report(CAME, text('Vắng mặt: 03 đồng chí.'), text('Vắng mặt 02 đồng chí do ốm.'))],
    ['kinds', report(CAME, text('Đại biểu đương nhiên vắng mặt 01; được bầu vắng mặt 02 đồng chí.'))],
    ['guests', of('Khách mời: vắng mặt 03 đồng chí.')],
    [
      'the right number elsewhere',
      report(CAME, text('Vắng mặt 03 đồng chí.'), text('Chi bộ Nà Sla vắng mặt 02 đồng chí.')),
    ],
    ['several lines that make the number', report(CAME, text('Vắng mặt 01 đồng chí.'), text('Vắng mặt 02 đồng chí.'))],
  ])('absences told of %s are not held to all the absent', (_what, paper) => {
    expect(within(paper)).toEqual([]);
  });

  it.each<readonly [string, WrittenPaper]>([
    ['those summoned by kind', divided(['Đương nhiên', '15'], ['Được bầu', '113'])],
    ['men and women summoned', divided(['Nam', '82'], ['Nữ', '46'])],
    ['the summoned, then the present', divided(...BOTH)],
    [
      'a delegation to the superior',
      of('Danh sách có 9 đại biểu đi dự Đại hội Đảng bộ tỉnh: đương nhiên 1, được bầu 8, nữ 3.'),
    ],
  ])('a division of %s raises nothing', (_what, paper) => {
    expect(within(paper)).toEqual([]);
  });

  it('women in a table of the summoned are not held to the women present elsewhere', () => {
    const summoned = divided(['Nam', '82'], ['Nữ', '46']);
    const present = of('Trong số 125 đại biểu có mặt gồm đại biểu nữ 45.');
    expect(between(summoned, present).filter((one) => one.includes('nữ'))).toEqual([]);
  });

  it('a roster of several tables and one with a total below are not counted wrongly', () => {
    const people = (...rows: (readonly string[])[]) => table(['TT', 'Họ và tên', 'Chức vụ'], ...rows);
    const [first, second] = [people(['1', 'Lộc Công Hoà', 'A']), people(['2', 'Vi Thị Én', 'B'])];
    const told = text('Danh sách có 2 đại biểu.');
    expect(within({ ...roster(), body: [first, text('Tổ 2'), second, told] })).toEqual([]);
    const total = people(['1', 'Lộc Công Hoà', 'A'], ['2', 'Vi Thị Én', 'B'], ['', 'Tổng cộng', '2']);
    expect(within({ ...roster(), body: [total, told] })).toEqual([]);
  });

  it('a list of substitutes has numbers of its own', () => {
    const substitutes = { ...roster({ told: '4' }), subject: [`đại biểu dự khuyết dự ${CONGRESS}`] };
    expect(within(substitutes)).toEqual([]);
  });
});

describe('bases of the papers of a congress', () => {
  it.each<readonly [string, readonly WrittenPaper[], readonly string[]]>([
    ['agree', [credentials(), brief(), minutes()], []],
    ['agree after one was excused', [credentials(), brief('127'), minutes()], []],
    ['are too low in the brief', [credentials(), brief('120'), minutes()], ['NV-18 1 tính trên 120, có mặt 127']],
    [
      'are too low in the minutes',
      [credentials(), brief(), minutes({ base: '120' })],
      ['NV-18 2 tính trên 120, có mặt 127'],
    ],
    [
      'count without one who was refused',
      [credentials(), minutes({ base: '126', left: 'Có 01 đại biểu bị bác tư cách.' })],
      [],
    ],
    ['count without one who went home', [credentials(), minutes({ base: '126', left: '01 đại biểu xin về.' })], []],
    [
      'count too few though nobody was refused',
      [credentials(), minutes({ base: '126', left: 'Không có đại biểu nào bị bác tư cách.' })],
      ['NV-18 1 tính trên 126, có mặt 127'],
    ],
    [
      'stand beside those of three cells',
      [credentials(), brief(), ...['Nà Sla', 'Pò Mã', 'Co Sung'].map((name) => cell(name))],
      [],
    ],
    [
      'stand beside three papers of one cell',
      [credentials(), brief(), ...['Nà Sla', 'Nà Sla', 'Nà Sla'].map((name) => cell(name))],
      [],
    ],
    [
      'are wrong in a commune beside its cells',
      [credentials(), brief('130'), minutes(), cell('Nà Sla')],
      ['NV-18 1 tính trên 130, được triệu tập 128'],
    ],
    [
      'of a cell contradict each other',
      [credentials(), cell('Nà Sla'), cell('Nà Sla'), cell('Nà Sla', '33')],
      ['NV-02 3 Số được triệu tập (THÔN NÀ SLA) là 33, văn bản khác ghi 32'],
    ],
    ['are above the summoned', [credentials(), brief('130')], ['NV-18 1 tính trên 130, được triệu tập 128']],
    [
      'have more women present than summoned',
      [credentials({ women: '48', men: '79' }), minutes()],
      ['NV-12 0 Đại biểu có mặt: nữ 48, được triệu tập 46, vắng mặt cả thảy 1'],
    ],
    [
      'have fewer women than the absent explain',
      [credentials(), minutes({ kinds: 'nữ 49 (38,28%)' })],
      ['NV-12 0 Đại biểu có mặt: nữ 46, được triệu tập 49, vắng mặt cả thảy 1'],
    ],
  ])('that %s', (_what, papers, found) => {
    expect(between(...papers)).toEqual(found);
  });

  it('tell as many women summoned as the roster has', () => {
    const found = between(roster(), minutes({ kinds: 'nữ 1 (0,78%)' })).filter((one) => one.includes('nữ'));
    expect(found).toEqual(['NV-02 0 Đại biểu được triệu tập: nữ là 2, văn bản khác ghi 1']);
  });

  it('of a congress of members are left to people: those on probation come and do not vote', () => {
    const members = (one: WrittenPaper): WrittenPaper => ({
      ...one,
      subject: one.subject?.map((line) => line.replace('đại biểu Đảng', 'đảng viên Đảng')) ?? [],
    });
    expect(between(credentials(), members(minutes({ base: '120' })))).toEqual([]);
  });
});
