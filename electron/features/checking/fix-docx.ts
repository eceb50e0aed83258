import {
  type Counts,
  checkFormat,
  countFindings,
  type Finding,
  type FormatCheck,
} from '#shared/domain/checking/format/check-format.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import { type Applied, applyEdits, type EditGroup } from '../../platform/docx/word/edit/apply-edits.ts';
import { readWord } from '../../platform/docx/word/read-word.ts';
import { type CheckRefusal, toRefusal } from './check-docx.ts';

export type FixDocx = FormatCheck & {
  /** As changes a person can accept or reject in Word, each with a comment naming the clause */
  readonly tracked: boolean;
  /** ISO moment written beside tracked changes */
  readonly at: string;
  /** Rules to repair; null: all that can be */
  readonly only?: ReadonlySet<string> | null;
  /** Findings that a person wants left as they are */
  readonly leaves?: (finding: Finding) => boolean;
};

export type FixedDocx = {
  readonly bytes: Uint8Array;
  readonly before: Counts;
  readonly after: Counts;
  /** Rules repaired whole, and those of which something is left */
  readonly fixed: readonly string[];
  readonly left: readonly string[];
  /** Rules that something was edited for; another may seem repaired whole because the text moved */
  readonly edited: readonly string[];
};

const AUTHOR = 'Thư ký Đại hội';
/** A repair may uncover the next: a title must be there before its size can be wrong. */
const ROUNDS = 6;

/** A repaired copy; the bytes given are never changed. Text changes only where a finding says so, and that is proved. */
export function fixDocx(given: Uint8Array, fix: FixDocx): Result<FixedDocx, CheckRefusal> {
  let read = readWord(given);
  let bytes = given;
  let before: readonly Finding[] | null = null;
  const edited = new Set<string>();
  for (let round = 0; ; round++) {
    if (!read.ok) return refuse(toRefusal(read.error));
    const findings = findingsOf(read.value.document, fix, before);
    before ??= findings;
    const chosen = round < ROUNDS ? chosenOf(findings, fix) : [];
    const groups = chosen.map((finding) => groupOf(finding, fix));
    const applied = applyEdits(read.value, groups, { tracked: fix.tracked, author: AUTHOR, date: fix.at });
    if (applied.made.length === 0) return ok({ ...toFixed(bytes, before, findings), edited: [...edited] });
    for (const at of applied.made) edited.add(chosen[at]?.rule ?? '');
    bytes = applied.bytes;
    read = proveTexts(applied);
  }
}

/** Changes left for a person to accept are the repair's own; those that were there before it are there still. */
function findingsOf(document: WordDocument, fix: FixDocx, before: readonly Finding[] | null): readonly Finding[] {
  const { findings } = checkFormat(document, fix);
  const isTrace = ({ rule, edits }: Finding) => rule === 'FT-05' && edits.length === 0;
  return before && fix.tracked
    ? [...before.filter(isTrace), ...findings.filter((finding) => !isTrace(finding))]
    : findings;
}

function chosenOf(findings: readonly Finding[], fix: FixDocx): readonly Finding[] {
  const kept = linesLeft(findings, fix);
  return findings
    .filter(({ edits, rule }) => edits.length > 0 && (!fix.only || fix.only.has(rule)))
    .filter((finding) => !fix.leaves?.(finding) && !wordLines(finding).some((line) => kept.has(line)));
}

const groupOf = ({ edits, message, clause, basis, where }: Finding, { tracked }: FixDocx): EditGroup => ({
  edits,
  comment: tracked
    ? {
        paragraph: Math.max(0, where.paragraph - 1),
        text: basis === 'text' ? `${message} (${clause})` : `${message} (gợi ý: ${clause})`,
      }
    : null,
});

/** Words of a line in which something is to be left stay whole: another rule's wording must not mend it by the way. */
const linesLeft = (findings: readonly Finding[], { leaves }: FixDocx): ReadonlySet<number> =>
  new Set(leaves ? findings.filter(leaves).flatMap(wordLines) : []);

const wordLines = ({ edits }: Finding): number[] =>
  edits.flatMap((edit) => (edit.kind === 'remove' || (edit.kind === 'text' && !edit.note) ? [edit.paragraph] : []));

/** Every paragraph must read as before but for the changes that were named; else the copy is not handed out. */
function proveTexts({ bytes, texts, notes }: Applied): ReturnType<typeof readWord> {
  const read = readWord(bytes);
  if (!read.ok) throw new Error(`A repaired file cannot be read: ${JSON.stringify(read.error)}`);
  const { document } = read.value;
  proveSame(document.paragraphs, texts);
  proveSame(document.notes, notes);
  return read;
}

function proveSame(paragraphs: readonly WordParagraph[], texts: readonly string[]): void {
  const found = paragraphs.map(({ text }) => text);
  const at = Math.max(found.length, texts.length);
  for (let index = 0; index < at; index++)
    if (found[index] !== texts[index])
      throw new Error(`Paragraph ${index} reads “${found[index]}” instead of “${texts[index]}”`);
}

function toFixed(bytes: Uint8Array, before: readonly Finding[], after: readonly Finding[]): Omit<FixedDocx, 'edited'> {
  const left = [...new Set(after.map(({ rule }) => rule))];
  const fixed = [...new Set(before.map(({ rule }) => rule))].filter((rule) => !left.includes(rule));
  return { bytes, before: countFindings(before), after: countFindings(after), fixed, left };
}
