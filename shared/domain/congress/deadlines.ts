/** Deadlines (thời hạn) in working days, counted from the congress's own days. */
import type { RuleKey } from './rule-profiles/definitions.ts';
import { type RulesInForce, ruleValue } from './rule-profiles/rules-in-force.ts';
import { workingCalendar, workingDaysAfter, workingDaysBefore } from './working-days.ts';

const BEFORE_OPENING = ['deadline.notice', 'deadline.dossier', 'deadline.review'] as const;
const AFTER_CLOSING = ['deadline.report', 'deadline.complaint'] as const;

/**
 * The last day of each deadline that can be counted yet, as ISO days. Approval counts from the
 * day the superior receives the report, at the latest the last day to report.
 */
export function listDeadlines(
  rules: RulesInForce,
  { opensOn, closesOn }: { readonly opensOn: string | null; readonly closesOn: string | null },
): ReadonlyMap<RuleKey, string> {
  const calendar = workingCalendar(ruleValue(rules, 'calendar.holidays'), ruleValue(rules, 'calendar.worked'));
  const days = new Map<RuleKey, string>();
  if (opensOn !== null)
    for (const key of BEFORE_OPENING) days.set(key, workingDaysBefore(calendar, opensOn, ruleValue(rules, key)));
  if (closesOn === null) return days;
  for (const key of AFTER_CLOSING) days.set(key, workingDaysAfter(calendar, closesOn, ruleValue(rules, key)));
  const reported = workingDaysAfter(calendar, closesOn, ruleValue(rules, 'deadline.report'));
  days.set('deadline.approval', workingDaysAfter(calendar, reported, ruleValue(rules, 'deadline.approval')));
  return days;
}
