import type { CongressSetup } from '../congress/congress.ts';

/**
 * A cell that elects one chairperson and one secretary instead of a presidium
 * and a secretariat. HD05 gives no form for it: CHỦ TỊCH ĐẠI HỘI and THƯ KÝ ĐẠI
 * HỘI follow practice (derived).
 */
export function hasPresidium({ unit, posts }: CongressSetup): boolean {
  return unit.kind !== 'cell' || posts.filter((holder) => holder.post === 'presidium').length > 1;
}
export function hasSecretariat({ unit, posts }: CongressSetup): boolean {
  return unit.kind !== 'cell' || posts.some((holder) => holder.post === 'secretariat');
}

/** Who chairs this congress and who writes it down, as running text names them. */
export const presidiumName = (setup: CongressSetup): string =>
  hasPresidium(setup) ? 'Đoàn Chủ tịch' : 'Chủ tịch Đại hội';
export const secretariatName = (setup: CongressSetup): string =>
  hasSecretariat(setup) ? 'Đoàn Thư ký' : 'Thư ký Đại hội';
