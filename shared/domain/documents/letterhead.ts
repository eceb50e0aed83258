import { toRoman } from '#shared/kernel/roman-numeral.ts';
import type { Congress, CongressSetup, Unit } from '../congress/congress.ts';
import { hasPresidium, hasSecretariat } from './congress-bodies.ts';
import type { Issuer } from './paper.ts';
import { capitals, nextTerm } from './paper-names.ts';
import { gap } from './value-book.ts';

/** Wider than its column: broken before TƯ CÁCH, never leaving one word alone on a line. */
export const CREDENTIALS_COMMITTEE = 'BAN THẨM TRA TƯ\u00a0CÁCH\u00a0ĐẠI\u00a0BIỂU';

/** Left block of the letterhead, capitals; `upper` is printed upright, `issuer` bold (HD05 §2.1–2.2). */
export type Letterhead = { readonly upper: readonly string[]; readonly issuer: readonly string[] };

const CONGRESS_BODIES: Readonly<Partial<Record<Issuer, string>>> = {
  presidium: 'ĐOÀN CHỦ TỊCH',
  secretariat: 'ĐOÀN THƯ KÝ',
  credentials: CREDENTIALS_COMMITTEE,
  counting: 'BAN KIỂM PHIẾU',
};

/**
 * Letterhead lines of an issuer. Committee and standing committee use the same
 * name (HD05 §2.1.2); a body of the congress stands under the congress (§2.1.1).
 */
export function letterheadOf(setup: CongressSetup, issuer: Issuer): Letterhead {
  const { unit, congress } = setup;
  if (issuer === 'committee' || issuer === 'standing-committee')
    return { upper: lines(unit.superiorOrganizationName), issuer: lines(committeeLine(unit)) };
  const congressLines = congressLetterhead(unit, congress);
  const body = isFormed(setup, issuer) ? CONGRESS_BODIES[issuer] : undefined;
  return body ? { upper: congressLines, issuer: [body] } : { upper: [], issuer: congressLines };
}

/** What one chairperson or one secretary of a cell signs is a paper of the congress. */
const isFormed = (setup: CongressSetup, issuer: Issuer): boolean =>
  !(issuer === 'presidium' && !hasPresidium(setup)) && !(issuer === 'secretariat' && !hasSecretariat(setup));

const committeeLine = (unit: Unit) =>
  (unit.kind === 'cell' ? unit.organizationName : unit.committeeName) || gap('tên cơ quan ban hành');

const lines = (name: string): readonly string[] => (name.trim() === '' ? [] : [capitals(name.trim())]);

/**
 * "ĐẠI HỘI ĐẠI BIỂU" / "ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ II". A cell never writes "toàn
 * thể đảng viên" and may be told apart by its term when the ordinal is unknown.
 */
function congressLetterhead(unit: Unit, congress: Congress): readonly string[] {
  const name = capitals(unit.organizationName || gap('tên tổ chức đảng'));
  if (unit.kind === 'cell' || congress.kind === 'cell') return [`ĐẠI HỘI ${name}`, ordinalOrTerm(congress)];
  const opening = congress.kind === 'members' ? 'ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN' : 'ĐẠI HỘI ĐẠI BIỂU';
  const ordinal = congress.ordinal === null ? `LẦN THỨ ${gap('số')}` : ordinalOf(congress.ordinal);
  return [opening, `${name} ${ordinal}`];
}

/** Of one piece: a long name leaves no "II" alone on the line below. */
const ordinalOf = (ordinal: number): string => `LẦN\u00A0THỨ\u00A0${toRoman(ordinal)}`;

function ordinalOrTerm(congress: Congress): string {
  if (congress.ordinal !== null) return ordinalOf(congress.ordinal);
  return capitals(nextTerm(congress) || gap('nhiệm kỳ'));
}
