import { expect, it } from 'vitest';
import { RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import type { Delegate } from '../../delegates/person.ts';
import { openValueBook } from '../value-book.ts';
import { credentialLines } from './congress-minutes.bodies.ts';
import { FIELDS } from './congress-minutes.fields.ts';

const people = (count: number, more: Partial<Delegate>): readonly Delegate[] =>
  RECORDS.delegates.slice(3, 4).flatMap((one) => Array.from({ length: count }, () => ({ ...one, ...more })));
const toldOf = (delegates: readonly Delegate[]) =>
  credentialLines({ ...RECORDS, delegates }, openValueBook(FIELDS, {}, 'delegates'))[1]?.doan;

/** 20 on the roster, 18 of them summoned: a share of the roster would show. */
const ROSTER = [
  ...people(4, { gender: 'female', ethnicity: 'Kinh', kind: 'ex-officio' }),
  ...people(3, { gender: 'female', ethnicity: 'Tày' }),
  ...people(11, { ethnicity: 'Nùng' }),
  ...people(2, { gender: 'female', ethnicity: 'Dao', summoned: false }),
];

it('tells the delegates by kind, women and minorities in percent of those summoned', () => {
  expect(toldOf(ROSTER)).toBe(
    'Trong số đại biểu được triệu tập: đương nhiên 04, được bầu 14; nữ 07 (38,89%); dân tộc thiểu số 14 (77,78%).',
  );
});

it('tells no share that somebody’s data leaves open', () => {
  expect(toldOf([...ROSTER, ...people(1, { gender: null })])).not.toContain('nữ');
  expect(toldOf([...ROSTER, ...people(1, { ethnicity: ' ' })])).not.toContain('dân tộc thiểu số');
});
