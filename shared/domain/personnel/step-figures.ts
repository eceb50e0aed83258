/** Figures of one step of the personnel process: what must agree, and how a candidate came out. */
import { type Decimal, wholeNumber } from '#shared/kernel/decimal.ts';
import { shortPercent } from '#shared/kernel/short-percent.ts';
import type { Candidate, PersonnelStep } from './candidate.ts';

export type StepProblem = {
  readonly code:
    | 'present-exceeds-summoned'
    | 'issued-exceeds-present'
    | 'returned-exceeds-issued'
    | 'valid-exceeds-returned'
    | 'votes-exceed-valid'
    | 'votes-exceed-present'
    | 'votes-for-nobody'
    | 'votes-twice'
    | 'below-quorum';
  /** error: cannot be true · warning: may be true, but the step would not stand */
  readonly severity: 'error' | 'warning';
  /** Field to jump to: a figure's name, or the candidate's id for votes */
  readonly field: string;
  /** The larger figure and the one it may not exceed */
  readonly figures: readonly [number, number];
};

type Figure = 'summoned' | 'present' | 'ballotsIssued' | 'ballotsReturned' | 'ballotsValid';
const NOT_ABOVE: readonly (readonly [StepProblem['code'], Figure, Figure])[] = [
  ['present-exceeds-summoned', 'present', 'summoned'],
  ['issued-exceeds-present', 'ballotsIssued', 'present'],
  ['returned-exceeds-issued', 'ballotsReturned', 'ballotsIssued'],
  ['valid-exceeds-returned', 'ballotsValid', 'ballotsReturned'],
];

/** Every problem at once; a figure not typed in yet is compared with nothing. */
export function findStepProblems(step: PersonnelStep, candidates: readonly Pick<Candidate, 'id'>[]): StepProblem[] {
  const problems: StepProblem[] = [];
  for (const [code, figure, limit] of NOT_ABOVE) {
    const [value, most] = [step[figure], step[limit]];
    if (value !== null && most !== null && value > most)
      problems.push({ code, severity: 'error', field: figure, figures: [value, most] });
  }
  // Two thirds of those summoned make the meeting valid.
  if (step.present !== null && step.summoned !== null && step.present * 3 < step.summoned * 2)
    problems.push({
      ...{ code: 'below-quorum', severity: 'warning', field: 'present' },
      figures: [step.present, step.summoned],
    });
  return [...problems, ...findVoteProblems(step, candidates)];
}

function findVoteProblems(step: PersonnelStep, candidates: readonly Pick<Candidate, 'id'>[]): StepProblem[] {
  const problems: StepProblem[] = [];
  const known = new Set(candidates.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { candidateId, votes } of step.votes) {
    const found = (code: StepProblem['code'], most: number) =>
      problems.push({ code, severity: 'error', field: candidateId, figures: [votes, most] });
    if (!known.has(candidateId)) found('votes-for-nobody', 0);
    if (seen.has(candidateId)) found('votes-twice', 0);
    seen.add(candidateId);
    if (step.ballotsValid !== null && votes > step.ballotsValid) found('votes-exceed-valid', step.ballotsValid);
    else if (step.ballotsValid === null && step.present !== null && votes > step.present)
      found('votes-exceed-present', step.present);
  }
  return problems;
}

export type StepResult = {
  readonly votes: number;
  /** Votes in percent of those summoned, at most two decimals; null while that number is unknown */
  readonly percent: Decimal | null;
  /** More than half of those summoned (CT35-2019 annex); null while unknown */
  readonly passes: boolean | null;
};

/** How a candidate came out of a step; null when no votes are typed in for them. */
export function stepResult(step: Pick<PersonnelStep, 'summoned' | 'votes'>, candidateId: string): StepResult | null {
  const found = step.votes.find((row) => row.candidateId === candidateId);
  if (!found) return null;
  const { votes } = found;
  if (step.summoned === null) return { votes, percent: null, passes: null };
  return {
    votes,
    percent: shortPercent(wholeNumber(votes), wholeNumber(step.summoned), 2),
    passes: votes * 2 > step.summoned,
  };
}
