import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLANK_DRAFT } from '#shared/domain/delegates/person.ts';
import { readTypedDay, toDraft, toValues } from './person-values.ts';

const day = fc.constantFrom(null, '1968', '1968-04', '1968-04-02', '2001-12-31');

it('a person goes into the form and comes back unchanged, days at their precision', () => {
  fc.assert(
    fc.property(day, day, day, fc.constantFrom('male', 'female', null), (bornOn, joinedPartyOn, officialOn, gender) => {
      const person = { ...BLANK_DRAFT, fullName: 'Lý Ánh', bornOn, joinedPartyOn, officialOn, gender } as const;
      expect(toDraft(person, toValues(person), 2026)).toEqual(person);
    }),
  );
});

it('what the form cleared is cleared, what it does not hold is kept', () => {
  const was = { ...BLANK_DRAFT, fullName: 'Lý Ánh', note: 'ốm', kind: 'elected', bornOn: '1968' } as const;
  expect(toDraft(was, { note: '', bornOn: '' }, 2026)).toEqual({ ...was, note: '', bornOn: null });
});

it.each([
  ['', null],
  ['3/1980', '1980-03'],
  ['31/02/1980', undefined],
  ['hôm qua', undefined],
])('a typed birth day %j is %j', (typed, read) => {
  expect(readTypedDay(typed, 'birth', 2026)).toBe(read);
});
