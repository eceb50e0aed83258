import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidaciesOf } from '../../../tests/fixtures/candidacies.ts';
import { NOBODY } from '../../../tests/fixtures/people.ts';
import { formatDecimal } from '../../kernel/decimal.ts';
import { EMPTY_SETUP } from '../congress/empty-setup.ts';
import { profileInForce } from '../congress/rule-profiles/rules-in-force.ts';
import type { IntendedPost } from './candidate.ts';
import { measureSurplus } from './eligibility/surplus.ts';
import {
  describeReckoning,
  judgeCandidate,
  judgeCommitteeList,
  measureOffice,
  type PersonnelRecords,
  structureMembers,
} from './judge-candidates.ts';
import { NO_FACTS } from './personnel-facts.ts';
import type { ListedCandidate } from './structure.ts';

const RULES = profileInForce('2026-06-20');
const candidate = (at: number, post: IntendedPost = 'committee-member', bornOn = '1985-03-01'): ListedCandidate => ({
  ...{ id: `c${at}`, personId: `p${at}`, standing: 'first-time', intendedPost: post, position: at },
  ...{ committeeHistory: '', politicalStandardConclusion: '', note: '' },
  candidacies: candidaciesOf(post, at),
  person: {
    ...{ ...NOBODY, id: `p${at}`, number: at, fullName: `Người ${at}`, gender: 'male', bornOn },
    ...{ officialOn: '2010-01-01', expertise: 'Đại học', politicalTheory: 'Trung cấp' },
  },
});
const facts = (at: number) => ({
  ...({
    ...NO_FACTS,
    personId: `p${at}`,
    politicalStandard: 'met',
    disciplines: [],
    barred: 'none',
    relatives: [],
  } as const),
});
const posts: readonly IntendedPost[] = [
  'secretary',
  'deputy-secretary',
  'deputy-secretary',
  'standing-member',
  'standing-member',
];
const list = (count: number) => Array.from({ length: count }, (_, at) => candidate(at, posts[at]));
const records = (more: Partial<PersonnelRecords> = {}): PersonnelRecords => ({
  rules: RULES,
  setup: {
    ...EMPTY_SETUP,
    unit: { ...EMPTY_SETUP.unit, kind: 'commune', hasStandingCommittee: true },
    congress: { ...EMPTY_SETUP.congress, opensAt: '2026-06-20T07:30', seats: 15 },
  },
  seats: { committee: 15, secretary: 1, 'deputy-secretary': 2 },
  candidates: list(17),
  facts: list(17).map((_, at) => facts(at)),
  ...more,
});

describe('candidates against the rules in force', () => {
  it('is met only when every rule is', () => {
    const { overall, verdicts } = judgeCandidate(records(), 'committee', candidate(0));
    expect(verdicts.filter(({ verdict }) => verdict !== 'met')).toEqual([]);
    expect(overall).toBe('met');
  });

  it('who was born too early is not met, with what would change it', () => {
    const old = judgeCandidate(records(), 'committee', candidate(0, 'committee-member', '1966-01-01'));
    expect(old.overall).toBe('not-met');
    expect(old.verdicts.find(({ rule }) => rule === 'age')?.change).toMatch(/^Thiếu \d+ tháng/);
  });

  it('of whom nothing was asked, it cannot be told', () => {
    expect(judgeCandidate(records({ facts: [] }), 'committee', candidate(0)).overall).toBe('not-enough-facts');
  });

  it('delegates to the upper congress are not asked for their age', () => {
    const judged = judgeCandidate(records(), 'official-delegates', candidate(0, 'upper-delegate', '1950-01-01'));
    expect(judged.verdicts.map(({ rule }) => rule)).not.toContain('age');
  });

  it('seventeen for fifteen with one not eligible: only that rule of the list is not met', () => {
    const people = list(17).map((one, at) => (at === 16 ? candidate(16, 'committee-member', '1966-01-01') : one));
    const verdicts = judgeCommitteeList(records({ candidates: people }));
    expect(verdicts.filter(({ verdict }) => verdict === 'not-met').map(({ rule }) => rule)).toEqual([
      'everyone-eligible',
    ]);
  });
});

describe('the list of an office', () => {
  it.each([
    ['committee', 17, 15, '13,33', 'as-prepared'],
    ['secretary', 1, 1, '0', 'no-surplus'],
    ['deputy-secretary', 2, 2, '0', 'no-surplus'],
  ] as const)('%s: %i for %i, surplus %s %%', (office, listed, seats, percent, verdict) => {
    const found = measureOffice(records(), office);
    expect([found.listed, found.seats, found.percent && formatDecimal(found.percent), found.measure?.verdict]).toEqual([
      listed,
      seats,
      percent,
      verdict,
    ]);
  });

  it.each([
    [17, 15, 2, '13,33', 4, 'as-prepared'],
    [14, 15, -1, '-6,67', 4, 'too-short'],
    [19, 15, 4, '26,67', 4, 'outside-prepared-band'],
    [20, 15, 5, '33,33', 4, 'above-limit'],
    [4, 3, 1, '33,33', 1, 'outside-prepared-band'],
    [31, 27, 4, '14,81', 8, 'as-prepared'],
    [73, 64, 9, '14,06', 19, 'as-prepared'],
  ] as const)('of %i for %i seats of the committee: surplus %i = %s %%, at most %i, %s', (listed, seats, ...told) => {
    const { percent, measure } = measureOffice(
      records({ candidates: list(listed), seats: { committee: seats } }),
      'committee',
    );
    expect([measure?.surplus, percent && formatDecimal(percent), measure?.cap, measure?.verdict]).toEqual(told);
  });

  it('counts everyone who would sit on the committee, not a plain member of the inspection commission', () => {
    const people = [candidate(0, 'secretary'), candidate(1, 'inspection-head'), candidate(2, 'inspection-member')];
    expect(measureOffice(records({ candidates: people }), 'committee').listed).toBe(2);
  });

  it('without seats measures nothing', () => {
    expect(measureOffice(records(), 'inspection-commission')).toEqual({
      ...{ listed: 0, seats: null, percent: null, measure: null },
    });
  });

  it.each([
    [15, 'Số dư nhiều nhất 30 % của 15 = 4,5, được 4 người; cấp uỷ chuẩn bị 10 - 15 % = 1,5 - 2,25, tức 2 người.'],
    [10, 'Số dư nhiều nhất 30 % của 10 = 3, tức 3 người; cấp uỷ chuẩn bị 10 - 15 % = 1 - 1,5, tức 1 người.'],
    [
      12,
      'Số dư nhiều nhất 30 % của 12 = 3,6, được 3 người; cấp uỷ chuẩn bị 10 - 15 % = 1,2 - 1,8, không có số nguyên nào ở giữa; thường lấy 1 - 2 người.',
    ],
    [
      3,
      'Số dư nhiều nhất 30 % của 3 = 0,9, được 1 người; cấp uỷ chuẩn bị 10 - 15 % = 0,3 - 0,45, không có số nguyên nào ở giữa; thường lấy 1 người.',
    ],
  ])('reckons the limits for %i seats in words', (seats, sentence) => {
    const measure = measureSurplus(RULES, { body: 'committee', seats, candidates: seats });
    expect(describeReckoning(RULES, seats, measure)).toBe(sentence);
  });

  it('names a cap that is never more than the share, but for small bodies, and always at least one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (seats) => {
        const { cap } = measureSurplus(RULES, { body: 'committee', seats, candidates: seats });
        expect(cap).toBeGreaterThanOrEqual(1);
        if (seats > 5) expect(cap * 100).toBeLessThanOrEqual(Math.max(100, seats * 30));
      }),
    );
  });
});

it('the structure is measured on who stands for the committee, with the standing committee among them', () => {
  const members = structureMembers(records({ candidates: [...list(4), candidate(9, 'inspection-member')] }));
  expect(members.map(({ standingCommittee }) => standingCommittee)).toEqual([true, true, true, true]);
});
