import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELD } from '../../../../tests/fixtures/meetings.ts';
import { RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import { profileInForce } from '../../congress/rule-profiles/rules-in-force.ts';
import { describeLack } from './describe-steps.ts';
import type { Meeting, Outcome } from './meeting.ts';
import { findMeetingProblems } from './meeting-problems.ts';
import { processOf } from './process.ts';
import { hasPassed, listAt, listOfMeeting, type StepRecords } from './step-list.ts';
import { reopenedBy, standingsOf } from './step-state.ts';
import { stepTable, swingBetween } from './step-table.ts';

const { steps } = RECORDS;
const change = (key: string, fields: Partial<Meeting>): StepRecords => ({
  ...steps,
  meetings: steps.meetings.map((meeting) => (meeting.key === key ? { ...meeting, ...fields } : meeting)),
});
const states = (records: StepRecords) => standingsOf(records).map(({ state }) => state);
const lacksOf = (records: StepRecords, key: string) =>
  standingsOf(records)
    .flatMap(({ lacks }) => lacks)
    .filter((lack) => lack.key === key)
    .map(({ code }) => code);
const meetingOf = (key: string) => {
  const found = steps.meetings.find((meeting) => meeting.key === key);
  if (!found) throw new Error(key);
  return found;
};
const votes = (candidateId: string, count: number): Outcome => ({
  ...{ office: 'committee', candidateId, votes: count, passed: null, note: '' },
});

it('is complete from end to end with the sample', () => {
  expect(states(steps)).toEqual(Array.from({ length: 8 }, () => 'complete'));
});

describe('a step', () => {
  it.each<[Partial<Meeting>, string[]]>([
    [{ heldOn: null }, ['no-date']],
    [{ place: ' ' }, ['no-place']],
    [{ chair: '' }, ['no-chair']],
    [{ secretary: '' }, ['no-secretary']],
    [{ conclusion: '' }, ['no-conclusion']],
    [{ absent: [] }, ['absence-unexplained']],
    [
      {
        absent: [
          { name: 'A', reason: '' },
          { name: 'B', reason: 'Ốm' },
        ],
      },
      ['absence-unexplained'],
    ],
    [{ ballots: [] }, ['no-ballots']],
    [{ outcomes: meetingOf('lan-dau-2').outcomes.slice(1) }, ['no-outcome']],
    [{ heldOn: '2026-03-03' }, ['before-earlier-step']],
  ])('with %j lacks %j', (fields, codes) => {
    expect(lacksOf(change('lan-dau-2', fields), 'lan-dau-2')).toEqual(codes);
  });

  it('needs two thirds of those summoned: 41 of 62 are too few, 42 are enough', () => {
    const present = (count: number) =>
      lacksOf(
        change('lan-dau-2', {
          present: count,
          absent: Array.from({ length: 62 - count }, (_, at) => ({ name: `${at}`, reason: 'Ốm' })),
        }),
        'lan-dau-2',
      );
    expect(present(41)).toEqual(['below-quorum']);
    expect(present(42)).toEqual([]);
  });

  it('waits for the one before, and the first time for the re-standing to be through', () => {
    const blank = { heldOn: null, summoned: null, present: null, absent: [], place: '', chair: '', secretary: '' };
    const empty = { ...blank, conclusion: '', minutesNumber: '', ballots: [], outcomes: [], opinions: [] };
    const none: StepRecords = { ...steps, meetings: steps.meetings.map((meeting) => ({ ...meeting, ...empty })) };
    expect(states(none)).toEqual(['open', ...Array.from({ length: 7 }, () => 'locked')]);
    const first = {
      ...none,
      meetings: none.meetings.map((one) => (one.key === 'tai-cu-1' ? meetingOf('tai-cu-1') : one)),
    };
    expect(states(first).slice(0, 3)).toEqual(['complete', 'open', 'locked']);
    const half = {
      ...steps,
      meetings: steps.meetings.map((one) => (one.way === 'first-time' ? { ...one, ...empty } : one)),
    };
    expect(states(half)).toEqual(['complete', 'complete', 'complete', 'open', 'locked', 'locked', 'locked', 'locked']);
  });

  it('opens again when a correction takes someone off the list it was held on', () => {
    const corrected = change('lan-dau-2', {
      outcomes: meetingOf('lan-dau-2').outcomes.map((one) =>
        one.candidateId === 'candidate-4' ? votes('candidate-4', 31) : one,
      ),
    });
    expect(states(corrected).slice(3)).toEqual(['complete', 'complete', 'reopened', 'reopened', 'reopened']);
    expect(lacksOf(corrected, 'lan-dau-3')).toEqual(['out-of-turn']);
    const reopened = reopenedBy(standingsOf(steps), standingsOf(corrected));
    expect(reopened.map(({ step }) => step.step)).toEqual([3, 4, 5]);
  });

  it('asks everyone who stands to come out of it, but not who left before', () => {
    const gone = {
      how: 'withdrawn' as const,
      at: '2026-03-12T00:00:00Z',
      by: 'A',
      reason: 'Xin rút',
      replacedById: null,
    };
    const withdrawn: StepRecords = {
      ...change('lan-dau-3', { outcomes: meetingOf('lan-dau-3').outcomes.slice(0, 1) }),
      candidates: steps.candidates.map((one) =>
        one.id === 'candidate-4' ? { ...one, candidacies: one.candidacies.map((c) => ({ ...c, left: gone })) } : one,
      ),
    };
    expect(lacksOf(withdrawn, 'lan-dau-3')).toEqual([]);
    expect(listAt(withdrawn, steps.process[4]!, 'committee').map(({ id }) => id)).toContain('candidate-4');
  });
});

it('asks at the last session only for those who came out of no earlier one', () => {
  const second: Meeting = { ...meetingOf('lan-dau-2'), key: 'lan-dau-2-lan-2', session: 2, outcomes: [] };
  const first = { ...meetingOf('lan-dau-2'), outcomes: [votes('candidate-3', 50)] };
  const records = { ...steps, meetings: [...steps.meetings.filter(({ key }) => key !== first.key), first, second] };
  const step = steps.process[4]!;
  expect(listOfMeeting(records, step, first, 'committee').map(({ id }) => id)).toEqual(['candidate-3']);
  expect(listOfMeeting(records, step, second, 'committee').map(({ id }) => id)).toEqual(['candidate-4']);
});

describe('passing', () => {
  const step = steps.process[4]!;
  const passed = (count: number, summoned: number) =>
    hasPassed(step, { meeting: { ...meetingOf('lan-dau-2'), summoned }, outcome: votes('candidate-3', count) });

  it.each([
    [31, 62, false],
    [32, 62, true],
    [31, 61, true],
    [30, 61, false],
  ])('%i of %i summoned: %s', (count, summoned, is) => expect(passed(count, summoned)).toBe(is));

  it('is more than half of those summoned, never half itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (summoned, count) => {
        expect(passed(count, summoned)).toBe(count * 2 > summoned);
      }),
    );
  });
});

it.each<[Partial<Meeting>, string[]]>([
  [{}, []],
  [{ present: 63 }, ['present-exceeds-summoned present', 'absent-exceeds-difference absent']],
  [{ endsAt: '07:00' }, ['ends-before-start endsAt']],
  [
    { ballots: [{ office: 'committee', issued: 61, returned: 62, valid: 63, invalid: 0 }] },
    [
      'issued-exceeds-present committee.issued',
      'returned-exceeds-issued committee.returned',
      'valid-exceeds-returned committee.valid',
      'validity-does-not-add-up committee.invalid',
    ],
  ],
  [{ outcomes: [votes('candidate-3', 60)] }, ['votes-exceed-valid committee.candidate-3']],
  [{ ballots: [], outcomes: [votes('candidate-3', 61)] }, ['votes-exceed-present committee.candidate-3']],
  [{ outcomes: [votes('x', 1)] }, ['votes-for-nobody committee.x']],
  [{ outcomes: [votes('candidate-3', 1), votes('candidate-3', 1)] }, ['outcome-twice committee.candidate-3']],
])('figures with %j contradict each other: %j', (fields, expected) => {
  const meeting = { ...meetingOf('lan-dau-2'), ...HELD, outcomes: [votes('candidate-3', 40)], ...fields };
  expect(findMeetingProblems(meeting, steps.candidates).map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
});

describe('the table of all steps', () => {
  it('has each candidate’s votes on the base of the very meeting', () => {
    const own = steps.process.filter(({ way }) => way === 'first-time');
    const [row] = stepTable(
      steps,
      own,
      steps.candidates.filter(({ id }) => id === 'candidate-4'),
      'committee',
    );
    expect(row?.cells.map((cell) => cell && [cell.votes, cell.base, cell.passed])).toEqual([
      [null, 5, true],
      [60, 62, true],
      [15, 15, true],
      [5, 5, true],
      [15, 15, true],
    ]);
  });

  it.each([
    [60, 62, 15, 15, null],
    [60, 62, 11, 15, -23],
    [8, 15, 60, 62, 43],
    [50, 100, 7, 10, 20],
    [50, 100, 69, 100, null],
  ])('from %i/%i to %i/%i swings by %s points', (a, b, c, d, points) => {
    expect(swingBetween({ votes: a, base: b }, { votes: c, base: d })).toBe(points);
  });
});

describe('the process', () => {
  const question = { unitKind: 'commune', hasStandingCommittee: true } as const;
  it('is shorter for those re-standing only where the profile of the day says so', () => {
    const count = (day: string) =>
      processOf({ ...question, rules: profileInForce(day), mode: 'separate' }).map(({ way, step }) => `${way} ${step}`);
    expect(count('2026-06-20').filter((step) => step.startsWith('re-standing'))).toHaveLength(3);
    expect(count('2020-06-20').filter((step) => step.startsWith('re-standing'))).toHaveLength(5);
  });
});

it('says what is missing in words', () => {
  const [lack] = standingsOf(change('lan-dau-2', { present: 41 }))[4]?.lacks ?? [];
  expect(lack && describeLack(lack, () => '')).toBe('có mặt 41/62, chưa đủ số người để hội nghị hợp lệ');
});
