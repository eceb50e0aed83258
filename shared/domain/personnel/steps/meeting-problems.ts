/** Figures of one meeting that cannot be true together; such a meeting is not kept. */
import type { Candidate } from '../candidate.ts';
import type { Meeting, OfficeBallots } from './meeting.ts';

export type MeetingProblem = {
  readonly code:
    | 'present-exceeds-summoned'
    | 'absent-exceeds-difference'
    | 'issued-exceeds-present'
    | 'returned-exceeds-issued'
    | 'valid-exceeds-returned'
    | 'validity-does-not-add-up'
    | 'votes-exceed-valid'
    | 'votes-exceed-present'
    | 'votes-for-nobody'
    | 'outcome-twice'
    | 'ends-before-start';
  /** Field to jump to: "present", "committee.returned", "committee.<candidate id>" */
  readonly field: string;
  /** Whom it is about; '' for a figure of the meeting */
  readonly candidateId: string;
  /** The figure and the one it may not exceed, or must equal */
  readonly figures: readonly [number, number];
};

type Code = MeetingProblem['code'];

/** Every problem at once; a figure not typed in yet is compared with nothing. */
export function findMeetingProblems(
  meeting: Meeting,
  candidates: readonly Pick<Candidate, 'id'>[],
): readonly MeetingProblem[] {
  const { summoned, present, absent, startsAt, endsAt } = meeting;
  const away = absent.filter(({ name }) => name.trim() !== '').length;
  const difference = summoned === null || present === null ? null : Math.max(summoned - present, 0);
  return [
    ...above('present-exceeds-summoned', 'present', present, summoned),
    ...above('absent-exceeds-difference', 'absent', away, difference),
    ...(startsAt !== null && endsAt !== null && endsAt < startsAt
      ? [{ code: 'ends-before-start' as const, field: 'endsAt', candidateId: '', figures: [0, 0] as const }]
      : []),
    ...meeting.ballots.flatMap((ballots) => ballotProblems(ballots, present)),
    ...meeting.outcomes.flatMap((_, at) => outcomeProblems(meeting, at, candidates)),
  ];
}

function above(code: Code, field: string, value: number | null, most: number | null, candidateId = '') {
  return value !== null && most !== null && value > most
    ? [{ code, field, candidateId, figures: [value, most] as const }]
    : [];
}

function ballotProblems({ office, issued, returned, valid, invalid }: OfficeBallots, present: number | null) {
  const sum = valid === null || invalid === null ? null : valid + invalid;
  return [
    ...above('issued-exceeds-present', `${office}.issued`, issued, present),
    ...above('returned-exceeds-issued', `${office}.returned`, returned, issued),
    ...above('valid-exceeds-returned', `${office}.valid`, valid, returned),
    ...(sum !== null && returned !== null && sum !== returned
      ? [
          {
            code: 'validity-does-not-add-up' as const,
            field: `${office}.invalid`,
            candidateId: '',
            figures: [sum, returned] as const,
          },
        ]
      : []),
  ];
}

function outcomeProblems(
  { outcomes, ballots, present }: Meeting,
  at: number,
  candidates: readonly Pick<Candidate, 'id'>[],
): MeetingProblem[] {
  const outcome = outcomes[at];
  if (!outcome) return [];
  const { office, candidateId, votes } = outcome;
  const field = `${office}.${candidateId}`;
  const isSame = (other: typeof outcome) => other.office === office && other.candidateId === candidateId;
  const one = (code: Code) => [{ code, field, candidateId, figures: [votes ?? 0, 0] as const }];
  const valid = ballots.find((form) => form.office === office)?.valid ?? null;
  return [
    ...(candidates.some(({ id }) => id === candidateId) ? [] : one('votes-for-nobody')),
    ...(outcomes.findIndex(isSame) < at ? one('outcome-twice') : []),
    ...(valid === null
      ? above('votes-exceed-present', field, votes, present, candidateId)
      : above('votes-exceed-valid', field, votes, valid, candidateId)),
  ];
}
