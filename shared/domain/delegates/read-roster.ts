import { type CellContent, cellText, columnLetters, type Sheet } from '#shared/kernel/sheet.ts';
import { capitaliseName, foldVietnamese, tidyText } from '#shared/kernel/vietnamese-text.ts';
import { FIELD_LABELS } from './delegate-words.ts';
import { BLANK_DRAFT, type DelegateDraft, type DelegateKind, type Gender } from './person.ts';
import { birthBounds, type DayBounds, partyBounds, readRosterDay } from './roster-day.ts';
import type { RosterField, RosterRowProblem } from './roster-import.ts';
import type { RosterLayout } from './roster-layout.ts';
import { isOutsideTable, mayBeHeading, NO_SECTION, type RosterSection, readSection } from './roster-section.ts';

/** One person as the sheet says, before the roster is looked at. Row counts from 1. */
export type ReadRow = {
  readonly row: number;
  readonly draft: DelegateDraft;
  readonly problems: readonly RosterRowProblem[];
};
export type SkippedRow = { readonly row: number; readonly text: string };
export type RosterLine =
  | { readonly kind: 'person'; readonly person: ReadRow }
  | { readonly kind: 'skipped'; readonly skipped: SkippedRow }
  | { readonly kind: 'blank' };

/** What is known while reading down the sheet. */
export type RosterReader = {
  readonly readLine: (row: number) => RosterLine;
};

const KIND_FIELDS = {
  kindExOfficio: 'ex-officio',
  kindElected: 'elected',
  kindAppointed: 'appointed',
  kindAlternate: 'alternate',
} as const satisfies Partial<Record<RosterField, DelegateKind>>;
const KIND_COLUMNS = Object.keys(KIND_FIELDS) as (keyof typeof KIND_FIELDS)[];
const HONORIFIC = /^(?:đ\/c|đồng chí|đc\.)\s*/i;

/** Reads a sheet downwards, row by row (rows count from 0), keeping the section a row stands in. */
export function openRoster(sheet: Sheet, layout: RosterLayout, thisYear: number): RosterReader {
  const columns = new Map<RosterField, number[]>();
  for (const [index, { field }] of layout.columns.entries()) {
    if (field) columns.set(field, [...(columns.get(field) ?? []), index]);
  }
  const isMembersList =
    /dang vien/.test(foldVietnamese(layout.titles.join(' '))) && !KIND_COLUMNS.some((f) => columns.has(f));
  let section: RosterSection = { ...NO_SECTION, kind: isMembersList ? 'member' : null };

  return {
    readLine: (index) => {
      const row = new RowReader(sheet.rows[index] ?? [], columns, index, thisYear);
      // Nearly every row is numbered and named: the others are looked at as a whole
      if (!row.isNumbered() || row.name() === '' || mayBeHeading(row.name())) {
        const words = row.words();
        if (words.length === 0) return { kind: 'blank' };
        if (isOutsideTable(words, row.isNumbered(), row.name())) {
          section = readSection(words, section);
          return { kind: 'skipped', skipped: { row: index + 1, text: words.join(' · ') } };
        }
      }
      return { kind: 'person', person: readPerson(row, section) };
    },
  };
}

function readPerson(row: RowReader, section: RosterSection): ReadRow {
  const kind = row.kind(section.kind);
  const fullName = capitaliseName(row.name());
  if (fullName === '') row.report('no-name', `Dòng ${row.number}: chưa có họ và tên; dòng này không được nhập.`);
  const draft: DelegateDraft = {
    ...BLANK_DRAFT,
    fullName,
    gender: row.gender(),
    bornOn: row.birthDay(),
    ethnicity: row.text('ethnicity'),
    religion: row.text('religion'),
    homeTown: row.text('homeTown'),
    residence: row.text('residence'),
    joinedPartyOn: row.day('joinedPartyOn', row.party),
    officialOn: row.day('officialOn', row.party),
    generalEducation: row.text('generalEducation'),
    expertise: row.text('expertise'),
    politicalTheory: row.text('politicalTheory'),
    post: row.text('post'),
    unit: row.text('unit') || section.unit,
    cardNumber: row.text('cardNumber'),
    phone: row.text('phone'),
    note: row.text('note'),
    kind,
    summoned: kind !== 'alternate',
  };
  return { row: row.number, draft, problems: row.problems };
}

/** One row seen through its columns; collects what is wrong with it on the way. */
class RowReader {
  readonly number: number;
  readonly party: DayBounds;
  readonly problems: RosterRowProblem[] = [];
  readonly #birth: DayBounds;
  readonly #cells: readonly CellContent[];
  readonly #columns: ReadonlyMap<RosterField, readonly number[]>;

  constructor(
    cells: readonly CellContent[],
    columns: ReadonlyMap<RosterField, readonly number[]>,
    index: number,
    thisYear: number,
  ) {
    this.#cells = cells;
    this.#columns = columns;
    this.number = index + 1;
    this.#birth = birthBounds(thisYear);
    this.party = partyBounds(thisYear);
  }

  report(code: RosterRowProblem['code'], message: string): void {
    this.problems.push({ row: this.number, code, message });
  }

  text(field: RosterField): string {
    const columns = this.#columns.get(field);
    const [first] = columns ?? [];
    if (columns === undefined || first === undefined) return '';
    if (columns.length === 1) return this.#textAt(first).slice(0, 500);
    const texts = columns.map((column) => this.#textAt(column)).filter((text) => text !== '');
    return [...new Set(texts)].join(', ').slice(0, 500);
  }

  #textAt(column: number): string {
    return tidyText(cellText(this.#cells[column]));
  }

  /** The different texts of the whole row. */
  words(): string[] {
    const texts = this.#cells.map((_, column) => this.#textAt(column));
    return [...new Set(texts.filter((text) => text !== ''))];
  }

  isNumbered(): boolean {
    return /^\d+$/.test(this.text('rowNumber'));
  }

  /** In one column or two, without the form of address before it; '' when there is none. */
  name(): string {
    const typed = this.text('fullName') || `${this.text('familyAndMiddleName')} ${this.text('givenName')}`;
    return tidyText(typed).replace(HONORIFIC, '');
  }

  has(field: RosterField): boolean {
    return this.#columns.has(field);
  }

  isMarked(field: RosterField): boolean {
    return !/^(?:|0|-|–|không)$/i.test(this.text(field));
  }

  day(field: RosterField, bounds: DayBounds): string | null {
    const column = this.#columns.get(field)?.[0];
    if (column === undefined) return null;
    const read = readRosterDay(this.#cells[column], bounds);
    if (read.kind === 'day') return read.day;
    if (read.kind === 'problem') this.#reportDay(read.code, column, field);
    return null;
  }

  #reportDay(code: 'impossible-date' | 'unreadable-date', column: number, field: RosterField): void {
    const cell = `Ô ${columnLetters(column)}${this.number} “${this.#textAt(column)}”`;
    const label = FIELD_LABELS[field === 'joinedPartyOn' || field === 'officialOn' ? field : 'bornOn'].replace(
      /^N/,
      'n',
    );
    const fault = code === 'impossible-date' ? 'không thể là' : 'không đọc được thành';
    this.report(code, `${cell} ${fault} ${label}; để trống, hãy sửa sau khi nhập.`);
  }

  birthDay(): string | null {
    const days = (['bornOn', 'bornOnMale', 'bornOnFemale'] as const).map((field) => this.day(field, this.#birth));
    return days.find((day) => day !== null) ?? null;
  }

  /** By word, by mark, or by the birth column (Nam or Nữ) that is filled; two that disagree leave it open. */
  gender(): Gender | null {
    const says = new Set<Gender>();
    const word = this.text('gender').toLowerCase();
    if (/^(?:nam|m|male|trai)$/.test(word)) says.add('male');
    else if (/^(?:nữ|nu|f|female|gái|x)$/.test(word)) says.add('female');
    else if (word !== '') return this.#unknownGender(`“${this.text('gender')}” không phải là nam hay nữ`);
    if (this.isMarked('isFemale') || this.text('bornOnFemale') !== '') says.add('female');
    if (this.isMarked('isMale') || this.text('bornOnMale') !== '') says.add('male');
    if (says.size === 2) return this.#unknownGender('vừa ghi nam vừa ghi nữ');
    const [only] = says;
    if (only) return only;
    // A single column of marks says the other gender by its blanks
    if (this.has('isFemale') && !this.has('isMale')) return 'male';
    return this.has('isMale') && !this.has('isFemale') ? 'female' : null;
  }

  #unknownGender(fault: string): null {
    this.report('unknown-gender', `Dòng ${this.number}: ${fault}; để trống giới tính, hãy sửa sau khi nhập.`);
    return null;
  }

  kind(ofSection: DelegateKind | null): DelegateKind | null {
    const marked = KIND_COLUMNS.filter((field) => this.isMarked(field)).map((field) => KIND_FIELDS[field]);
    if (marked.length > 1) {
      this.report('two-kinds', `Dòng ${this.number}: đánh dấu hai diện đại biểu; để trống diện, hãy sửa sau khi nhập.`);
      return null;
    }
    return marked[0] ?? ofSection;
  }
}
