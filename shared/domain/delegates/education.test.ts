import { describe, expect, it } from 'vitest';
import { expertiseLevelOf, readExpertiseLevel, readTheoryLevel, theoryLevelOf } from './education.ts';
import { BLANK_DRAFT, membershipOf } from './person.ts';

describe('the level of expertise', () => {
  it.each([
    ['Đại học', 'university'],
    ['ĐH Luật', 'university'],
    ['ĐHSP Toán', 'university'],
    ['Cử nhân Kinh tế', 'university'],
    ['KS. Lâm nghiệp', 'university'],
    ['Bác sỹ đa khoa', 'university'],
    ['Bác sĩ CKI', 'master'],
    ['Th.s Quản lý công', 'master'],
    ['Thạc sỹ', 'master'],
    ['Tiến sĩ', 'doctor'],
    ['PGS.TS', 'doctor'],
    ['Cao đẳng sư phạm', 'college'],
    ['CĐ', 'college'],
    ['Trung cấp Nông nghiệp', 'intermediate'],
    ['TC', 'intermediate'],
    ['Sơ cấp', 'elementary'],
    ['Không', 'none'],
  ])('of “%s” is %s', (text, level) => expect(readExpertiseLevel(text)).toBe(level));

  it.each(['', 'Luật', 'Sư phạm Toán', '?'])('is not known from “%s”', (text) =>
    expect(readExpertiseLevel(text)).toBeNull(),
  );
});

describe('the level of political theory', () => {
  it.each([
    ['Cao cấp', 'advanced'],
    ['CC', 'advanced'],
    ['CCLLCT', 'advanced'],
    ['Cử nhân', 'bachelor'],
    ['Trung cấp LLCT', 'intermediate'],
    ['T.C', 'intermediate'],
    ['tc', 'intermediate'],
    ['Sơ cấp', 'elementary'],
    ['Chưa qua đào tạo', 'none'],
    ['', null],
  ])('of “%s” is %s', (text, level) => expect(readTheoryLevel(text)).toBe(level));
});

describe('what the clerk set', () => {
  it('stands over what the words say', () => {
    const person = { ...BLANK_DRAFT, expertise: 'Luật', politicalTheory: 'Sơ cấp' };
    expect([expertiseLevelOf(person), theoryLevelOf(person)]).toEqual([null, 'elementary']);
    const set = { ...person, expertiseLevel: 'university', theoryLevel: 'advanced' } as const;
    expect([expertiseLevelOf(set), theoryLevelOf(set)]).toEqual(['university', 'advanced']);
  });

  it.each([
    [{ membership: 'probationary', officialOn: null, kind: 'member' }, 'probationary'],
    [{ membership: null, officialOn: '2010-01-02', kind: 'member' }, 'official'],
    [{ membership: null, officialOn: null, kind: 'elected' }, 'official'],
    [{ membership: null, officialOn: null, kind: 'member' }, null],
    [{ membership: null, officialOn: null, kind: null }, null],
  ] as const)('%j is membership %s', (told, membership) => expect(membershipOf(told)).toBe(membership));
});
