import { expect, it } from 'vitest';
import { groupPapers } from './group-papers.ts';
import type { PaperStatus } from './paper.ts';

const status = (paperId: string, issuedOn: string | null = null): PaperStatus => ({
  ...{ paperId, name: paperId, typeCode: 'BB', stage: 'before', need: 'must', responsible: '', dueOn: null },
  ...{ state: issuedOn === null ? 'drafting' : 'issued', missing: 0, draftVersion: 1, savedAt: null },
  ...{ symbol: null, issuedOn, sentAt: null, outOfDate: false, ownTemplate: false },
  ...(paperId.includes(':') && { family: { id: 'minutes', name: 'Biên bản', label: paperId.slice(8) } }),
});

it('makes one entry of the papers of a family, where the first of them stands', () => {
  const entries = groupPapers([
    status('report'),
    status('minutes:1', '2026-03-04'),
    status('minutes:2'),
    status('list'),
    status('minutes:3'),
  ]);
  expect(entries.map((entry) => (entry.kind === 'paper' ? entry.paper.paperId : entry.family.id))).toEqual([
    'report',
    'minutes',
    'list',
  ]);
  expect(entries[1]).toMatchObject({ issued: 1, papers: { length: 3 }, next: { paperId: 'minutes:2' } });
});

it('opens the first of a family of which all are issued', () => {
  const [entry] = groupPapers([status('minutes:1', '2026-03-04'), status('minutes:2', '2026-03-05')]);
  expect(entry).toMatchObject({ issued: 2, next: { paperId: 'minutes:1' } });
});
