import type { Congress, Unit } from '../congress/congress.ts';
import { termInWords } from '../congress/congress-title.ts';

/**
 * Names of bodies in running text, made from the names of the set-up. A cell's
 * papers speak of the cell itself; committees keep the name of the committee.
 */
export function executiveName(unit: Unit): string {
  if (unit.kind === 'cell') return unit.committeeName || unit.organizationName;
  return unit.organizationName && `Ban Chấp hành ${unit.organizationName}`;
}

/** The issuer as references name it: "Đảng uỷ xã Bình An", "Chi bộ thôn Nà Lùng". */
export const issuerName = (unit: Unit): string => (unit.kind === 'cell' ? unit.organizationName : unit.committeeName);

/** The body that decides between plenums: the standing committee, else the whole committee. */
export function standingName(unit: Unit): string {
  if (unit.kind === 'cell' || !unit.hasStandingCommittee) return executiveName(unit);
  return unit.committeeName && `Ban Thường vụ ${unit.committeeName}`;
}

/** "nhiệm kỳ 2026 - 2031"; '' while a year is unknown. */
export const nextTerm = (congress: Congress): string => termInWords(congress.termFrom, congress.termTo);
export const pastTerm = (congress: Congress): string => termInWords(congress.pastTermFrom, congress.pastTermTo);

/** "Đảng uỷ" or "Chi bộ": how signatures, recipients and posts call the body in short. */
export const shortCommitteeName = (unit: Unit): string => (unit.kind === 'cell' ? 'Chi bộ' : 'Đảng uỷ');

/** Capitals of Vietnamese text. */
export const capitals = (text: string): string => text.toLocaleUpperCase('vi');
export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
