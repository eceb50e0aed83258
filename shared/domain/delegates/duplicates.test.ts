import { describe, expect, it } from 'vitest';
import { findDifferences, likenessOf, mergedDraft } from './duplicates.ts';
import { BLANK_DRAFT, type Delegate, PLAIN_STANDING } from './person.ts';

const person = (change: Partial<Delegate>): Delegate => ({
  ...BLANK_DRAFT,
  ...PLAIN_STANDING,
  ...{ id: 'a', number: 1, fullName: 'Bế Minh Hiệp', sourceFile: '', sourceRow: null },
  ...change,
});

describe('two records', () => {
  it.each([
    ['birth-date', { bornOn: '1971-09-21' }, { fullName: 'BẾ MINH HIỆP', bornOn: '1971-09-21' }],
    ['birth-year', { bornOn: '1971-09-21' }, { bornOn: '1971' }],
    ['birth-year', { bornOn: '1971' }, { bornOn: '1971' }],
    ['card', { cardNumber: '0012.345' }, { fullName: 'Bế Hiệp', cardNumber: '12345' }],
    [null, { bornOn: '1971-09-21' }, { bornOn: '1971-09-22' }],
    [null, { bornOn: null }, { bornOn: null }],
    [null, { bornOn: '1971' }, { fullName: 'Bế Minh Huệ', bornOn: '1971' }],
  ] as const)('are alike by %s', (likeness, one, other) => {
    expect(likenessOf(person(one), person(other))).toBe(likeness);
    expect(likenessOf(person(other), person(one))).toBe(likeness);
  });

  it('disagree only where both say something', () => {
    const one = person({ unit: 'Chi bộ 1', phone: '0912', post: '' });
    const other = person({ unit: 'Chi bộ 2', phone: '0912', post: 'Y sĩ' });
    expect(findDifferences(one, other)).toEqual(['unit']);
    expect(mergedDraft(one, other, [])).toMatchObject({ unit: 'Chi bộ 1', post: 'Y sĩ', phone: '0912' });
    expect(mergedDraft(one, other, ['unit'])).toMatchObject({ unit: 'Chi bộ 2', post: 'Y sĩ' });
  });
});
