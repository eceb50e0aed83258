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

/** True for headings, totals and signature lines: rows that name no person. `words`: the different texts of the row. */
export function isOutsideTable(words: readonly string[], rowNumber: string, name: string): boolean {
  const first = foldVietnamese(words[0] ?? '');
  if (words.every((word) => /^[\d()\s.]*$/.test(word))) return true;
  if (/^\d+$/.test(rowNumber)) return false;
  if (FOOTER.test(first)) return true;
  if (words.length > 2) return false;
  if (name === '') return true;
  return ENUMERATED.test(first) || SECTION.test(first) || first.split(' ').length > 7;
}

/** The section after a heading: a kind or a unit it names replaces the former one. */
export function readSection(heading: string, section: RosterSection): RosterSection {
  const folded = foldVietnamese(heading);
  if (FOOTER.test(folded)) return section;
  const kind = KIND_WORDS.find(([words]) => words.test(folded))?.[1];
  if (kind) return { ...section, kind };
  const name = heading
    .replace(/^(?:[IVXLC]+|[A-Ha-h]|\d{1,2})\s*[.)/:-]\s*/, '')
    .replace(/\s*[:(–-]\s*\(?\d+\s*(?:đ\/c|đồng chí|đại biểu|đảng viên).*$/i, '')
    .replace(/\s*:$/, '');
  return /^(?:chi bo|dang bo|doan dai bieu|to dang)\b/.test(foldVietnamese(name))
    ? { ...section, unit: name }
    : section;
}
