import { isMoreThan } from '../../congress/rule-profiles/fractions.ts';
import type { Candidate, Office } from '../candidate.ts';
import { candidacyFor } from '../offices.ts';
import type { Meeting, Outcome, Way } from './meeting.ts';
import { isStepOf, type ProcessStep, stepBefore } from './process.ts';

/** What the rules of the steps look at, all of it. */
export type StepRecords = {
  readonly process: readonly ProcessStep[];
  readonly meetings: readonly Meeting[];
  /** Everyone ever put forward, who left included */
  readonly candidates: readonly Candidate[];
};

export type Found = { readonly meeting: Meeting; readonly outcome: Outcome };

/** Meetings of a step, first session first. */
export const meetingsOf = ({ meetings }: Pick<StepRecords, 'meetings'>, step: Pick<ProcessStep, 'way' | 'step'>) =>
  meetings.filter(isStepOf(step)).toSorted((a, b) => a.session - b.session);

/** How a person came out of a step for an office: at the latest of its meetings that tells; null: not yet. */
export function outcomeAt(
  records: Pick<StepRecords, 'meetings'>,
  step: Pick<ProcessStep, 'way' | 'step'>,
  { office, candidateId }: Pick<Outcome, 'office' | 'candidateId'>,
): Found | null {
  for (const meeting of meetingsOf(records, step).toReversed()) {
    const outcome = meeting.outcomes.find((one) => one.office === office && one.candidateId === candidateId);
    if (outcome) return { meeting, outcome };
  }
  return null;
}

/**
 * Whether the person passed: more votes than the share of those summoned to that
 * very meeting (never "at least"), or put on the list where nobody votes on
 * people. null while it cannot be said.
 */
export function hasPassed({ threshold }: Pick<ProcessStep, 'threshold'>, { meeting, outcome }: Found): boolean | null {
  if (threshold === null && outcome.passed !== null) return outcome.passed;
  if (outcome.votes === null || meeting.summoned === null) return null;
  // Older files have votes at steps that only review: more than half, as they were told then.
  return isMoreThan(outcome.votes, threshold?.fraction ?? [1, 2], meeting.summoned);
}

/** Whether the list of the next step has the person: as this step narrows it. */
function goesOn(records: StepRecords, step: ProcessStep, person: Pick<Outcome, 'office' | 'candidateId'>): boolean {
  const found = outcomeAt(records, step, person);
  if (step.narrows === 'none') return true;
  return found !== null && hasPassed(step, found) === true;
}

/**
 * The list a step is held on, for an office, in its order: people put forward by
 * the scheme who stand now and came through the step before. Who has come out of
 * this step already stays in it, whatever happened since.
 */
export function listAt(records: StepRecords, step: ProcessStep, office: Office): readonly Candidate[] {
  const before = stepBefore(records.process, step);
  const isListed = (candidate: Candidate): boolean => {
    const person = { office, candidateId: candidate.id };
    if (outcomeAt(records, step, person) !== null) return true;
    if (!isExpected(candidate, office, step.way)) return false;
    return before === null || goesOn(records, before, person);
  };
  const place = (candidate: Candidate) => candidacyFor(candidate, office)?.position ?? Number.MAX_SAFE_INTEGER;
  return records.candidates.filter(isListed).toSorted((a, b) => place(a) - place(b));
}

/** Who must come out of every step of a way; people named at the congress itself go through none. */
export function isExpected(candidate: Candidate, office: Office, way: Way): boolean {
  const candidacy = candidacyFor(candidate, office);
  if (candidacy?.left !== null || candidacy.origin !== 'scheme') return false;
  return way === 'all' || candidate.standing === way;
}

/** Whether somebody who came out of this step did not come through the one before. */
export function isOutOfTurn(
  records: StepRecords,
  step: ProcessStep,
  person: Pick<Outcome, 'office' | 'candidateId'>,
): boolean {
  const before = stepBefore(records.process, step);
  return before !== null && !goesOn(records, before, person);
}

/** People one meeting is about: who came out of it, and at the last session those who did not come out of any. */
export function listOfMeeting(
  records: StepRecords,
  step: ProcessStep,
  meeting: Pick<Meeting, 'key' | 'session'>,
  office: Office,
): readonly Candidate[] {
  const sessions = meetingsOf(records, step);
  const isLast = !sessions.some(({ session }) => session > meeting.session);
  return listAt(records, step, office).filter((candidate) => {
    const found = outcomeAt(records, step, { office, candidateId: candidate.id });
    return found === null ? isLast : isIn(sessions, meeting.key, office, candidate.id);
  });
}

const isIn = (meetings: readonly Meeting[], key: string, office: Office, candidateId: string): boolean =>
  meetings.some(
    (one) =>
      one.key === key &&
      one.outcomes.some((outcome) => outcome.office === office && outcome.candidateId === candidateId),
  );
