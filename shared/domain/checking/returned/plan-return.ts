import type { WordDocument } from '#shared/kernel/word-document.ts';
import type { CongressKind } from '../../congress/congress.ts';
import { compareDrafts, type LinePair } from '../../documents/compare/compare-drafts.ts';
import { findChanges } from '../../documents/out-of-date.ts';
import type { DraftValues, OutOfDatePaper, PaperField, UsedValue } from '../../documents/paper.ts';
import type { TakingPaper } from '../take-in/paper-targets.ts';
import { planTakeIn } from '../take-in/plan-take-in.ts';
import { putPieces } from '../take-in/put-pieces.ts';
import { type KeptLine, keptLines, newLines } from './left-over-lines.ts';
import { mergeField } from './merge-field.ts';

/** A paper of the app that was edited in Word and comes back (three-way: as it went out, as it is now, as it came back). */
export type ReturnPlan = {
  /** Fields that take the hand edits; beside what is in the draft now */
  readonly edited: readonly ReturnedField[];
  /** Fields that were changed here and in Word at the same place: the clerk chooses */
  readonly conflicts: readonly ReturnedField[];
  /** Record values that are other than when the file went out: the draft prints the new ones */
  readonly refreshed: OutOfDatePaper['changes'];
  /** Lines of the file that are new and went nowhere: in parts that the program makes, or in none */
  readonly notTaken: readonly string[];
  /** Lines that were deleted in Word and that the paper prints all the same: they are not the draft's, or not as it is printed */
  readonly kept: readonly KeptLine[];
};
/** `lines`: the draft now on the left, as it would be on the right. */
export type ReturnedField = { readonly field: string; readonly label: string; readonly lines: readonly LinePair[] };

export type Returning = {
  readonly paper: TakingPaper;
  readonly kind: CongressKind;
  readonly sent: { readonly document: WordDocument; readonly values: DraftValues; readonly used: readonly UsedValue[] };
  readonly returned: WordDocument;
  readonly now: { readonly values: DraftValues; readonly used: readonly UsedValue[] };
};

/** The plan, and the values that go with it: `values` has every edit, `word` the file's side of each conflict. */
export function planReturn({ paper, kind, sent, returned, now }: Returning): {
  readonly plan: ReturnPlan;
  readonly values: DraftValues;
  readonly word: DraftValues;
} {
  const [printed, came] = [sent.document, returned].map((document) => readFields(document, paper, kind, sent.values));
  const fields = paper.fields.filter(({ name }) => name in (printed ?? {}) || name in (came ?? {}));
  const values: Record<string, DraftValues[string]> = { ...now.values };
  const word: Record<string, DraftValues[string]> = {};
  for (const field of fields) {
    const { name } = field;
    const merge = mergeField(field, {
      ...{ base: sent.values[name], printed: printed?.[name], returned: came?.[name], now: now.values[name] },
    });
    if (merge.kind === 'edited') values[name] = merge.value;
    if (merge.kind === 'conflict') word[name] = merge.word;
  }
  const edited = compareDrafts(now.values, values, fields);
  const conflicts = compareDrafts(now.values, { ...now.values, ...word }, fields);
  const refreshed = findChanges(sent.used, now.used);
  const files = { sent: sent.document, returned };
  const drafts = { base: sent.values, taken: { ...values, ...word }, printed: printed ?? {} };
  const notTaken = newLines(files, paper.fields, drafts);
  const kept = keptLines(files, paper.fields, drafts);
  return { plan: { edited, conflicts, refreshed, notTaken, kept }, values, word };
}

/** What a file says in each field, as a take-in would read it. */
function readFields(document: WordDocument, paper: TakingPaper, kind: CongressKind, values: DraftValues): DraftValues {
  const { pieces, targets } = planTakeIn(document, paper, { kind, values });
  const choices = pieces.map(({ id, suggested }) => ({ piece: id, field: suggested }));
  const fields = paper.fields.filter(({ name }: PaperField) => targets.some(({ field }) => field === name));
  return putPieces(pieces, choices, { values: {}, fields, existing: 'replace' });
}
