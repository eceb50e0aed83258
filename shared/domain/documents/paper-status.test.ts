import { describe, expect, it } from 'vitest';
import { profileInForce } from '../congress/rule-profiles/rules-in-force.ts';
import { SAMPLE_SETUP } from '../practice/sample-congress.ts';
import { findChanges } from './out-of-date.ts';
import type { IssuedPaper, PaperDefinition } from './paper.ts';
import { nameOf } from './paper-plan.ts';
import { type PaperFacts, statusOf } from './paper-status.ts';
import { politicalReport } from './papers/political-report.ts';

const UNTOUCHED: PaperFacts = {
  missing: 3,
  draftVersion: 0,
  savedAt: null,
  issued: null,
  sentAt: null,
  outOfDate: false,
  ownTemplate: false,
  people: {},
  rules: profileInForce('2026-06-20'),
};
const ISSUED: IssuedPaper = {
  ...{
    id: 'i',
    paperId: 'political-report',
    name: 'Báo cáo chính trị',
    number: 5,
    symbol: '05-BC/ĐU',
    sequence: 'committee:BC',
  },
  ...{ issuedOn: '2026-06-10', issuedAt: '2026-06-10T03:00:00.000Z', profile: 'HD05_2026', sha256: 'a', bytes: 1 },
  ...{ revokedAt: null, revokedReason: '' },
};
const NOT_HERE: PaperDefinition = { ...politicalReport, need: { cell: 'none', members: 'none', delegates: 'none' } };

describe('how far a paper is', () => {
  const saved = { draftVersion: 2, savedAt: '2026-06-01T00:00:00.000Z' };
  it.each<[string, PaperDefinition, Partial<PaperFacts>]>([
    ['not-started', politicalReport, {}],
    ['drafting', politicalReport, saved],
    ['complete', politicalReport, { ...saved, missing: 0 }],
    ['issued', politicalReport, { ...saved, issued: ISSUED }],
    ['drafting', politicalReport, { ...saved, savedAt: '2026-06-12T00:00:00.000Z', issued: ISSUED }],
    ['not-needed', NOT_HERE, {}],
    ['issued', NOT_HERE, { issued: ISSUED }],
  ])('%s', (state, paper, facts) => {
    expect(statusOf(paper, SAMPLE_SETUP, { ...UNTOUCHED, ...facts }).state).toBe(state);
  });

  it('is due so many days before or after the opening, and has no date while the opening is unknown', () => {
    const undated = { ...SAMPLE_SETUP, congress: { ...SAMPLE_SETUP.congress, opensAt: null } };
    expect([SAMPLE_SETUP, undated].map((setup) => statusOf(politicalReport, setup, UNTOUCHED).dueOn)).toEqual([
      '2026-06-10',
      null,
    ]);
  });

  it("calls a cell's political report by its own name", () => {
    const cell = { ...SAMPLE_SETUP, unit: { ...SAMPLE_SETUP.unit, kind: 'cell' as const } };
    expect([nameOf(politicalReport, SAMPLE_SETUP), nameOf(politicalReport, cell)]).toEqual([
      'Báo cáo chính trị',
      'Báo cáo tổng kết nhiệm kỳ',
    ]);
  });
});

describe('what has changed since a paper was issued', () => {
  const used = (record: string, value: string) => ({ tag: 't', label: record, value, record });
  it('finds changed, gone and new values and nothing else', () => {
    const then = [used('a', '1'), used('b', '2'), used('c', '3')];
    const now = [used('a', '1'), used('b', '5'), used('d', '4'), used('e', '')];
    expect(findChanges(then, now)).toEqual([
      { label: 'b', was: '2', now: '5' },
      { label: 'c', was: '3', now: '' },
      { label: 'd', was: '', now: '4' },
    ]);
    expect(findChanges(then, then)).toEqual([]);
  });
});
