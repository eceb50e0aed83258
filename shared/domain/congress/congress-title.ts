import { toRoman } from '#shared/kernel/roman-numeral.ts';
import type { Congress, CongressKind, Unit } from './congress.ts';

const OPENING: Readonly<Record<CongressKind, string>> = {
  cell: 'Đại hội',
  members: 'Đại hội toàn thể đảng viên',
  delegates: 'Đại hội đại biểu',
};

/**
 * Full title for people: "Đại hội đại biểu Đảng bộ xã Bình An lần thứ II". A cell
 * without an ordinal is told apart by its term (HD05 §2.1.1): "Đại hội Chi bộ thôn
 * Nà Lùng nhiệm kỳ 2025 - 2027". '' while the unit has no name.
 */
export function congressTitle(
  unit: Pick<Unit, 'organizationName'>,
  congress: Pick<Congress, 'kind' | 'ordinal' | 'termFrom' | 'termTo'>,
): string {
  const name = unit.organizationName.trim();
  if (name === '') return '';
  const title = `${OPENING[congress.kind]} ${name}`;
  if (congress.ordinal !== null) return `${title} lần thứ ${toRoman(congress.ordinal)}`;
  const term = termInWords(congress.termFrom, congress.termTo);
  return term === '' ? title : `${title} ${term}`;
}

/** "nhiệm kỳ 2026 - 2031", or '' while a year is unknown. */
export function termInWords(from: number | null, to: number | null): string {
  return from === null || to === null ? '' : `nhiệm kỳ ${from} - ${to}`;
}
