import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../../tests/fixtures/people.ts';
import { profileInForce } from '../congress/rule-profiles/rules-in-force.ts';
import type { Delegate } from '../delegates/person.ts';
import { judgePerson } from './eligibility/judge-person.ts';
import {
  conclusionInTable,
  describeConclusion,
  factsOf,
  meritsInTable,
  NO_FACTS,
  type PersonnelFacts,
  planningInTable,
  questionAbout,
  ratingsInTable,
} from './personnel-facts.ts';

const person: Delegate = { ...NOBODY, id: 'p1', number: 1, fullName: 'Vi Đức Đạt' };
const ASKED = { rules: profileInForce('2026-06-20'), unitKind: 'commune', opensOn: '2026-06-20' } as const;
const SCHEME = { office: 'committee', standing: 'first-time' } as const;
const ask = (told: Partial<Delegate> = {}, facts: Partial<PersonnelFacts> = {}) =>
  questionAbout(ASKED, SCHEME, { ...person, ...told }, { personId: 'p1', ...NO_FACTS, ...facts });

describe('what is judged comes from the roster and the personnel facts', () => {
  it('knows nothing of whom nothing was asked, and refuses nobody for that', () => {
    expect(factsOf([], 'p1')).toEqual({ personId: 'p1', ...NO_FACTS });
    expect(ask().person).toMatchObject({ disciplines: null, barred: null, relatives: null, politicalStandard: null });
    expect(judgePerson(ask()).some(({ verdict }) => verdict === 'not-met')).toBe(false);
  });

  it.each([
    ['Cảnh cáo', '2026-01-10', [{ kind: 'warning', decidedOn: '2026-01-10', endsOn: null }]],
    ['bị CÁCH CHỨC', '2026-01-10', [{ kind: 'removal', decidedOn: '2026-01-10', endsOn: null }]],
    ['Cảnh cáo', '2026', null],
    ['có', '2026-01-10', null],
    ['', null, null],
  ])('discipline %j of %s on the roster is taken as %j until it is asked here', (discipline, disciplinedOn, found) => {
    expect(ask({ discipline, disciplinedOn }).person.disciplines).toEqual(found);
    expect(ask({ discipline, disciplinedOn }, { disciplines: [] }).person.disciplines).toEqual([]);
  });

  it('a suspension on the roster weighs more than what was asked before it', () => {
    expect(ask({ notCounted: 'suspended' }, { barred: 'none' }).person.barred).toBe('suspended');
    expect(ask({ notCounted: 'exempt' }, { barred: 'none' }).person.barred).toBe('none');
  });

  it('delegates to the upper congress come from the delegates of this one', () => {
    const own = (told: Partial<Delegate>) => ask(told).person.ownDelegate;
    expect([own({}), own({ kind: 'alternate' }), own({ summoned: false })]).toEqual([true, false, false]);
  });
});

it.each([
  [null, '12-KL', '2026-02-15', 'như cũ'],
  ['met', '08-KL/ĐU', '2026-02-15', 'Đủ tiêu chuẩn chính trị (Kết luận số 08-KL/ĐU, ngày 15/02/2026)'],
  ['met', '', null, 'Đủ tiêu chuẩn chính trị'],
  ['not-met', '', '2026-03-05', 'Chưa đủ tiêu chuẩn chính trị (Kết luận ngày 05/3/2026)'],
] as const)('a conclusion %s of number %j and day %s is printed as %j', (politicalStandard, number, day, text) => {
  const facts = { personId: 'p1', ...NO_FACTS, politicalStandard, politicalStandardNumber: number };
  expect(describeConclusion({ ...facts, politicalStandardOn: day }, 'như cũ')).toBe(text);
});

it.each([
  ['met', '08-KL/ĐU', '2026-02-15', 'Đủ (số 08-KL/ĐU, ngày 15/02/2026)'],
  ['not-met', '', null, 'Chưa đủ'],
  [null, '', null, 'KL 12'],
] as const)('a conclusion %s of number %j is told shortly in a table: %s', (politicalStandard, number, day, words) => {
  const facts = { ...NO_FACTS, personId: 'p1', politicalStandard, politicalStandardNumber: number };
  expect(conclusionInTable({ ...facts, politicalStandardOn: day }, 'KL 12')).toBe(words);
});

describe('the personnel record in columns of a list', () => {
  const facts = { personId: 'p1', ...NO_FACTS };
  const roster = { awards: '', discipline: '', disciplinedOn: null };
  const warned = { kind: 'warning', decidedOn: '2024-03-12', endsOn: null } as const;

  it.each([
    [null, '', ''],
    [true, '', 'Có'],
    [false, '', 'Không'],
    [true, 'QĐ số 12-QĐ/HU', 'Có; QĐ số 12-QĐ/HU'],
  ])('planning %j with note "%s": "%s"', (planned, plannedNote, told) => {
    expect(planningInTable({ ...facts, planned, plannedNote })).toBe(told);
  });

  it.each([
    [null, roster, ''],
    [
      null,
      { awards: 'Bằng khen', discipline: 'Khiển trách', disciplinedOn: '2023' },
      'Khen thưởng: Bằng khen; kỷ luật: Khiển trách (2023)',
    ],
    [[], { ...roster, discipline: 'Khiển trách' }, 'Kỷ luật: không'],
    [[warned], { ...roster, awards: 'Bằng khen' }, 'Khen thưởng: Bằng khen; kỷ luật: cảnh cáo (12/03/2024)'],
  ])('discipline %j beside what the roster says', (disciplines, person, told) => {
    expect(meritsInTable({ ...facts, disciplines }, person)).toBe(told);
  });

  it('tells each rating with its years, the newest first', () => {
    const ratings = [
      { year: 2023, rating: 'not-fulfilled' },
      { year: 2024, rating: 'good' },
      { year: 2025, rating: 'good' },
    ] as const;
    expect(ratingsInTable({ ...facts, ratings })).toBe('Hoàn thành tốt: 2025, 2024; không hoàn thành: 2023');
  });
});
