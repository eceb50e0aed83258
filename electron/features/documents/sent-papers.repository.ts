import { and, desc, eq } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { sentPapers } from './documents.schema.ts';

export type SentPaper = {
  readonly packageId: string;
  readonly paperId: string;
  readonly sha256: string;
  readonly sentAt: string;
};

export function saveSentPapers(tx: WriteDb, papers: readonly SentPaper[]): void {
  for (const paper of papers) tx.insert(sentPapers).values(paper).onConflictDoNothing().run();
}

/** When these very bytes of a paper last went out in a package; null: never. */
export function findSentAt(db: ReadDb, paperId: string, sha256: string): string | null {
  const isIt = and(eq(sentPapers.paperId, paperId), eq(sentPapers.sha256, sha256));
  const found = db.select({ sentAt: sentPapers.sentAt }).from(sentPapers).where(isIt);
  return found.orderBy(desc(sentPapers.sentAt)).get()?.sentAt ?? null;
}
