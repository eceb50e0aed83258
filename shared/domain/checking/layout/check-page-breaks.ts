import type { PageFacts } from '#shared/kernel/page-facts.ts';
import type { PaperParts, SignatureBlock } from '../components/paper-parts.ts';
import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { PaperText } from '../content/paper-text.ts';

/** Where pages break badly; told only of a paper that was really laid out. */
export function checkPageBreaks(parts: PaperParts, text: PaperText, pages: PageFacts | null): ContentFinding[] {
  return pages === null ? [] : [...lonelyHeadings(text, pages), ...tornSignatures(parts, pages)];
}

function lonelyHeadings({ lines }: PaperText, { places }: PageFacts): ContentFinding[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (line.level === null || !next || next.isAnnex) return [];
    const [own, below] = [places[line.paragraph - 1], places[next.paragraph - 1]];
    if (!own || !below || own.ends >= below.begins) return [];
    const found = `ở cuối trang ${own.ends}, nội dung sang trang ${below.begins}`;
    return [contentFinding('DT-01', line, { found, expected: 'đề mục cùng trang với ít nhất một dòng nội dung' })];
  });
}

function tornSignatures({ signatures }: PaperParts, pages: PageFacts): ContentFinding[] {
  return signatures.flatMap((block) => {
    const lines = linesOf(block);
    const places = lines.flatMap(({ paragraph }) => pages.places[paragraph.index] ?? []);
    const [from, to] = [Math.min(...places.map(({ begins }) => begins)), Math.max(...places.map(({ ends }) => ends))];
    const [first] = lines;
    if (!first || places.length < 2 || from >= to) return [];
    const where = { paragraph: first.paragraph.index + 1, text: first.text };
    return [
      contentFinding('DT-02', where, {
        found: `bắt đầu ở trang ${from}, hết ở trang ${to}`,
        expected: 'cùng một trang',
      }),
    ];
  });
}

const linesOf = ({ authority, posts, name }: SignatureBlock) => [...authority, ...posts, ...(name ? [name] : [])];
