import { expect, it } from 'vitest';
import { BLANK_DRAFT, type DelegateDraft } from './person.ts';
import { findGaps } from './person-gaps.ts';

const FULL: DelegateDraft = {
  ...BLANK_DRAFT,
  fullName: 'Nguyễn Thị Đào',
  gender: 'female',
  bornOn: '1980-03-12',
  ethnicity: 'Tày',
  joinedPartyOn: '2005-02-03',
  expertise: 'Đại học',
  politicalTheory: 'Trung cấp',
  kind: 'elected',
};

it.each([
  [{}, []],
  [{ gender: null }, ['gender']],
  [{ bornOn: null }, ['bornOn']],
  [{ bornOn: '1980-03' }, ['onlyBirthMonth']],
  [{ bornOn: '1980' }, ['onlyBirthYear']],
  [{ ethnicity: '', joinedPartyOn: null }, ['ethnicity', 'joinedPartyOn']],
  [{ expertise: '', politicalTheory: '', kind: null }, ['expertise', 'politicalTheory', 'kind']],
] as const)('a person with %j lacks %j', (change, gaps) => {
  expect(findGaps({ ...FULL, ...change })).toEqual(gaps);
});
