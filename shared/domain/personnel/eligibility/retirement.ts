/**
 * Retirement by month of birth (Bộ luật Lao động 2012; Nghị định 135/2020/NĐ-CP
 * Điều 4): the month in which the retirement age is reached. Months are ISO "1968-04".
 */
import type { Gender } from '../../delegates/person.ts';

export type RetirementRegime = 'BLLD2012' | 'ND135';

/** First month of birth of each step and the age, in months, that holds from there on. */
type Step = readonly [bornFrom: string, ageMonths: number];

const years = (age: number, months = 0) => age * 12 + months;
const ROADMAP: Readonly<Record<Gender, readonly Step[]>> = {
  male: [
    ['0001-01', years(60)],
    ['1961-01', years(60, 3)],
    ['1961-10', years(60, 6)],
    ['1962-07', years(60, 9)],
    ['1963-04', years(61)],
    ['1964-01', years(61, 3)],
    ['1964-10', years(61, 6)],
    ['1965-07', years(61, 9)],
    ['1966-04', years(62)],
  ],
  female: [
    ['0001-01', years(55)],
    ['1966-01', years(55, 4)],
    ['1966-09', years(55, 8)],
    ['1967-05', years(56)],
    ['1968-01', years(56, 4)],
    ['1968-09', years(56, 8)],
    ['1969-05', years(57)],
    ['1970-01', years(57, 4)],
    ['1970-09', years(57, 8)],
    ['1971-05', years(58)],
    ['1972-01', years(58, 4)],
    ['1972-09', years(58, 8)],
    ['1973-05', years(59)],
    ['1974-01', years(59, 4)],
    ['1974-09', years(59, 8)],
    ['1975-05', years(60)],
  ],
};
const STEPS: Readonly<Record<RetirementRegime, Readonly<Record<Gender, readonly Step[]>>>> = {
  BLLD2012: { male: [['0001-01', years(60)]], female: [['0001-01', years(55)]] },
  ND135: ROADMAP,
};

/** Retirement age in months of someone born in the month. */
function retirementAge(regime: RetirementRegime, gender: Gender, birthMonth: string): number {
  const step = STEPS[regime][gender].findLast(([bornFrom]) => bornFrom <= birthMonth);
  if (step === undefined) throw new Error(`No retirement age for ${birthMonth}`);
  return step[1];
}

/** The month in which someone born in the month reaches retirement age. */
export const retirementMonth = (regime: RetirementRegime, gender: Gender, birthMonth: string): string =>
  addMonths(birthMonth, retirementAge(regime, gender, birthMonth));

/** The earliest month of birth of someone who, in the month of reference, still has that many months to serve. */
export function earliestBirthMonth(
  regime: RetirementRegime,
  gender: Gender,
  { reference, months }: { readonly reference: string; readonly months: number },
): string {
  const last = addMonths(reference, months);
  // Ages only grow along the roadmap, so the first month that reaches `last` is the earliest.
  const [, oldest = 0] = STEPS[regime][gender].at(-1) ?? [];
  let born = addMonths(last, -oldest);
  while (monthsBetween(last, retirementMonth(regime, gender, born)) < 0) born = addMonths(born, 1);
  return born;
}

/** Months from one month to another; negative when the other is earlier. */
export const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from);

export function addMonths(month: string, count: number): string {
  const number = monthNumber(month) + count;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** The month of a birth date at known precision; a year alone is read as its first of January (HD26-2019, Nghị định 135 Điều 3.3). */
export const birthMonth = (bornOn: string): string => (bornOn.length === 4 ? `${bornOn}-01` : bornOn.slice(0, 7));

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
