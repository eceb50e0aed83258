import { type CellContent, cellText, type Sheet } from '#shared/kernel/sheet.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { DelegateKind } from './person.ts';
import type { RosterLayout } from './roster-layout.ts';
import {
  isOrganisation,
  isOutsideTable,
  mayBeHeading,
  meaningOfHeading,
  NO_SECTION,
  namesNobody,
  type RosterSection,
  readSection,
  soundsLikePerson,
} from './roster-section.ts';

type Words = readonly string[];
type Cells = readonly CellContent[];
type Standing = { readonly number: number | null; readonly name: string };
/** `why`: what made a heading a unit; null: it ended the unit above; `person`: it may be somebody */
type Doubt = { readonly text: string; readonly row: number; readonly why: keyof typeof REASONS | 'person' | null };

const REASONS = {
  looks: 'trình bày như các đề mục tổ chức đảng khác',
  name: 'là tên cơ quan, đơn vị',
  numbers: 'số thứ tự ở dưới bắt đầu lại từ 1',
} as const;

/** Empty rows between a heading and the people below it */
const ROWS_LOOKED_AT = 5;
const NAMES: ReadonlySet<unknown> = new Set(['fullName', 'familyAndMiddleName', 'middleName', 'givenName']);

/** What the headings passed so far say of the people below them. */
export class RosterHeadings {
  readonly #sheet: Sheet;
  readonly #layout: RosterLayout;
  readonly #lastNameColumn: number;
  readonly #nameColumn: number;
  readonly #numberColumn: number;
  #section: RosterSection;
  #doubt: Doubt | null = null;
  #isNumberedList = false;
  #hasCapitalNames = false;
  #membershipLook: string | null = null;
  #peopleAreCounted: boolean | null = null;
  #peopleHaveMore: boolean | null = null;
  #lastNumber = 0;
  #lastUnitNumber: number | null = null;
  #isBelowHeading = false;
  #unitLooks: ReadonlySet<string> | null = null;

  constructor(sheet: Sheet, layout: RosterLayout, kind: DelegateKind | null) {
    this.#sheet = sheet;
    this.#layout = layout;
    this.#lastNameColumn = layout.columns.findLastIndex(({ field }) => NAMES.has(field));
    this.#nameColumn = layout.columns.findIndex(({ field }) => NAMES.has(field));
    this.#numberColumn = layout.columns.findIndex(({ field }) => field === 'rowNumber');
    this.#section = { ...NO_SECTION, kind };
  }

  get section(): RosterSection {
    return this.#section;
  }

  /** `index`: of the row, from 0. */
  isHeading(words: Words, cells: Cells, standing: Standing, index: number): boolean {
    if (isNumberedOrganisation(words, standing)) {
      this.#peopleAreCounted ??= countsPeople(this.#sheet, this.#layout);
      return !this.#peopleAreCounted || this.#weigh(standing, index) !== 'open';
    }
    const { isOver } = this.#section;
    const isNumbered = standing.number !== null;
    if (isNumbered && this.#isAloneBeforeOne(words, standing, index)) return !this.#isInTurn(standing);
    return (
      isOutsideTable(words, { name: standing.name, isNumbered, isOver }) ||
      this.#isLoneUnit(words, cells, standing, index)
    );
  }

  /** Where names stand in a list that numbers its people: a lone text without a number, or what may be a unit with one. */
  isDoubtful(words: Words, standing: Standing, index: number): boolean {
    if (this.#isAlone(words, standing) || isNumberedOrganisation(words, standing)) return true;
    if (standing.number === null || words.length > 2) return false;
    return this.#isAloneBeforeOne(words, standing, index) || this.#lacksWhatOthersHave(standing);
  }

  /** Whether a number is none that a person has here: it repeats, or leaves some out. */
  isOutOfTurn({ number }: Standing): boolean {
    if (number === null || number === this.#lastNumber + 1) return false;
    if (!this.#isBelowHeading && !this.#section.isOver) return true;
    return number !== 1 && (this.#lastUnitNumber === null || number !== this.#lastUnitNumber + 1);
  }

  #lacksWhatOthersHave(standing: Standing): boolean {
    if (!this.isOutOfTurn(standing)) return false;
    this.#peopleHaveMore ??= havePeopleMore(this.#sheet, this.#numberColumn);
    return this.#peopleHaveMore;
  }

  /** Whether a row with a number and a name may be a unit "2 · Nà Lùng", by the rows around it alone. */
  mayBeUnit({ number, name }: Standing, index: number): boolean {
    const isAfterUnit = this.#lastUnitNumber !== null || number === 1;
    return number !== null && isAfterUnit && !soundsLikePerson(name) && this.#beginsAnew(index);
  }

  #isAloneBeforeOne(words: Words, standing: Standing, index: number): boolean {
    return words.length <= 2 && !mayBeHeading(standing.name) && this.mayBeUnit(standing, index);
  }

  /** A number that a person may have here: 1 is a unit's at the top of the sheet alone. */
  #isInTurn({ number }: Standing): boolean {
    if (number === 1) return this.#isBelowHeading || this.#lastNumber > 0;
    return number === this.#lastNumber + 1;
  }

  pass(words: Words, cells: Cells, standing: Standing, index: number): void {
    const { says } = meaningOfHeading(words, this.#section.isOver);
    // A text further right goes on from the row above
    if (says !== 'footer' && cells.findIndex(isFilled) > this.#lastNameColumn) return;
    const isTaken = this.#isLikeUnits(words, cells);
    const look = headingLook(cells);
    const isLikeMemberships = look === this.#membershipLook;
    this.#section = readSection(words, this.#section, { isLikeUnits: isTaken, isLikeMemberships });
    if (says === 'membership') this.#membershipLook = look;
    if (says === 'unit') this.#passUnit(words, standing, index);
    if (says === 'unclear') this.#doubt = { text: words.join(' '), row: index + 1, why: isTaken ? 'looks' : null };
    if (says !== 'footer') this.#isBelowHeading = true;
  }

  #passUnit(words: Words, standing: Standing, index: number): void {
    const isWeighed = this.#peopleAreCounted === true && isNumberedOrganisation(words, standing);
    const weighed = isWeighed ? this.#weigh(standing, index) : 'sure';
    const isSure = weighed === 'sure' || weighed === 'open';
    this.#doubt = isSure ? null : { text: words.join(' '), row: index + 1, why: weighed };
    this.#lastUnitNumber = standing.number;
  }

  passPerson({ number, name }: Standing): void {
    this.#isNumberedList ||= number !== null;
    this.#hasCapitalNames ||= isCapitals(name);
    this.#lastNumber = number ?? this.#lastNumber + 1;
    this.#isBelowHeading = false;
    if (this.#section.isOver && number !== null) this.#section = { ...this.#section, isOver: false };
  }

  /** Somebody who may be a heading: those below keep the unit above, and the first of them says so. */
  passDoubtful({ name }: Standing, index: number): void {
    this.#doubt = { text: name, row: index + 1, why: 'person' };
  }

  /** Once, for the first person below: what to look at in the last heading; null where it was clear. */
  takeDoubt(unitOfSheet: string): string | null {
    const doubt = this.#doubt;
    this.#doubt = null;
    const unit = (doubt?.why === 'person' && this.#section.unit) || unitOfSheet;
    return doubt === null || (doubt.why === 'person' && unit === '') ? null : describeDoubt(doubt, unit);
  }

  #isAlone(words: Words, { number }: Standing): boolean {
    return this.#isNumberedList && number === null && words.length === 1;
  }

  /** Names stand here, too: a unit is told from a person by capitals, which people do not have, or by their numbers. */
  #isLoneUnit(words: Words, cells: Cells, standing: Standing, index: number): boolean {
    if (!this.#isAlone(words, standing) || !isCapitals(words[0] ?? '')) return false;
    return (!this.#hasCapitalNames || this.#beginsAnew(index)) && this.#isLikeUnits(words, cells);
  }

  /**
   * How surely an organisation with a number is a heading among people who have numbers, too: by its name, by numbers
   * that begin anew below it, and by its own, which would be out of turn for a person or is in turn for a unit.
   */
  #weigh({ number, name }: Standing, index: number): 'sure' | 'name' | 'numbers' | 'open' {
    const isNew = this.#beginsAnew(index);
    const isInTurn = number === this.#lastNumber + 1 || (number === 1 && this.#isBelowHeading);
    const isUnitInTurn = this.#lastUnitNumber !== null && number === this.#lastUnitNumber + 1;
    if (namesNobody(name)) return isNew || !isInTurn ? 'sure' : 'name';
    if (!isNew || soundsLikePerson(name)) return 'open';
    return !isInTurn || isUnitInTurn || number === 1 ? 'sure' : 'numbers';
  }

  /** The next row is somebody's who has the number 1. */
  #beginsAnew(index: number): boolean {
    const below = this.#sheet.rows.slice(index + 1, index + 1 + ROWS_LOOKED_AT).find((cells) => cells.some(isFilled));
    if (below === undefined || !/^0*1[.)]?$/.test(tidyText(cellText(below[this.#numberColumn])))) return false;
    return !mayBeHeading(tidyText(cellText(below[this.#nameColumn])));
  }

  #isLikeUnits(words: Words, cells: Cells): boolean {
    const meaning = meaningOfHeading(words, this.#section.isOver);
    if (this.#section.isOver || meaning.says !== 'unclear' || meaning.isPost) return false;
    this.#unitLooks ??= looksOfUnits(this.#sheet, this.#layout.firstRow, this.#lastNameColumn);
    return this.#unitLooks.has(headingLook(cells));
  }
}

const isNumberedOrganisation = (words: Words, { number, name }: Standing): boolean =>
  number !== null && words.length <= 2 && isOrganisation(name);

/** `unit`: what those below have instead of the heading; '' where they have none. */
function describeDoubt({ text, row, why }: Doubt, unit: string): string {
  if (why === 'person')
    return `“${text}” ở dòng ${row} chưa rõ là người hay đề mục nên từ dòng này vẫn ghi tổ chức đảng “${unit}”. Nếu là đề mục, hãy thêm chữ như “Chi bộ” vào đó trong tệp rồi chọn lại tệp.`;
  const heading = `đề mục “${text}” ở dòng ${row}`;
  if (why !== null) return `${heading} được lấy làm tổ chức đảng vì ${REASONS[why]}; hãy xem có đúng không.`;
  const does = unit === '' ? 'để trống tổ chức đảng' : `ghi tổ chức đảng “${unit}”`;
  return `${heading} chưa rõ có phải tổ chức đảng không nên từ dòng này ${does}. Nếu phải, hãy thêm chữ như “Chi bộ” vào đề mục trong tệp rồi chọn lại tệp.`;
}

/** Whether people have Arabic numbers, or only their units have. */
function countsPeople(sheet: Sheet, { columns, firstRow }: RosterLayout): boolean {
  const number = columns.findIndex(({ field }) => field === 'rowNumber');
  const name = columns.findIndex(({ field }) => NAMES.has(field));
  return sheet.rows.slice(firstRow).some((cells) => {
    const text = tidyText(cellText(cells[name]));
    if (!/^\d+[.)]?$/.test(tidyText(cellText(cells[number]))) || text === '') return false;
    return !mayBeHeading(text) || cells.filter(isFilled).length > 2;
  });
}

/** Whether most rows with a number have more than a name beside it. */
function havePeopleMore(sheet: Sheet, numberColumn: number): boolean {
  const numbered = sheet.rows.filter((cells) => /^\d+[.)]?$/.test(tidyText(cellText(cells[numberColumn]))));
  return numbered.filter((cells) => cells.filter(isFilled).length > 2).length * 2 >= numbered.length;
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}/u.test(text);

const isFilled = (cell: CellContent): boolean => tidyText(cellText(cell)) !== '';

const ENUMERATION = /^(?:(?<roman>[IVXLC]+)|(?<letter>[A-Ha-h])|(?<digit>\d{1,3}))(?:[.)]?$|\s*[.)/:-]\s*\S)/;

/** Where a heading begins, how it is numbered, in capitals or not: two that look alike say the same kind of thing. */
function headingLook(cells: Cells): string {
  const texts = cells.map((cell) => tidyText(cellText(cell)));
  const column = texts.findIndex((text) => text !== '');
  const marks = Object.entries(ENUMERATION.exec(texts[column] ?? '')?.groups ?? {});
  const rank = marks.find(([, mark]) => mark !== undefined)?.[0] ?? '';
  const heading = texts.join(' ').replace(/[:(–-]\s*\(?\d.*$/, '');
  return [column, rank, isCapitals(heading) ? 'capitals' : ''].join('|');
}

/** The looks that in this sheet headings of units have, and no headings of kinds. */
function looksOfUnits(sheet: Sheet, firstRow: number, lastNameColumn: number): ReadonlySet<string> {
  const units = new Set<string>();
  const others = new Set<string>();
  for (const cells of sheet.rows.slice(firstRow)) {
    const words = [...new Set(cells.map((cell) => tidyText(cellText(cell))).filter((text) => text !== ''))];
    if (words.length === 0 || words.length > 2 || cells.findIndex(isFilled) > lastNameColumn) continue;
    const { says } = meaningOfHeading(words, false);
    if (says === 'unit') units.add(headingLook(cells));
    if (says === 'kind' || says === 'membership') others.add(headingLook(cells));
  }
  return new Set([...units].filter((look) => !others.has(look)));
}
