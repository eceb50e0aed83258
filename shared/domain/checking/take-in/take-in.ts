import type { LegacyEncoding } from '#shared/kernel/legacy-encodings.ts';
import type { RichText } from '../../documents/rich-text.ts';

/**
 * An existing Word file taken into a paper's outline (nhập tệp Word vào văn
 * bản): its text in pieces, each with the field it seems to belong to. Nothing
 * is saved before the clerk has chosen for every piece.
 */
export type TakeInTarget = {
  /** Field of the paper */
  readonly field: string;
  readonly label: string;
  readonly sectionLabel: string;
  readonly type: 'rich' | 'table';
  /** What the draft has there now would be replaced or added to */
  readonly hasText: boolean;
};

/** sure: its heading is the field's name · likely: near to it · records: printed from records, text is not needed · none */
export type TakeInMatch = 'sure' | 'likely' | 'records' | 'none';

export type TakenPiece = {
  readonly id: number;
  /** As written, with its number; what the piece is when it has none */
  readonly heading: string;
  readonly content: RichText;
  readonly words: number;
  readonly suggested: string | null;
  readonly match: TakeInMatch;
};

export type DroppedKind =
  | 'letterhead'
  | 'title'
  | 'addressees'
  | 'signature'
  | 'header'
  | 'note'
  | 'image'
  | 'struck'
  | 'comment'
  | 'tracked';

/** What of the file is in no piece: the paper makes it itself, or the format has no place for it. */
export type Dropped = {
  readonly kind: DroppedKind;
  readonly count: number;
  /** First lines of it; none for pictures and comments */
  readonly lines: readonly string[];
};

export type TakeInPlan = {
  readonly targets: readonly TakeInTarget[];
  readonly pieces: readonly TakenPiece[];
  readonly dropped: readonly Dropped[];
  /** Legacy text was read as Unicode */
  readonly convertedFrom: LegacyEncoding | null;
};

/** Where the clerk wants a piece; null leaves it out. */
export type TakeInChoice = { readonly piece: number; readonly field: string | null };
export type OnExisting = 'replace' | 'append';
