import { describe, expect, it, vi } from 'vitest';
import { checkDocx, checkSet } from '../../electron/features/checking/check-docx.ts';
import { comparePapers, NOTHING_SAID } from '../../shared/domain/checking/consistency/compare-papers.ts';
import type { PaperStatus } from '../../shared/domain/documents/paper.ts';
import { CELL_CONGRESS } from '../fixtures/small-congress/cell.ts';
import { MEMBERS_CONGRESS } from '../fixtures/small-congress/members.ts';
import { openSmallCongress, type SmallCongress, writePapers } from '../fixtures/small-congress/open.ts';

/** A busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

/** Every paper issued on the day it is due, what the congress leaves behind on its closing day. */
const issueDayOf =
  ({ setup }: SmallCongress) =>
  ({ stage, dueOn }: PaperStatus): string =>
    stage === 'before' && dueOn !== null ? dueOn : (setup.congress.closesAt ?? '').slice(0, 10);

/** Whatever a check of the whole folder says but hints; gaps of papers nobody can fill in here would be named too. */
async function told(congress: SmallCongress): Promise<readonly string[]> {
  const { client } = await openSmallCongress(congress);
  const papers = await writePapers(client, issueDayOf(congress));
  const checked = papers.map(({ paperId, bytes }) => ({
    paperId,
    ...checkDocx(bytes, { profile: 'auto', today: '2026-11-25' }),
  }));
  const set = comparePapers(checked.map(({ said }) => said ?? NOTHING_SAID));
  expect(set.facts.length).toBeGreaterThan(40);
  return [
    ...papers.flatMap(({ paperId, lacks }) => lacks.map((lack) => `${paperId} lacks ${lack}`)),
    ...checkSet(checked).flatMap(({ paperId, findings, content, refused }) => [
      ...(refused ? [`${paperId} ${refused.message}`] : []),
      ...[...findings, ...content]
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, message }) => `${paperId} ${rule} ${message}`),
    ]),
    ...set.findings.map(({ rule, message, file }) => `${checked[file]?.paperId} ${rule} ${message}`),
  ];
}

describe('the whole set of papers', () => {
  it('of a cell congress contradicts nothing and breaks no rule of form', async () => {
    expect(await told(CELL_CONGRESS)).toEqual([]);
  });

  it('of a congress of members contradicts nothing and breaks no rule of form', async () => {
    expect(await told(MEMBERS_CONGRESS)).toEqual([]);
  });
});
