import { expect, it } from 'vitest';
import { RULE_FACTS } from '../../shared/domain/checking/format/rule-facts.ts';
import { FAULTS } from './faults.ts';
import { HABITS } from './habits.ts';
import { falseAlarms, scoreRepairs, scoreRules } from './measure.ts';

/** Rules that look at several papers at once have a test of their own. */
const OF_A_SET = ['SO-12', 'SO-13'];
const LONG = 300_000;

it('plants a fault for every rule that looks at one paper', () => {
  const planted = new Set(FAULTS.map(({ rule }) => rule));
  expect([...RULE_FACTS.keys()].filter((id) => !planted.has(id))).toEqual(OF_A_SET);
  expect(Object.keys(HABITS).length).toBeGreaterThan(40);
});

it(
  'finds every planted fault and nothing that is not there',
  () => {
    const scores = scoreRules();
    expect(scores.filter(({ planted, found }) => found < planted)).toEqual([]);
    expect(scores.filter((one) => one.false > 0)).toEqual([]);
  },
  LONG,
);

it(
  'finds nothing in correct papers, whoever laid them out',
  () => {
    expect(falseAlarms()).toEqual([]);
  },
  LONG,
);

it.each([
  ['a plain copy', false],
  ['tracked changes', true],
])(
  'repairs what it says it can, as %s, without losing text or breaking another rule',
  (_, tracked) => {
    const { fixable, removed, added } = scoreRepairs(tracked, 5);
    expect(added).toEqual([]);
    expect(removed / fixable).toBeGreaterThanOrEqual(0.95);
  },
  LONG,
);
