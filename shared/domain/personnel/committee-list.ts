import { type Decimal, wholeNumber } from '#shared/kernel/decimal.ts';
import { shortPercent } from '#shared/kernel/short-percent.ts';
import type { Candidate } from './candidate.ts';
import { standsFor } from './offices.ts';

/** Surplus in percent of the seats: what the convening committee prepares, and the most there may be (QC190 art. 14). */
export const SURPLUS_PERCENT = { preparedFrom: 10, preparedTo: 15, most: 30 } as const;

/**
 * The list for the committee against the seats to fill (số dư). The cap
 * is "not more than", so it is rounded down; that small bodies may have one person
 * above their seats is local guidance. No rule on rounding was found, and for 3–6
 * and 11–13 seats the prepared band holds no whole number: being outside of it is
 * a remark, never an error.
 */
export type ListSize = {
  readonly listed: number;
  readonly seats: number | null;
  /** Candidates beyond the seats; negative when the list is too short */
  readonly surplus: number | null;
  /** Surplus in percent of the seats, at most two decimals */
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

/** Neither who stands for the inspection commission alone, nor who left the list, is a candidate for the committee. */
export const isCommitteeCandidate = (candidate: Pick<Candidate, 'candidacies'>): boolean =>
  standsFor(candidate, 'committee');

/** Counts the committee candidates among `candidates` against the seats. */
export function measureList(candidates: readonly Pick<Candidate, 'candidacies'>[], seats: number | null): ListSize {
  const listed = candidates.filter(isCommitteeCandidate).length;
  if (seats === null) return { listed, seats, surplus: null, percent: null, most: null, verdict: 'seats-unknown' };
  const surplus = listed - seats;
  const most = Math.max(1, Math.floor((seats * SURPLUS_PERCENT.most) / 100));
  return {
    ...{ listed, seats, surplus, most },
    percent: shortPercent(wholeNumber(surplus), wholeNumber(seats), 2),
    verdict: verdictOf(surplus, seats, most),
  };
}

function verdictOf(surplus: number, seats: number, most: number): ListSize['verdict'] {
  if (surplus < 0) return 'too-short';
  if (surplus === 0) return 'no-surplus';
  if (surplus > most) return 'above-limit';
  const { preparedFrom, preparedTo } = SURPLUS_PERCENT;
  const isPrepared = surplus * 100 >= seats * preparedFrom && surplus * 100 <= seats * preparedTo;
  return isPrepared ? 'as-prepared' : 'outside-prepared-band';
}
