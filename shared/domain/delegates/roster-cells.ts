import { type CellContent, cellText } from '#shared/kernel/sheet.ts';
import { foldVietnamese, tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { DelegateKind } from './person.ts';
import type { RosterField } from './roster-import.ts';

/** What the cells of a column look like, where its header alone may mislead. */
type Cells = readonly (CellContent | undefined)[];
const MARK = /^(?:x|✓|✔|v|\+|1|\*|có)$/i;
const textsOf = (cells: Cells) => cells.map((cell) => tidyText(cellText(cell))).filter((text) => text !== '');
const isDay = (text: string) =>
  /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}$|^(?:\d{1,2}\s*[/.-]\s*)?\d{4}$/.test(text);
const most = (texts: readonly string[], fits: (text: string) => boolean) =>
  texts.length > 0 && texts.filter(fits).length * 2 > texts.length;

const TOLD_BY_CELLS: ReadonlySet<RosterField> = new Set([
  'officialOn',
  'isMale',
  'isFemale',
  'bornOnMale',
  'bornOnFemale',
]);

/** Marks, days or years, or neither by more than half. */
export function lookOfCells(cells: Cells): 'marks' | 'days' | 'unknown' {
  const texts = textsOf(cells);
  if (most(texts, (text) => MARK.test(text))) return 'marks';
  return most(texts, isDay) ? 'days' : 'unknown';
}

/** The field a column holds, by its header's field and its cells; null when they do not go together. */
export function fieldByCells(
  field: RosterField,
  cells: Cells,
  all: readonly (RosterField | null)[],
): RosterField | null {
  if (!TOLD_BY_CELLS.has(field)) return field;
  const texts = textsOf(cells);
  const isMarks = most(texts, (text) => MARK.test(text));
  if (field === 'bornOnMale' && isMarks) return 'isMale';
  if (field === 'bornOnFemale' && isMarks) return 'isFemale';
  if (field === 'officialOn' && isMarks) {
    return all.includes('kindAlternate') ? 'kindElected' : null;
  }
  if (field === 'isMale' && most(texts, isDay)) return 'bornOnMale';
  return field === 'isFemale' && most(texts, isDay) ? 'bornOnFemale' : field;
}

/** Names in two columns under one header: single words stand beside nearly every name. */
export function holdsGivenNames(names: Cells, beside: Cells): boolean {
  const rows = names.map((cell, row) => [tidyText(cellText(cell)), tidyText(cellText(beside[row]))] as const);
  const named = rows.filter(([name]) => name !== '' && /^\p{L}/u.test(name) && name.split(' ').length <= 5);
  const given = named.filter(([, word]) => /^[\p{L}\p{M}'’]+$/u.test(word) && !MARK.test(word));
  return given.length > 0 && given.length * 3 >= named.length * 2;
}

const KIND_TEXTS: readonly (readonly [RegExp, DelegateKind])[] = [
  [/\bduong nhien\b|^dn$/, 'ex-officio'],
  [/\bchi dinh\b|^cd$/, 'appointed'],
  [/\bdu khuyet\b|^dk$/, 'alternate'],
  [/\bbau\b|^(?:bc|db)$|\bchinh thuc\b/, 'elected'],
  [/\bdang vien\b/, 'member'],
];

/** The kind of delegate words name: "ĐN", "Đại biểu được bầu"; null when they name none, or several. */
export function readKindWords(text: string): DelegateKind | null {
  const folded = foldVietnamese(text)
    .replace(/[^a-z ]+/g, ' ')
    .trim();
  const found = KIND_TEXTS.filter(([words]) => words.test(folded)).map(([, kind]) => kind);
  const [only] = found;
  if (found.length === 2 && found[1] === 'elected' && /\bchinh thuc\b/.test(folded)) return only ?? null;
  return found.length === 1 ? (only ?? null) : null;
}
