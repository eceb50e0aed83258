import type { Delegate, DelegateDraft } from './person.ts';

/** What a column of a unit's own spreadsheet can mean. */
export const ROSTER_FIELDS = [
  'rowNumber',
  'fullName',
  'familyAndMiddleName',
  'middleName',
  'givenName',
  'birthName',
  'gender',
  'isFemale',
  'isMale',
  'bornOn',
  'bornOnMale',
  'bornOnFemale',
  'birthDay',
  'birthMonth',
  'birthYear',
  'ethnicity',
  'religion',
  'homeTown',
  'residence',
  'joinedPartyOn',
  'joinedPartyDay',
  'joinedPartyMonth',
  'joinedPartyYear',
  'officialOn',
  'officialDay',
  'officialMonth',
  'officialYear',
  'generalEducation',
  'expertise',
  'politicalTheory',
  'stateManagement',
  'foreignLanguage',
  'computing',
  'post',
  'partyPost',
  'committeeSeat',
  'sector',
  'unit',
  'kind',
  'kindExOfficio',
  'kindElected',
  'kindAppointed',
  'kindAlternate',
  'membership',
  'cardNumber',
  'partyBadge',
  'awards',
  'discipline',
  'phone',
  'note',
] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

export type RosterColumn = {
  /** Column letter in the sheet: "K" */
  readonly column: string;
  /** Header text as the unit wrote it, parts of a merged header joined with " · " */
  readonly header: string;
  readonly field: RosterField | null;
};

export type RosterRowProblem = {
  readonly row: number;
  readonly code:
    | 'no-name'
    | 'impossible-date'
    | 'unreadable-date'
    | 'two-dates'
    | 'two-kinds'
    | 'double-in-file'
    | 'similar-person'
    | 'unknown-gender'
    /** A heading above may or may not name this person's unit */
    | 'unclear-heading'
    | 'person-or-heading';
  /** One Vietnamese sentence with the cell and its text. */
  readonly message: string;
};

/** Where a row stands. `sheet` is told only when several are read together. */
export type RosterPlace = {
  readonly sheet?: string;
  /** Row number in the sheet, from 1 */
  readonly row: number;
};
/** A row's name among all of an import: "17", or with its sheet "Nà Lùng!17". */
export const rowKey = ({ sheet, row }: RosterPlace): string => (sheet === undefined ? String(row) : `${sheet}!${row}`);

/** One person read from the sheet and what accepting would do. */
export type RosterRow = RosterPlace & {
  readonly draft: DelegateDraft;
  readonly action: 'add' | 'update' | 'unchanged' | 'decide' | 'reject';
  /** Person already on the roster that matches, for update, unchanged and decide */
  readonly matches: Pick<Delegate, 'id' | 'number' | 'fullName' | 'bornOn'> | null;
  /** Fields that would change, for update */
  readonly changes: readonly { readonly field: keyof DelegateDraft; readonly was: string; readonly now: string }[];
  readonly problems: readonly RosterRowProblem[];
};

/** Several sheets of one workbook, as units send them: one for each sub-unit. */
export type SheetChoice = {
  readonly sheet: string;
  /** Sub-unit of people whom neither column nor heading gives one; '' leaves it open */
  readonly unit: string;
};

/** One sheet as it was read. */
export type RosterTable = SheetChoice & {
  readonly headerRows: readonly number[];
  readonly columns: readonly RosterColumn[];
  /** What the clerk should look at in the columns, a Vietnamese sentence each */
  readonly doubts: readonly string[];
  /** Text was in a legacy font encoding and has been converted */
  readonly convertedFrom: 'tcvn3' | 'vni' | null;
  readonly people: number;
};

export type RosterPreview = {
  /** Key for acceptImport; valid until another preview or the file is closed */
  readonly previewId: string;
  readonly fileName: string;
  /** Every sheet of the file; `unit`: the sub-unit its name tells, to be offered */
  readonly sheets: readonly (SheetChoice & { readonly isRoster: boolean })[];
  /** The sheets that were read, in their order in the file */
  readonly tables: readonly RosterTable[];
  readonly rows: readonly RosterRow[];
  /** Rows passed over on purpose (titles, sections, totals, signature lines) */
  readonly skipped: readonly (RosterPlace & { readonly text: string })[];
};

export type ImportedRoster = {
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: readonly (RosterPlace & { readonly code: string; readonly message: string })[];
  readonly columns: readonly { readonly header: string; readonly field: RosterField | null }[];
};
