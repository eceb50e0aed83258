import type { CongressKind, Unit, UnitKind } from '#shared/domain/congress/congress.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';

/**
 * Names that usually follow from the unit's own name: "Đảng bộ xã Bình An" →
 * "Đảng uỷ xã Bình An", place "Bình An". Only suggestions: the clerk may type over them.
 */
export function suggestNames(organizationName: string): Pick<Unit, 'committeeName' | 'place'> {
  const name = tidyText(organizationName);
  return { committeeName: committeeOf(name), place: placeOf(name) };
}

/** "Đảng bộ tỉnh Lạng Sơn" → "Ban Thường vụ Tỉnh uỷ Lạng Sơn"; "Đảng bộ xã Bình An" → "Đảng uỷ xã Bình An". */
export function suggestSuperiorCommittee(superiorName: string): string {
  const name = tidyText(superiorName);
  const [, level, rest] = /^Đảng bộ (tỉnh|thành phố) (.+)$/u.exec(name) ?? [];
  if (level === 'tỉnh') return `Ban Thường vụ Tỉnh uỷ ${rest}`;
  if (level === 'thành phố') return `Ban Thường vụ Thành uỷ ${rest}`;
  return committeeOf(name);
}

/** A cell holds a congress of its own kind; a party organization usually one of delegates. */
export function congressKindsFor(unit: UnitKind): readonly CongressKind[] {
  return unit === 'cell' ? ['cell'] : ['delegates', 'members'];
}

function committeeOf(name: string): string {
  if (/^chi bộ /iu.test(name)) return `Chi uỷ ${name}`;
  const [, rest] = /^Đảng bộ (.+)$/iu.exec(name) ?? [];
  return rest === undefined ? '' : `Đảng uỷ ${rest}`;
}

/** The proper name at the end: words that begin with a capital. */
function placeOf(name: string): string {
  return / (\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)$/u.exec(name)?.[1] ?? '';
}
