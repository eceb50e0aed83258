import { describe, expect, it } from 'vitest';
import { profileInForce } from '../../congress/rule-profiles/rules-in-force.ts';
import { birthLimits } from './age-verdict.ts';
import { cellCommitteeSize, committeeSize, deputiesMost, inspectionSize, standingCommitteeSize } from './sizes.ts';

const rules = profileInForce('2026-06-20');

describe('the sizes of bodies', () => {
  it.each([
    [8, false, 0],
    [9, true, 3],
    [14, true, 4],
    [15, true, 5],
    [27, true, 9],
    [33, true, 11],
  ])('a committee of %i: standing committee %s, at most %i', (committee, allowed, max) => {
    expect(standingCommitteeSize(rules, committee)).toEqual({ allowed, max });
  });

  it.each([
    [2, { allowed: false, max: 0, enoughMembers: false }],
    [8, { allowed: false, max: 0, enoughMembers: true }],
    [9, { allowed: true, max: 7, enoughMembers: true }],
  ])('a cell of %i official members: %j', (members, expected) => {
    expect(cellCommitteeSize(rules, members)).toEqual(expected);
  });

  it('a commune grew out of the grassroots in 2025', () => {
    expect(committeeSize(rules, 'commune')).toMatchObject({ most: 27, mostMerged: 33 });
    expect(committeeSize(profileInForce('2020-06-01'), 'commune')).toMatchObject({ most: 15, mostMerged: 15 });
    expect([
      inspectionSize(rules, 'commune'),
      inspectionSize(rules, 'grassroots'),
      inspectionSize(rules, 'cell'),
    ]).toEqual([[3, 7], [3, 5], null]);
    expect([deputiesMost(rules, 'commune'), deputiesMost(rules, 'grassroots'), deputiesMost(rules, 'cell')]).toEqual([
      2,
      null,
      1,
    ]);
  });

  it('the months of birth from which men and women qualify are those of the directives', () => {
    expect(birthLimits(profileInForce('2020-06-01'), { reference: '2020-06', months: 60 })).toEqual({
      male: '1965-06',
      female: '1970-06',
    });
  });
});
