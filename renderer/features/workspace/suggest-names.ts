import type { CongressKind, Unit, UnitKind } from '#shared/domain/congress/congress.ts';
import { capitaliseName, tidyText } from '#shared/kernel/vietnamese-text.ts';

/**
 * Names that usually follow from the unit's own name: "Đảng bộ xã Bình An" →
 * "Đảng uỷ xã Bình An", place "Bình An". Only suggestions: the clerk may type over them.
 */
export function suggestNames(organizationName: string): Pick<Unit, 'committeeName' | 'place'> {
  const name = unshout(organizationName);
  return { committeeName: committeeOf(name), place: placeOf(name) };
}

/** "Đảng bộ tỉnh Lạng Sơn" → "Ban Thường vụ Tỉnh uỷ Lạng Sơn"; "Đảng bộ xã Bình An" → "Đảng uỷ xã Bình An". */
export function suggestSuperiorCommittee(superiorName: string): string {
  const name = unshout(superiorName);
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

/**
 * The proper name at the end: words that begin with a capital. A cell is named for
 * its village, but papers name the commune of its seat, which its name does not tell.
 */
function placeOf(name: string): string {
  if (/^chi bộ /iu.test(name)) return '';
  return / (\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)$/u.exec(name)?.[1] ?? '';
}

/** Words of an organization's name that are no part of the proper name. */
const COMMON =
  /(?<= )(?:Bộ|Uỷ|Ủy|Xã|Phường|Đặc Khu|Thôn|Bản|Ấp|Khu Phố|Khu|Tổ Dân Phố|Tổ|Xóm|Làng|Khối|Tỉnh|Thành Phố|Huyện|Thị Trấn|Cơ Quan|Trường|Trung Học|Cơ Sở|Phổ Thông|Tiểu Học|Mầm Non|Công Ty|Cổ Phần|Doanh Nghiệp|Trạm Y Tế|Bệnh Viện|Công An|Quân Sự)(?= |$)/gu;

/** A name all in capitals as it is written in text: "CHI BỘ THÔN NÀ LÙNG" → "Chi bộ thôn Nà Lùng". */
function unshout(typed: string): string {
  const name = tidyText(typed);
  if (name !== name.toUpperCase()) return name;
  return capitaliseName(name).replace(COMMON, (words) => words.toLowerCase());
}
