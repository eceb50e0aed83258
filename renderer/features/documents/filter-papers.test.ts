import { describe, expect, it } from 'vitest';
import type { PaperStatus } from '#shared/domain/documents/paper.ts';
import { byDueDay, byState, filterPapers } from './filter-papers.ts';

const paper = (name: string, more: Partial<PaperStatus> = {}): PaperStatus => ({
  paperId: name,
  name,
  typeCode: 'BC',
  stage: 'before',
  need: 'must',
  responsible: 'Tiểu ban văn kiện',
  dueOn: null,
  state: 'not-started',
  missing: 0,
  draftVersion: 0,
  savedAt: null,
  symbol: null,
  issuedOn: null,
  sentAt: null,
  outOfDate: false,
  ownTemplate: false,
  ...more,
});
const names = (papers: readonly PaperStatus[]) => papers.map(({ name }) => name);

describe('search in the list of papers', () => {
  const papers = [
    paper('Báo cáo chính trị', { symbol: '05-BC/ĐU' }),
    paper('Biên bản đại hội', { responsible: 'Đoàn thư ký' }),
  ];
  it.each([
    ['chinh tri', ['Báo cáo chính trị']],
    ['05-bc/du', ['Báo cáo chính trị']],
    ['dai hoi bien', ['Biên bản đại hội']],
    ['thư ký', ['Biên bản đại hội']],
    ['', ['Báo cáo chính trị', 'Biên bản đại hội']],
    ['nghị quyết', []],
  ])('finds by "%s"', (search, expected) => {
    expect(names(filterPapers(papers, search))).toEqual(expected);
  });
});

it('puts the nearest due day first and papers without one last', () => {
  const papers = [paper('C'), paper('B', { dueOn: '2026-06-01' }), paper('A', { dueOn: '2026-05-01' })];
  expect(names(papers.toSorted(byDueDay))).toEqual(['A', 'B', 'C']);
});

it('puts what needs most work first', () => {
  const papers = [
    paper('xong', { state: 'issued' }),
    paper('ít', { state: 'drafting', missing: 1 }),
    paper('nhiều', { state: 'drafting', missing: 9 }),
    paper('chưa'),
  ];
  expect(names(papers.toSorted(byState))).toEqual(['chưa', 'nhiều', 'ít', 'xong']);
});
