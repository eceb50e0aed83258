import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import { headerWords } from './roster-headers.ts';
import type { RosterField, RosterTable } from './roster-import.ts';

const GENERIC =
  /^(?:(?:sheet|trang|trang tinh|to|bang|mau|bieu|worksheet) ?\d*|\d*|bia|tong|tong hop|chung|toan .*|ca .*|.*(?:dai bieu|dang vien|trich ngang|duong nhien|du khuyet|chinh thuc|trieu tap|du dai hoi).*)$/;
const LEADING = /^(?:\d+\s*[.)_-]\s*|(?:ds|danh sách|danh sach)(?=[\s._-]|$)[\s._-]*)+/i;

/**
 * The sub-unit a sheet's name tells: one already known, however it was shortened, or the name itself; '' when the
 * name tells none ("Sheet1", "DS đại biểu"). Always an offer that the clerk sees and may change.
 */
export function unitOfSheetName(sheet: string, known: readonly string[]): string {
  const name = tidyText(sheet.replaceAll('_', ' '))
    .replace(LEADING, '')
    // "ĐB" is a delegate before a cell, a party organisation elsewhere
    .replace(/^ĐB\s+(?=CB\b|chi bộ)/i, '')
    .replace(/^CB\b\.?\s*/, 'Chi bộ ')
    .replace(/^ĐB\b\.?\s*/, 'Đảng bộ ');
  const words = headerWords(name);
  if (GENERIC.test(words)) return '';
  const same = known.find((unit) => headerWords(unit) === words);
  if (same !== undefined) return same;
  const bare = words.replace(/^(?:chi bo|dang bo) /, '');
  const ending = known.filter((unit) => ` ${headerWords(unit)}`.endsWith(` ${bare}`));
  const [only] = ending;
  return ending.length === 1 && only !== undefined ? only : name;
}

/** What the clerk said of a column: of one sheet ("Nà Lùng!K"), or of the only one ("K"). */
export function choicesOf(
  mapping: Readonly<Record<string, RosterField | null>>,
  sheet: string,
): Readonly<Record<string, RosterField | null>> {
  const own = Object.entries(mapping).flatMap(([key, field]) => {
    const at = key.lastIndexOf('!');
    return at < 0 || key.slice(0, at) === sheet ? [[key.slice(at + 1), field] as const] : [];
  });
  return Object.fromEntries(own);
}

/** Tables with the same headers in the same columns are one form: what a column means is said once for all of them. */
export function groupByForm(tables: readonly RosterTable[]): readonly (readonly RosterTable[])[] {
  const forms = new Map<string, RosterTable[]>();
  for (const table of tables) {
    const form = table.columns.map(({ column, header, field }) => `${column} ${header} ${field ?? ''}`).join('\n');
    forms.set(form, [...(forms.get(form) ?? []), table]);
  }
  return [...forms.values()];
}
