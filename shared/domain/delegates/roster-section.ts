import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { DelegateKind } from './person.ts';

/** Heading rows between people: "II. Đại biểu được bầu", "Chi bộ thôn Nà Lùng". */
export type RosterSection = { readonly kind: DelegateKind | null; readonly unit: string };
export const NO_SECTION: RosterSection = { kind: null, unit: '' };

const KIND_WORDS: readonly (readonly [RegExp, DelegateKind])[] = [
  [/duong nhien/, 'ex-officio'],
  [/chi dinh/, 'appointed'],
  [/du khuyet/, 'alternate'],
  [/\bbau\b/, 'elected'],
];
const FOOTER =
  /^(?:danh sach (?:nay|tren|co)|tong (?:so|cong|hop)|cong\b|an dinh|nguoi lap|lap bieu|t\/?m\b|xac nhan|bi thu(?: dang uy| chi bo)?$|pho bi thu$|noi nhan|ky ten|\(ky|luu y|ghi chu ?:)|\bngay\b.*\bthang\b.*\bnam\b/;
const ENUMERATED = /^(?:[ivxlc]+|[a-h]|\d{1,2})\s*[.)/:-]\s*\S/;
const SECTION = /(?:^|\b)(?:dai bieu|chi bo|dang bo|doan dai bieu|khoi|to dang|dang vien)\b/;

const UNIT = /^(?:chi bo|dang bo|doan dai bieu|to dang)\b/;
/** "I", "B." alone in the column of numbers, its heading in the next */
const ENUMERATOR = /^(?:[IVXLC]+|[A-Ha-h]|\d{1,3})[.)]?$/;

/** True for headings, totals and signature lines: rows that name no person. `words`: the different texts of the row. */
export function isOutsideTable(words: readonly string[], isNumbered: boolean, name: string): boolean {
  const first = foldVietnamese(headingOf(words));
  if (words.every((word) => /^[\d()\s.]*$/.test(word))) return true;
  if (isNumbered) return words.length <= 2 && UNIT.test(first);
  if (FOOTER.test(first)) return true;
  if (words.length > 2) return false;
  if (name === '' || (words.length === 2 && ENUMERATOR.test(words[0] ?? ''))) return true;
  return ENUMERATED.test(first) || SECTION.test(first) || first.split(' ').length > 7;
}

/** Whether a numbered row may still be a heading; most names answer at once. */
export const mayBeHeading = (name: string): boolean => UNIT.test(foldVietnamese(name));

const headingOf = (words: readonly string[]): string => words.find((word) => !ENUMERATOR.test(word)) ?? words[0] ?? '';

/** The section after a heading row: a kind or a unit it names replaces the former one. */
export function readSection(words: readonly string[], section: RosterSection): RosterSection {
  const heading = headingOf(words);
  const folded = foldVietnamese(heading);
  if (FOOTER.test(folded)) return section;
  const kind = KIND_WORDS.find(([word]) => word.test(folded))?.[1];
  if (kind) return { ...section, kind };
  const name = heading
    .replace(/^(?:[IVXLC]+|[A-Ha-h]|\d{1,2})\s*[.)/:-]\s*/, '')
    .replace(/\s*[:(–-]\s*\(?\d+\s*(?:đ\/c|đồng chí|đại biểu|đảng viên).*$/i, '')
    .replace(/\s*:$/, '');
  return UNIT.test(foldVietnamese(name)) ? { ...section, unit: name } : section;
}
