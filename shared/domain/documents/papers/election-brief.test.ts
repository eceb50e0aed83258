import { describe, expect, it } from 'vitest';
import { DRAFT_FRAME, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import type { CongressKind } from '../../congress/congress.ts';
import type { Delegate } from '../../delegates/person.ts';
import { findPaper } from '../catalogue.ts';

const { setup, delegates } = RECORDS;

const brief = (kind: CongressKind, people: readonly Delegate[]): string => {
  const records = { ...RECORDS, delegates: people, setup: { ...setup, congress: { ...setup.congress, kind } } };
  return JSON.stringify(findPaper('election-brief')?.shape(records, {}, DRAFT_FRAME).view);
};

describe('how many votes elect', () => {
  const members = delegates.map((one, at) => ({ ...one, kind: 'member', officialOn: at < 1 ? null : one.officialOn }));
  const [novice, ...others] = members as readonly Delegate[];
  const people = [{ ...novice, membership: 'probationary' } as Delegate, ...others];

  it('is counted of the official members: those on probation are summoned and do not vote', () => {
    expect(people.filter(({ summoned }) => summoned)).toHaveLength(4);
    expect(brief('members', people)).toContain(
      'Cơ sở tính hiện nay: 03 (ba); người trúng cử phải được ít nhất 02 (hai)',
    );
    expect(brief('members', people)).toContain('đảng viên chính thức được triệu tập (03 (ba))');
  });

  it('is counted of all delegates', () => {
    expect(brief('delegates', delegates)).toContain('Cơ sở tính hiện nay: 04 (bốn)');
  });
});
