import { expect, it } from 'vitest';
import type { IssuedPaper, PaperStatus } from '#shared/domain/documents/paper.ts';
import { offeredDrafts, preselected } from './restricted.ts';

const issued = (id: string, paperId: string): IssuedPaper => ({
  ...{
    id,
    paperId,
    name: paperId,
    number: 1,
    sequence: 'congress',
    symbol: '01',
    issuedOn: '2026-05-20',
    issuedAt: '2026-05-20T01:00:00Z',
  },
  ...{ profile: 'HD05_2026', sha256: '', bytes: 1, revokedAt: null, revokedReason: '' },
});
const status = (paperId: string, draftVersion: number): PaperStatus => ({
  ...{ paperId, name: paperId, typeCode: 'BC', stage: 'before', need: 'must', responsible: '', dueOn: null },
  ...{ state: 'drafting', missing: 0, draftVersion, savedAt: null, symbol: null, issuedOn: null },
  ...{ sentAt: null, outOfDate: false, ownTemplate: false },
});

it('everything issued is ticked at first, except what holds personnel data', () => {
  const papers = [
    issued('a', 'political-report'),
    issued('b', 'personnel-submission'),
    issued('c', 'congress-minutes'),
  ];
  expect(preselected(papers)).toEqual(['a', 'c']);
});

it('a paper is offered as a draft only once it is begun', () => {
  const report = { id: 'political-report', name: 'political-report', restricted: false };
  expect(offeredDrafts([status('political-report', 0), status('personnel-submission', 0)])).toEqual([]);
  expect(offeredDrafts([status('political-report', 2), status('personnel-submission', 1)])).toEqual([
    report,
    { id: 'personnel-submission', name: 'personnel-submission', restricted: true },
  ]);
});
