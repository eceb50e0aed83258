import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findSetupProblems } from '../congress/setup-problems.ts';
import { SAMPLE_AS_WRITTEN, sampleForDay } from './sample-for-day.ts';

const opening = (today: string) => sampleForDay(today).setup.congress.opensAt ?? '';

it('lets the practice congress open four to five weeks from today, on the same weekday', () => {
  const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const today = date.toISOString().slice(0, 10);
      const ahead = (Date.parse(opening(today).slice(0, 10)) - Date.parse(today)) / 86_400_000;
      expect(ahead).toBeGreaterThanOrEqual(28);
      expect(ahead).toBeLessThanOrEqual(35);
      expect(new Date(opening(today)).getUTCDay()).toBe(new Date('2026-06-20').getUTCDay());
    }),
  );
});

it('keeps the hour and moves the steps with the congress', () => {
  const { setup, heldOn } = sampleForDay('2026-11-23');
  expect(setup.congress.opensAt).toBe('2026-12-26T07:30');
  expect(heldOn[0]).toBe('2026-09-01');
});

it('has nothing to mend in its set-up, as written', () => {
  expect(findSetupProblems(SAMPLE_AS_WRITTEN.setup, [])).toEqual([]);
});
