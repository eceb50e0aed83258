import { type ContentFinding, contentFinding, WHOLE_PAPER } from '../content/content-finding.ts';
import type { ContentLimits } from '../content/content-limits.ts';
import type { PaperText, TextLine, TextSection } from '../content/paper-text.ts';
import { type ExpectedSection, expectedOutline, namesIn, tellingWords } from './expected-outline.ts';

const HALF = 0.5;
/** Reports whose weak point is being shallow; minutes and forms are short by nature. */
const DEEP = new Set(['political-report', 'political-report-summary', 'review-report']);

/** Sections that the kind of paper needs and that are missing, empty or of one line. */
export function checkOutline(text: PaperText, limits: ContentLimits): readonly ContentFinding[] {
  return [...missingSections(text), ...emptySections(text), ...shortSections(text, limits)];
}

function missingSections(text: PaperText): readonly ContentFinding[] {
  const expected = expectedOutline(text.kind) ?? [];
  const found = matchSections(expected, headingsOf(text));
  return expected
    .filter((one) => !found.has(one))
    .map(({ label }) =>
      contentFinding('HC-01', WHOLE_PAPER, {
        found: `không thấy mục “${label}”`,
        expected: `một mục về ${label.toLocaleLowerCase('vi')}`,
      }),
    );
}

/** Names in headings, and in what opens a numbered paragraph: "1. Về hạn chế: …". */
function headingsOf({ sections, lines }: PaperText): readonly (readonly string[])[] {
  const headings = sections.filter(({ level, hasSubsections }) => level > 0 || !hasSubsections);
  const openings = lines.filter(({ level, isCell, isAnnex }) => level === null && !isCell && !isAnnex).flatMap(opening);
  return [...headings.map(({ title }) => title), ...openings].flatMap(namesIn);
}

const opening = ({ text }: TextLine): readonly string[] => {
  const [, words] = /^(?:[-–+•]|\d{1,2}[.)]|[a-zđ][.)])\s*(?:Về\s+)?([^:.]{4,60})[:.]/u.exec(text) ?? [];
  return words === undefined ? [] : [words];
};

/** The best fitting first; a name in a heading answers for one section only. */
function matchSections(
  expected: readonly ExpectedSection[],
  headings: readonly (readonly string[])[],
): ReadonlySet<ExpectedSection> {
  const fits = expected
    .flatMap((one) => headings.map((words, at) => ({ one, at, score: fitOf(one, words) })))
    .filter(({ score }) => score >= HALF)
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const [found, used] = [new Set<ExpectedSection>(), new Set<number>()];
  for (const { one, at } of fits) {
    if (found.has(one) || used.has(at)) continue;
    found.add(one);
    used.add(at);
  }
  return found;
}

function fitOf({ names }: ExpectedSection, words: readonly string[]): number {
  const held = new Set(words);
  const whole = names.filter((name) => name.length > 0 && name.every((word) => held.has(word)));
  return Math.max(0, ...whole.map((name) => name.length / held.size));
}

const BLANK = /^[\s.…_⟦⟧[\]-]*$/u;
const isSaying = ({ text }: TextLine) => !BLANK.test(text) && !/^[-–]?\s*(?:⟦[^⟧]*⟧|\[[^\]]*\])[.;]?$/u.test(text);

/** An article of a decision is a sentence and says it all: "Điều 3. Quyết định có hiệu lực kể từ ngày ký." */
const isSentence = (lines: readonly TextLine[], paragraph: number): boolean =>
  lines.some(
    (line) => line.paragraph === paragraph && /^Điều\s+\d+\W+\p{Lu}?\p{Ll}.*[\p{L}\d”)][.;]$/u.test(line.text),
  );

function emptySections({ sections, lines: all }: PaperText): readonly ContentFinding[] {
  return sections
    .filter(({ level, lines, hasSubsections }) => level <= 2 && !hasSubsections && !lines.some(isSaying))
    .filter(({ paragraph }) => !isSentence(all, paragraph))
    .map(({ title, paragraph }) =>
      contentFinding(
        'HC-02',
        { paragraph, text: title },
        {
          found: `dưới “${title}” không có nội dung`,
          expected: 'nội dung của mục, hoặc bỏ mục',
        },
      ),
    );
}

function shortSections({ kind, sections }: PaperText, { fewestWords }: ContentLimits): readonly ContentFinding[] {
  if (kind === null || !DEEP.has(kind)) return [];
  const isShort = ({ level, lines, hasSubsections }: TextSection) => {
    const said = lines.filter(isSaying);
    return level === 2 && !hasSubsections && said.length === 1 && said.every((line) => !line.isCell && isBrief(line));
  };
  const isBrief = ({ text }: TextLine) => tellingWords(text).length < fewestWords && !/[.!?]\s+\p{Lu}/u.test(text);
  return sections.filter(isShort).map(({ title, paragraph, lines }) =>
    contentFinding(
      'HC-03',
      { paragraph, text: title },
      {
        found: `mục “${title}” chỉ có một câu: “${lines[0]?.text ?? ''}”`,
        expected: 'nêu cụ thể hơn, có số liệu',
      },
    ),
  );
}
