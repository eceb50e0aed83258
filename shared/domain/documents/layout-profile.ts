import type { LayoutProfile } from './paper.ts';

const HD36_FROM = '2018-04-03';
const HD36_TO = '2026-05-26';

/** Format rules in force on a day: 36-HD/VPTW until 26/5/2026, 05-HD/VPTW after; drafts without a day take the newest. */
export function profileInForce(day: string | null): LayoutProfile {
  return day !== null && day >= HD36_FROM && day <= HD36_TO ? 'HD36_2018' : 'HD05_2026';
}

/** Profiles with templates of their own; a second layout is added here and in resources/templates. */
export const OFFERED_PROFILES: readonly LayoutProfile[] = ['HD05_2026'];

/** The profile a paper of that day is printed with. */
export function profileForPrinting(day: string | null): LayoutProfile {
  const wanted = profileInForce(day);
  return OFFERED_PROFILES.includes(wanted) ? wanted : 'HD05_2026';
}
