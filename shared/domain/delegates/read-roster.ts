import { type CellContent, cellText, columnLetters, type Sheet } from '#shared/kernel/sheet.ts';
import { capitaliseName, foldVietnamese, tidyText } from '#shared/kernel/vietnamese-text.ts';
import { FIELD_LABELS } from './delegate-words.ts';
import { BLANK_DRAFT, type DelegateDraft, type DelegateKind, type Gender } from './person.ts';
import { readKindWords } from './roster-cells.ts';
import { BIRTH_PARTS, JOINING_PARTS, OFFICIAL_PARTS } from './roster-date-columns.ts';
import {
  birthBounds,
  type DayBounds,
  type DayProblem,
  partyBounds,
  readDayParts,
  readRosterDay,
} from './roster-day.ts';
import { headerWords } from './roster-headers.ts';
import { RosterHeadings } from './roster-headings.ts';
import type { RosterField, RosterPlace, RosterRowProblem } from './roster-import.ts';
import type { RosterLayout } from './roster-layout.ts';
import { mayBeHeading, type RosterSection } from './roster-section.ts';
import { openSharedCells } from './roster-shared-cells.ts';

/** One person as the sheet says, before the roster is looked at. */
export type ReadRow = RosterPlace & {
  readonly draft: DelegateDraft;
  readonly problems: readonly RosterRowProblem[];
};
export type SkippedRow = RosterPlace & { readonly text: string };
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
/** "năm sinh", of a date of which the year alone is kept */
const YEAR_WORDS = { bornOn: 'sinh', joinedPartyOn: 'vào Đảng', officialOn: 'chính thức' } as const;
const HONORIFIC = /^(?:đ\s*\/\s*c|đồng chí|đc\.)\s*:?\s*/i;
/** Errors of formulas are no content */
const FORMULA_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;
const APOSTROPHES = /[’‘ʼ´`′]/g;

export type RosterGiven = {
  readonly thisYear: number;
  /** Named in every message when several sheets are read together */
  readonly sheet?: string;
  /** Sub-unit of people whom neither column nor heading gives one */
  readonly unit?: string;
};

/** "Dòng 17", "Trang “Nà Lùng”, dòng 17". */
export const placeInWords = ({ sheet, row }: RosterPlace): string =>
  sheet === undefined ? `Dòng ${row}` : `Trang “${sheet}”, dòng ${row}`;

/** Reads a sheet downwards, row by row (rows count from 0), keeping the section a row stands in. */
export function openRoster(sheet: Sheet, layout: RosterLayout, given: RosterGiven): RosterReader {
  const headers = new Set(layout.columns.flatMap(({ header }) => header.split(' · ').map(headerWords)).filter(Boolean));
  const columns = columnsByField(layout);
  const headings = new RosterHeadings(sheet, layout, kindOfTitles(layout, columns));
  const sharedCells = openSharedCells(sheet, layout);

  return {
    readLine: (index) => {
      const cells = sheet.rows[index] ?? [];
      const row = new RowReader(cells, columns, index, given);
      const standing = { number: row.number(), name: row.name() };
      const name = standing.name;
      const isNumbered = standing.number !== null;
      let isDoubtful = false;
      // Nearly every row is numbered and named: the others are looked at as a whole
      const isClear = isNumbered && name !== '' && !mayBeHeading(name) && !headings.isOutOfTurn(standing);
      if (!isClear || headings.mayBeUnit(standing, index)) {
        const words = row.words();
        if (words.length === 0) return { kind: 'blank' };
        const isHeader = !isNumbered && repeatsHeader(words, headers);
        if (isHeader || headings.isHeading(words, cells, standing, index)) {
          if (!isHeader) headings.pass(words, cells, standing, index);
          return { kind: 'skipped', skipped: { ...row.place, text: words.join(' · ') } };
        }
        isDoubtful = headings.isDoubtful(words, standing, index);
      }
      headings.passPerson(standing);
      const whole = sharedCells(index);
      const read = whole === cells ? row : new RowReader(whole, columns, index, given);
      const doubt = read.text('unit') === '' ? headings.takeDoubt(given.unit ?? '') : null;
      if (doubt !== null) read.report('unclear-heading', `${placeInWords(read.place)}: ${doubt}`);
      if (isDoubtful) {
        read.report('person-or-heading', describeAlone(read.place, name, isNumbered));
        headings.passDoubtful(standing, index);
      }
      return { kind: 'person', person: readPerson(read, headings.section, given.unit ?? '') };
    },
  };
}

function describeAlone(place: RosterPlace, name: string, isNumbered: boolean): string {
  const seen = isNumbered ? `chỉ có số thứ tự và chữ “${name}”` : `chỉ có chữ “${name}”, không có số thứ tự`;
  return `${placeInWords(place)}: ${seen}. Là người thì chọn nhập; là đề mục thì bỏ qua và xem lại tổ chức đảng của những người ở dưới.`;
}

function columnsByField(layout: RosterLayout): ReadonlyMap<RosterField, readonly number[]> {
  const columns = new Map<RosterField, number[]>();
  for (const [index, { field }] of layout.columns.entries()) {
    if (field) columns.set(field, [...(columns.get(field) ?? []), index]);
  }
  return columns;
}

/** A header printed again at the top of a page, either of its rows. */
function repeatsHeader(words: readonly string[], headers: ReadonlySet<string>): boolean {
  const known = words.filter((word) => headers.has(headerWords(word)));
  return known.length > 1 && known.length * 2 > words.length;
}

/** A list of Party members, or of one kind of delegates by its title, where neither columns nor sections tell. */
function kindOfTitles(layout: RosterLayout, columns: ReadonlyMap<RosterField, unknown>): DelegateKind | null {
  if (columns.has('kind') || KIND_COLUMNS.some((field) => columns.has(field))) return null;
  const titles = foldVietnamese(layout.titles.join(' '));
  const kinds = (
    [
      [/dai bieu duong nhien/, 'ex-officio'],
      [/dai bieu (?:duoc )?chi dinh/, 'appointed'],
      [/dai bieu du khuyet/, 'alternate'],
      [/dai bieu duoc bau/, 'elected'],
    ] as const
  ).filter(([words]) => words.test(titles));
  if (kinds.length > 0) return kinds.length === 1 ? (kinds[0]?.[1] ?? null) : null;
  return /dang vien/.test(titles) && !/danh sach dai bieu/.test(titles) ? 'member' : null;
}

function readPerson(row: RowReader, section: RosterSection, unit: string): ReadRow {
  const kind = row.kind(section.kind);
  const fullName = row.fullName();
  if (fullName === '')
    row.report('no-name', `${placeInWords(row.place)}: chưa có họ và tên; dòng này không được nhập.`);
  const draft: DelegateDraft = {
    ...BLANK_DRAFT,
    fullName,
    gender: row.gender(),
    bornOn: row.birthDay(),
    ethnicity: row.text('ethnicity'),
    religion: row.text('religion'),
    homeTown: row.text('homeTown'),
    residence: row.text('residence'),
    joinedPartyOn: row.joiningDay(),
    officialOn: row.officialDay(),
    generalEducation: row.text('generalEducation'),
    birthName: capitaliseName(row.text('birthName')),
    expertise: row.text('expertise'),
    stateManagement: row.text('stateManagement'),
    foreignLanguage: row.text('foreignLanguage'),
    computing: row.text('computing'),
    politicalTheory: row.text('politicalTheory'),
    post: row.posts(),
    partyPost: row.text('partyPost'),
    committeeSeat: row.text('committeeSeat'),
    sector: row.text('sector'),
    membership: row.membership() ?? section.membership,
    partyBadge: row.badge(),
    awards: row.text('awards'),
    discipline: row.text('discipline'),
    unit: row.text('unit') || section.unit || unit,
    cardNumber: row.text('cardNumber'),
    phone: row.text('phone'),
    note: row.text('note'),
    kind,
    summoned: kind !== 'alternate',
  };
  return { ...row.place, draft, problems: row.problems };
}

/** One row seen through its columns; collects what is wrong with it on the way. */
class RowReader {
  readonly place: RosterPlace;
  readonly #party: DayBounds;
  readonly problems: RosterRowProblem[] = [];
  readonly #birth: DayBounds;
  readonly #cells: readonly CellContent[];
  readonly #columns: ReadonlyMap<RosterField, readonly number[]>;

  constructor(
    cells: readonly CellContent[],
    columns: ReadonlyMap<RosterField, readonly number[]>,
    index: number,
    { thisYear, sheet }: RosterGiven,
  ) {
    this.#cells = cells;
    this.#columns = columns;
    this.place = { ...(sheet === undefined ? {} : { sheet }), row: index + 1 };
    this.#birth = birthBounds(thisYear);
    this.#party = partyBounds(thisYear);
  }

  report(code: RosterRowProblem['code'], message: string): void {
    this.problems.push({ row: this.place.row, code, message });
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
    const text = tidyText(cellText(this.#cells[column]));
    return FORMULA_ERROR.test(text) ? '' : text;
  }

  /** The different texts of the whole row. */
  words(): string[] {
    const texts = this.#cells.map((_, column) => this.#textAt(column));
    return [...new Set(texts.filter((text) => text !== ''))];
  }

  /** Its Arabic number in the list; null where there is none. */
  number(): number | null {
    const text = this.text('rowNumber');
    return /^\d+[.)]?$/.test(text) ? Number.parseInt(text, 10) : null;
  }

  /** In one column or several, without the form of address before it; '' when there is none. */
  name(): string {
    const parts = (['familyAndMiddleName', 'middleName', 'givenName'] as const).map((field) => this.text(field));
    const typed = this.text('fullName') || parts.join(' ');
    const bare = tidyText(typed).replace(HONORIFIC, '');
    // A list that numbers its people within the name
    return this.has('rowNumber') ? bare : bare.replace(/^\d{1,3}\s*[.)/-]\s*/, '');
  }

  /** As it is stored: capitals as in a name, one kind of apostrophe, a note in brackets left out. */
  fullName(): string {
    const bare = this.name()
      .replace(APOSTROPHES, "'")
      .replace(/\s*\((?:nữ|nam|tức .*|bí danh .*)\)$/i, '');
    return capitaliseName(bare.replace(/[.,;:]+$/, ''));
  }

  /** All posts as lists print them, those in the Party first. */
  posts(): string {
    const posts = [this.text('partyPost'), this.text('post')].filter((post) => post !== '');
    return [...new Set(posts)].join(', ').slice(0, 500);
  }

  membership(): DelegateDraft['membership'] {
    const folded = foldVietnamese(this.text('membership'));
    if (/du bi|^db$/.test(folded)) return 'probationary';
    return /chinh thuc|^ct$/.test(folded) ? 'official' : null;
  }

  /** "Huy hiệu 40 năm", "40": the highest number of years named. */
  badge(): number | null {
    const years = (this.text('partyBadge').match(/\d+/g) ?? []).map(Number).filter((n) => n >= 30 && n <= 100);
    return years.length > 0 ? Math.max(...years) : null;
  }

  has(field: RosterField): boolean {
    return this.#columns.has(field);
  }

  isMarked(field: RosterField): boolean {
    return !/^(?:|0|-|–|không)$/i.test(this.text(field));
  }

  day(field: RosterField, bounds: DayBounds): string | null {
    const filled = (this.#columns.get(field) ?? [])
      .map((column) => ({ column, read: readRosterDay(this.#cells[column], bounds) }))
      .filter(({ read }) => read.kind !== 'empty');
    for (const { column, read } of filled) if (read.kind === 'problem') this.#reportDay(read.code, [column], field);
    // The year of a day beside the whole day is no other day
    const days = filled.flatMap(({ read }) => (read.kind === 'day' ? read.day : []));
    const whole = days.toSorted((one, other) => other.length - one.length)[0] ?? null;
    if (days.every((day) => whole?.startsWith(day))) return whole;
    this.#reportDay(
      'two-dates',
      filled.map(({ column }) => column),
      field,
    );
    return null;
  }

  /** A date in columns of its parts; null where there are none. */
  #dayInParts(
    field: keyof typeof YEAR_WORDS,
    parts: typeof BIRTH_PARTS | typeof JOINING_PARTS | typeof OFFICIAL_PARTS,
    bounds: DayBounds,
  ): string | null {
    const columns = parts.map((part) => this.#columns.get(part)?.[0]);
    if (columns.every((column) => column === undefined)) return null;
    const [day, month, year] = columns.map((column) => (column === undefined ? null : this.#cells[column]));
    const read = readDayParts({ day, month, year }, bounds);
    const known = columns.filter((column) => column !== undefined);
    if (read.kind === 'problem') this.#reportDay(read.code, known, field);
    if (read.kind === 'part')
      this.report(
        'unreadable-date',
        `${this.#cellsNamed(known)} có ngày mà không có tháng; chỉ ghi năm ${YEAR_WORDS[field]} ${read.day}.`,
      );
    return read.kind === 'day' || read.kind === 'part' ? read.day : null;
  }

  /** "Ô C5 “31/02/1980”"; cells of one date that stand apart: "Các ô C5, D5, E5 “31 · 2 · 1980”". */
  #cellsNamed(columns: readonly number[]): string {
    const names = columns.map((column) => `${columnLetters(column)}${this.place.row}`).join(', ');
    const texts = columns.map((column) => this.#textAt(column) || '…').join(' · ');
    const { sheet } = this.place;
    const cells = columns.length > 1 ? 'Các ô' : 'Ô';
    return `${sheet === undefined ? cells : `Trang “${sheet}”, ${cells.toLowerCase()}`} ${names} “${texts}”`;
  }

  #reportDay(code: DayProblem, columns: readonly number[], field: RosterField): void {
    const cell = this.#cellsNamed(columns);
    const label = FIELD_LABELS[field === 'joinedPartyOn' || field === 'officialOn' ? field : 'bornOn'].replace(
      /^N/,
      'n',
    );
    const sentences: Readonly<Record<DayProblem, string>> = {
      'impossible-date': `${cell} không thể là ${label}; hãy chọn nhập và để trống, hay bỏ qua dòng này.`,
      'two-dates': `${cell} ghi hai ngày khác nhau cho ${label}; hãy chọn nhập và để trống rồi ghi ngày đúng, hay bỏ qua dòng này.`,
      'unreadable-date': `${cell} không đọc được thành ${label}; để trống, hãy sửa sau khi nhập.`,
    };
    this.report(code, sentences[code]);
  }

  birthDay(): string | null {
    const days = (['bornOn', 'bornOnMale', 'bornOnFemale'] as const).map((field) => this.day(field, this.#birth));
    return days.find((day) => day !== null) ?? this.#dayInParts('bornOn', BIRTH_PARTS, this.#birth);
  }

  joiningDay(): string | null {
    return this.day('joinedPartyOn', this.#party) ?? this.#dayInParts('joinedPartyOn', JOINING_PARTS, this.#party);
  }

  officialDay(): string | null {
    return this.day('officialOn', this.#party) ?? this.#dayInParts('officialOn', OFFICIAL_PARTS, this.#party);
  }

  /** By word, by mark, or by the birth column (Nam or Nữ) that is filled; two that disagree leave it open. */
  gender(): Gender | null {
    const says = new Set<Gender>();
    const word = this.text('gender')
      .toLowerCase()
      .replace(/[.\s]+$/, '');
    if (/^(?:nam|nam giới|m|male|trai|ông)$/.test(word)) says.add('male');
    else if (/^(?:nữ|nu|nữ giới|f|female|gái|bà|x)$/.test(word)) says.add('female');
    else if (word !== '') return this.#unknownGender(`“${this.text('gender')}” không phải là nam hay nữ`);
    if (/\(nữ\)$/i.test(this.name())) says.add('female');
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
    this.report('unknown-gender', `${placeInWords(this.place)}: ${fault}; để trống giới tính, hãy sửa sau khi nhập.`);
    return null;
  }

  kind(ofSection: DelegateKind | null): DelegateKind | null {
    const marked = KIND_COLUMNS.filter((field) => this.isMarked(field)).map((field) => KIND_FIELDS[field]);
    if (marked.length > 1) {
      this.report(
        'two-kinds',
        `${placeInWords(this.place)}: đánh dấu hai diện đại biểu; để trống diện, hãy sửa sau khi nhập.`,
      );
      return null;
    }
    return marked[0] ?? readKindWords(this.text('kind')) ?? ofSection;
  }
}
