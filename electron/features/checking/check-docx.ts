import { describePaper, type PaperNamed } from '#shared/domain/checking/components/describe-paper.ts';
import { factsOfPaper, type PaperFacts } from '#shared/domain/checking/consistency/compare-papers.ts';
import { checkContent } from '#shared/domain/checking/content/check-content.ts';
import type { ContentFinding } from '#shared/domain/checking/content/content-finding.ts';
import { CONTENT_LIMITS, type ContentLimits } from '#shared/domain/checking/content/content-limits.ts';
import { readPaperText } from '#shared/domain/checking/content/paper-text.ts';
import {
  type Counts,
  checkFormat,
  countFindings,
  type Finding,
  type FormatCheck,
} from '#shared/domain/checking/format/check-format.ts';
import { sequenceFinding } from '#shared/domain/checking/format/sequence-finding.ts';
import {
  findSequenceBreaches,
  type SeriesPlace,
  seriesPlaceOf,
} from '#shared/domain/checking/format/sequence-rules.ts';
import { checkPageBreaks } from '#shared/domain/checking/layout/check-page-breaks.ts';
import { withPages } from '#shared/domain/checking/layout/counted-pages.ts';
import { anchorsOf } from '#shared/domain/checking/report/anchors.ts';
import type { Anchor } from '#shared/domain/checking/report/checked-file.ts';
import { type ReadingTime, readingTimeOf } from '#shared/domain/checking/vagueness/reading-time.ts';
import type { LayoutProfile } from '#shared/domain/documents/paper.ts';
import { describeFileProblem, type FileProblem } from '#shared/kernel/file-problem.ts';
import { readWord } from '../../platform/docx/word/read-word.ts';

/** Why a file was not checked: a code for programs and one Vietnamese sentence. */
export type CheckRefusal = { readonly code: string; readonly message: string };

export type ReportedFinding = Omit<Finding, 'edits'>;

/** Plain data about one file; holds nothing of the document itself. */
export type CheckedDocx = {
  readonly profile: LayoutProfile | null;
  readonly paper: PaperNamed | null;
  readonly refused: CheckRefusal | null;
  readonly findings: readonly ReportedFinding[];
  readonly counts: Counts;
  /** What its content lacks: outline, figures, answers. Apart from the findings of form, for none of it is a regulation */
  readonly content: readonly ContentFinding[];
  /** null: not read */
  readonly reading: ReadingTime | null;
  /** What it states, for a comparison with other papers; null: not read */
  readonly said: PaperFacts | null;
  /** Where its number belongs, for a check of the whole set; not for people */
  readonly place: SeriesPlace | null;
  /** Words of the paragraphs with findings and facts, for a preview; not for people */
  readonly anchors: Readonly<Record<number, Anchor>>;
};

/** Checks any .docx; one that is hostile or broken is refused by name. */
export function checkDocx(bytes: Uint8Array, check: FormatCheck, limits: ContentLimits = CONTENT_LIMITS): CheckedDocx {
  const read = readWord(bytes);
  if (!read.ok) return refusedDocx(toRefusal(read.error));
  const { profile, parts, findings } = checkFormat(read.value.document, check);
  const pages = check.pages ?? null;
  const text = readPaperText(parts, pages);
  const content = withPages([...checkContent(text, limits), ...checkPageBreaks(parts, text, pages)], pages);
  const said = factsOfPaper(text);
  return {
    profile,
    paper: describePaper(parts),
    refused: null,
    findings: withPages(findings, pages).map(({ edits: _, ...finding }) => finding),
    counts: countFindings(findings),
    content,
    reading: readingTimeOf(text, limits),
    said,
    place: seriesPlaceOf(parts),
    anchors: anchorsOf(read.value.document.paragraphs, [...findings, ...content, ...said.facts, ...linesSaid(said)]),
  };
}

const linesSaid = ({ figureLines, signers, units, candidates, attachments }: PaperFacts) => [
  ...figureLines.map((where) => ({ where })),
  ...[...signers, ...units, ...(candidates?.names ?? [])],
  ...[...attachments.listed, ...attachments.annexesNamed, ...attachments.annexedTo],
];

export function refusedDocx(refused: CheckRefusal): CheckedDocx {
  const unread = { profile: null, paper: null, reading: null, said: null, place: null };
  const nothing = { findings: [], content: [], counts: countFindings([]), anchors: {} };
  return { ...unread, ...nothing, refused };
}

const NOT_WORD = 'Tệp không phải văn bản Word (.docx); hãy xin tệp .docx của nơi soạn.';

/** The first problem names the refusal; its sentence tells them all. */
export function toRefusal(problems: readonly FileProblem[]): CheckRefusal {
  const [first] = problems;
  if (!first || first.code === 'file-wrong-type') return { code: 'file-wrong-type', message: NOT_WORD };
  return { code: first.code, message: problems.map(describeFileProblem).join(' ') };
}

/** The same files with what only the set shows: numbers given twice or left out. */
export function checkSet<T extends CheckedDocx>(files: readonly T[]): T[] {
  const breaches = findSequenceBreaches(files.map(({ place }) => place));
  return files.map((file, at) => {
    const own = breaches
      .filter((breach) => breach.at === at)
      .map((breach) => sequenceFinding(breach, file.profile, file.paper?.symbol ?? ''));
    const findings = [...file.findings, ...own];
    return { ...file, findings, counts: countFindings(findings) };
  });
}
