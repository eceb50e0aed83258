import { type Decimal, wholeNumber } from '#shared/kernel/decimal.ts';
import { shortPercent } from '#shared/kernel/short-percent.ts';
import type { Candidate, Office } from '../candidate.ts';
import type { ProcessStep } from './process.ts';
import { hasPassed, outcomeAt, type StepRecords } from './step-list.ts';

/** A candidate at one step. */
export type StepCell = {
  readonly step: ProcessStep;
  /** Meeting the figures are from: their base is those summoned to it */
  readonly key: string;
  readonly votes: number | null;
  readonly base: number | null;
  /** Votes in percent of those summoned, at most two decimals */
  readonly percent: Decimal | null;
  readonly passed: boolean | null;
  /** Percentage points up or down from the last step with votes, whole, when large enough to ask about */
  readonly swing: number | null;
};

/** From how many percentage points between two steps on a reader is asked to look; a reading aid, no rule. */
export const SWING_POINTS = 20;

export type StepRow = { readonly candidate: Candidate; readonly cells: readonly (StepCell | null)[] };

/** Candidate × step for an office, in the order of the steps given; null where the person did not come out of it. */
export function stepTable(
  records: StepRecords,
  steps: readonly ProcessStep[],
  candidates: readonly Candidate[],
  office: Office,
): readonly StepRow[] {
  return candidates.map((candidate) => ({ candidate, cells: cellsOf(records, steps, candidate.id, office) }));
}

function cellsOf(
  records: StepRecords,
  steps: readonly ProcessStep[],
  candidateId: string,
  office: Office,
): readonly (StepCell | null)[] {
  let last: StepCell | null = null;
  return steps.map((step) => {
    const found = outcomeAt(records, step, { office, candidateId });
    if (found === null) return null;
    const { meeting, outcome } = found;
    const [votes, base] = [outcome.votes, meeting.summoned];
    const percent = votes === null || base === null ? null : shortPercent(wholeNumber(votes), wholeNumber(base), 2);
    const cell = { step, key: meeting.key, votes, base, percent, passed: hasPassed(step, found) };
    const whole = { ...cell, swing: last === null ? null : swingBetween(last, cell) };
    if (votes !== null) last = whole;
    return whole;
  });
}

type Share = Pick<StepCell, 'votes' | 'base'>;

/** Difference of two shares in whole points, towards zero, when it is large: exact, on the base of each. */
export function swingBetween(from: Share, to: Share): number | null {
  if (from.votes === null || to.votes === null || !from.base || !to.base) return null;
  const points = Math.trunc(((to.votes * from.base - from.votes * to.base) * 100) / (from.base * to.base));
  return Math.abs(points) >= SWING_POINTS ? points : null;
}
