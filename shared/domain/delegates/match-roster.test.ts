import { describe, expect, it } from 'vitest';
import { applyChanges, findChanges, openMatcher } from './match-roster.ts';
import { BLANK_DRAFT, type Delegate, type DelegateDraft, PLAIN_STANDING } from './person.ts';

const BLANK: DelegateDraft = {
  ...BLANK_DRAFT,
  fullName: 'Nguyễn Thị Đào',
  gender: 'female',
  bornOn: '1980-03-12',
  ethnicity: 'Tày',
  joinedPartyOn: '2005-02-03',
  unit: 'Chi bộ 1',
  kind: 'elected',
};
const known = (change: Partial<Delegate> = {}): Delegate => ({
  ...BLANK,
  ...PLAIN_STANDING,
  id: 'p1',
  number: 1,
  sourceFile: '',
  sourceRow: null,
  ...change,
});
const match = (roster: readonly Delegate[], ...drafts: Partial<DelegateDraft>[]) => {
  const matcher = openMatcher(roster);
  return drafts.map((change, index) => matcher.match({ row: index + 2, draft: { ...BLANK, ...change }, problems: [] }));
};
const actions = (...args: Parameters<typeof match>) => match(...args).map(({ action }) => action);

describe('who is meant by a row', () => {
  it.each([
    { says: 'the same name and birth date', change: {}, action: 'unchanged' },
    {
      says: 'the tone on another letter',
      known: { fullName: 'Lý Hòa' },
      change: { fullName: 'Lý Hoà' },
      action: 'unchanged',
    },
    { says: 'a blank cell', known: { note: 'ốm' }, change: { note: '' }, action: 'unchanged' },
    { says: 'a day known more precisely', change: { joinedPartyOn: '2005' }, action: 'unchanged' },
    { says: 'something new', change: { unit: 'Chi bộ 2' }, action: 'update' },
    { says: 'another name with the same letters', change: { fullName: 'Nguyễn Thị Dao' }, action: 'decide' },
    { says: 'only the year of birth', change: { bornOn: '1980' }, action: 'decide' },
    { says: 'no birth date', change: { bornOn: null }, action: 'decide' },
    { says: 'another birth date in the same unit', change: { bornOn: '1981-03-12' }, action: 'decide' },
    { says: 'another birth date in another unit', change: { bornOn: '1981-03-12', unit: 'Chi bộ 2' }, action: 'add' },
    { says: 'another name', change: { fullName: 'Lý Thị Ánh' }, action: 'add' },
    { says: 'no name', change: { fullName: '' }, action: 'reject' },
    {
      says: 'no birth date on either side, same unit',
      known: { bornOn: null },
      change: { bornOn: null },
      action: 'unchanged',
    },
    {
      says: 'no birth date on either side, other unit',
      known: { bornOn: null },
      change: { bornOn: null, unit: 'Chi bộ 2' },
      action: 'decide',
    },
  ])('$says: $action', ({ known: change, change: row, action }) => {
    expect(actions([known(change)], row)).toEqual([action]);
  });

  it('the second of two equal rows is put to the clerk, with the row it equals', () => {
    const [, second] = match([], {}, {});
    expect(second).toMatchObject({ action: 'decide', matches: null, problems: [{ row: 3, code: 'double-in-file' }] });
    expect(second?.problems[0]?.message).toContain('với dòng 2');
  });

  it('two people of one name and birth date are told apart by unit and post', () => {
    const twins = [known(), known({ id: 'p2', number: 2, unit: 'Chi bộ 2' })];
    expect(match(twins, { unit: 'Chi bộ 2' })[0]?.matches?.id).toBe('p2');
    expect(actions(twins, { unit: 'Chi bộ 3' })).toEqual(['decide']);
  });

  it('an undecided person is named with number and birth date', () => {
    const [row] = match([known({ number: 22 })], { bornOn: '1980' });
    expect(row?.problems).toEqual([
      {
        row: 2,
        code: 'similar-person',
        message:
          'Dòng 2: “Nguyễn Thị Đào” gần giống số 22 “Nguyễn Thị Đào” (sinh 12/03/1980); hãy chọn là một người hay hai người.',
      },
    ]);
  });
});

it('an update puts what the sheet says over what was known, and nothing else', () => {
  const was = known({ note: 'ốm', politicalTheory: 'Sơ cấp' });
  const changes = findChanges(was, { ...BLANK, politicalTheory: 'Trung cấp', officialOn: '2006-02-03' });
  expect(changes).toEqual([
    { field: 'officialOn', was: '', now: '2006-02-03' },
    { field: 'politicalTheory', was: 'Sơ cấp', now: 'Trung cấp' },
  ]);
  const now = applyChanges(was, changes);
  expect(now).toEqual({ ...BLANK, note: 'ốm', politicalTheory: 'Trung cấp', officialOn: '2006-02-03' });
  expect(findChanges({ ...was, ...now }, { ...BLANK, politicalTheory: 'Trung cấp', officialOn: '2006-02-03' })).toEqual(
    [],
  );
});
