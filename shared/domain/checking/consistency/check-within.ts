import { inCapitals } from '../components/words.ts';
import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { PaperText } from '../content/paper-text.ts';
import { checkCandidateCount } from './candidate-lists.ts';
import { checkAttendance } from './check-attendance.ts';
import { checkElections } from './check-elections.ts';
import { checkSums } from './check-sums.ts';
import { tableOfFacts } from './fact.ts';
import { checkHeldDay } from './held-days.ts';
import { figureLines, knownIndicators } from './indicator-facts.ts';
import { findProseMismatches } from './prose-figures.ts';
import { checkProseShares } from './prose-shares.ts';
import { checkProseSums } from './prose-sums.ts';
import { readFacts } from './read-facts.ts';
import { folded } from './read-numbers.ts';
import { checkStepDays } from './step-days.ts';
import { checkWordsAndFigures } from './words-and-figures.ts';

/** What contradicts itself inside one paper. */
export const checkWithin = (text: PaperText): readonly ContentFinding[] => [
  ...checkWordsAndFigures(text),
  ...checkSums(text),
  ...checkProseShares(text),
  ...checkProseSums(text),
  ...proseFigures(text),
  ...checkAttendance(text),
  ...checkCandidateCount(text),
  ...checkElections(text),
  ...checkTerms(text),
  ...checkUnitNames(text),
  ...checkStepDays(text),
  ...checkHeldDay(text),
  ...doubleFacts(text),
];

const proseFigures = (text: PaperText): readonly ContentFinding[] =>
  findProseMismatches(figureLines(text), knownIndicators(text)).map(({ line, indicator, written }) =>
    contentFinding('NB-05', line, {
      found: `“${indicator.name}” ghi ${written}, bảng ở đoạn ${indicator.paragraph} ghi ${indicator.figures.join(', ').replaceAll('.', ',')}`,
      expected: 'một con số ở cả lời văn và bảng',
    }),
  );

const TERM = /nhiệm kỳ\s+(\d{4})\s*[-–]\s*(\d{4})/giu;
/** The longest term in force; a shorter one may have been cut by a merger. */
const LONGEST_TERM = 5;

function checkTerms({ lines, titleLines }: PaperText): readonly ContentFinding[] {
  return [...titleLines, ...lines].flatMap((line) =>
    [...line.text.matchAll(TERM)].flatMap(([shown, from, to]) => {
      const years = Number(to) - Number(from);
      if (years > 0 && years <= LONGEST_TERM) return [];
      return [
        contentFinding('NB-06', line, {
          found: `“${shown}”`,
          expected: 'nhiệm kỳ không quá 5 năm, năm đầu trước năm cuối',
        }),
      ];
    }),
  );
}

const UNIT =
  /(?:Đảng bộ|Đảng uỷ|Đảng ủy|Chi bộ) (?:xã|phường|thị trấn|đặc khu|thôn|khu phố) (\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/gu;

/** One name with two spellings that differ in their marks only: "Bình An", "Bình Ân". */
function checkUnitNames({ lines, titleLines }: PaperText): readonly ContentFinding[] {
  const first = new Map<string, { readonly name: string; readonly key: string }>();
  return [...titleLines, ...lines].flatMap((line) =>
    [...line.text.matchAll(UNIT)].flatMap(([, name = '']) => {
      const [key, fold] = [inCapitals(name), folded(name)];
      const known = first.get(fold);
      if (!known) first.set(fold, { name, key });
      if (!known || known.key === key) return [];
      return [
        contentFinding('NB-07', line, { found: `“${name}”, chỗ khác ghi “${known.name}”`, expected: 'một tên gọi' }),
      ];
    }),
  );
}

/** A fact told twice in one paper, with two values. */
function doubleFacts(text: PaperText): readonly ContentFinding[] {
  return tableOfFacts([readFacts(text)])
    .filter(({ agrees }) => !agrees)
    .flatMap(({ label, values: [usual, ...others] }) =>
      others.flatMap(({ shown, places }) =>
        places.slice(0, 1).map(({ where }) =>
          contentFinding('NB-08', where, {
            found: `${label} là ${shown}, đoạn ${usual?.places[0]?.where.paragraph ?? 0} ghi ${usual?.shown ?? ''}`,
            expected: 'một giá trị trong cả văn bản',
          }),
        ),
      ),
    );
}
