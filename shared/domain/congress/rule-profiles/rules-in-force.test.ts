import { describe, expect, it } from 'vitest';
import { definitionOf, RULE_KEYS } from './definitions.ts';
import { describeRuleSource, describeValue, ruleNote } from './describe-rule.ts';
import { RULE_DOCUMENTS } from './documents.ts';
import { givenRule, isUnconfirmed, profileInForce, type RuleOverride, ruleValue } from './rules-in-force.ts';

describe('the profiles in force', () => {
  it.each([
    ['2013-01-01', 'R2020', 'QC244'],
    ['2020-06-15', 'R2020', 'QC244'],
    ['2024-06-13', 'R2020', 'QC244'],
    ['2024-06-14', 'R2024-06', 'QC244'],
    ['2024-10-10', 'R2024-06', 'QC190'],
    ['2025-04-13', 'R2024-06', 'QC190'],
    ['2025-04-14', 'R2025-04', 'QC190'],
    ['2026-06-20', 'R2025-04', 'QC190'],
  ])('on %s are %s and %s', (day, personnel, election) => {
    expect(profileInForce(day)).toMatchObject({ personnel, election });
  });

  it('asks 30 months of those re-standing in 2020 and 2024, and 48 from Chỉ thị 45 on', () => {
    expect(
      ['2020-06-15', '2024-12-01', '2025-06-01'].map((day) => ruleValue(profileInForce(day), 'age.reelect-months')),
    ).toEqual([30, 30, 48]);
  });

  it('makes a commune the superior of grassroots organizations only from 2025 on', () => {
    expect(ruleValue(profileInForce('2020-06-15'), 'numbers.commune.rank')).toBe('grassroots');
    expect(ruleValue(profileInForce('2025-07-01'), 'numbers.commune.rank')).toBe('upper');
  });

  it('says that a value is unconfirmed unless it was read in an excerpt or the unit set it', () => {
    const rules = profileInForce('2026-06-20');
    expect(isUnconfirmed(rules, 'age.reelect-months')).toBe(false);
    expect(isUnconfirmed(rules, 'structure.young-under')).toBe(true);
    const changed = profileInForce('2026-06-20', [YOUNG_40]);
    expect(isUnconfirmed(changed, 'structure.young-under')).toBe(false);
    expect(ruleValue(changed, 'structure.young-under')).toBe(40);
    expect(describeRuleSource(changed, 'structure.young-under')).toBe('Hướng dẫn 12-HD/TU');
  });

  it('leaves a change of one profile out of another', () => {
    expect(ruleValue(profileInForce('2020-06-15', [{ ...YOUNG_40, value: 35 }]), 'structure.young-under')).toBe(40);
  });

  it('tells a rule in one sentence with its source', () => {
    expect(ruleNote(profileInForce('2026-06-20'), 'age.reelect-months')).toEqual({
      id: 'age.reelect-months',
      sentence: 'Tái cử cấp uỷ: thời gian công tác còn ít nhất: 48 tháng.',
      source: 'phụ lục 2 Chỉ thị 45-CT/TW ngày 14/4/2025',
      unconfirmed: false,
    });
  });
});

const YOUNG_40: RuleOverride = {
  profile: 'R2025-04',
  key: 'structure.young-under',
  value: 40,
  reason: 'Tỉnh uỷ hướng dẫn',
  document: 'Hướng dẫn 12-HD/TU',
  issuedBy: '',
};

describe.each(['2020-06-15', '2024-07-01', '2026-06-20'])('every rule in force on %s', (day) => {
  const rules = profileInForce(day);
  it.each(RULE_KEYS)('%s has a value of its kind, a document and words', (key) => {
    const { value, document, clause, note } = givenRule(rules, key);
    const definition = definitionOf(key);
    expect(document in RULE_DOCUMENTS).toBe(true);
    if (value === null) expect(definition.optional).toBe(true);
    else expect(kindOf(value)).toContain(definition.kind);
    for (const text of [describeValue(key, value), definition.label, clause, note ?? ''])
      expect(text).toBe(text.normalize('NFC'));
    expect(describeValue(key, value)).not.toMatch(/undefined|NaN|object/);
    expect(definition.label).toMatch(/^[\p{Lu}v]/u);
  });
});

function kindOf(value: unknown): readonly string[] {
  if (typeof value === 'number') return ['number'];
  if (typeof value === 'boolean') return ['yes-no'];
  if (typeof value === 'string') return ['choice', 'month', 'day'];
  return Array.isArray(value) && value.every((one) => typeof one === 'number')
    ? ['fraction', 'range']
    : ['set', 'days'];
}
