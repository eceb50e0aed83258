import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectTemplate } from '../../electron/platform/docx/inspect-template.ts';
import { PRACTICE_STAMP } from '../../electron/platform/docx/practice-stamp.ts';
import { type DocxOutline, type OutlineParagraph, readDocx } from '../../electron/platform/docx/read-docx.ts';
import { renderDocx } from '../../electron/platform/docx/render-docx.ts';
import { toBlockXml } from '../../shared/domain/documents/rich-text-xml.ts';
import { PROJECT } from '../fixtures/context.ts';
import { PAPER_VIEWS } from '../fixtures/paper-views.ts';
import { type Printed, printAll } from './office.ts';

const CASES = Object.entries(PAPER_VIEWS).flatMap(([paperId, views]) =>
  Object.entries(views).map(([kind, view]) => ({ name: `${paperId}-${kind}`, paperId, kind, view })),
);

/** Pages a view must take: more is an empty page or a lost table, fewer is lost text. */
const PAGES: Readonly<Record<string, number>> = {
  'political-report-full': 8,
  'political-report-minimal': 3,
  'political-report-missing': 3,
  'personnel-submission-full': 6,
  'personnel-submission-minimal': 2,
  'personnel-submission-missing': 2,
  'congress-minutes-full': 5,
  'congress-minutes-minimal': 1,
  'congress-minutes-missing': 1,
};

const template = (paperId: string) => readFileSync(join(PROJECT, 'resources/templates', paperId, 'template.docx'));

function render(paperId: string, view: object): Uint8Array {
  const rendered = renderDocx(template(paperId), { ...view }, { toBlocks: toBlockXml });
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  return rendered.value;
}

function read(bytes: Uint8Array): DocxOutline {
  const outline = readDocx(bytes);
  if (!outline.ok) throw new Error(JSON.stringify(outline.error));
  return outline.value;
}

const find = (outline: DocxOutline, text: string): OutlineParagraph => {
  const paragraph = outline.paragraphs.find((one) => one.text === text);
  if (!paragraph) throw new Error(`No paragraph reads "${text}"`);
  return paragraph;
};

describe.each(CASES)('$name', ({ name, paperId, view }) => {
  const bytes = render(paperId, view);
  const outline = read(bytes);

  it('is set in Times New Roman, black, on A4 with the margins of the rules', () => {
    const runs = outline.paragraphs.flatMap((paragraph) => paragraph.runs);
    expect(new Set(runs.map(({ font }) => font))).toEqual(new Set(['Times New Roman']));
    expect(new Set(runs.map(({ color }) => color))).toEqual(new Set(['auto']));
    for (const section of outline.sections) {
      expect([section.width, section.height].sort((a, b) => a - b)).toEqual([210.01, 297]);
      expect(section.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 14.99 });
    }
  });

  it('numbers its pages in the header, not on the first', () => {
    for (const section of outline.sections) {
      expect(section).toMatchObject({ headerAt: 10, titlePage: true, pageNumberStart: 1 });
      expect(section.headers.map(({ kind, hasPageNumber }) => [kind, hasPageNumber]).sort()).toEqual([
        ['default', true],
        ['first', false],
      ]);
    }
  });

  it('sets every body paragraph justified, first line 10 mm, 18–22 pt exactly, 6 pt apart', () => {
    const body = outline.paragraphs.filter(({ style }) => style === 'Nội dung');
    expect(body.length).toBeGreaterThan(0);
    for (const paragraph of body) {
      expect(paragraph).toMatchObject({
        alignment: 'both',
        indent: { firstLine: 10, left: 0 },
        spacing: { rule: 'exact' },
      });
      expect(paragraph.spacing.line).toBeGreaterThanOrEqual(18);
      expect(paragraph.spacing.line).toBeLessThanOrEqual(22);
      expect(paragraph.spacing.after).toBeGreaterThanOrEqual(6);
    }
  });

  it('leaves no tag, no "undefined" and no blank body paragraph', () => {
    const text = outline.paragraphs.map((paragraph) => paragraph.text).join('\n');
    expect(text).not.toMatch(/[{}⟦⟧]|undefined|null|\[object/);
    expect(outline.paragraphs.filter(({ style, text: words }) => style === 'Nội dung' && words.trim() === '')).toEqual(
      [],
    );
  });

  it('gives the same bytes again', () => {
    expect(Buffer.compare(render(paperId, view), bytes)).toBe(0);
  });

  it('prints every gap highlighted, and nothing else', () => {
    const marked = outline.paragraphs.flatMap(({ runs }) => runs.filter(({ highlight }) => highlight !== ''));
    const gaps = [...JSON.stringify(view).matchAll(/⟦(.*?)⟧/g)].map((match) => `[${match[1]}]`);
    expect(marked.map(({ text }) => text).sort()).toEqual(gaps.sort());
    expect(name.endsWith('missing')).toBe(gaps.length > 0);
  });
});

describe('the components of a paper, by size and style', () => {
  it.each([
    ['ĐẢNG BỘ TỈNH LẠNG SƠN', 14, 'upright'],
    ['ĐẢNG UỶ XÃ BÌNH AN', 14, 'bold'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold'],
    ['*', 14, 'upright'],
    ['Số      -BC/ĐU', 14, 'upright'],
    ['Bình An, ngày 20 tháng 6 năm 2026', 14, 'italic'],
    ['Dự thảo lần 3', 14, 'italic'],
    ['BÁO CÁO CHÍNH TRỊ', 16, 'bold'],
    ['trình Đại hội đại biểu Đảng bộ xã Bình An lần thứ II', 14, 'bold'],
    ['-----', 14, 'upright'],
    ['Phần thứ nhất', 14, 'bold'],
    ['I- BỐI CẢNH', 14, 'bold'],
    ['1. Kinh tế', 14, 'bold'],
    ['T/M ĐẢNG UỶ', 14, 'bold'],
    ['BÍ THƯ', 14, 'upright'],
    ['Nguyễn Văn Thuỷ', 14, 'bold'],
    ['Nơi nhận:', 14, 'underlined'],
    ['- Lưu Văn phòng Đảng uỷ.', 12, 'upright'],
  ])('%s: %d pt %s', (text, size, look) => {
    const outline = read(render('political-report', PAPER_VIEWS['political-report']?.full ?? {}));
    const looks = { bold: look === 'bold', italic: look === 'italic', underline: look === 'underlined' };
    expect(find(outline, text).runs).toMatchObject([{ size, ...looks }]);
  });

  it('draws the line under the title as long as the title, and no rule under the issuer', () => {
    const outline = read(render('political-report', PAPER_VIEWS['political-report']?.full ?? {}));
    const at = outline.paragraphs.indexOf(find(outline, 'ĐẢNG CỘNG SẢN VIỆT NAM'));
    const rule = outline.paragraphs[at + 1];
    expect(rule).toMatchObject({ borders: ['top'], text: '' });
    // The right column is 80 mm wide, the title in 15 pt bold 72.85 mm long.
    expect(80 - (rule?.indent.left ?? 0) - (rule?.indent.right ?? 0)).toBeCloseTo(72.85, 0);
    const ruled = outline.paragraphs.filter(({ borders }) => borders.length > 0);
    expect(ruled).toEqual([rule]);
  });

  it('puts "Kính trình:" in italics under the subject of a submission, and căn cứ upright', () => {
    const outline = read(render('personnel-submission', PAPER_VIEWS['personnel-submission']?.full ?? {}));
    expect(find(outline, 'Kính trình:').runs).toMatchObject([{ size: 14, italic: true }]);
    const ground = find(outline, '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;');
    expect(ground).toMatchObject({ style: 'Nội dung', runs: [{ italic: false }] });
  });

  it('sets both names of the minutes on one line and the confirmation below', () => {
    const outline = read(render('congress-minutes', PAPER_VIEWS['congress-minutes']?.full ?? {}));
    const [left, right] = [find(outline, 'Lý Thị Hoa'), find(outline, 'Nguyễn Văn Thuỷ')];
    expect([left.cell?.row, left.cell?.column, right.cell?.row, right.cell?.column]).toEqual([1, 0, 1, 1]);
    expect(find(outline, 'CHÁNH VĂN PHÒNG').cell?.table).toBeGreaterThan(right.cell?.table ?? 99);
  });

  it('gives an annex its own section, landscape where its table is wide', () => {
    const report = read(render('political-report', PAPER_VIEWS['political-report']?.full ?? {}));
    expect(report.sections.map(({ width, height }) => (width > height ? 'landscape' : 'portrait'))).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    expect(find(report, 'Phụ lục 1').section).toBe(1);
    expect(find(report, 'Phụ lục 2').section).toBe(2);
  });
});

it.each(Object.keys(PAPER_VIEWS))('%s: no view has a value that its template does not print', (paperId) => {
  const inspected = inspectTemplate(template(paperId));
  const used = new Set(inspected.ok ? inspected.value.tags.map((tag) => tag.split('.')[0]) : []);
  const printedNowhere = Object.keys(PAPER_VIEWS[paperId]?.full ?? {}).filter((tag) => !used.has(tag));
  expect(printedNowhere).toEqual(['tap_duot']);
  expect([...used].filter((tag) => !(tag && tag in (PAPER_VIEWS[paperId]?.full ?? {})))).toEqual([]);
});

it('stamps every header of a practice paper', () => {
  const view = { ...PAPER_VIEWS['political-report']?.full, tap_duot: true };
  const { sections } = read(render('political-report', view));
  const headers = sections.flatMap((section) => section.headers);
  expect(headers.length).toBe(7);
  for (const header of headers) expect(header.paragraphs.map(({ text }) => text)).toContain(PRACTICE_STAMP);
});

describe('printed by LibreOffice', () => {
  let printed: ReadonlyMap<string, Printed>;
  beforeAll(() => {
    printed = printAll(new Map(CASES.map(({ name, paperId, view }) => [name, render(paperId, view)])));
  });

  it.each(CASES)('$name takes the pages it should', ({ name }) => {
    expect(printed.get(name)?.pages).toBe(PAGES[name]);
  });

  it.each(CASES)('$name loses no text', ({ name, paperId, view }) => {
    // A table head comes again on every page, and cells break anywhere: words are counted, not lines.
    const words = countWords(printed.get(name)?.text ?? '');
    const wanted = countWords(
      read(render(paperId, view))
        .paragraphs.map(({ text }) => text)
        .join(' '),
    );
    const lost = [...wanted].filter(([word, count]) => (words.get(word) ?? 0) < count);
    expect(lost).toEqual([]);
  });
});

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.normalize('NFC').split(/[\s\f]+/)) {
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
