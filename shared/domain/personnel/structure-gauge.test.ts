import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../../tests/fixtures/people.ts';
import { formatDecimal } from '../../kernel/decimal.ts';
import { profileInForce } from '../congress/rule-profiles/rules-in-force.ts';
import type { Delegate } from '../delegates/person.ts';
import { type ListMember, measureStructure, missingExplanations, structureShortfalls } from './structure-gauge.ts';

const OPENING = '2026-06-20';
const ASKED = { rules: profileInForce(OPENING), openingDay: OPENING, hasStandingCommittee: true, unitTargets: [] };
const member = (person: Partial<Delegate>, more: Partial<ListMember> = {}): ListMember => ({
  person: {
    ...NOBODY,
    id: 'p',
    number: 1,
    fullName: 'A',
    gender: 'male',
    bornOn: '1978-01-01',
    ethnicity: 'Kinh',
    ...person,
  },
  ...{ standing: 're-standing', standingCommittee: false, science: false, ...more },
});
const many = (count: number, one: ListMember) => Array.from({ length: count }, () => one);
const line = (list: readonly ListMember[], target: string, asked: Partial<typeof ASKED> = {}) =>
  measureStructure(list, { ...ASKED, ...asked }).find((one) => one.target === target)!;

const WOMAN = member({ gender: 'female' });
const MAN = member({});
const UNKNOWN = member({ gender: null });

describe('a target is a share of the list, counted exactly', () => {
  it.each([
    [3, 14, 0, 'met', '17,65', 0],
    [2, 15, 0, 'not-met', '11,76', 1],
    [2, 14, 1, 'not-enough-facts', '11,76', 1],
    [3, 16, 1, 'met', '15', 0], // 3 of 20 is 15 % to the dot
    [2, 16, 2, 'not-enough-facts', '10', 1],
    [0, 15, 2, 'not-met', '0', 3],
    [0, 0, 0, 'not-enough-facts', undefined, 0],
  ] as const)('%i women, %i men, %i unknown: %s', (women, men, unknown, verdict, percent, short) => {
    const list = [...many(women, WOMAN), ...many(men, MAN), ...many(unknown, UNKNOWN)];
    const found = line(list, 'women');
    expect([found.verdict, found.percent && formatDecimal(found.percent), found.short]).toEqual([
      verdict,
      percent ?? null,
      short,
    ]);
  });

  it('names what is required, where it stands and that it was not read', () => {
    expect(line(many(17, MAN), 'women')).toMatchObject({
      required: 'ít nhất 15 %, tức 3 người',
      decidedBy: 'structure.women-percent',
      unconfirmed: true,
    });
  });

  it('renewal is a fraction: 6 of 17 is more than a third, 5 is not', () => {
    const list = (first: number) => [...many(first, member({}, { standing: 'first-time' })), ...many(17 - first, MAN)];
    expect(line(list(6), 'renewal')).toMatchObject({ verdict: 'met', required: 'ít nhất 1/3, tức 6 người' });
    expect(line(list(5), 'renewal')).toMatchObject({ verdict: 'not-met', short: 1 });
  });

  it('the directive asks for about 5 % of science, so nobody reads “at least”', () => {
    const list = [member({}, { science: true }), ...many(16, MAN)];
    expect(line(list, 'science')).toMatchObject({ required: 'khoảng 5 %, tức 1 người', verdict: 'met' });
  });

  it.each([
    [21, 1, 0, 1, 'met', 0], // 4,76 %: about 5
    [21, 0, 0, 1, 'not-met', 1],
    [21, 0, 1, 1, 'not-enough-facts', 1],
    [29, 1, 0, 1, 'met', 0],
    [30, 1, 0, 2, 'not-met', 1],
    [30, 2, 0, 2, 'met', 0],
    [7, 0, 0, 1, 'not-met', 1],
  ] as const)(
    'of %i with %i in science and %i unknown, about 5 of a hundred is %i people: %s',
    (base, some, unknown, people, verdict, short) => {
      const list = [
        ...many(some, member({}, { science: true })),
        ...many(unknown, member({}, { science: null })),
        ...many(base - some - unknown, MAN),
      ];
      expect(line(list, 'science')).toMatchObject({ required: `khoảng 5 %, tức ${people} người`, verdict, short });
    },
  );

  it('minorities have no number, so nothing is short', () => {
    expect(line(many(9, MAN), 'minority')).toMatchObject({ verdict: 'no-target', required: 'phù hợp cơ cấu dân cư' });
  });

  it('a woman in the standing committee is sought in the standing committee alone', () => {
    const inStanding = (one: ListMember) => ({ ...one, standingCommittee: true });
    expect(line([WOMAN, inStanding(MAN)], 'woman-in-standing')).toMatchObject({ verdict: 'not-met', base: 1 });
    expect(line([inStanding(WOMAN), MAN], 'woman-in-standing')).toMatchObject({ verdict: 'met', base: 1 });
    expect(line([WOMAN], 'woman-in-standing').verdict).toBe('not-enough-facts');
    expect(line([WOMAN], 'woman-in-standing', { hasStandingCommittee: false })).toBeUndefined();
  });

  it('a post or place of the unit is found by its words, marks aside, and never inside another word', () => {
    const unitTargets = [{ id: 't', label: 'Mặt trận', words: 'mặt trận, MTTQ', atLeast: 2, position: 0 }];
    const list = [
      member({ post: 'Chủ tịch Uỷ ban Mặt trận Tổ quốc' }),
      member({ sector: 'MTTQ' }),
      member({ unit: 'Chi bộ mặt trậnX' }),
    ];
    expect(line(list, 'unit:t', { unitTargets } as never)).toMatchObject({ count: 2, verdict: 'met' });
    expect(line(list.slice(1), 'unit:t', { unitTargets } as never)).toMatchObject({ verdict: 'not-met', short: 1 });
  });
});

describe('three age bands in completed years', () => {
  it.each([
    ['1986-06-21', [1, 0, 0]], // 40 tomorrow
    ['1986-06-20', [0, 1, 0]],
    ['1975-06-21', [0, 1, 0]], // 51 tomorrow
    ['1975-06-20', [0, 0, 1]],
  ])('born %s stands in one band', (bornOn, counts) => {
    const list = [member({ bornOn })];
    expect(['under-middle', 'middle-ages', 'above-middle'].map((target) => line(list, target).count)).toEqual(counts);
  });

  it('add up to everyone whose birth tells, whatever the birth dates', () => {
    const bornOn = fc.option(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2005-12-31'), noInvalidDate: true }).chain((date) => {
        const day = date.toISOString().slice(0, 10);
        return fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4));
      }),
    );
    fc.assert(
      fc.property(fc.array(bornOn, { maxLength: 40 }), (dates) => {
        const list = dates.map((one) => member({ bornOn: one }));
        const [young, middle, old] = ['under-middle', 'middle-ages', 'above-middle'].map((target) =>
          line(list, target),
        );
        const sum = young!.count + middle!.count + old!.count;
        expect(sum).toBeLessThanOrEqual(list.length);
        expect(sum + middle!.unknown).toBe(list.length);
      }),
    );
  });

  it('a band above its share is no match either', () => {
    expect(line(many(10, member({ bornOn: '1980-01-01' })), 'middle-ages').verdict).toBe('not-met');
    expect(
      line([...many(9, member({ bornOn: '1980-01-01' })), ...many(11, member({ bornOn: '1970-01-01' }))], 'middle-ages')
        .verdict,
    ).toBe('met');
  });
});

describe('explanations', () => {
  const lines = measureStructure([...many(2, WOMAN), ...many(15, MAN)], ASKED);

  it('every shortfall needs one; spaces are none; what is only unknown needs none', () => {
    const short = structureShortfalls(lines).map(({ target }) => target);
    expect(short).toContain('women');
    const explained = Object.fromEntries(short.map((target) => [target, 'Nguồn cán bộ nữ còn ít']));
    expect(missingExplanations(lines, {}).map(({ target }) => target)).toEqual(short);
    expect(missingExplanations(lines, explained)).toEqual([]);
    expect(missingExplanations(lines, { ...explained, women: '  ' }).map(({ target }) => target)).toEqual(['women']);
    expect(structureShortfalls(measureStructure([], ASKED))).toEqual([]);
  });
});
