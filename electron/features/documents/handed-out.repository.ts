import { and, desc, eq, notInArray } from 'drizzle-orm';
import type { UsedValue } from '#shared/domain/documents/paper.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { handedOut } from './documents.schema.ts';

/** A draft as it was saved for Word, and the record values that it printed. */
export type HandedOut = {
  readonly id: string;
  readonly paperId: string;
  readonly version: number;
  readonly handedAt: string;
  readonly content: Uint8Array;
  readonly used: readonly UsedValue[];
};

/** Older files of a paper than these are nobody's work any more. */
const KEPT = 12;

export function saveHandedOut(tx: WriteDb, one: HandedOut): void {
  tx.insert(handedOut)
    .values({ ...one, content: Buffer.from(one.content) })
    .run();
  const newest = tx
    .select({ id: handedOut.id })
    .from(handedOut)
    .where(eq(handedOut.paperId, one.paperId))
    .orderBy(desc(handedOut.handedAt), desc(handedOut.id))
    .limit(KEPT)
    .all();
  const isOlder = notInArray(
    handedOut.id,
    newest.map(({ id }) => id),
  );
  tx.delete(handedOut)
    .where(and(eq(handedOut.paperId, one.paperId), isOlder))
    .run();
}

export const findHandedOut = (db: ReadDb, id: string): HandedOut | null =>
  db.select().from(handedOut).where(eq(handedOut.id, id)).get() ?? null;
