import type { CongressSetup } from '../congress/congress.ts';
import { SAMPLE_SETUP } from './sample-congress.ts';
import { SAMPLE_MEETING_DAYS } from './sample-steps.ts';

const DAY = 86_400_000;
const LEAD_WEEKS = 4;

/** The sample's dates moved by whole weeks, so that weekdays stay. */
export type SampleDates = { readonly setup: CongressSetup; readonly heldOn: readonly string[] };

/** The sample with the dates it was written with. */
export const SAMPLE_AS_WRITTEN: SampleDates = { setup: SAMPLE_SETUP, heldOn: SAMPLE_MEETING_DAYS };

/** The sample as if the congress opened four to five weeks after `today` (`YYYY-MM-DD`): a practice congress lies ahead. */
export function sampleForDay(today: string): SampleDates {
  const { congress } = SAMPLE_SETUP;
  const opens = dayNumber((congress.opensAt ?? today).slice(0, 10));
  const weeks = Math.ceil((dayNumber(today) - opens) / 7) + LEAD_WEEKS;
  const move = (moment: string) => `${movedDay(moment.slice(0, 10), weeks * 7)}${moment.slice(10)}`;
  const moveOrNull = (moment: string | null) => (moment === null ? null : move(moment));
  return {
    setup: {
      ...SAMPLE_SETUP,
      congress: {
        ...congress,
        preparatoryAt: moveOrNull(congress.preparatoryAt),
        opensAt: moveOrNull(congress.opensAt),
        closesAt: moveOrNull(congress.closesAt),
      },
    },
    heldOn: SAMPLE_AS_WRITTEN.heldOn.map(move),
  };
}

const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
const movedDay = (day: string, days: number) => new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10);
