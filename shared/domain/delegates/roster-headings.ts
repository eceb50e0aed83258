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

/** What the headings passed so far say of the people below them. */
export type RosterHeadings = {
  readonly section: () => RosterSection;
  readonly isHeading: (words: Words, cells: Cells, standing: Standing) => boolean;
  /** Where names stand in a list that numbers its people: a lone text without a number, or an organisation with one */
  readonly isDoubtful: (words: Words, standing: Standing) => boolean;
  /** `row` counts from 1. */
  readonly pass: (words: Words, cells: Cells, row: number) => void;
  readonly passPerson: (standing: Standing) => void;
  /** Once, for the first person below: what to look at in the last heading; null where it was clear. */
  readonly takeDoubt: (unitOfSheet: string) => string | null;
};

const NAMES: ReadonlySet<unknown> = new Set(['fullName', 'familyAndMiddleName', 'middleName', 'givenName']);

export function openHeadings(sheet: Sheet, layout: RosterLayout, kind: DelegateKind | null): RosterHeadings {
  const lastNameColumn = layout.columns.findLastIndex(({ field }) => NAMES.has(field));
  let section: RosterSection = { ...NO_SECTION, kind };
  let doubt: Doubt | null = null;
  let isNumberedList = false;
  let hasCapitalNames = false;
  let peopleAreCounted: boolean | null = null;
  let membershipLook: string | null = null;
  let unitLooks: ReadonlySet<string> | null = null;
  const isLikeUnits = (words: Words, cells: Cells): boolean => {
    const meaning = meaningOfHeading(words, section.isOver);
    if (section.isOver || meaning.says !== 'unclear' || meaning.isPost) return false;
    unitLooks ??= looksOfUnits(sheet, layout.firstRow, lastNameColumn);
    return unitLooks.has(headingLook(cells));
  };
  const isAlone = (words: Words, { isNumbered }: Standing) => isNumberedList && !isNumbered && words.length === 1;
  const isNumberedOrganisation = (words: Words, { isNumbered, name }: Standing) =>
    isNumbered && words.length <= 2 && isOrganisation(name);
  // Names stand here, too: a unit is told from a person by capitals, which people do not have
  const isLoneUnit = (words: Words, cells: Cells, standing: Standing) =>
    isAlone(words, standing) && !hasCapitalNames && isCapitals(words[0] ?? '') && isLikeUnits(words, cells);

  return {
    section: () => section,
    isDoubtful: (words, standing) => isAlone(words, standing) || isNumberedOrganisation(words, standing),
    isHeading: (words, cells, standing) => {
      if (isNumberedOrganisation(words, standing)) {
        peopleAreCounted ??= countsPeople(sheet, layout);
        return !peopleAreCounted;
      }
      return isOutsideTable(words, { ...standing, isOver: section.isOver }) || isLoneUnit(words, cells, standing);
    },
    pass: (words, cells, row) => {
      const { says } = meaningOfHeading(words, section.isOver);
      // A text further right goes on from the row above
      if (says !== 'footer' && cells.findIndex(isFilled) > lastNameColumn) return;
      const isTaken = isLikeUnits(words, cells);
      const look = headingLook(cells);
      section = readSection(words, section, { isLikeUnits: isTaken, isLikeMemberships: look === membershipLook });
      if (says === 'membership') membershipLook = look;
      if (says === 'unit') doubt = null;
      if (says === 'unclear') doubt = { text: words.join(' '), row, isTaken };
    },
    passPerson: ({ isNumbered, name }) => {
      isNumberedList ||= isNumbered;
      hasCapitalNames ||= isCapitals(name);
      if (section.isOver && isNumbered) section = { ...section, isOver: false };
    },
    takeDoubt: (unitOfSheet) => {
      const told = doubt && describeDoubt(doubt, unitOfSheet);
      doubt = null;
      return told;
    },
  };
}

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
