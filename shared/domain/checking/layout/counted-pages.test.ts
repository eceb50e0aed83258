import { describe, expect, it } from 'vitest';
import type { PageFacts, PagePlace } from '#shared/kernel/page-facts.ts';
import { readWord } from '../../../../electron/platform/docx/word/read-word.ts';
import { REPORT } from '../../../../scripts/format-corpus/bases.ts';
import { buildPaper } from '../../../../scripts/format-corpus/build-paper.ts';
import type { Spec } from '../../../../scripts/format-corpus/paper-spec.ts';
import { written } from '../../../../tests/fixtures/written-paper.ts';
import { recognisePaper } from '../components/recognise-paper.ts';
import { readPaperText } from '../content/paper-text.ts';
import { checkFormat } from '../format/check-format.ts';
import { checkPageBreaks } from './check-page-breaks.ts';
import { countOnly, pagesOfText, withPages } from './counted-pages.ts';

const { text, heading } = written;
const BODY = [heading('1. Công tác đảng viên'), text('Kết nạp 23 đảng viên.'), text('Kiểm tra 9 tổ chức đảng.')];
const TOP = 277;
type PlacedWords = { readonly paragraph: number; readonly text: string; readonly page?: number };

/** A report whose pages break before each paragraph that begins so; `topLines` stand in the first line of a page. */
function laidOut(breakBefore: readonly string[], topLines: readonly string[] = [], paper: Partial<Spec> = {}) {
  const read = readWord(buildPaper({ ...REPORT, body: BODY, ...paper }));
  if (!read.ok) throw new Error('not read');
  const { document } = read.value;
  let page = 1;
  const places = document.paragraphs.map(({ text: words }): PagePlace => {
    if (breakBefore.some((begin) => words.startsWith(begin))) page += 1;
    const isTop = topLines.some((begin) => words.startsWith(begin));
    return { begins: page, ends: page, lastLine: isTop ? TOP : 150 };
  });
  const pages: PageFacts = { count: page, places };
  const parts = recognisePaper(document);
  const found = [
    ...checkFormat(document, { profile: 'auto', today: '2026-06-06', pages }).findings,
    ...checkPageBreaks(parts, readPaperText(parts, pages), pages),
  ];
  return found.map(({ rule, severity, found: said }) => `${rule} ${severity} ${said}`);
}

describe('a paper that was laid out', () => {
  it('is as right as before where its pages break well', () => {
    expect(laidOut([])).toEqual([]);
    expect(laidOut(['Kết nạp'], [], { body: [text('Mở đầu.'), ...BODY.slice(1)] })).toEqual([]);
  });

  it('has a heading alone at the foot of a page', () => {
    expect(laidOut(['Kết nạp'])).toEqual(['DT-01 info ở cuối trang 1, nội dung sang trang 2']);
  });

  it('has its signature on a page without text, or with one line of it', () => {
    expect(laidOut(['T/M'])).toEqual(['CK-28 info phần ký sang trang riêng']);
    expect(laidOut(['Kiểm tra'], ['Kiểm tra'])).toEqual(['CK-28 info chỉ có một dòng nội dung cùng trang với phần ký']);
    expect(laidOut(['Kiểm tra'])).toEqual([]);
    expect(laidOut([], ['Kiểm tra'])).toEqual([]);
  });

  it('has a signature torn between two pages', () => {
    expect(laidOut(['BÍ THƯ'])).toEqual(['DT-02 warning bắt đầu ở trang 1, hết ở trang 2']);
  });

  it('needs page numbers from its second page on, however short it was thought', () => {
    expect(laidOut([], [], { header: 'none' })).toEqual([]);
    expect(laidOut(['Kết nạp'], [], { header: 'none', body: BODY.slice(1) })).toEqual([
      expect.stringMatching(/^PG-08 error /),
    ]);
  });
});

describe('pages that were counted', () => {
  const at = (page: number) => ({ begins: page, ends: page, lastLine: 100 });
  const facts: PageFacts = { count: 4, places: [at(1), at(2), null, at(4)] };
  const lines = ['Một.', 'Hai.', ' ', 'Phụ lục'].map((words) => ({ text: words }));

  it('are those before the annexes, or not told', () => {
    expect(pagesOfText(facts, lines, null)).toBe(4);
    expect(pagesOfText(facts, lines, 3)).toBe(2);
    expect(pagesOfText(countOnly(facts), lines, 3)).toBeNull();
  });

  it('are said of every finding that has a place', () => {
    const findings = [0, 2, 3].map((paragraph): { readonly where: PlacedWords } => ({
      where: { paragraph, text: '' },
    }));
    expect(withPages(findings, facts).map(({ where }) => where.page)).toEqual([undefined, 2, undefined]);
    expect(withPages(findings, null)).toEqual(findings);
  });
});
