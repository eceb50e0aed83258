/** Where each step stands: what it lacks, whether it is open, and what a correction made it open again for. */
import { isAtLeast } from '../../congress/rule-profiles/fractions.ts';
import type { Candidate, Office } from '../candidate.ts';
import { isBegun, type Meeting } from './meeting.ts';
import { type ProcessStep, stepBefore } from './process.ts';
import { isOutOfTurn, listAt, meetingsOf, outcomeAt, type StepRecords } from './step-list.ts';

export type StepLack = {
  readonly code:
    | 'not-held'
    | 'no-date'
    | 'no-place'
    | 'no-summoned'
    | 'no-present'
    | 'below-quorum'
    | 'absence-unexplained'
    | 'no-chair'
    | 'no-secretary'
    | 'no-ballots'
    | 'no-outcome'
    | 'no-conclusion'
    | 'before-earlier-step'
    | 'out-of-turn'
    | 'earlier-step-open';
  /** Meeting to mend it at; the step's first where none is held yet */
  readonly key: string;
  readonly field: string;
  readonly candidateId: string;
  readonly office: Office | null;
  readonly figures: readonly number[];
};

/**
 * locked: the step before is not complete · open: may be held · begun: something
 * is missing · complete · reopened: was concluded, but what it rests on changed.
 */
export type StepState = 'locked' | 'open' | 'begun' | 'complete' | 'reopened';

export type StepStanding = {
  readonly step: ProcessStep;
  readonly meetings: readonly Meeting[];
  readonly state: StepState;
  readonly lacks: readonly StepLack[];
};

/** What a correction elsewhere brings about; everything else is missing from the step itself. */
const FROM_ELSEWHERE: readonly StepLack['code'][] = [
  'no-outcome',
  'out-of-turn',
  'earlier-step-open',
  'before-earlier-step',
];

/** Every step of the process in its order. */
export function standingsOf(records: StepRecords): readonly StepStanding[] {
  const done: StepStanding[] = [];
  for (const step of records.process) done.push(standingOf(records, step, done));
  return done;
}

function standingOf(records: StepRecords, step: ProcessStep, earlier: readonly StepStanding[]): StepStanding {
  const meetings = meetingsOf(records, step);
  const previous = previousOf(records.process, step, earlier);
  const isOpen = previous === null || previous.state === 'complete';
  if (!meetings.some(isBegun)) {
    const lacks = [lackOf(meetings[0], 'not-held')];
    return { step, meetings, state: isOpen ? 'open' : 'locked', lacks };
  }
  const lacks = [
    ...meetings.flatMap((meeting) => meetingLacks(step, meeting, previous)),
    ...personLacks(records, step, meetings),
    ...(isOpen ? [] : [lackOf(meetings[0], 'earlier-step-open')]),
  ];
  return { step, meetings, state: stateOf(meetings, lacks), lacks };
}

/** The step before; the first step of those standing for the first time waits for the re-standing to be through. */
function previousOf(
  process: readonly ProcessStep[],
  step: ProcessStep,
  earlier: readonly StepStanding[],
): StepStanding | null {
  const before = stepBefore(process, step);
  if (before) return earlier.find((one) => one.step === before) ?? null;
  return step.way === 'first-time' ? (earlier.at(-1) ?? null) : null;
}

function stateOf(meetings: readonly Meeting[], lacks: readonly StepLack[]): StepState {
  if (lacks.length === 0) return 'complete';
  const isConcluded = meetings.some(({ conclusion }) => conclusion.trim() !== '');
  return isConcluded && lacks.every(({ code }) => FROM_ELSEWHERE.includes(code)) ? 'reopened' : 'begun';
}

function lackOf(
  meeting: Pick<Meeting, 'key'> | undefined,
  code: StepLack['code'],
  more: Partial<StepLack> = {},
): StepLack {
  return { ...{ code, key: meeting?.key ?? '', field: '', candidateId: '', office: null, figures: [] }, ...more };
}

function meetingLacks(step: ProcessStep, meeting: Meeting, previous: StepStanding | null): StepLack[] {
  const { heldOn, place, summoned, present, chair, secretary, conclusion } = meeting;
  const lack = (code: StepLack['code'], field: string) => lackOf(meeting, code, { field });
  const isWritten = step.vote === 'written';
  const held = isWritten
    ? []
    : [
        ...(place.trim() === '' ? [lack('no-place', 'place')] : []),
        ...(summoned === null ? [lack('no-summoned', 'summoned')] : []),
        ...(present === null ? [lack('no-present', 'present')] : []),
        ...quorumLacks(step, meeting),
        ...absenceLacks(meeting),
        ...(chair.trim() === '' ? [lack('no-chair', 'chair')] : []),
        ...(secretary.trim() === '' ? [lack('no-secretary', 'secretary')] : []),
        ...ballotLacks(step, meeting),
      ];
  return [
    ...(heldOn === null ? [lack('no-date', 'heldOn')] : []),
    ...orderLacks(meeting, previous),
    ...held,
    ...(conclusion.trim() === '' ? [lack('no-conclusion', 'conclusion')] : []),
  ];
}

function quorumLacks({ quorum }: ProcessStep, meeting: Meeting): StepLack[] {
  const { summoned, present } = meeting;
  if (quorum === null || summoned === null || present === null || isAtLeast(present, quorum, summoned)) return [];
  return [lackOf(meeting, 'below-quorum', { field: 'present', figures: [present, summoned] })];
}

/** Everyone absent is named, with a reason. */
function absenceLacks(meeting: Meeting): StepLack[] {
  const { summoned, present, absent } = meeting;
  if (summoned === null || present === null) return [];
  const explained = absent.filter(({ name, reason }) => name.trim() !== '' && reason.trim() !== '').length;
  const away = summoned - present;
  return explained < away
    ? [lackOf(meeting, 'absence-unexplained', { field: 'absent', figures: [explained, away] })]
    : [];
}

function ballotLacks({ vote }: ProcessStep, meeting: Meeting): StepLack[] {
  if (vote !== 'secret-ballot') return [];
  return meeting.offices.flatMap((office) => {
    const form = meeting.ballots.find((one) => one.office === office);
    const isWhole = form && [form.issued, form.returned, form.valid, form.invalid].every((figure) => figure !== null);
    return isWhole ? [] : [lackOf(meeting, 'no-ballots', { office, field: `${office}.issued` })];
  });
}

function orderLacks(meeting: Meeting, previous: StepStanding | null): StepLack[] {
  const { heldOn } = meeting;
  // Later sessions of the step before may be held after this one: only its first meeting must come earlier.
  const before = previous?.meetings[0]?.heldOn ?? null;
  if (heldOn === null || before === null || heldOn >= before) return [];
  return [lackOf(meeting, 'before-earlier-step', { field: 'heldOn' })];
}

function personLacks(records: StepRecords, step: ProcessStep, meetings: readonly Meeting[]): StepLack[] {
  const offices = new Set(meetings.flatMap((meeting) => meeting.offices));
  return [...offices].flatMap((office) =>
    listAt(records, step, office).flatMap((candidate) => personLack(records, step, meetings, { office, candidate })),
  );
}

function personLack(
  records: StepRecords,
  step: ProcessStep,
  meetings: readonly Meeting[],
  { office, candidate }: { readonly office: Office; readonly candidate: Candidate },
): StepLack[] {
  const person = { office, candidateId: candidate.id };
  const found = outcomeAt(records, step, person);
  const field = `${office}.${candidate.id}`;
  // Said at a step nobody voted at, before the unit's steps changed: where people are voted on it is no result
  const hasVotes = found !== null && (step.threshold === null || found.outcome.votes !== null);
  if (!hasVotes) return [lackOf(found?.meeting ?? meetings.at(-1), 'no-outcome', { ...person, field })];
  const isLeft = candidate.candidacies.find((one) => one.office === office)?.left !== null;
  if (isLeft || !isOutOfTurn(records, step, person)) return [];
  return [lackOf(found.meeting, 'out-of-turn', { ...person, field })];
}

/** Steps that were complete before a correction and are not any more. */
export const reopenedBy = (before: readonly StepStanding[], after: readonly StepStanding[]): readonly StepStanding[] =>
  after.filter(
    (one, at) =>
      one.state === 'reopened' && before[at]?.state === 'complete' && before[at]?.step.step === one.step.step,
  );
