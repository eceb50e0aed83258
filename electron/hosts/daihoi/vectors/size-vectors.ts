/** Vectors about sizes, quorum, steps, deadlines and ages. */
import { z } from 'zod';
import { type RulesInForce, ruleValue } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import {
  type WorkingCalendar,
  workingCalendar,
  workingDaysAfter,
  workingDaysBefore,
} from '#shared/domain/congress/working-days.ts';
import { congressQuorum } from '#shared/domain/elections/congress-quorum.ts';
import { birthLimits } from '#shared/domain/personnel/eligibility/age-verdict.ts';
import { birthMonth, monthsBetween, retirementMonth } from '#shared/domain/personnel/eligibility/retirement.ts';
import { cellCommitteeSize, standingCommitteeSize } from '#shared/domain/personnel/eligibility/sizes.ts';
import { stepVerdict } from '#shared/domain/personnel/process/step-verdict.ts';
import { type Answer, day, rulesOf, shaped, VectorRefusal, whole } from './vector.ts';

export function standingVector(rules: RulesInForce, value: unknown): Answer {
  return { ...standingCommitteeSize(rules, shaped(z.object({ committee: whole }), value).committee) };
}

export function cellVector(rules: RulesInForce, value: unknown): Answer {
  const { allowed, max } = cellCommitteeSize(
    rules,
    shaped(z.object({ official_members: whole }), value).official_members,
  );
  return allowed ? { chi_uy: true, max } : { chi_uy: false };
}

const SIZES = {
  co_so: 'numbers.inspection.grassroots',
  xa_phuong_dac_khu: 'numbers.inspection.commune',
  cap_tren_co_so: 'numbers.inspection.upper',
} as const;

export function inspectionVector(rules: RulesInForce, value: unknown): Answer {
  const { organisation } = shaped(
    z.object({ organisation: z.enum(['co_so', 'xa_phuong_dac_khu', 'cap_tren_co_so']) }),
    value,
  );
  const [min, max] = ruleValue(rules, SIZES[organisation]);
  return { min, max };
}

const quorum = z.object({
  summoned: whole,
  present: whole,
  sub_units: whole.nullish(),
  sub_units_present: whole.nullish(),
});

export function quorumVector(rules: RulesInForce, value: unknown): Answer {
  const { summoned, present, sub_units, sub_units_present } = shaped(quorum, value);
  const units = sub_units ? { all: sub_units, represented: sub_units_present ?? 0 } : null;
  return { valid: congressQuorum(rules, { summoned, present }, units).valid };
}

export function stepVector(rules: RulesInForce, value: unknown): Answer {
  const asked = shaped(z.object({ summoned: whole, present: whole, agree: whole }), value);
  const { quorumNeeded, quorumOk, passed } = stepVerdict(rules, asked);
  return { quorum_needed: quorumNeeded, quorum_ok: quorumOk, passed };
}

const KNOWN_DEADLINES = {
  notice_of_opening: ['deadline.notice', 'before'],
  non_delegate_dossier: ['deadline.dossier', 'before'],
  upper_review: ['deadline.review', 'before'],
  report_up: ['deadline.report', 'after'],
  approval: ['deadline.approval', 'after'],
  complaint_review: ['deadline.complaint', 'after'],
} as const;
const MOST_DAYS = 1000;
const days = z.number().int().min(0).max(MOST_DAYS);
const deadline = z.object({
  ...{ opening: day.optional(), closing: day.optional(), received: day.optional(), from: day.optional() },
  ...{ working_days_before: days.optional(), working_days_after: days.optional() },
  rule: z
    .enum(['notice_of_opening', 'non_delegate_dossier', 'upper_review', 'report_up', 'approval', 'complaint_review'])
    .optional(),
  holidays: z.array(day).max(500).optional(),
  worked: z.array(day).max(500).optional(),
});

export function deadlineVector(rules: RulesInForce, value: unknown): Answer {
  const asked = shaped(deadline, value);
  const start = asked.opening ?? asked.closing ?? asked.received ?? asked.from;
  if (start === undefined)
    throw new VectorRefusal('vector-shape', 'Thời hạn cần một ngày: opening, closing, received hoặc from.');
  const calendar =
    asked.holidays === undefined
      ? workingCalendar(ruleValue(rules, 'calendar.holidays'), ruleValue(rules, 'calendar.worked'))
      : workingCalendar(asked.holidays, asked.worked);
  return { latest: latestOf(rules, calendar, start, asked) };
}

function latestOf(
  rules: RulesInForce,
  calendar: WorkingCalendar,
  start: string,
  asked: z.infer<typeof deadline>,
): string {
  if (asked.working_days_before !== undefined) return workingDaysBefore(calendar, start, asked.working_days_before);
  if (asked.working_days_after !== undefined) return workingDaysAfter(calendar, start, asked.working_days_after);
  if (asked.rule === undefined)
    throw new VectorRefusal('vector-shape', 'Thời hạn cần working_days_before, working_days_after hoặc rule.');
  const [key, side] = KNOWN_DEADLINES[asked.rule];
  return (side === 'before' ? workingDaysBefore : workingDaysAfter)(calendar, start, ruleValue(rules, key));
}

const REFERENCES = {
  chi_bo: 'age.reference.grassroots',
  co_so: 'age.reference.grassroots',
  xa_phuong_dac_khu: 'age.reference.commune',
  huyen_va_tuong_duong: 'age.reference.upper',
  cap_tren_truc_tiep_co_so: 'age.reference.upper',
  truc_thuoc_trung_uong: 'age.reference.central',
  chinh_quyen: 'age.reference.government',
} as const;
const MONTHS = {
  first: 'age.first-months',
  reelect: 'age.reelect-months',
  reelect_front: 'age.reelect-front-months',
  province_deputy: 'age.province-deputy-months',
} as const;
const age = z.object({
  profile: z.string().optional(),
  reference: z.string().optional(),
  organisation: z.string().optional(),
  kind: z.enum(['first', 'reelect', 'reelect_front', 'province_deputy']),
  born: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  sex: z.enum(['male', 'female']).optional(),
});

/** Months of birth from which men and women qualify; of one person, whether they do and when they retire. */
export function ageVector(given: RulesInForce, value: unknown): Answer {
  const asked = shaped(age, value);
  const rules = asked.profile === undefined ? given : rulesOf(asked.profile);
  const months = ruleValue(rules, MONTHS[asked.kind]);
  if (months === null) throw new VectorRefusal('no-such-rule', 'Bộ quy định này không nêu mức tuổi cho trường hợp đó.');
  const reference = referenceOf(rules, asked);
  if (asked.born === undefined || asked.sex === undefined) return birthLimits(rules, { reference, months });
  const retires = retirementMonth(ruleValue(rules, 'age.retirement'), asked.sex, birthMonth(asked.born));
  const left = monthsBetween(reference, retires);
  return { retires, months: left, eligible: left >= months };
}

function referenceOf(rules: RulesInForce, { reference, organisation }: z.infer<typeof age>): string {
  if (reference !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(reference)) return reference;
  const level = organisation ?? reference ?? 'co_so';
  if (!Object.hasOwn(REFERENCES, level))
    throw new VectorRefusal(
      'unknown-organisation',
      `Không có loại tổ chức “${level}”; các loại là ${Object.keys(REFERENCES).join(', ')}.`,
    );
  return ruleValue(rules, REFERENCES[level as keyof typeof REFERENCES]);
}
