import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, birthMonth, earliestBirthMonth, monthsBetween, retirementMonth } from './retirement.ts';

describe('retirement', () => {
  it.each([
    ['BLLD2012', 'male', '1962-12', '2022-12'],
    ['BLLD2012', 'female', '1967-12', '2022-12'],
    ['ND135', 'male', '1960-12', '2020-12'],
    ['ND135', 'male', '1961-01', '2021-04'],
    ['ND135', 'male', '1964-09', '2025-12'],
    ['ND135', 'male', '1964-10', '2026-04'],
    ['ND135', 'male', '1966-04', '2028-04'],
    ['ND135', 'female', '1966-01', '2021-05'],
    ['ND135', 'female', '1968-09', '2025-05'],
    ['ND135', 'female', '1972-01', '2030-05'],
    ['ND135', 'female', '1975-05', '2035-05'],
  ] as const)('by %s of a %s born %s is reached in %s', (regime, gender, born, expected) => {
    expect(retirementMonth(regime, gender, born)).toBe(expected);
  });

  it.each([
    ['1968', '1968-01'],
    ['1968-04', '1968-04'],
    ['1968-04-30', '1968-04'],
    ['1968-02-29', '1968-02'],
  ])('reads a birth of %s as %s', (bornOn, month) => {
    expect(birthMonth(bornOn)).toBe(month);
  });

  // The limits printed in the annexes of the directives, and ours for the rest.
  it.each([
    ['BLLD2012', '2020-06', 60, '1965-06', '1970-06'],
    ['BLLD2012', '2020-06', 30, '1962-12', '1967-12'],
    ['BLLD2012', '2020-09', 60, '1965-09', '1970-09'],
    ['BLLD2012', '2020-09', 30, '1963-03', '1968-03'],
    ['ND135', '2025-04', 60, '1968-04', '1972-01'],
    ['ND135', '2025-04', 48, '1967-04', '1971-05'],
    ['ND135', '2025-06', 48, '1967-06', '1971-06'],
    ['ND135', '2025-07', 60, '1968-07', '1972-03'],
  ] as const)(
    '%s: in %s with %i months to serve a man is born from %s, a woman from %s',
    (regime, reference, months, male, female) => {
      expect(earliestBirthMonth(regime, 'male', { reference, months })).toBe(male);
      expect(earliestBirthMonth(regime, 'female', { reference, months })).toBe(female);
    },
  );

  it('finds exactly the month that divides those who qualify from those who do not', () => {
    const month = fc.integer({ min: 1990 * 12, max: 2060 * 12 }).map((count) => addMonths('0000-01', count));
    fc.assert(
      fc.property(
        fc.constantFrom('BLLD2012', 'ND135'),
        fc.constantFrom('male', 'female'),
        month,
        fc.integer({ min: 0, max: 120 }),
        (regime, gender, reference, months) => {
          const born = earliestBirthMonth(regime, gender, { reference, months });
          const left = (birth: string) => monthsBetween(reference, retirementMonth(regime, gender, birth));
          return left(born) >= months && left(addMonths(born, -1)) < months;
        },
      ),
    );
  });

  it('counts months there and back over year ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2200 * 12 }), fc.integer({ min: -500, max: 500 }), (start, count) => {
        const from = addMonths('0100-01', start);
        return monthsBetween(from, addMonths(from, count)) === count;
      }),
    );
  });
});
