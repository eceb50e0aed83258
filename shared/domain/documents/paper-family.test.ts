import { expect, it } from 'vitest';
import { DRAFT_FRAME, RECORDS } from '../../../tests/fixtures/paper-records.ts';
import type { PaperDefinition } from './paper.ts';
import { fileStemOf, findPaperOf, papersOf } from './paper-family.ts';
import { politicalReport } from './papers/political-report.ts';

/** One paper for each candidate. */
const family: PaperDefinition = {
  ...politicalReport,
  id: 'index',
  name: 'Danh mục',
  cellName: 'Mục lục',
  instances: ({ candidates }) => candidates.map(({ id, person }) => ({ key: id, label: person.fullName })),
  shape: (_records, _values, { instance }) => ({ view: { ten: instance }, used: [], missing: [], warnings: [] }),
};
const CATALOGUE = [politicalReport, family];
const find = (paperId: string) => findPaperOf(CATALOGUE, paperId, () => RECORDS);
const [first] = RECORDS.candidates;

it('makes a paper of its own of each instance, with a name that says which', () => {
  const papers = papersOf(CATALOGUE, RECORDS);
  expect(papers).toHaveLength(1 + RECORDS.candidates.length);
  expect(papers[1]).toMatchObject({
    ...{ id: `index:${first?.id}`, name: `Danh mục – ${first?.person.fullName}` },
    cellName: `Mục lục – ${first?.person.fullName}`,
    family: { id: 'index', name: 'Danh mục', label: first?.person.fullName },
  });
  expect(papers[1]?.instances).toBeUndefined();
});

it('shapes an instance with its own key', () => {
  expect(find(`index:${first?.id}`)?.shape(RECORDS, {}, DRAFT_FRAME).view).toEqual({ ten: first?.id });
});

it.each(['index', 'index:', 'index:nobody', 'political-report:1', 'unknown'])('knows no paper %s', (paperId) => {
  expect(find(paperId)).toBeNull();
});

it('asks the records only for a paper of a family', () => {
  const never = () => expect.fail('the records were read');
  expect(findPaperOf(CATALOGUE, 'political-report', never)?.id).toBe('political-report');
});

it('is named in files without a colon', () => {
  expect(fileStemOf('personnel-meeting-minutes:3')).toBe('personnel-meeting-minutes-3');
});
