import { formatDecimal, parseDecimal } from '#shared/kernel/decimal.ts';
import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { TextCell, TextRow, TextTable } from '../content/text-table.ts';
import { figureOf, folded } from './read-numbers.ts';

/** Totals a reader checks with a pencil: down a column, and men and women along a row. */
export const tableTotals = (table: TextTable): readonly ContentFinding[] => [...columnTotals(table), ...sexes(table)];

const TOTAL = /^(?:tong(?: cong| so)?|cong)\s*:?$/;
/** "Toàn đảng bộ" names a whole whose means and shares are no sums: only heads that count are added up. */
const WHOLE_UNIT = /^toan (?:dang bo|chi bo|xa|phuong|thon|truong|co quan)(?: \p{L}+){0,4}\s*:?$/u;
const COUNTS = /(?:^|\s)(?:so|tong so) |dang vien|dai bieu|doan vien|hoi vien|^(?:nam|nu)$/;
/** A row that repeats part of another cannot be added to it. */
const PART = /^(?:trong do|[-+–]|o day)/;
/** Nor can what overlaps: women of whom some belong to an ethnic minority. */
const OVERLAPS =
  /^(?:so )?(?:nu|nam|dang vien nu|dan toc|nguoi dan toc|ton giao|tuoi|duoi \d|tre|du bi|chinh thuc|trinh do|dai hoc|tai cu|lan dau|(?:dang vien |dai bieu )?(?:la )?(?:nu|nguoi dan toc|dan toc|du bi|chinh thuc)|(?:can bo|uy vien|cap uy vien|dong chi|nguoi) (?:la )?(?:nu|tre|dan toc)|thanh nien|phu nu|co dao)(?:\s|$)/;
/** Bodies whose members are also of another; degrees of schooling that one person has several of. */
const SHARED =
  /^(?:ban chap hanh|bch|ban thuong vu|btv|(?:pho )?bi thu|uy ban kiem tra|ubkt|trung hoc|thpt|thcs|cao dang|(?:so|trung|cao) cap|cu nhan|thac si|tien si|ly luan|chuyen mon|hoc van)(?:\s|,|$)/;
/** Rows that tell how things stood at one time after another. */
const TIMES = /^(?:năm|nhiệm kỳ|giai đoạn|thời (?:điểm|gian|kỳ)|mốc|quý|tháng)$/iu;
const TIME = /^(?:(?:nam|nhiem ky|giai doan) )?\d{4}(?:\s*[-–]\s*\d{4})?$/;
const NESTED = /^(?:[IVXLC]+|\p{L}|\d+(?:\.\d+)+)[.)]?$/u;
const NO_SUM =
  /%|ti le|ty le|ngay|nam sinh|binh quan|trung binh|diem|tuoi|nang suat|mat do|don gia|muc |^tt$|^stt$|thu tu|don vi|dvt|ghi chu|thu nhap|tang truong|toc do|dau nguoi|so voi|so ky|sinh hoat|tieu chi|si so|tren tong so|^dat$|^ns(?![a-z])|^gia$|gia (?:ban|mua|thu mua|thanh|ca|thi truong)|khoi cong|^hoan thanh$|lan\/|\/(?:nguoi|ho|ha|lan|nam|thang|lop|kg|con)(?![a-z])/;

function columnTotals(table: TextTable): readonly ContentFinding[] {
  const found = totalRow(table.rows);
  if (!found) return [];
  const { total, parts, label, isUnit } = found;
  if (parts.length < 2 || parts.some(cannotBeAdded) || !isOneLevel(parts, label) || areTimes(table, parts)) return [];
  return table.heads.flatMap((head, column) => {
    const cell = total.cells[column];
    const name = table.columns[column] ?? '';
    if (column <= label || !cell || NO_SUM.test(name) || /^năm$/iu.test(head) || (isUnit && !COUNTS.test(name)))
      return [];
    const figures = parts.map(({ cells }) => cells[column]?.text ?? '');
    return (isAmong(cell.text, figures) ? [] : wrongSum(cell, figures)).map((sum) =>
      contentFinding('NB-03', cell, {
        found: `cột “${head}” ghi tổng ${cell.text}, cộng các dòng là ${sum}`,
        expected: 'tổng bằng các dòng cộng lại',
      }),
    );
  });
}

const areTimes = ({ heads }: TextTable, parts: readonly TextRow[]): boolean =>
  heads.slice(0, 2).some((head) => TIMES.test(head)) ||
  parts.every(({ cells }) => cells.slice(0, 2).some(({ text }) => TIME.test(folded(text))));

/** A mean, or how things stood at last, lies between the smallest figure and the largest. */
function isAmong(total: string, cells: readonly string[]): boolean {
  const parts = cells.filter((text) => NUMBER.test(text));
  const scale = Math.max(...[total, ...parts].map(digitsOf));
  const all = unitsOf(total, scale);
  const figures = parts.map((text) => unitsOf(text, scale));
  return figures.some((one) => one <= all) && figures.some((one) => one >= all);
}

/** The last row, or the first where the rows below it are numbered and it is not; anything else is left to people. */
function totalRow(rows: readonly TextRow[]) {
  const labelOf = ({ cells }: TextRow, pattern: RegExp) => {
    const at = cells.slice(0, 2).findIndex(({ text }) => pattern.test(folded(text)));
    return at === 0 && cells[1]?.paragraph === cells[0]?.paragraph ? 1 : at;
  };
  const read = (row: TextRow | undefined, parts: readonly TextRow[]) => {
    if (!row) return null;
    const [sum, unit] = [labelOf(row, TOTAL), labelOf(row, WHOLE_UNIT)];
    return sum < 0 && unit < 0 ? null : { total: row, parts, label: Math.max(sum, unit), isUnit: sum < 0 };
  };
  const first = read(rows[0], rows.slice(1));
  const last = read(rows.at(-1), rows.slice(0, -1));
  if (last) return first ? null : last;
  const isSetApart = first && !/\d/.test(first.total.cells[0]?.text ?? '') && first.parts.every(isNumbered);
  return isSetApart ? first : null;
}

const isNumbered = ({ cells }: TextRow, at: number): boolean =>
  /^\d+[.)]?$/.test(cells[0]?.text ?? '') && Number.parseInt(cells[0]?.text ?? '', 10) === at + 1;

const cannotBeAdded = ({ isGroup, cells }: TextRow): boolean =>
  isGroup ||
  NESTED.test(cells[0]?.text ?? '') ||
  cells
    .slice(0, 2)
    .some(({ text }) => [PART, OVERLAPS, SHARED, TOTAL, WHOLE_UNIT].some((words) => words.test(folded(text))));

/** Either all rows are numbered or none: a row without a number among numbered ones is part of the one above. */
function isOneLevel(parts: readonly TextRow[], label: number): boolean {
  const numbered = parts.filter(({ cells }) => /^\d+[.)]?$/.test(cells[0]?.text ?? '')).length;
  return label === 0 || numbered === 0 || numbered === parts.length;
}

const NUMBER = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

/** The right sum where the total is not it; figures that were rounded may miss it by their last digit. */
function wrongSum(total: TextCell, cells: readonly string[]): readonly string[] {
  const isBlank = (text: string) => text === '' || /^[-–]$/.test(text);
  if (!NUMBER.test(total.text) || !cells.every((text) => isBlank(text) || NUMBER.test(text))) return [];
  const parts = cells.filter((text) => !isBlank(text));
  if (parts.length < 2) return [];
  const scale = Math.max(...[total.text, ...parts].map(digitsOf));
  const sum = parts.reduce((all, text) => all + unitsOf(text, scale), 0n);
  const difference = sum - unitsOf(total.text, scale);
  const coarsest = Math.min(digitsOf(total.text), ...parts.map(digitsOf).filter((digits) => digits > 0));
  const allowed = scale === 0 ? 0n : BigInt(Math.ceil((parts.length + 1) / 2)) * 10n ** BigInt(scale - coarsest);
  return difference >= -allowed && difference <= allowed ? [] : [shortest(sum, scale)];
}

/** "98", not "98,0". */
const shortest = (units: bigint, scale: number): string =>
  scale > 0 && units % 10n === 0n ? shortest(units / 10n, scale - 1) : formatDecimal({ units, scale });

const digitsOf = (text: string): number => /,(\d+)$/.exec(text)?.[1]?.length ?? 0;

function unitsOf(text: string, scale: number): bigint {
  const read = parseDecimal(figureOf(text) ?? '');
  return read ? read.units * 10n ** BigInt(scale - read.scale) : 0n;
}

/** Columns "Nam", "Nữ" and the total beside them, under one head where there is one above. */
function sexes({ heads, rows }: TextTable): readonly ContentFinding[] {
  const named = heads.map((head) => head.toLocaleLowerCase('vi').replace(/\s*(?:trong đó|chia ra)\s*:?\s*/u, ''));
  return named.flatMap((head, men) => {
    const [, over] = /^(|.+ )(?:số )?nam$/u.exec(head) ?? [];
    if (over === undefined) return [];
    const women = only(named, (other) => other === `${over}nữ` || other === `${over}số nữ`);
    const total = only(
      named,
      (other) => /^(?:tổng(?: số| cộng)?|cộng)$/u.test(other.slice(over.length)) && other.startsWith(over),
    );
    if (women < 0 || total < 0) return [];
    return rows.flatMap((row) => {
      const [a, b, all] = [row.cells[men], row.cells[women], row.cells[total]];
      if (row.isGroup || !a || !b || !all || ![a, b, all].every(({ text }) => NUMBER.test(text))) return [];
      return wrongSum(all, [a.text, b.text]).map((sum) =>
        contentFinding('NB-03', all, {
          found: `${nameOf(row)}nam ${a.text} và nữ ${b.text} cộng lại là ${sum}, ghi tổng ${all.text}`,
          expected: 'tổng bằng nam và nữ cộng lại',
        }),
      );
    });
  });
}

/** Place of the one head that fits; −1 for none or several. */
function only(heads: readonly string[], fits: (head: string) => boolean): number {
  const found = heads.flatMap((head, at) => (fits(head) ? [at] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

const nameOf = ({ cells }: TextRow): string => {
  const name = cells.slice(0, 2).find(({ text }) => /\p{L}/u.test(text))?.text;
  return name === undefined ? '' : `“${name}”: `;
};
