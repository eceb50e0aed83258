import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument } from '#shared/kernel/word-document.ts';
import type { CongressKind } from '../../congress/congress.ts';
import { compareDrafts, type LinePair } from '../../documents/compare/compare-drafts.ts';
import { findChanges } from '../../documents/out-of-date.ts';
import type { DraftValues, OutOfDatePaper, PaperField, UsedValue } from '../../documents/paper.ts';
import type { TakingPaper } from '../take-in/paper-targets.ts';
import { planTakeIn } from '../take-in/plan-take-in.ts';
import { putPieces } from '../take-in/put-pieces.ts';
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
  const taken = linesOnTheRight([...edited, ...conflicts]);
  return { plan: { edited, conflicts, refreshed, notTaken: newLines(sent.document, returned, taken) }, values, word };
}

/** What a file says in each field, as a take-in would read it. */
function readFields(document: WordDocument, paper: TakingPaper, kind: CongressKind, values: DraftValues): DraftValues {
  const { pieces, targets } = planTakeIn(document, paper, { kind, values });
  const choices = pieces.map(({ id, suggested }) => ({ piece: id, field: suggested }));
  const fields = paper.fields.filter(({ name }: PaperField) => targets.some(({ field }) => field === name));
  return putPieces(pieces, choices, { values: {}, fields, existing: 'replace' });
}

const linesOnTheRight = (fields: readonly ReturnedField[]): string =>
  fields
    .flatMap(({ lines }) => lines.map(({ right }) => (right ?? []).map(({ text }) => text).join(' ')))
    .map(bare)
    .join('\n');

/** Lines of the file that came back, which are not in the one that went out and not taken into a field. */
function newLines(sent: WordDocument, returned: WordDocument, taken: string): string[] {
  const counts = new Map<string, number>();
  for (const { text } of sent.paragraphs) counts.set(bare(text), (counts.get(bare(text)) ?? 0) + 1);
  return returned.paragraphs.flatMap(({ text }) => {
    const line = bare(text);
    const left = counts.get(line) ?? 0;
    if (left > 0) counts.set(line, left - 1);
    return line === '' || left > 0 || taken.includes(line) ? [] : [tidyText(text)];
  });
}

const bare = (text: string) =>
  tidyText(text)
    .normalize('NFC')
    .replace(/^(?:[-–—+•*]|\d{1,3}[.)])\s+/u, '')
    .replace(/[;.]$/, '');
