/**
 * Working days (ngày làm việc): Monday to Friday, without public holidays and the
 * weekdays given off in exchange, with the Saturdays worked for them.
 */
import { addDays } from '#shared/kernel/paper-date.ts';

export type WorkingCalendar = {
  /** ISO days off that fall on a weekday */
  readonly holidays: ReadonlySet<string>;
  /** ISO days of weekends that are worked */
  readonly worked: ReadonlySet<string>;
};

export const workingCalendar = (holidays: readonly string[], worked: readonly string[] = []): WorkingCalendar => ({
  holidays: new Set(holidays),
  worked: new Set(worked),
});

export function isWorkingDay({ holidays, worked }: WorkingCalendar, day: string): boolean {
  if (worked.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The last day on which `count` working days still lie before `day`, that day itself not counted. */
export const workingDaysBefore = (calendar: WorkingCalendar, day: string, count: number): string =>
  walk(calendar, day, count, -1);

/** The day on which `count` working days have passed after `day`, that day itself not counted. */
export const workingDaysAfter = (calendar: WorkingCalendar, day: string, count: number): string =>
  walk(calendar, day, count, 1);

function walk(calendar: WorkingCalendar, from: string, count: number, step: 1 | -1): string {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}
