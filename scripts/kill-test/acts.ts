import { createHash, randomBytes } from 'node:crypto';
import { listIndicators, saveIndicators } from '../../electron/features/congress/congress.repository.ts';
import { insertDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { findDraft, saveDraft } from '../../electron/features/documents/drafts.repository.ts';
import { insertIssuedPaper, lastNumber } from '../../electron/features/documents/issued-papers.repository.ts';
import type { WriteDb } from '../../electron/platform/database/access.ts';
import type { AppContext } from '../../electron/rpc/context.ts';
import { SAMPLE_INDICATORS } from '../../shared/domain/practice/sample-congress.ts';
import { NOBODY } from '../../tests/fixtures/people.ts';

/** What `findTornActs` counts on. */
export const PEOPLE_PER_IMPORT = 200;
export const BYTES_PER_PAPER = 60_000;
const LONG_TEXT = 'ý '.repeat(5000);

/** Writes of the kinds that hurt most when they are lost, through the rooms' own repositories. */
export function actsOf(
  { newId, now }: AppContext,
  random: () => number,
): Readonly<Record<string, (tx: WriteDb) => void>> {
  const at = () => now().toISOString();
  return {
    import: (tx) => {
      const people = Array.from({ length: PEOPLE_PER_IMPORT }, (_, row) => row + 1);
      insertDelegates(
        tx,
        people.map((number) => ({ ...NOBODY, id: newId(), number, fullName: `Vi Đức Đạt ${number}` })),
      );
    },
    draft: (tx) => {
      const version = (findDraft(tx, 'political-report')?.version ?? 0) + 1;
      const draft = { paperId: 'political-report', draftNumber: 1, version, savedAt: at() };
      saveDraft(tx, { ...draft, values: { theme: LONG_TEXT } }, { actor: 'Người ghi', kept: 'autosave' });
    },
    issue: (tx) => {
      const content = randomBytes(BYTES_PER_PAPER);
      const number = lastNumber(tx, 'congress') + 1;
      insertIssuedPaper(tx, {
        ...{ id: newId(), paperId: 'congress-minutes', name: 'Biên bản đại hội', sequence: 'congress', number },
        ...{ symbol: `${number}-BB/ĐH`, issuedOn: '2026-06-20', issuedAt: at(), profile: 'HD05_2026' },
        ...{ sha256: createHash('sha256').update(content).digest('hex'), content, values: {}, used: [] },
        templateSha256: '',
      });
    },
    indicators: (tx) => {
      const was = listIndicators(tx);
      saveIndicators(tx, was.length > 0 ? was.map((row) => ({ ...row, actual: String(random()) })) : SAMPLE_INDICATORS);
    },
  };
}
