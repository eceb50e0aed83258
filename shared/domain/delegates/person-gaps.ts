import type { DelegateDraft } from './person.ts';

/** What the credential report will need and this person's record lacks. */
export type PersonGap =
  | 'gender'
  | 'bornOn'
  | 'onlyBirthMonth'
  | 'onlyBirthYear'
  | 'ethnicity'
  | 'joinedPartyOn'
  | 'expertise'
  | 'politicalTheory'
  | 'kind';

/** All gaps at once; a probationary member has no official day, so its absence is none. */
export function findGaps(person: DelegateDraft): PersonGap[] {
  const gaps: PersonGap[] = [];
  if (person.gender === null) gaps.push('gender');
  if (person.bornOn === null) gaps.push('bornOn');
  else if (person.bornOn.length < 10) gaps.push(person.bornOn.length === 4 ? 'onlyBirthYear' : 'onlyBirthMonth');
  if (person.ethnicity === '') gaps.push('ethnicity');
  if (person.joinedPartyOn === null) gaps.push('joinedPartyOn');
  if (person.expertise === '') gaps.push('expertise');
  if (person.politicalTheory === '') gaps.push('politicalTheory');
  if (person.kind === null) gaps.push('kind');
  return gaps;
}
