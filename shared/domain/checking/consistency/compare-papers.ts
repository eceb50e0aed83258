import { contentFinding } from '../content/content-finding.ts';
import type { PaperText } from '../content/paper-text.ts';
import { type Attachments, attachmentsOf } from './attachments.ts';
import { tellsOfLeavers } from './base-facts.ts';
import { type CandidateList, candidateListOf } from './candidate-lists.ts';
import { hasMoreRounds } from './check-elections.ts';
import { compareAttachments } from './compare-attachments.ts';
import { compareBases } from './compare-bases.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareCandidates } from './compare-candidates.ts';
import { compareElected } from './compare-elected.ts';
import { misspeltNames, renamedPeople } from './compare-names.ts';
import { compareSigners } from './compare-signers.ts';
import { compareUnits } from './compare-units.ts';
import { type BodyList, bodyLists, type CongressBody } from './congress-bodies.ts';
import { type Fact, type FactPlace, type FactRow, tableOfFacts } from './fact.ts';
import { factsOfUnits, rowsByUnit } from './facts-of-units.ts';
import { factsOfOneMeeting } from './first-meetings.ts';
import { compareHeldDays, type HeldOn, heldOn } from './held-days.ts';
import { type FigureLine, figureLines, type KnownIndicator, knownIndicators } from './indicator-facts.ts';
import { factsWithBirths } from './joined-facts.ts';
import { comesBefore, preparesCongress, tooLate } from './order-of-days.ts';
import { findProseMismatches } from './prose-figures.ts';
import { readFacts } from './read-facts.ts';
import { dayInWords } from './read-numbers.ts';
import type { SetFinding } from './set-finding.ts';
import { letterheadBody, type Signer, signersOf, unitOf } from './signers.ts';
import { type UnitClaim, unitClaims } from './unit-claims.ts';

/** What is kept of a paper for a comparison with others; small, whatever the paper's length. */
export type PaperFacts = {
  readonly kind: string | null;
  readonly day: string | null;
  readonly facts: readonly Fact[];
  readonly indicators: readonly KnownIndicator[];
  readonly figureLines: readonly FigureLine[];
  /** 'XÃ BÌNH AN'; '' where the letterhead names none */
  readonly unit: string;
  /** It prepares the congress and must be dated before */
  readonly isBefore: boolean;
  /** Of delegates refused or gone before the vote */
  readonly hasLeavers: boolean;
  readonly signers: readonly Signer[];
  readonly bodies: readonly BodyList[];
  readonly letterhead: CongressBody | null;
  readonly units: readonly UnitClaim[];
  readonly hasMoreRounds: boolean;
  readonly held: HeldOn | null;
  readonly candidates: CandidateList | null;
  readonly attachments: Attachments;
};

/** A file that was refused keeps its place among the others. */
export const NOTHING_SAID: PaperFacts = {
  ...{ kind: null, day: null, facts: [], indicators: [], figureLines: [], unit: '', isBefore: false },
  ...{
    hasLeavers: false,
    signers: [],
    bodies: [],
    letterhead: null,
    hasMoreRounds: false,
    held: null,
    units: [],
    candidates: null,
  },
  attachments: { symbol: '', draft: null, listed: [], annexes: [], annexesNamed: [], annexedTo: [] },
};

export type SetReport = {
  /** Every fact found in more than one paper, and every one that disagrees */
  readonly facts: readonly FactRow[];
  readonly findings: readonly SetFinding[];
};

export const factsOfPaper = (text: PaperText): PaperFacts => ({
  kind: text.kind,
  day: text.day,
  facts: readFacts(text),
  indicators: knownIndicators(text),
  figureLines: text.kind === null ? [] : figureLines(text),
  unit: unitOf(text),
  isBefore: preparesCongress(text),
  hasLeavers: tellsOfLeavers(text),
  signers: signersOf(text),
  bodies: bodyLists(text),
  letterhead: letterheadBody(text),
  units: unitClaims(text),
  hasMoreRounds: hasMoreRounds(text),
  held: heldOn(text),
  candidates: candidateListOf(text),
  attachments: attachmentsOf(text),
});

/** The papers of one congress against each other (checks before printing or submitting). */
export function comparePapers(papers: readonly PaperFacts[]): SetReport {
  const meetings = factsOfOneMeeting(papers);
  const known = factsWithBirths(papers.map((paper, file) => ({ ...paper, facts: meetings[file] ?? [] })));
  const rows = tableOfFacts(factsOfUnits(papers.map(({ unit }, file) => ({ unit, facts: known[file] ?? [] }))));
  const unitRows = rowsByUnit(rows);
  const hasLeavers = papers.some((paper) => paper.hasLeavers);
  const shared = rows.filter(({ agrees, values }) => !agrees || filesOf(values[0]?.places ?? []).size > 1);
  const late = tooLate(papers, rows);
  const findings = [
    ...rows.flatMap(disagreements),
    ...wrongOrder(papers, new Set(late.map(({ file }) => file))),
    ...late,
    ...misspeltNames(
      rows,
      papers.map(({ bodies }) => bodies),
    ),
    ...renamedPeople(rows),
    ...unitRows.flatMap(tooMany),
    ...proseAgainstTables(papers),
    ...compareSigners(papers, rows),
    ...compareBodies(papers),
    ...compareElected(papers, rows),
    ...compareHeldDays(papers, rows),
    ...unitRows.flatMap((own) => compareBases(own, hasLeavers)),
    ...compareCandidates(
      papers.map(({ candidates }) => candidates),
      rows,
    ),
    ...compareUnits(papers.map(({ units }) => units)),
    ...compareAttachments(papers),
  ];
  return { facts: shared, findings };
}

const filesOf = (places: readonly FactPlace[]) => new Set(places.map(({ file }) => file));

/** Each rarer value against the first place of the usual one; inside one paper its own check says so. */
function disagreements({ label, rule, values: [usual, ...others] }: FactRow): readonly SetFinding[] {
  const against = usual?.places[0];
  if (!usual || !against) return [];
  return others.flatMap(({ shown, places }) =>
    places
      .filter(({ file }, at) => places.findIndex((one) => one.file === file) === at)
      .filter(({ file }) => !(filesOf(usual.places).size === 1 && usual.places[0]?.file === file))
      .map(({ file, where }) => ({
        ...contentFinding(rule, where, {
          found: `${label} là ${shown}, văn bản khác ghi ${usual.shown}`,
          expected: 'một giá trị trong cả bộ',
        }),
        ...{ file, against },
      })),
  );
}

/** documents.md §7.9: what must not be signed before what. */
const STAGES: readonly string[] = [
  ...['congress-plan', 'personnel-scheme', 'personnel-submission', 'congress-minutes'],
  ...['first-meeting-minutes', 'ratification-request'],
];

/** `told`: files whose day was already found to be too late. */
function wrongOrder(papers: readonly PaperFacts[], told: ReadonlySet<number>): readonly SetFinding[] {
  const dated = papers.flatMap(({ kind, day, isBefore, unit }, file) => {
    const stage = STAGES.indexOf(kind ?? '');
    const isLaterWork = comesBefore(kind) && !isBefore;
    return stage < 0 || day === null || isLaterWork ? [] : [{ file, stage, day, unit }];
  });
  return dated.flatMap((one) => {
    const before = dated.filter(({ file, unit }) => !told.has(file) && unit === one.unit);
    const late = before.find(({ stage, day }) => stage < one.stage && day > one.day);
    if (!late) return [];
    const where = { paragraph: 0, text: dayInWords(one.day) };
    const against = { file: late.file, where: { paragraph: 0, text: dayInWords(late.day) } };
    const found = `văn bản ngày ${dayInWords(one.day)}, văn bản phải có trước lại ngày ${dayInWords(late.day)}`;
    return [
      {
        ...contentFinding('NV-10', where, { found, expected: 'ngày theo đúng thứ tự các bước' }),
        file: one.file,
        against,
      },
    ];
  });
}

/** Present at most summoned, elected at most the seats. */
function tooMany(rows: readonly FactRow[]): readonly SetFinding[] {
  const firstOf = (key: string) => rows.find((row) => row.key === key)?.values[0];
  return [
    ['present', 'summoned', 'có mặt', 'được triệu tập'] as const,
    ['elected', 'seats', 'trúng cử', 'cần bầu'] as const,
  ].flatMap(([less, more, what, base]) => {
    const [few, many] = [firstOf(less), firstOf(more)];
    const [place, against] = [few?.places[0], many?.places[0]];
    if (!few || !many || !place || !against || Number(few.value) <= Number(many.value)) return [];
    const found = `${what} ${few.shown}, ${base} ${many.shown}`;
    return [
      {
        ...contentFinding('NV-12', place.where, { found, expected: `số ${what} không nhiều hơn số ${base}` }),
        file: place.file,
        against,
      },
    ];
  });
}

/**
 * Sentences against the tables of other papers, where the paper has no table of its own for that term. Its own
 * figures count as right all the same: a target of the coming term may stand beside the result of the past one.
 */
function proseAgainstTables(papers: readonly PaperFacts[]): readonly SetFinding[] {
  const all = papers.flatMap(({ indicators }, file) => indicators.map((one) => ({ ...one, file })));
  const termOf = ({ period, key }: Pick<KnownIndicator, 'period' | 'key'>) => `${period} ${key}`;
  return papers.flatMap((paper, file) => {
    const own = new Set(paper.indicators.map(termOf));
    const others = all.filter((one) => one.file !== file && !own.has(termOf(one)));
    const asked = new Set(others.map(({ key }) => key));
    const known = [...others, ...paper.indicators.filter(({ key }) => asked.has(key))];
    return findProseMismatches(paper.figureLines, known).flatMap(({ line, indicator, period, written }) => {
      const source = others.find((one) => one.key === indicator.key && one.period === period);
      if (!source) return [];
      const found = `“${indicator.name}” ghi ${written}, bảng ở văn bản khác ghi ${indicator.figures.join(', ').replaceAll('.', ',')}`;
      const against = { file: source.file, where: { paragraph: source.paragraph, text: source.name } };
      return [{ ...contentFinding('NV-09', line, { found, expected: 'một con số trong cả bộ' }), file, against }];
    });
  });
}
