import { expect, it } from 'vitest';
import type { DelegateDraft } from './person.ts';
import { findGaps } from './person-gaps.ts';

const FULL: DelegateDraft = {
  fullName: 'Nguyễn Thị Đào',
  gender: 'female',
  bornOn: '1980-03-12',
  ethnicity: 'Tày',
  religion: '',
  homeTown: '',
  residence: '',
  joinedPartyOn: '2005-02-03',
  officialOn: null,
  generalEducation: '',
  expertise: 'Đại học',
  politicalTheory: 'Trung cấp',
  post: '',
  unit: '',
  cardNumber: '',
  phone: '',
  note: '',
  kind: 'elected',
  summoned: true,
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
