import { describe, expect, it } from 'vitest';
import { REPORT } from '../../../../scripts/format-corpus/bases.ts';
import {
  emptied,
  PAST_HEAD,
  PAST_ROWS,
  politicalReport,
  readWritten,
  SOUND_REPORT,
  withoutSection,
  written,
} from '../../../../tests/fixtures/written-paper.ts';
import { checkContent } from '../content/check-content.ts';
import { CONTENT_LIMITS } from '../content/content-limits.ts';
import type { PaperText } from '../content/paper-text.ts';

const rulesOf = (text: PaperText) =>
  checkContent(text, CONTENT_LIMITS)
    .filter(({ rule }) => rule.startsWith('HC'))
    .map(({ rule, found }) => `${rule} ${found}`);
const { roman, heading, text, table } = written;
const inSentence = (words: string) => words.charAt(0) + words.slice(1).toLocaleLowerCase('vi');

describe('a political report', () => {
  it('with every section, figures and causes is complete', () => {
    expect(politicalReport().kind).toBe('political-report');
    expect(rulesOf(politicalReport())).toEqual([]);
  });

  it.each([
    ['I- BỐI CẢNH', 'Bối cảnh, thuận lợi, khó khăn'],
    ['III- KẾT QUẢ LÃNH ĐẠO', 'Kết quả lãnh đạo nhiệm vụ chính trị'],
    ['IV- CÔNG TÁC XÂY DỰNG', 'Xây dựng Đảng'],
    ['V- HẠN CHẾ', 'Hạn chế, khuyết điểm'],
    ['VII- BÀI HỌC', 'Bài học kinh nghiệm'],
    ['I- MỤC TIÊU', 'Mục tiêu tổng quát'],
    ['III- NHIỆM VỤ', 'Nhiệm vụ, giải pháp'],
  ])('without “%s” misses the section “%s” and nothing else', (opening, label) => {
    const body = withoutSection(SOUND_REPORT, opening);
    expect(rulesOf(politicalReport(body))).toEqual([`HC-01 không thấy mục “${label}”`]);
  });

  it('without causes misses the section and says that the shortcomings have none', () => {
    const found = rulesOf(politicalReport(withoutSection(SOUND_REPORT, 'VI- NGUYÊN NHÂN')));
    expect(found).toEqual(['HC-01 không thấy mục “Nguyên nhân”', 'HC-07 nêu hạn chế mà không nêu nguyên nhân']);
  });

  it('may name several sections in one heading, in other words, with points for dashes', () => {
    const body = withoutSection(SOUND_REPORT, 'VI- NGUYÊN NHÂN').map((item) =>
      item.text.startsWith('V- HẠN CHẾ') ? roman('V. Những tồn tại, yếu kém và nguyên nhân chủ quan') : item,
    );
    expect(rulesOf(politicalReport(body))).toEqual([]);
  });

  it('may have headings without numbers, “Mục tiêu tổng quát” among them', () => {
    const bare = politicalReport(
      SOUND_REPORT.map((item) =>
        item.kind === 'roman' ? heading(inSentence(item.text.replace(/^[IVX]+- /, ''))) : item,
      ),
    );
    expect(bare.sections.map(({ title }) => title)).toContain('Mục tiêu tổng quát');
    expect(rulesOf(bare)).toEqual([]);
  });

  it('with a heading over nothing has an empty section', () => {
    expect(rulesOf(politicalReport(emptied(SOUND_REPORT, 'VII- BÀI HỌC')))).toEqual([
      'HC-02 dưới “BÀI HỌC KINH NGHIỆM” không có nội dung',
    ]);
  });

  it('finds no empty section in the articles of a decision, whose sentences say it all', () => {
    const articles = [
      'Điều 1. Chuẩn y đồng chí Vũ Văn Lâm giữ chức Bí thư Chi bộ, nhiệm kỳ 2025 - 2027.',
      'Điều 2. Hiệu lực',
    ];
    const body = articles.map((words) => ({ kind: 'article', text: words }) as const);
    const decision = { ...REPORT, number: 'Số 15-QĐ/ĐU', type: 'QUYẾT ĐỊNH', body };
    expect(rulesOf(readWritten(decision))).toEqual(['HC-02 dưới “Hiệu lực” không có nội dung']);
  });

  it('takes dots and gap marks for nothing', () => {
    const body = emptied(SOUND_REPORT, 'VII- BÀI HỌC').flatMap((item) =>
      item.text.startsWith('VII-') ? [item, text('……………')] : [item],
    );
    expect(rulesOf(politicalReport(body))).toEqual(['HC-02 dưới “BÀI HỌC KINH NGHIỆM” không có nội dung']);
  });

  it('with one short sentence under a heading says too little', () => {
    const body = emptied(SOUND_REPORT, 'VII- BÀI HỌC').flatMap((item) =>
      item.text.startsWith('VII-') ? [item, text('Đoàn kết là sức mạnh.')] : [item],
    );
    expect(rulesOf(politicalReport(body))).toEqual([expect.stringMatching(/^HC-03 .*chỉ có một câu/)]);
  });

  it('names no subjective cause', () => {
    const body = SOUND_REPORT.map((item) =>
      item.text === '2. Nguyên nhân chủ quan' ? heading('2. Nguyên nhân khác') : item,
    );
    expect(rulesOf(politicalReport(body))).toEqual(['HC-08 không nguyên nhân nào ghi là chủ quan']);
  });
});

describe('indicators', () => {
  const withTable = (...rows: (readonly string[])[]) =>
    politicalReport(
      SOUND_REPORT.map((item) =>
        item.kind === 'table' && item.rows?.[0]?.[4] === 'Thực hiện' ? table(...rows) : item,
      ),
    );

  it.each([
    [3, 'HC-04 “Tỉ lệ hộ nghèo” để trống mức đề ra'],
    [4, 'HC-05 “Tỉ lệ hộ nghèo” để trống kết quả'],
    [5, 'HC-06 “Tỉ lệ hộ nghèo” để trống tỉ lệ'],
  ])('with column %i left blank are named', (column, finding) => {
    const rows = PAST_ROWS.map((row) => row.map((cell, at) => (row[0] === '2' && at === column ? '' : cell)));
    expect(rulesOf(withTable(PAST_HEAD, ...rows))).toEqual([finding]);
  });

  it('without a column of percent lack it once for the table', () => {
    const short = [PAST_HEAD, ...PAST_ROWS].map((row) => row.slice(0, 5));
    expect(rulesOf(withTable(...short))).toEqual(['HC-06 bảng chỉ tiêu không có cột tỉ lệ %']);
  });

  it('are missed where there is no table of them', () => {
    const body = SOUND_REPORT.filter((item) => item.rows?.[0]?.[4] !== 'Thực hiện');
    expect(rulesOf(politicalReport(body))).toContainEqual(expect.stringMatching(/^HC-11/));
  });
});

describe('a self-review', () => {
  const FAULTS = ['Khuyết điểm trong lãnh đạo', 'Biểu hiện cụ thể'] as const;
  const review = (duties: readonly (readonly string[])[], remedies: readonly (readonly string[])[]) =>
    readWritten({
      subject: ['kiểm điểm của Ban Chấp hành Đảng bộ xã Bình An, nhiệm kỳ 2020 - 2025'],
      body: [
        roman('V- HẠN CHẾ, KHUYẾT ĐIỂM CỦA CẤP UỶ'),
        table(FAULTS, ['Chỉ đạo đào tạo nghề chưa sát', '05 lớp không mở'], ['Kiểm tra chưa đều', 'Chậm 05 tháng']),
        roman('VI- NGUYÊN NHÂN'),
        text('Nguyên nhân chủ quan là chính: cấp uỷ viên chưa bám cơ sở được phân công phụ trách trong 2 năm.'),
        roman('VII- TRÁCH NHIỆM CỦA TẬP THỂ VÀ CÁ NHÂN'),
        table(['Khuyết điểm', 'Trách nhiệm của tập thể'], ...duties),
        roman('VIII- BIỆN PHÁP, LỘ TRÌNH KHẮC PHỤC'),
        table(['Biện pháp', 'Người chịu trách nhiệm', 'Thời hạn'], ...remedies),
      ],
    });
  const DUTIES = [
    ['Đào tạo nghề', 'Ban Chấp hành'],
    ['Kiểm tra', 'Ban Thường vụ'],
  ];
  const REMEDIES = [
    ['Giao chỉ tiêu', 'Phó Bí thư', 'Quý IV/2026'],
    ['Kiểm tra hằng tháng', 'Chủ tịch', 'Từ tháng 7/2026'],
  ];
  const answers = (paper: PaperText) => rulesOf(paper).filter((line) => !line.startsWith('HC-01'));

  it('answers every shortcoming', () => {
    expect(answers(review(DUTIES, REMEDIES))).toEqual([]);
  });

  it('leaves a shortcoming without responsibility, without remedy, a remedy without a date', () => {
    expect(answers(review(DUTIES.slice(1), REMEDIES))).toEqual(['HC-09 “Kiểm tra chưa đều” chưa có dòng trách nhiệm']);
    expect(answers(review(DUTIES, REMEDIES.slice(1)))).toEqual(['HC-10 “Kiểm tra chưa đều” chưa có biện pháp']);
    const undated = REMEDIES.map((row) => [row[0] ?? '', row[1] ?? '', '']);
    expect(answers(review(DUTIES, undated))).toHaveLength(2);
  });
});

describe('a self-review in prose', () => {
  const THREE = 'Một là, việc kiểm tra còn chậm 5 tháng. Hai là, 3 chi bộ họp chưa đều. Ba là, nợ đọng 2 tỉ đồng.';
  const remedies = (shortcomings: readonly string[], ...answers: string[]) =>
    rulesOf(
      readWritten({
        subject: ['kiểm điểm của Ban Chấp hành Đảng bộ xã Bình An, nhiệm kỳ 2020 - 2025'],
        body: [
          roman('V- HẠN CHẾ, KHUYẾT ĐIỂM CỦA CẤP UỶ'),
          ...shortcomings.map(text),
          roman('VI- NGUYÊN NHÂN'),
          text('Nguyên nhân chủ quan là chính: cấp uỷ viên chưa bám cơ sở được phân công phụ trách trong 2 năm.'),
          roman('VIII- BIỆN PHÁP, LỘ TRÌNH KHẮC PHỤC'),
          ...answers.map(text),
        ],
      }),
    ).filter((line) => line.startsWith('HC-10'));

  it('that counts out three shortcomings and names one remedy is told so', () => {
    expect(remedies([THREE], 'Giao chỉ tiêu cho từng đồng chí phụ trách trước tháng 7 năm 2026.')).toEqual([
      'HC-10 nêu 3 hạn chế, chỉ thấy 1 biện pháp',
    ]);
  });

  it.each([
    ['as many counted out', [THREE], ['Một là, kiểm tra hằng tháng. Hai là, giao chỉ tiêu. Ba là, trả nợ trong năm.']],
    ['as many sentences', [THREE], ['Kiểm tra hằng tháng; giao chỉ tiêu họp chi bộ; trả nợ trong năm 2026.']],
    [
      'as many ordinals in one sentence',
      [THREE],
      ['Thứ nhất, kiểm tra hằng tháng, thứ hai, giao chỉ tiêu, thứ ba, trả nợ.'],
    ],
    ['one remedy for all', [THREE], ['Giao từng đồng chí phụ trách, khắc phục cả ba hạn chế trong quý IV.']],
    ['one remedy for each', [THREE], ['Giao người phụ trách từng hạn chế, kiểm tra hằng quý.']],
    ['shortcomings that are not counted out', ['Kiểm tra còn chậm. Nợ đọng còn nhiều.'], ['Kiểm tra hằng tháng.']],
  ])('is not with %s', (_what, shortcomings, answers) => {
    expect(remedies(shortcomings, ...answers)).toEqual([]);
  });
});

it('asks nothing of a paper that is not of a congress', () => {
  expect(checkContent(readWritten({}), CONTENT_LIMITS).filter(({ severity }) => severity !== 'info')).toEqual([]);
});
