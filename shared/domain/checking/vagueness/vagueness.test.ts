import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { politicalReport, readWritten, SOUND_REPORT, written } from '../../../../tests/fixtures/written-paper.ts';
import { checkContent } from '../content/check-content.ts';
import { CONTENT_LIMITS, type ContentLimits, LIMIT_SOURCES } from '../content/content-limits.ts';
import type { PaperText } from '../content/paper-text.ts';
import { readingTimeOf } from './reading-time.ts';

const { text } = written;
const limits = (more: Partial<ContentLimits>): ContentLimits => ({ ...CONTENT_LIMITS, ...more });
const foundBy = (paper: PaperText, rule: string, set: ContentLimits = CONTENT_LIMITS) =>
  checkContent(paper, set)
    .filter((finding) => finding.rule === rule)
    .map(({ found }) => found);
const reportWith = (...sentences: string[]) => politicalReport([...SOUND_REPORT, ...sentences.map(text)]);
const review = (...sentences: string[]) =>
  readWritten({ subject: ['kiểm điểm của Ban Chấp hành Đảng bộ xã Bình An'], body: sentences.map(text) });

describe('vague phrases', () => {
  it('are not found in a report of figures', () => {
    expect(checkContent(politicalReport(), CONTENT_LIMITS).filter(({ rule }) => /^(MH|TG)/.test(rule))).toEqual([]);
  });

  it.each([
    ['Đời sống nhân dân từng bước được nâng lên so với trước.', ['“từng bước” mà không có số liệu']],
    ['Nhìn chung phong trào tương đối tốt ở cơ sở.', ['“tương đối”, “nhìn chung” mà không có số liệu']],
    ['Một số chi bộ sinh hoạt chưa đều, như 3 chi bộ thôn vắng trên 15% đảng viên.', []],
    ['Công tác xây dựng cơ bản được quản lý chặt chẽ theo quy định của Nhà nước.', []],
    ['Tình hình cơ bảnx không phải từ ngữ đang tìm trong câu này.', []],
  ])('“%s”', (sentence, found) => {
    expect(foundBy(reportWith(sentence), 'MH-02')).toEqual(found);
  });

  it('fill a page when there are more of them than is set, and the set may be changed', () => {
    const paper = reportWith(
      ...Array.from({ length: 3 }, () => 'Phong trào cơ bản ổn định, từng bước đi lên vững chắc.'),
    );
    expect(foundBy(paper, 'MH-01')).toEqual([
      expect.stringMatching(/^trang \d+ \(ước tính\) có 6 từ ngữ chung chung: “cơ bản” 3, “từng bước” 3$/),
    ]);
    expect(foundBy(paper, 'MH-01', limits({ vaguePerPage: 6 }))).toEqual([]);
    expect(foundBy(paper, 'MH-02', limits({ vaguePhrases: ['vững chắc'] }))).toHaveLength(3);
  });
});

describe('sentences without figure, name or date', () => {
  const BARE = 'Cấp uỷ quan tâm lãnh đạo công tác tuyên truyền sâu rộng trong nhân dân.';
  const BACKED = 'Đồng chí Lộc Công Hoà phụ trách công tác tuyên truyền ở cơ sở.';
  const paper = (bare: number, backed: number) =>
    readWritten({
      subject: ['chính trị trình Đại hội'],
      body: [...Array.from({ length: bare }, () => text(BARE)), ...Array.from({ length: backed }, () => text(BACKED))],
    });

  it.each([
    [8, 2, 1],
    [7, 3, 0],
    [4, 0, 0],
  ])('%i of them beside %i others: %i pages named', (bare, backed, named) => {
    expect(foundBy(paper(bare, backed), 'MH-03')).toHaveLength(named);
  });
});

describe('results of a sector in a self-review', () => {
  it.each([
    ['Thu nhập bình quân đầu người đạt 52,4 triệu đồng, tăng 16% so với năm trước.', 1],
    ['Đảng uỷ chỉ đạo giảm tỉ lệ hộ nghèo còn 3,1%, phân công 15 cấp uỷ viên phụ trách 14 thôn.', 0],
    ['Ban Thường vụ họp 24 kỳ, có 41 trong 43 kết luận được theo dõi đến khi hoàn thành.', 0],
  ])('“%s”: %i', (sentence, found) => {
    expect(foundBy(review(sentence), 'MH-04')).toHaveLength(found);
    expect(foundBy(reportWith(sentence), 'MH-04')).toEqual([]);
  });
});

describe('the time to read a paper aloud', () => {
  const LONG = 'Đảng bộ hoàn thành 12 nhiệm vụ trong năm 2025 ở tất cả các thôn. '.repeat(20).trim();

  it('counts title, headings and text, not tables and annexes', () => {
    const plain = politicalReport([text('Một hai ba bốn năm.')], { subject: ['chính trị'] });
    expect(readingTimeOf(plain, CONTENT_LIMITS)).toEqual({
      ...{ words: 9, pages: 1, minutes: 1, mostPages: 15, mostMinutes: 30, isAgenda: false, isCounted: false },
    });
    const tabled = politicalReport([text('Một hai ba bốn năm.'), written.table(['Chỉ tiêu'], [LONG])], {
      subject: ['chính trị'],
    });
    expect(readingTimeOf(tabled, CONTENT_LIMITS).words).toBe(9);
  });

  it('is held against the budget of its kind', () => {
    const paper = politicalReport(Array.from({ length: 16 }, () => text(LONG)));
    expect(foundBy(paper, 'TG-02')).toEqual(['đọc hết khoảng 38 phút, ở tốc độ 130 chữ một phút']);
    expect(foundBy(paper, 'TG-02', limits({ wordsPerMinute: 200 }))).toEqual([]);
    const agenda = (minutes: number, unit = 'XÃ BÌNH AN') =>
      limits({ agenda: { unit, minutes: { 'political-report': minutes } } });
    expect(foundBy(paper, 'TG-02', agenda(38))).toEqual([]);
    expect(foundBy(paper, 'TG-02', agenda(37))).toHaveLength(1);
    expect(readingTimeOf(paper, agenda(37))).toMatchObject({ mostMinutes: 37, isAgenda: true });
    expect(readingTimeOf(paper, agenda(37, 'THÔN NÀ LÙNG'))).toMatchObject({ mostMinutes: 30, isAgenda: false });
    expect(foundBy(paper, 'TG-01', limits({ pages: { 'political-report': { cell: 3, others: 5 } } }))).toHaveLength(1);
  });

  it('never falls when text is added', () => {
    const sentence = fc.constantFrom('Kết nạp 23 đảng viên.', 'Tổ chức 12 hội nghị học tập nghị quyết.', 'Đúng hạn.');
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), sentence, (some, more) => {
        const minutes = (all: readonly string[]) =>
          readingTimeOf(readWritten({ body: all.map(text) }), limits({ wordsPerMinute: 10 })).minutes;
        expect(minutes([...some, more])).toBeGreaterThanOrEqual(minutes(some));
      }),
      { numRuns: 8 },
    );
  });
});

it('says of every limit that can be set where its default comes from', () => {
  expect(LIMIT_SOURCES.map(({ limit }) => limit).sort()).toEqual(Object.keys(CONTENT_LIMITS).sort());
});
