import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeInWords } from '#shared/kernel/vietnamese-numbers.ts';
import {
  PAST_HEAD,
  PAST_ROWS,
  politicalReport,
  readWritten,
  SOUND_REPORT,
  written,
} from '../../../../tests/fixtures/written-paper.ts';
import type { PaperText } from '../content/paper-text.ts';
import { checkWithin } from './check-within.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';
import { dayInWords, figureOf, isoOf } from './read-numbers.ts';

const { text, table, heading, roman } = written;
const within = (paper: PaperText) => checkWithin(paper).map(({ rule, found }) => `${rule} ${found}`);
const say = (...sentences: string[]) => readWritten({ body: sentences.map(text) });

describe('inside one paper', () => {
  it('nothing contradicts itself in a sound report', () => {
    expect(within(politicalReport())).toEqual([]);
  });

  it.each([
    ['Có 128 (một trăm hai mươi bảy) đại biểu.', ['NB-01 “128 (một trăm hai mươi bảy)”']],
    [
      'Có 128 (một trăm hai mươi tám) đại biểu, 24 (hai mươi bốn) nữ, 21 (hai mốt) trẻ, 1.005 (một nghìn lẻ năm) hộ.',
      [],
    ],
    ['Có 15 (năm 2025) và 21 (chi bộ) và 05 (lần thứ nhất).', []],
    ['Phát ra: 127; thu về: 127; hợp lệ: 126; không hợp lệ: 01.', []],
    [
      'Số phiếu phát ra 127, thu về 127, hợp lệ 125, không hợp lệ 01.',
      ['NB-02 hợp lệ 125 và không hợp lệ 1 cộng lại là 126, thu về 127'],
    ],
    ['Số phiếu phát ra: 120; thu vào: 127; hợp lệ: 126; không hợp lệ: 01.', ['NB-02 thu về 127 phiếu, phát ra 120']],
    ['Tổng kết nhiệm kỳ 2020 - 2025, bàn nhiệm kỳ 2025 - 2030; nhiệm kỳ 2025 - 2026 rút ngắn.', []],
    [
      'Hoàn thành 18/18 chỉ tiêu (105%); có 115/128 đại biểu, đạt 80%.',
      ['NB-04 “18/18 chỉ tiêu (105%)”', 'NB-04 “115/128 đại biểu, đạt 80%”'],
    ],
    ['Có 1.115/1.280 hộ (chiếm tỉ lệ 87,1%), 24/128 đồng chí (18,75 %), 22/20 chỉ tiêu (110%), 2/3 (66%; 66,7%).', []],
    ['Ngày 15/6 (100%), trực 24/24 giờ; 12/15 xã có 95% hộ; 15/20 chỉ tiêu đạt 100%; 15/20 thôn (90% số hộ).', []],
    ['Thu ngân sách đến 30/6, đạt 55%. Đến 6/2025, đạt 95%. Quý 3/2025, đạt 90%. Nghị quyết 05/2021 (100%).', []],
    ['Trên 2/3 số hộ (75%), hơn 2/3 đảng viên tham dự, đạt 92%. Hội nghị 15/6, đạt 90%.', []],
    ['Tổng số 115/128 đảng viên (95%).', ['NB-04 “115/128 đảng viên (95%)”']],
    ['Phương hướng nhiệm kỳ 2030 - 2025.', ['NB-06 “nhiệm kỳ 2030 - 2025”']],
    ['Đảng bộ xã Bình An và Đảng uỷ xã Bình Ân.', ['NB-07 “Bình Ân”, chỗ khác ghi “Bình An”']],
    ['Đảng uỷ xã Hoà Bình, Đảng ủy xã Hòa Bình.', []],
  ])('“%s”', (sentence, found) => {
    expect(within(say(sentence))).toEqual(found);
  });

  it('words and figures of every number agree with themselves and with no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 9_999 }), (one, other) => {
        const found = within(say(`Tổng số: ${one} (${wholeInWords(other)}) đồng chí.`));
        expect(found.length > 0).toBe(one !== other);
      }),
      { numRuns: 60 },
    );
  });

  const HEAD = ['TT', 'Đơn vị', 'Số đảng viên', 'Nữ'] as const;
  it.each([
    [
      'a total that is right',
      [
        ['1', 'Chi bộ A', '12', '5'],
        ['2', 'Chi bộ B', '30', '11'],
        ['', 'Tổng cộng', '42', '16'],
      ],
      [],
    ],
    [
      'a total that is wrong',
      [
        ['1', 'Chi bộ A', '12', '5'],
        ['2', 'Chi bộ B', '30', '11'],
        ['', 'Tổng cộng', '43', '16'],
      ],
      ['NB-03 cột “Số đảng viên” ghi tổng 43, cộng các dòng là 42'],
    ],
    [
      'rows that are parts of others',
      [
        ['1', 'Chi bộ A', '12', '5'],
        ['', 'Trong đó dự bị', '2', '1'],
        ['', 'Tổng cộng', '12', '5'],
      ],
      [],
    ],
  ])('a table with %s', (_what, rows, found) => {
    const paper = readWritten({
      body: [heading('1. Đảng viên'), table(HEAD, ...rows), text('Hết bảng số liệu ở trên.')],
    });
    expect(within(paper)).toEqual(found);
  });

  const withRow = (row: readonly string[]) =>
    politicalReport(
      SOUND_REPORT.map((item) =>
        item.rows?.[0]?.[4] === 'Thực hiện'
          ? table(PAST_HEAD, ...PAST_ROWS.map((one) => (one[0] === row[0] ? row : one)))
          : item,
      ),
    );

  it('a share that is not what its figures give is named, whichever way less is better', () => {
    expect(within(withRow(['3', 'Tỉ lệ lao động qua đào tạo', '%', '60', '57,6', '98']))).toEqual([
      'NB-04 “Tỉ lệ lao động qua đào tạo”: thực hiện 57,6, đề ra 60, ghi 98%',
    ]);
    expect(within(withRow(['2', 'Tỉ lệ hộ nghèo', '%', '4', '3,1', '129']))).toEqual([]);
  });

  it('a sentence that repeats a figure of the table wrongly is named with the table', () => {
    const found = within(withRow(['3', 'Tỉ lệ lao động qua đào tạo', '%', '60', '58', '96,7']));
    expect(found).toEqual([
      expect.stringMatching(/^NB-05 “Tỉ lệ lao động qua đào tạo” ghi 57,6%, bảng ở đoạn \d+ ghi 60, 58, 96,7$/),
    ]);
  });

  it.each([
    ['Tỉ lệ hộ nghèo giảm 6,2% so với đầu nhiệm kỳ.'],
    ['Tỉ lệ hộ nghèo năm 2022 còn 7,5%.'],
    ['Tỉ lệ hộ nghèo còn 3,1%; toàn tỉnh còn 8%.'],
    ['Phấn đấu tỉ lệ hộ nghèo không quá 1%.'],
  ])('but not “%s”', (sentence) => {
    expect(within(politicalReport([...SOUND_REPORT, text(sentence)]))).toEqual([]);
  });
});

const CONGRESS_TITLE = 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031';
const scheme = (birth = '02/4/1968', name = 'Lộc Công Hoà') =>
  readWritten({
    type: 'ĐỀ ÁN',
    number: 'Số 02-ĐA/ĐU',
    placeDate: 'Bình An, ngày 27 tháng 5 năm 2026',
    subject: ['nhân sự Ban Chấp hành Đảng bộ xã Bình An, nhiệm kỳ 2026 - 2031'],
    body: [
      text('Số lượng cần bầu vào Ban Chấp hành Đảng bộ xã Bình An: 15 (mười lăm) đồng chí.'),
      table(['TT', 'Họ và tên', 'Ngày sinh'], ['1', name, birth], ['2', 'Nông Thị Mai', '20/3/1984']),
    ],
  });
const minutes = ({
  number = 'Số 01-BB/ĐH',
  summoned = '128',
  present = '127',
  seats = '15',
  votes = '126',
  opened = '20 tháng 6',
  title = CONGRESS_TITLE,
} = {}) =>
  readWritten({
    type: 'BIÊN BẢN',
    number,
    placeDate: 'Bình An, ngày 20 tháng 6 năm 2026',
    subject: [title],
    body: [
      text(`${title} khai mạc hồi 07 giờ 30 phút, ngày ${opened} năm 2026.`),
      text(`Số đại biểu được triệu tập: ${summoned}; có mặt: ${present}.`),
      roman('I- BẦU CỬ'),
      heading('1. Bầu Ban Chấp hành Đảng bộ xã'),
      text(`Số lượng bầu: ${seats} đồng chí; tổng số làm cơ sở tính kết quả: 127.`),
      table(['TT', 'Họ và tên', 'Số phiếu'], ['1', 'Lộc Công Hoà', votes], ['2', 'Nông Thị Mai', '123']),
    ],
  });
const quick = (cited = '20/6/2026', income = '52,4') =>
  readWritten({
    subject: [`kết quả ${CONGRESS_TITLE}`],
    number: 'Số 06-BC/ĐU',
    body: [
      text('Khai mạc: 07 giờ 30 phút, ngày 20/6/2026.'),
      text('Số đại biểu được triệu tập: 128 (một trăm hai mươi tám); có mặt: 127 (một trăm hai mươi bảy).'),
      text(`Đại hội bầu Ban Chấp hành Đảng bộ xã gồm 15 đồng chí (Biên bản số 01-BB/ĐH, ngày ${cited}).`),
      text('Đồng chí Lộc Công Hoà, sinh ngày 02/4/1968, được bầu giữ chức Bí thư.'),
      text(`Thu nhập bình quân đầu người đạt ${income} triệu đồng.`),
      table(['TT', 'Chức danh', 'Họ và tên', 'Số phiếu'], ['1', 'Đảng uỷ viên', 'Lộc Công Hoà', '126']),
    ],
  });
const compare = (...papers: PaperText[]) => comparePapers(papers.map(factsOfPaper));
const findingsOf = (...papers: PaperText[]) => compare(...papers).findings.map(({ rule, found }) => `${rule} ${found}`);

describe('between the papers of a congress', () => {
  it('all agrees in a sound set, and the table of facts shows what they share', () => {
    const { facts, findings } = compare(scheme(), minutes(), quick(), politicalReport());
    expect(findings).toEqual([]);
    const shared = facts.map(({ label, values }) => [label, values[0]?.shown]);
    for (const row of [
      ['Số được triệu tập', '128'],
      ['Số có mặt', '127'],
      ['Số lượng cần bầu vào cấp uỷ', '15'],
      ['Ngày khai mạc', '20/6/2026'],
      ['Ngày sinh của đồng chí Lộc Công Hoà', '2/4/1968'],
      ['Số phiếu của đồng chí Lộc Công Hoà (cấp uỷ)', '126'],
      ['Ngày của văn bản số 01-BB/ĐH', '20/6/2026'],
    ])
      expect(shared).toContainEqual(row);
  });

  it.each<readonly [string, () => string[], string]>([
    ['the number summoned', () => findingsOf(minutes({ summoned: '129' }), quick()), 'NV-02 Số được triệu tập là 129'],
    ['the number present', () => findingsOf(minutes({ present: '126' }), quick()), 'NV-03 Số có mặt là'],
    ['the seats', () => findingsOf(minutes({ seats: '17' }), scheme()), 'NV-04 Số lượng cần bầu vào cấp uỷ là 17'],
    [
      'ballots',
      () => findingsOf(minutes({ votes: '125' }), quick()),
      'NV-05 Số phiếu của đồng chí Lộc Công Hoà (cấp uỷ) là',
    ],
    ['a birth date', () => findingsOf(scheme('04/2/1968'), quick()), 'NV-07 Ngày sinh của đồng chí Lộc Công Hoà là'],
    ['a name', () => findingsOf(scheme(undefined, 'Lộc Công Hoá'), quick()), 'NV-06 Tên của đồng chí'],
    [
      'the opening day',
      () => findingsOf(minutes({ opened: '21 tháng 6' }), quick()),
      'NV-08 Ngày khai mạc là 21/6/2026',
    ],
    [
      'the term',
      () => findingsOf(minutes({ title: CONGRESS_TITLE.replace('2026 - 2031', '2025 - 2030') }), quick()),
      'NV-01 Nhiệm kỳ của Đại hội lần thứ II là',
    ],
    [
      'the ordinal',
      () => findingsOf(minutes({ title: CONGRESS_TITLE.replace(' II,', ' III,') }), quick()),
      'NV-01 Lần thứ của Đại hội nhiệm kỳ 2026 - 2031 là',
    ],
    [
      'the day of a paper cited',
      () => findingsOf(minutes(), quick('21/6/2026')),
      'NV-11 Ngày của văn bản số 01-BB/ĐH là',
    ],
    [
      'the day of a paper that writes its number without the zero',
      () => findingsOf(minutes({ number: 'Số 1-BB/ĐH' }), quick('21/6/2026')),
      'NV-11 Ngày của văn bản số 1-BB/ĐH là',
    ],
    [
      'an indicator in a sentence',
      () => findingsOf(politicalReport(), quick(undefined, '54,2')),
      'NV-09 “Thu nhập bình quân đầu người” ghi 54,2 triệu đồng',
    ],
    [
      'more present than summoned',
      () => findingsOf(minutes({ summoned: '120' }), minutes({ summoned: '120' })),
      'NV-12 có mặt 127, được triệu tập 120',
    ],
    ['more elected than seats', () => findingsOf(minutes({ seats: '13' }), quick()), 'NV-12 trúng cử 15, cần bầu 13'],
  ])('%s that differs is named', (_what, find, opening) => {
    expect(find()).toContainEqual(expect.stringContaining(opening));
  });

  it('points to both places', () => {
    const [finding] = compare(quick(), minutes({ summoned: '129' }), quick()).findings;
    expect(finding).toMatchObject({ file: 1, where: { text: expect.stringContaining('129') }, against: { file: 0 } });
  });

  it('takes a year of birth for the same as a day in it, and namesakes of one list for two people', () => {
    expect(findingsOf(scheme('1968'), quick())).toEqual([]);
    const namesakes = readWritten({
      body: [table(['TT', 'Họ và tên', 'Năm sinh'], ['1', 'Lộc Công Hoà', '1990'], ['2', 'Lộc Công Hoà', '1971'])],
    });
    expect(findingsOf(namesakes, quick())).toEqual([]);
  });

  it('names a submission that is older than its scheme', () => {
    const submission = readWritten({
      type: 'TỜ TRÌNH',
      placeDate: 'Bình An, ngày 02 tháng 5 năm 2026',
      subject: ['đề nghị phê duyệt nhân sự Ban Chấp hành Đảng bộ xã Bình An'],
    });
    expect(findingsOf(scheme(), submission)).toContainEqual(expect.stringMatching(/^NV-10 văn bản ngày 2\/5\/2026/));
  });
});

describe('figures and days as papers write them', () => {
  it.each([
    ['không quá 1', '1'],
    ['3.500 tấn', '3500'],
    ['52,40', '52.4'],
    ['05', '5'],
    ['chưa có', null],
  ])('“%s” is %s', (shown, plain) => {
    expect(figureOf(shown)).toBe(plain);
  });

  it('every day reads back as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const iso = isoOf(`${day}/${month}/${year}`);
          expect(iso === null ? null : isoOf(dayInWords(iso))).toBe(iso);
          expect(isoOf(`${day} thang ${month} nam ${year}`)).toBe(iso);
        },
      ),
    );
  });
});
