import { type CellContent, cellText, type Sheet } from '#shared/kernel/sheet.ts';
import { tidyText, upperFirst } from '#shared/kernel/vietnamese-text.ts';
import { lookOfCells } from './roster-cells.ts';
import { isOfMonths, isOfParty, sexOfHeader } from './roster-headers.ts';
import type { RosterColumn, RosterField } from './roster-import.ts';

/** Columns "Nam" and "Nữ" side by side: they are read together, or neither. */
type Headers = readonly (readonly string[])[];
type Rows = Sheet['rows'];
type IsChosen = (column: RosterColumn) => boolean;
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

/** Of these a sheet's beginning tells enough */
const ROWS_SEARCHED = 60;
type Others = Readonly<Record<keyof Pair, readonly number[]>>;
const columnsOf = (sex: keyof Pair, columns: readonly RosterColumn[]): readonly number[] =>
  columns.flatMap(({ field }, at) => (field === MARKS[sex] || field === BIRTHDAYS[sex] ? at : []));

/**
 * By cells: marks or birthdays, in both; two that do not go together are left out, and the clerk is told, as of a
 * second pair that says something. `rows`: all those below the header.
 */
export function fitSexColumns(
  columns: readonly RosterColumn[],
  rows: Rows,
  isChosen: IsChosen,
): { readonly columns: RosterColumn[]; readonly doubts: string[] } {
  const fitted = [...columns];
  const doubts: string[] = [];
  const lookAt = (at: number) => lookOfCells(rows.slice(0, ROWS_SEARCHED).map((row) => row[at]));
  for (const { male, female } of findPairs(columns.map(({ header }) => header.split(' · ')))) {
    const [ofMen, ofWomen] = [fitted[male], fitted[female]];
    if (!ofMen || !ofWomen) continue;
    const open = [ofMen, ofWomen].filter((column) => !isChosen(column));
    const looks = [lookAt(male), lookAt(female)] as const;
    const chosen = chosenSorts(ofMen, ofWomen, isChosen);
    const others = { male: columnsOf('male', fitted), female: columnsOf('female', fitted) };
    const isSecond = others.male.length + others.female.length > 0;
    if (chosen === undefined && isSecond && open.every(({ field }) => field === null)) {
      const says = open.length > 0 ? saidBySecond(rows, { male, female }, others, looks) : 'nothing';
      if (says === 'sexes' && open.length === 2) {
        fitted[male] = { ...ofMen, field: MARKS.male };
        fitted[female] = { ...ofWomen, field: MARKS.female };
      }
      if (says !== 'nothing') doubts.push(describeSecond(open, says));
      continue;
    }
    const sorts = chosen ? agreeing(chosen, [ofMen, ofWomen], looks, isChosen) : sortsOf(ofMen, ofWomen, looks);
    if (!isChosen(ofMen)) fitted[male] = { ...ofMen, field: sorts?.male ?? null };
    if (!isChosen(ofWomen)) fitted[female] = { ...ofWomen, field: sorts?.female ?? null };
    if (sorts === null && open.length > 0) doubts.push(describeDoubt(open));
  }
  return { columns: fitted, doubts };
}

/**
 * What a pair beside another that says the sex says: the sex of other people, where no row has something in both;
 * nothing, where everybody's sex is told without it, and it holds no days.
 */
function saidBySecond(rows: Rows, pair: Pair, others: Others, looks: readonly Look[]) {
  const isFilled = (row: Rows[number], columns: readonly number[]) => columns.some((at) => isSaid(row[at]));
  const own = rows.filter((row) => !row.some(isTotal) && isFilled(row, [pair.male, pair.female]));
  if (looks.includes('days')) return 'unclear';
  // Children are counted in figures: "x" for the other sex is another matter
  const isMark = (cell: CellContent | undefined) => isSaid(cell) && !/^\d+$/.test(tidyText(cellText(cell)));
  const isOther = (row: Rows[number]) =>
    (isMark(row[pair.male]) && !isFilled(row, others.male)) ||
    (isMark(row[pair.female]) && !isFilled(row, others.female));
  const all = [...others.male, ...others.female];
  if (own.every((row) => isFilled(row, all) && !isOther(row))) return 'nothing';
  const isApart = looks.includes('marks') && !own.some((row) => isFilled(row, all));
  return isApart ? 'sexes' : 'unclear';
}

const isSaid = (cell: CellContent | undefined): boolean => !/^(?:|0|-|–|không)$/i.test(tidyText(cellText(cell)));
const isTotal = (cell: CellContent): boolean => /^(?:tổng|cộng)(?!\p{L})/iu.test(tidyText(cellText(cell)));

type Sorts = typeof MARKS | typeof BIRTHDAYS;

/** What the clerk said of one of them is so of the other, too. */
function chosenSorts(ofMen: RosterColumn, ofWomen: RosterColumn, isChosen: IsChosen): Sorts | undefined {
  return [MARKS, BIRTHDAYS].find(
    ({ male, female }) => (isChosen(ofMen) && ofMen.field === male) || (isChosen(ofWomen) && ofWomen.field === female),
  );
}

/** Unless the cells of the other say something else. */
function agreeing(
  sorts: Sorts,
  pair: readonly RosterColumn[],
  looks: readonly Look[],
  isChosen: IsChosen,
): Sorts | null {
  const own = sorts === MARKS ? 'marks' : 'days';
  const fits = (column: RosterColumn, look: Look | undefined) => isChosen(column) || look === own || look === 'unknown';
  return pair.every((column, at) => fits(column, looks[at])) ? sorts : null;
}

function sortsOf(ofMen: RosterColumn, ofWomen: RosterColumn, looks: readonly [Look, Look]): Sorts | null {
  const known = new Set(looks.filter((look) => look !== 'unknown'));
  if (known.size === 2) return null;
  if (known.has('marks')) return MARKS;
  if (known.has('days')) return isOfParty(ofMen.header) ? null : BIRTHDAYS;
  return ofWomen.field === 'bornOnFemale' ? BIRTHDAYS : MARKS;
}

const named = (columns: readonly RosterColumn[]): string =>
  upperFirst(columns.map(({ column, header }) => `cột ${column} “${header}”`).join(' và '));

function describeDoubt(columns: readonly RosterColumn[]): string {
  const [unused, chosen] = columns.length > 1 ? [' cột nào', ' cho cả hai'] : ['', ''];
  return `${named(columns)} chưa rõ ghi giới tính hay ghi ngày nào nên không dùng${unused}. Hãy mở phần “Cột” và chọn nghĩa${chosen}.`;
}

function describeSecond(columns: readonly RosterColumn[], says: 'sexes' | 'unclear'): string {
  if (says === 'unclear' || columns.length < 2)
    return `${named(columns)} có ghi nhưng không dùng, vì đã có cặp cột Nam, Nữ khác. Hãy mở phần “Cột” và chọn nghĩa nếu cần.`;
  const above = columns[0]?.header.split(' · ').slice(0, -1).join(' · ') ?? '';
  const like = above === '' ? '' : ` như “${above}”`;
  return `${named(columns)} chỉ được đọc là giới tính, như cặp cột Nam, Nữ khác; điều ghi phía trên các cặp cột ấy${like} không được lưu, hãy ghi sau khi nhập.`;
}
