import { describe, expect, it } from 'vitest';
import { RULE_KEYS } from './definitions.ts';
import { listRules } from './list-rules.ts';
import { profileInForce } from './rules-in-force.ts';

const rules = profileInForce('2026-06-20', [
  {
    ...{ profile: 'R2025-04', key: 'structure.young-under', value: 40 },
    ...{ reason: 'Tỉnh uỷ hướng dẫn', document: '12-HD/TU', issuedBy: '' },
  },
]);
const keys = (search: string, filter: 'all' | 'unconfirmed' | 'changed' = 'all') =>
  listRules(rules, { search, filter }).flatMap((group) => group.rules.map(({ key }) => key));

describe('the page of rules', () => {
  it('shows every rule once, by group', () => {
    expect(new Set(keys(''))).toEqual(new Set(RULE_KEYS));
    expect(keys('')).toHaveLength(RULE_KEYS.length);
  });

  it('finds without marks, in labels, groups and sources', () => {
    expect(keys('tai cu cap uy')).toEqual(['age.reelect-months']);
    expect(keys('8548')).toEqual(['step.appointment']);
    expect(keys('8549')).toEqual([]);
    expect(keys('phiên trù bị')).toEqual(['schedule.days.preparatory']);
  });

  it('shows what was changed beside the profile’s value, with the reason', () => {
    expect(keys('', 'changed')).toEqual(['structure.young-under']);
    const [group] = listRules(rules, { search: '', filter: 'changed' });
    expect(group).toMatchObject({
      name: 'Cơ cấu cấp uỷ',
      rules: [
        {
          value: '40 tuổi',
          profileValue: '42 tuổi',
          unconfirmed: false,
          setBy: 'unit',
          reason: 'Tỉnh uỷ hướng dẫn · 12-HD/TU',
          confidence: 'theo hiểu biết chung',
        },
      ],
    });
  });

  it('tells apart what was not compared with its document', () => {
    expect(keys('', 'unconfirmed')).toContain('structure.women-percent');
    expect(keys('', 'unconfirmed')).not.toContain('age.reelect-months');
  });
});
