import type { DraftValues, FieldValue, PaperField, TableRow } from '../../documents/paper.ts';
import { readRichText } from '../../documents/read-rich-text.ts';
import { joinRich, richHeading } from '../../documents/rich-compose.ts';
import type { RichText } from '../../documents/rich-text.ts';
import { EMPTY_RICH_TEXT } from '../../documents/value-book.ts';
import { rowsOf } from './rows-of.ts';
import type { OnExisting, TakeInChoice, TakenPiece } from './take-in.ts';

/**
 * The draft with the chosen pieces in their fields, in the order of the file.
 * A piece that goes elsewhere than its heading says, or after another one,
 * keeps its heading. Fields that no piece goes to stay as they are.
 */
export function putPieces(
  pieces: readonly TakenPiece[],
  choices: readonly TakeInChoice[],
  draft: { readonly values: DraftValues; readonly fields: readonly PaperField[]; readonly existing: OnExisting },
): DraftValues {
  const byField = new Map<string, TakenPiece[]>();
  for (const piece of pieces) {
    const field = choices.find((choice) => choice.piece === piece.id)?.field ?? null;
    if (field !== null) byField.set(field, [...(byField.get(field) ?? []), piece]);
  }
  const filled = draft.fields.flatMap((field): [string, FieldValue][] => {
    const own = byField.get(field.name);
    if (!own) return [];
    const before = draft.existing === 'append' ? draft.values[field.name] : undefined;
    return [[field.name, field.type === 'table' ? withRows(own, field, before) : withText(own, field, before)]];
  });
  return { ...draft.values, ...Object.fromEntries(filled) };
}

function withRows(pieces: readonly TakenPiece[], field: PaperField, before: FieldValue | undefined): TableRow[] {
  const kept = Array.isArray(before) ? (before as readonly TableRow[]) : [];
  return [...kept, ...pieces.flatMap(({ content }) => rowsOf(content, field))];
}

function withText(pieces: readonly TakenPiece[], { name }: PaperField, before: FieldValue | undefined): RichText {
  const kept = readRichText(before) ?? EMPTY_RICH_TEXT;
  const texts = pieces.map((piece, place) => {
    const isUnderItsName = piece.suggested === name && place === 0 && kept.content.length === 0;
    return isUnderItsName ? piece.content : joinRich(richHeading(piece.heading), piece.content);
  });
  return joinRich(kept, ...texts);
}
