import { describe, expect, it } from 'vitest';
import { definitionOf, RULE_KEYS } from './definitions.ts';
import { givenRule, profileInForce } from './rules-in-force.ts';
import { readTypedValue, showTypedValue } from './typed-value.ts';

const rules = profileInForce('2026-06-20');
const typed = RULE_KEYS.filter((key) => !['yes-no', 'choice', 'set'].includes(definitionOf(key).kind));

describe('a rule value as it is typed', () => {
  it.each(typed)('%s comes back as it was shown', (key) => {
    const { value } = givenRule(rules, key);
    expect(readTypedValue(key, showTypedValue(key, value))).toEqual({ ok: true, value });
  });

  it.each([
    ['age.reelect-months', ' 36 ', 36],
    ['schedule.days.commune', '1,5', 1.5],
    ['surplus.prepared-percent', '10–20', [10, 20]],
    ['structure.renewal', '1 / 4', [1, 4]],
    ['age.reference.commune', '7/2026', '2026-07'],
    ['schedule.before.commune', '5/3/2026', '2026-03-05'],
    ['schedule.before.commune', '', null],
    ['calendar.worked', '10/01/2026\n26/4/2025', ['2025-04-26', '2026-01-10']],
  ] as const)('%s typed “%s”', (key, text, value) => {
    expect(readTypedValue(key, text)).toEqual({ ok: true, value });
  });

  it.each([
    ['age.reelect-months', 'bốn tám', 'Phải là số từ 0 đến 240 tháng.'],
    ['age.reelect-months', '-5', 'Phải là số từ 0 đến 240 tháng.'],
    ['age.reelect-months', '', 'Không được để trống.'],
    ['surplus.prepared-percent', '15', 'Phải là hai số từ nhỏ đến lớn, trong khoảng 0 đến 30 %.'],
    ['structure.renewal', '4/3', 'Phải là phân số không quá một, như 1/3.'],
    ['age.reference.commune', '13/2026', 'Phải là tháng có thật, như 04/2025.'],
    ['schedule.before.commune', '30/2/2026', 'Phải là ngày có thật, như 30/06/2025.'],
    ['calendar.worked', 'hôm qua', 'Phải là các ngày có thật, mỗi ngày một lần, nhiều nhất 500 ngày.'],
  ] as const)('%s typed “%s” is refused: %s', (key, text, sentence) => {
    expect(readTypedValue(key, text)).toEqual({ ok: false, error: sentence });
  });
});
