import { expect, it } from 'vitest';
import { FORMAT_CHECKS } from './check-format.ts';
import { factsFor, RULE_FACTS } from './rule-facts.ts';

/** Need several papers; see the batch check. */
const OF_A_SET = ['SO-12', 'SO-13'];

it('looks for every rule there are facts of, and for no other', () => {
  expect(Object.keys(FORMAT_CHECKS).sort()).toEqual(
    [...RULE_FACTS.keys()].filter((id) => !OF_A_SET.includes(id)).sort(),
  );
  expect(RULE_FACTS.size).toBe(170);
});

it('cites 36-HD/VPTW as read in a summary, never as its text', () => {
  expect(factsFor('PG-03', 'HD36_2018')).toMatchObject({ basis: 'digest', clause: 'HD36 (đối chiếu HD05 IV§4.1.1)' });
  expect(factsFor('CP-10', 'HD36_2018')).toEqual(RULE_FACTS.get('CP-10'));
});

it('does not call a rule a regulation that stands in no text', () => {
  const unread = [...RULE_FACTS.values()].filter(({ basis }) => basis !== 'text');
  expect(unread.filter(({ title }) => /theo quy định|bắt buộc/i.test(title))).toEqual([]);
});

it('is not asked for a rule that is not there', () => {
  expect(() => factsFor('XX-01', 'HD05_2026')).toThrow('No rule XX-01');
});
