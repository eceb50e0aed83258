import type { CellContent } from '#shared/kernel/sheet.ts';
import { lookOfCells } from './roster-cells.ts';
import { isOfMonths, isOfParty, sexOfHeader } from './roster-headers.ts';
import type { RosterColumn, RosterField } from './roster-import.ts';

/** Columns "Nam" and "Nữ" side by side: they are read together, or neither. */
type Headers = readonly (readonly string[])[];
type Cells = readonly (CellContent | undefined)[];
type Look = ReturnType<typeof lookOfCells>;
type Pair = { readonly male: number; readonly female: number };

const MARKS = { male: 'isMale', female: 'isFemale' } as const;
const BIRTHDAYS = { male: 'bornOnMale', female: 'bornOnFemale' } as const;

const aboveOf = (headers: Headers, at: number): string => headers[at]?.slice(0, -1).join(' ') ?? '';

/** Both stand under the same; "Nam" typed without marks behind "Thang" is a year. */
function findPairs(headers: Headers): Pair[] {
  const sexes = headers.map(sexOfHeader);
  const isYear = (at: number) => isOfMonths(headers[at - 1] ?? []) && aboveOf(headers, at - 1) === aboveOf(headers, at);
  return sexes.flatMap((sex, male) => {
    if (sex !== 'male' || isYear(male)) return [];
    const female = [male + 1, male - 1].find(
      (at) => sexes[at] === 'female' && aboveOf(headers, at) === aboveOf(headers, male),
    );
    return female === undefined ? [] : [{ male, female }];
  });
}

/** By header: what stands over both of them means the same for both. */
export function joinSexColumns(fields: readonly (RosterField | null)[], headers: Headers): (RosterField | null)[] {
  const joined = [...fields];
  for (const { male, female } of findPairs(headers)) {
    const sorts = joined[female] === 'bornOnFemale' ? BIRTHDAYS : MARKS;
    joined[male] = sorts.male;
    joined[female] = sorts.female;
  }
  return joined;
}

/** By cells: marks or birthdays, in both; two that do not go together are left out, and the clerk is told. */
export function fitSexColumns(
  columns: readonly RosterColumn[],
  cellsAt: (column: number) => Cells,
  isChosen: (column: RosterColumn) => boolean,
): { readonly columns: RosterColumn[]; readonly doubts: string[] } {
  const fitted = [...columns];
  const doubts: string[] = [];
  for (const { male, female } of findPairs(columns.map(({ header }) => header.split(' · ')))) {
    const [ofMen, ofWomen] = [fitted[male], fitted[female]];
    const open = [ofMen, ofWomen].flatMap((column) => (column && !isChosen(column) ? column : []));
    // An earlier pair says the sex: this one counts something else
    if (!ofMen || !ofWomen || (open.length === 2 && open.every(({ field }) => field === null))) continue;
    const looks = [lookOfCells(cellsAt(male)), lookOfCells(cellsAt(female))] as const;
    const sorts = chosenSorts(ofMen, ofWomen, isChosen) ?? sortsOf(ofMen, ofWomen, looks);
    if (!isChosen(ofMen)) fitted[male] = { ...ofMen, field: sorts?.male ?? null };
    if (!isChosen(ofWomen)) fitted[female] = { ...ofWomen, field: sorts?.female ?? null };
    if (sorts === null && open.length > 0) doubts.push(describeDoubt(open));
  }
  return { columns: fitted, doubts };
}

type Sorts = typeof MARKS | typeof BIRTHDAYS;

/** What the clerk said of one of them is so of the other, too. */
function chosenSorts(
  ofMen: RosterColumn,
  ofWomen: RosterColumn,
  isChosen: (column: RosterColumn) => boolean,
): Sorts | undefined {
  return [MARKS, BIRTHDAYS].find(
    ({ male, female }) => (isChosen(ofMen) && ofMen.field === male) || (isChosen(ofWomen) && ofWomen.field === female),
  );
}

function sortsOf(ofMen: RosterColumn, ofWomen: RosterColumn, looks: readonly [Look, Look]): Sorts | null {
  const known = new Set(looks.filter((look) => look !== 'unknown'));
  if (known.size === 2) return null;
  if (known.has('marks')) return MARKS;
  if (known.has('days')) return isOfParty(ofMen.header) ? null : BIRTHDAYS;
  return ofWomen.field === 'bornOnFemale' ? BIRTHDAYS : MARKS;
}

function describeDoubt(columns: readonly RosterColumn[]): string {
  const names = columns.map(({ column, header }) => `cột ${column} “${header}”`).join(' và ');
  const [unused, chosen] = columns.length > 1 ? [' cột nào', ' cho cả hai'] : ['', ''];
  return `${names.replace(/^c/, 'C')} chưa rõ ghi giới tính hay ghi ngày nào nên không dùng${unused}. Hãy mở phần “Cột” và chọn nghĩa${chosen}.`;
}
