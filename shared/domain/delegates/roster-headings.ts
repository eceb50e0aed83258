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
  type RosterSection,
  readSection,
} from './roster-section.ts';

type Words = readonly string[];
type Cells = readonly CellContent[];
type Standing = { readonly isNumbered: boolean; readonly name: string };
type Doubt = { readonly text: string; readonly row: number; readonly isTaken: boolean };

const NAMES: ReadonlySet<unknown> = new Set(['fullName', 'familyAndMiddleName', 'middleName', 'givenName']);

/** What the headings passed so far say of the people below them. */
export class RosterHeadings {
  readonly #sheet: Sheet;
  readonly #layout: RosterLayout;
  readonly #lastNameColumn: number;
  #section: RosterSection;
  #doubt: Doubt | null = null;
  #isNumberedList = false;
  #hasCapitalNames = false;
  #membershipLook: string | null = null;
  #peopleAreCounted: boolean | null = null;
  #unitLooks: ReadonlySet<string> | null = null;

  constructor(sheet: Sheet, layout: RosterLayout, kind: DelegateKind | null) {
    this.#sheet = sheet;
    this.#layout = layout;
    this.#lastNameColumn = layout.columns.findLastIndex(({ field }) => NAMES.has(field));
    this.#section = { ...NO_SECTION, kind };
  }

  get section(): RosterSection {
    return this.#section;
  }

  isHeading(words: Words, cells: Cells, standing: Standing): boolean {
    if (isNumberedOrganisation(words, standing)) {
      this.#peopleAreCounted ??= countsPeople(this.#sheet, this.#layout);
      return !this.#peopleAreCounted;
    }
    const { isOver } = this.#section;
    return isOutsideTable(words, { ...standing, isOver }) || this.#isLoneUnit(words, cells, standing);
  }

  /** Where names stand in a list that numbers its people: a lone text without a number, or an organisation with one. */
  isDoubtful(words: Words, standing: Standing): boolean {
    return this.#isAlone(words, standing) || isNumberedOrganisation(words, standing);
  }

  /** `row` counts from 1. */
  pass(words: Words, cells: Cells, row: number): void {
    const { says } = meaningOfHeading(words, this.#section.isOver);
    // A text further right goes on from the row above
    if (says !== 'footer' && cells.findIndex(isFilled) > this.#lastNameColumn) return;
    const isTaken = this.#isLikeUnits(words, cells);
    const look = headingLook(cells);
    const isLikeMemberships = look === this.#membershipLook;
    this.#section = readSection(words, this.#section, { isLikeUnits: isTaken, isLikeMemberships });
    if (says === 'membership') this.#membershipLook = look;
    if (says === 'unit') this.#doubt = null;
    if (says === 'unclear') this.#doubt = { text: words.join(' '), row, isTaken };
  }

  passPerson({ isNumbered, name }: Standing): void {
    this.#isNumberedList ||= isNumbered;
    this.#hasCapitalNames ||= isCapitals(name);
    if (this.#section.isOver && isNumbered) this.#section = { ...this.#section, isOver: false };
  }

  /** Once, for the first person below: what to look at in the last heading; null where it was clear. */
  takeDoubt(unitOfSheet: string): string | null {
    const told = this.#doubt && describeDoubt(this.#doubt, unitOfSheet);
    this.#doubt = null;
    return told;
  }

  #isAlone(words: Words, { isNumbered }: Standing): boolean {
    return this.#isNumberedList && !isNumbered && words.length === 1;
  }

  /** Names stand here, too: a unit is told from a person by capitals, which people do not have. */
  #isLoneUnit(words: Words, cells: Cells, standing: Standing): boolean {
    if (!this.#isAlone(words, standing) || this.#hasCapitalNames) return false;
    return isCapitals(words[0] ?? '') && this.#isLikeUnits(words, cells);
  }

  #isLikeUnits(words: Words, cells: Cells): boolean {
    const meaning = meaningOfHeading(words, this.#section.isOver);
    if (this.#section.isOver || meaning.says !== 'unclear' || meaning.isPost) return false;
    this.#unitLooks ??= looksOfUnits(this.#sheet, this.#layout.firstRow, this.#lastNameColumn);
    return this.#unitLooks.has(headingLook(cells));
  }
}

const isNumberedOrganisation = (words: Words, { isNumbered, name }: Standing): boolean =>
  isNumbered && words.length <= 2 && isOrganisation(name);

function describeDoubt({ text, row, isTaken }: Doubt, unitOfSheet: string): string {
  const heading = `đề mục “${text}” ở dòng ${row}`;
  if (isTaken)
    return `${heading} được lấy làm tổ chức đảng vì trình bày như các đề mục tổ chức đảng khác; hãy xem có đúng không.`;
  const does = unitOfSheet === '' ? 'để trống tổ chức đảng' : `ghi tổ chức đảng “${unitOfSheet}”`;
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
