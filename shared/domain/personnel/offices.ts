/** Which offices go together: who stands for secretary also stands for the committee the secretary is chosen from. */
import { type Candidacy, type Candidate, type IntendedPost, OFFICES, type Office } from './candidate.ts';

/** As running text names the office. */
export const OFFICE_NAMES: Readonly<Record<Office, string>> = {
  committee: 'cấp uỷ',
  'standing-committee': 'ban thường vụ',
  secretary: 'bí thư',
  'deputy-secretary': 'phó bí thư',
  'inspection-commission': 'uỷ ban kiểm tra',
  'inspection-head': 'chủ nhiệm uỷ ban kiểm tra',
  'official-delegates': 'đại biểu chính thức dự đại hội cấp trên',
  'alternate-delegates': 'đại biểu dự khuyết dự đại hội cấp trên',
};

/** Seats to fill; an office without a number is not known yet. */
export type OfficeSeats = Readonly<Partial<Record<Office, number>>>;

type Bodies = { readonly hasStandingCommittee: boolean };

/** The office itself and those it is chosen from (elections: secretary and deputies come from the standing committee, where there is one). */
export function officesNeededFor(office: Office, { hasStandingCommittee }: Bodies): readonly Office[] {
  switch (office) {
    case 'standing-committee':
      return ['committee', 'standing-committee'];
    case 'secretary':
    case 'deputy-secretary':
      return hasStandingCommittee ? ['committee', 'standing-committee', office] : ['committee', office];
    case 'inspection-head':
      return ['inspection-commission', 'inspection-head'];
    default:
      return [office];
  }
}

/** What a person no longer stands for once they left the list of `office`, itself included. */
export const officesLostWith = (office: Office, bodies: Bodies): readonly Office[] =>
  OFFICES.filter((one) => officesNeededFor(one, bodies).includes(office));

/** The offices behind a planned post. The head of the inspection commission is a member of the committee too. */
export function officesOfPost(post: IntendedPost, bodies: Bodies): readonly Office[] {
  switch (post) {
    case 'secretary':
    case 'deputy-secretary':
      return officesNeededFor(post, bodies);
    case 'standing-member':
      return bodies.hasStandingCommittee ? ['committee', 'standing-committee'] : ['committee'];
    case 'committee-member':
      return ['committee'];
    case 'inspection-head':
      return ['committee', 'inspection-commission', 'inspection-head'];
    case 'inspection-member':
      return ['inspection-commission'];
    case 'upper-delegate':
      return ['official-delegates'];
  }
}

const POST_OF: readonly (readonly [Office, IntendedPost])[] = [
  ['secretary', 'secretary'],
  ['deputy-secretary', 'deputy-secretary'],
  ['standing-committee', 'standing-member'],
  ['inspection-head', 'inspection-head'],
  ['committee', 'committee-member'],
  ['inspection-commission', 'inspection-member'],
  ['official-delegates', 'upper-delegate'],
  ['alternate-delegates', 'upper-delegate'],
];

/** The highest of these offices as a post; null when there is none. */
export const postOfOffices = (offices: readonly Office[]): IntendedPost | null =>
  POST_OF.find(([office]) => offices.includes(office))?.[1] ?? null;

type Standing = Pick<Candidate, 'candidacies'>;

export const candidacyFor = ({ candidacies }: Standing, office: Office): Candidacy | null =>
  candidacies.find((candidacy) => candidacy.office === office) ?? null;

/** Re-standing or first-time for this very office: a member of the committee may be new to its standing committee. */
export const standingFor = (candidate: Pick<Candidate, 'candidacies' | 'standing'>, office: Office) =>
  candidacyFor(candidate, office)?.standing ?? candidate.standing;

/** Stands for the office now: put forward and not left. */
export const standsFor = (candidate: Standing, office: Office): boolean =>
  candidacyFor(candidate, office)?.left === null;

const DELEGATIONS: readonly Office[] = ['official-delegates', 'alternate-delegates'];

/** Stands now for the committee or one of its organs, and not only for the delegation to the upper congress. */
export const isProposed = ({ candidacies }: Standing): boolean =>
  candidacies.some(({ office, left }) => left === null && !DELEGATIONS.includes(office));

/** The list of an office in its order; who left is not in it. */
export function listFor<C extends Standing>(candidates: readonly C[], office: Office): C[] {
  const place = (candidate: C) => candidacyFor(candidate, office)?.position ?? 0;
  return candidates.filter((candidate) => standsFor(candidate, office)).sort((a, b) => place(a) - place(b));
}

/** Who left the list of an office, latest first. */
export function departedFrom<C extends Standing>(candidates: readonly C[], office: Office): C[] {
  const at = (candidate: C) => candidacyFor(candidate, office)?.left?.at ?? '';
  return candidates.filter((candidate) => at(candidate) !== '').sort((a, b) => (at(a) < at(b) ? 1 : -1));
}
