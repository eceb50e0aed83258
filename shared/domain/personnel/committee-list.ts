import { type Decimal, percentOf, wholeNumber } from '#shared/kernel/decimal.ts';
import type { Candidate } from './candidate.ts';

/**
 * The list for the committee against the seats to fill (số dư). The surplus may be
 * at most 30 % of the seats, one person in a body of three; 10–15 % is what the
 * convening committee prepares (QC190 art. 14).
 */
export type ListSize = {
  readonly listed: number;
  readonly seats: number | null;
  /** Candidates beyond the seats; negative when the list is too short */
  readonly surplus: number | null;
  /** Surplus in percent of the seats, one decimal */
  readonly percent: Decimal | null;
  /** Most people the surplus may hold */
  readonly most: number | null;
  readonly verdict:
    | 'seats-unknown'
    | 'too-short'
    | 'no-surplus'
    | 'outside-prepared-band'
    | 'as-prepared'
    | 'above-limit';
};

/** The member of an inspection commission alone is no candidate for the committee. */
const isCommitteeCandidate = ({ intendedPost }: Pick<Candidate, 'intendedPost'>): boolean =>
  intendedPost !== 'inspection-member';

/** Counts the committee candidates among `candidates` against the seats. */
export function measureList(candidates: readonly Pick<Candidate, 'intendedPost'>[], seats: number | null): ListSize {
  const listed = candidates.filter(isCommitteeCandidate).length;
  if (seats === null) return { listed, seats, surplus: null, percent: null, most: null, verdict: 'seats-unknown' };
  const surplus = listed - seats;
  const most = Math.max(1, Math.floor((seats * 3) / 10));
  return {
    ...{ listed, seats, surplus, most },
    percent: percentOf(wholeNumber(surplus), wholeNumber(seats), 1),
    verdict: verdictOf(surplus, seats, most),
  };
}

function verdictOf(surplus: number, seats: number, most: number): ListSize['verdict'] {
  if (surplus < 0) return 'too-short';
  if (surplus === 0) return 'no-surplus';
  if (surplus > most) return 'above-limit';
  // For small bodies the band holds no whole number; one person is then what is prepared.
  const isPrepared = (surplus * 100 >= seats * 10 && surplus * 100 <= seats * 15) || (surplus === 1 && seats < 10);
  return isPrepared ? 'as-prepared' : 'outside-prepared-band';
}
