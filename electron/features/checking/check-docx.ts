import { describePaper, type PaperNamed } from '#shared/domain/checking/components/describe-paper.ts';
import {
  type Counts,
  checkFormat,
  countFindings,
  type Finding,
  type FormatCheck,
} from '#shared/domain/checking/format/check-format.ts';
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
};

/** Checks any .docx; one that is hostile or broken is refused by name. */
export function checkDocx(bytes: Uint8Array, check: FormatCheck): CheckedDocx {
  const read = readWord(bytes);
  if (!read.ok) return refusedDocx(toRefusal(read.error));
  const { profile, parts, findings } = checkFormat(read.value.document, check);
  return {
    profile,
    paper: describePaper(parts),
    refused: null,
    findings: findings.map(({ edits: _, ...finding }) => finding),
    counts: countFindings(findings),
  };
}

export function refusedDocx(refused: CheckRefusal): CheckedDocx {
  return { profile: null, paper: null, refused, findings: [], counts: countFindings([]) };
}

/** The first problem names the refusal; its sentence tells them all. */
export function toRefusal(problems: readonly FileProblem[]): CheckRefusal {
  return { code: problems[0]?.code ?? 'file-wrong-type', message: problems.map(describeFileProblem).join(' ') };
}
