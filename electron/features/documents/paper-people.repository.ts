import { eq } from 'drizzle-orm';
import type { PaperPeople } from '#shared/domain/documents/paper-plan.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { paperPeople } from './documents.schema.ts';

export const listPaperPeople = (db: ReadDb): PaperPeople =>
  Object.fromEntries(
    db
      .select()
      .from(paperPeople)
      .all()
      .map(({ paperId, responsible }) => [paperId, responsible]),
  );

/** null: back to who usually answers for it. */
export function savePaperPerson(tx: WriteDb, paperId: string, responsible: string | null): void {
  if (responsible === null) tx.delete(paperPeople).where(eq(paperPeople.paperId, paperId)).run();
  else
    tx.insert(paperPeople)
      .values({ paperId, responsible })
      .onConflictDoUpdate({ target: paperPeople.paperId, set: { responsible } })
      .run();
}
