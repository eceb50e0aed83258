/** Age (độ tuổi) to the month and time left to serve, by profile, sex and retirement table. */
import { tableDate } from '#shared/kernel/paper-date.ts';
import type { UnitKind } from '../../congress/congress.ts';
import type { RuleKey } from '../../congress/rule-profiles/definitions.ts';
import { type RulesInForce, ruleValue } from '../../congress/rule-profiles/rules-in-force.ts';
import type { Gender } from '../../delegates/person.ts';
import type { EligibilityQuestion, EligibilityVerdict, Standing } from './facts.ts';
import { addMonths, birthMonth, earliestBirthMonth, monthsBetween, retirementMonth } from './retirement.ts';
import { verdictFrom } from './verdict.ts';

type AgeFigures = {
  /** ISO month ages are counted in */
  readonly reference: string;
  /** Months that must be left to serve */
  readonly required: number;
  readonly retiresIn: string;
  readonly monthsLeft: number;
  /** Age in whole months in the month of reference */
  readonly ageMonths: number;
  /** Earliest month of birth that still qualifies; null for someone with an own retirement */
  readonly bornFrom: string | null;
};

/** The rule that gives the month of reference of this kind of unit. */
const ageReferenceKey = (unitKind: UnitKind) =>
  unitKind === 'commune' ? 'age.reference.commune' : 'age.reference.grassroots';
const monthsKey = (standing: Standing) => (standing === 'first-time' ? 'age.first-months' : 'age.reelect-months');

/** Figures of someone who serves; null while sex or birth is unknown. */
function ageFigures({ rules, unitKind, standing, person }: EligibilityQuestion): AgeFigures | null {
  if (person.gender === null || person.bornOn === null) return null;
  const regime = ruleValue(rules, 'age.retirement');
  const reference = ruleValue(rules, ageReferenceKey(unitKind));
  const required = ruleValue(rules, monthsKey(standing));
  const born = birthMonth(person.bornOn);
  const retiresIn = person.retiresIn?.month ?? retirementMonth(regime, person.gender, born);
  return {
    ...{ reference, required, retiresIn },
    monthsLeft: monthsBetween(reference, retiresIn),
    ageMonths: monthsBetween(born, reference),
    bornFrom:
      person.retiresIn === null ? earliestBirthMonth(regime, person.gender, { reference, months: required }) : null,
  };
}

export function judgeAge(question: EligibilityQuestion): EligibilityVerdict[] {
  const { rules, unitKind, standing, person } = question;
  if (person.service === 'retired') return [judgeRetired(question)];
  const decidedBy: RuleKey[] = [monthsKey(standing), ageReferenceKey(unitKind), 'age.retirement'];
  const required = ruleValue(rules, monthsKey(standing));
  const figures = ageFigures(question);
  const base = { rules, decidedBy };
  if (figures === null) {
    const what = person.bornOn === null ? 'ngày sinh' : 'giới tính';
    const unknown = {
      verdict: 'not-enough-facts',
      found: `chưa có ${what}`,
      change: `Ghi ${what} vào danh sách.`,
    } as const;
    return [
      verdictFrom({ ...base, ...unknown, rule: 'age', required: 'đúng độ tuổi' }),
      verdictFrom({ ...base, ...unknown, rule: 'time-left', required: `còn ít nhất ${required} tháng` }),
    ];
  }
  const met = figures.monthsLeft >= figures.required;
  const verdict = met ? 'met' : 'not-met';
  const change = met ? '' : describeAgeChange(figures);
  const remark = oldReferenceRemark(figures.reference, question.opensOn);
  return [
    verdictFrom({
      ...{ ...base, verdict, change, remark, rule: 'age' },
      found: `sinh ${tableDate(person.bornOn ?? '')}, ${describeMonths(figures.ageMonths)} ở tháng ${tableDate(figures.reference)}`,
      required: describeAgeRequired(figures, person.gender ?? 'male'),
    }),
    verdictFrom({
      ...{ ...base, verdict, change, rule: 'time-left' },
      found: `${describeLeft(figures.monthsLeft)}, nghỉ hưu ${tableDate(figures.retiresIn)}`,
      required: `còn ít nhất ${figures.required} tháng`,
    }),
  ];
}

const describeLeft = (months: number) => (months < 0 ? `đã quá ${-months} tháng` : `còn ${months} tháng`);

function describeAgeRequired({ bornFrom, retiresIn }: AgeFigures, gender: Gender): string {
  if (bornFrom === null) return `theo thời điểm nghỉ hưu riêng ${tableDate(retiresIn)}`;
  return `${gender === 'male' ? 'nam' : 'nữ'} sinh từ ${tableDate(bornFrom)}`;
}

function describeAgeChange({ reference, required, monthsLeft }: AgeFigures): string {
  const needed = tableDate(addMonths(reference, required));
  return `Thiếu ${required - monthsLeft} tháng. Đạt nếu thời điểm nghỉ hưu riêng (kéo dài công tác, quân đội, công an) từ ${needed}, hoặc cấp trên hướng dẫn mức khác.`;
}

/** A profile's month of reference is that of its own round of congresses. */
function oldReferenceRemark(reference: string, opensOn: string | null): string {
  if (opensOn === null || Math.abs(monthsBetween(reference, opensOn.slice(0, 7))) <= 12) return '';
  return `Tháng tính tuổi ${tableDate(reference)} cách ngày khai mạc hơn một năm: hãy xem lại ở Quy định.`;
}

/** Retired or part-time people: an age in years that the province sets, on the day of the congress. */
function judgeRetired({ rules, standing, opensOn, person }: EligibilityQuestion): EligibilityVerdict {
  const key =
    `age.retired.${standing === 'first-time' ? 'first' : 'reelect'}-${person.gender ?? 'male'}` as const satisfies RuleKey;
  const most = ruleValue(rules, key);
  const base = { rules, rule: 'age', decidedBy: [key], required: `không quá ${most} tuổi khi đại hội` } as const;
  const unknown = unknownOfRetired(person.gender, person.bornOn, opensOn);
  if (unknown !== null || person.bornOn === null || opensOn === null)
    return verdictFrom({
      ...{ ...base, verdict: 'not-enough-facts', found: `chưa có ${unknown}` },
      change: `Ghi ${unknown}.`,
    });
  const months = monthsBetween(birthMonth(person.bornOn), opensOn.slice(0, 7));
  const met = months <= most * 12;
  return verdictFrom({
    ...{ ...base, verdict: met ? 'met' : 'not-met' },
    found: `sinh ${tableDate(person.bornOn)}, ${describeMonths(months)}`,
    change: met ? '' : 'Đạt nếu cấp trên đồng ý trường hợp ngoại lệ hoặc quy định mức khác.',
  });
}

function unknownOfRetired(gender: Gender | null, bornOn: string | null, opensOn: string | null): string | null {
  if (gender === null) return 'giới tính';
  if (bornOn === null) return 'ngày sinh';
  return opensOn === null ? 'ngày khai mạc' : null;
}

/** "57 tuổi 3 tháng". */
function describeMonths(months: number): string {
  const rest = months % 12;
  return `${Math.floor(months / 12)} tuổi${rest === 0 ? '' : ` ${rest} tháng`}`;
}

/** The months of birth from which men and women qualify, as the annexes of the directives print them. */
export function birthLimits(
  rules: RulesInForce,
  { reference, months }: { readonly reference: string; readonly months: number },
): Readonly<Record<Gender, string>> {
  const regime = ruleValue(rules, 'age.retirement');
  return {
    male: earliestBirthMonth(regime, 'male', { reference, months }),
    female: earliestBirthMonth(regime, 'female', { reference, months }),
  };
}
