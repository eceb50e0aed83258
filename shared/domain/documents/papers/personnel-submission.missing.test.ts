import { expect, it } from 'vitest';
import { COMPLETE_DRAFTS, ISSUED_FRAME, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import { blankMeeting, type Meeting } from '../../personnel/steps/meeting.ts';
import type { DraftValues, PaperRecords } from '../paper.ts';
import { personnelSubmission } from './personnel-submission.ts';

const DRAFT = COMPLETE_DRAFTS['personnel-submission'] ?? {};
const lacking = (records: PaperRecords, values: DraftValues = DRAFT): readonly string[] =>
  personnelSubmission.shape(records, values, ISSUED_FRAME).missing.map(({ label }) => label);

const { meetings, process } = RECORDS.steps;
const withMeeting = (at: number, change: (meeting: Meeting) => Meeting): PaperRecords => ({
  ...RECORDS,
  steps: { ...RECORDS.steps, meetings: meetings.map((one, place) => (place === at ? change(one) : one)) },
});
const label = ({ way, step }: Meeting) => `Bước ${step} ${way === 're-standing' ? 'tái cử' : 'lần đầu'}`;
const voteAt = ({ way, step }: Meeting) => process.find((one) => one.way === way && one.step === step)?.vote;
const EVERY = meetings.map((meeting, at) => [label(meeting), at, meeting] as const);

/** What may be taken from any meeting, and what the submission then says of it. */
const PIECES: readonly (readonly [Partial<Meeting>, string])[] = [
  [{ heldOn: null }, 'chưa ghi ngày họp'],
  [{ place: ' ' }, 'chưa ghi nơi họp'],
  [{ summoned: null }, 'chưa ghi số được triệu tập'],
  [{ present: null }, 'chưa ghi số có mặt'],
  [{ chair: '' }, 'chưa ghi người chủ trì'],
  [{ secretary: '' }, 'chưa ghi người ghi biên bản'],
  [{ conclusion: '' }, 'chưa ghi kết luận'],
  [{ minutesNumber: '' }, 'biên bản'],
];

it('the submission of the made-up congress lacks nothing', () => {
  expect(meetings).toHaveLength(8);
  expect(lacking(RECORDS)).toEqual([]);
});

it.each(EVERY)('%s: without the meeting, or one piece of it, nothing goes out', (name, at, { way, step, session }) => {
  const blank = blankMeeting({ way, step, session, name });
  expect(lacking(withMeeting(at, () => blank))).toContain(`${name}: hội nghị, số liệu và biên bản`);
  for (const [piece, told] of PIECES)
    expect(lacking(withMeeting(at, (one) => ({ ...one, ...piece })))).toContain(`${name}: ${told}`);
});

const firstOf = (meeting: Meeting) =>
  RECORDS.everyone.find(({ id }) => id === meeting.outcomes[0]?.candidateId)?.person.fullName;

it.each(EVERY)('%s: somebody without a result is named', (name, at, meeting) => {
  const left = withMeeting(at, (one) => ({ ...one, outcomes: one.outcomes.slice(1) }));
  expect(lacking(left)).toContain(`${name}: ${firstOf(meeting)} chưa có kết quả`);
});

it.each(EVERY.filter(([, , meeting]) => voteAt(meeting) !== 'none'))(
  '%s: put on the list without votes is no result where people are voted on, and is told as none',
  (name, at, meeting) => {
    const unvoted = withMeeting(at, (one) => ({
      ...one,
      outcomes: one.outcomes.map((outcome, place) => (place > 0 ? outcome : { ...outcome, votes: null, passed: true })),
    }));
    expect(lacking(unvoted)).toContain(`${name}: ${firstOf(meeting)} chưa có kết quả`);
    expect(JSON.stringify(personnelSubmission.shape(unvoted, DRAFT, ISSUED_FRAME).view)).not.toContain('Không đạt');
  },
);

it.each(EVERY.filter(([, , meeting]) => voteAt(meeting) === 'secret-ballot'))(
  '%s: each figure of its ballots, and its counting minutes where the minutes are made here',
  (name, at, { key }) => {
    for (const figure of ['issued', 'returned', 'valid', 'invalid'] as const)
      expect(
        lacking(
          withMeeting(at, (one) => ({ ...one, ballots: one.ballots.map((form) => ({ ...form, [figure]: null })) })),
        ),
      ).toContain(`${name}: chưa đủ số phiếu phát ra, thu về, hợp lệ, không hợp lệ`);

    const here = withMeeting(at, (one) => ({ ...one, minutesNumber: '' }));
    const counting = `Biên bản kiểm phiếu ${name.toLowerCase()}`;
    expect(lacking(here)).toContain(counting);
    const issued = ['personnel-meeting-minutes', 'nomination-count-minutes'].map((paper, place) => ({
      ...{ paperId: `${paper}:${key}`, name: '', symbol: `${place + 31}-BB/ĐU`, issuedOn: '2026-05-28' },
    }));
    expect(lacking({ ...here, issued: [...RECORDS.issued, ...issued] })).toEqual([]);
    expect(lacking({ ...here, issued: [...RECORDS.issued, ...issued.slice(0, 1)] })).toEqual([counting]);
  },
);

const somebody = (change: Partial<PaperRecords['everyone'][number]['person']>): PaperRecords => {
  const everyone = RECORDS.everyone.map((one, at) =>
    at === 2 ? { ...one, person: { ...one.person, ...change } } : one,
  );
  return { ...RECORDS, everyone, candidates: everyone };
};
const setup = (change: Partial<PaperRecords['setup']['congress']>): PaperRecords => ({
  ...RECORDS,
  setup: { ...RECORDS.setup, congress: { ...RECORDS.setup.congress, ...change } },
});

it.each<readonly [string, PaperRecords, string]>([
  ['the scheme', { ...RECORDS, issued: [] }, 'Đề án nhân sự'],
  ['seats', { ...RECORDS, personnel: { ...RECORDS.personnel, seats: {} } }, 'Số lượng cấp uỷ viên cần bầu'],
  ['the opening day', setup({ opensAt: null }), 'Ngày khai mạc'],
  ['a birthday of the annex', somebody({ bornOn: null }), 'Hoàng Thuý Yến'],
  ['a home town of the annex', somebody({ homeTown: '' }), 'Hoàng Thuý Yến'],
  ['a day of admission of the annex', somebody({ joinedPartyOn: null }), 'Hoàng Thuý Yến'],
  ['the people of the annex', { ...RECORDS, everyone: [], candidates: [] }, ''],
])('without %s nothing goes out', (_what, records, told) => {
  const labels = lacking(records);
  expect(labels.find((one) => one.includes(told))).toBeDefined();
});

it('without grounds nothing goes out', () => {
  expect(lacking(RECORDS, {})).toEqual(['Căn cứ']);
});
