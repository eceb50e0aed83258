import { asc, eq } from 'drizzle-orm';
import type { Opinion } from '#shared/domain/documents/opinions.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { opinions } from './documents.schema.ts';

/** In the order they were written down. */
export const listOpinions = (db: ReadDb): Opinion[] =>
  db
    .select()
    .from(opinions)
    .orderBy(asc(opinions.createdAt), asc(opinions.id))
    .all()
    .map(({ createdAt: _createdAt, ...opinion }) => opinion);

export const findOpinion = (db: ReadDb, id: string): Opinion | null =>
  listOpinions(db).find((opinion) => opinion.id === id) ?? null;

/** A new one, or the same with other words; when it was first written down stays. */
export function saveOpinion(tx: WriteDb, opinion: Opinion, createdAt: string): void {
  tx.insert(opinions)
    .values({ ...opinion, createdAt })
    .onConflictDoUpdate({ target: opinions.id, set: opinion })
    .run();
}

export function removeOpinion(tx: WriteDb, id: string): void {
  tx.delete(opinions).where(eq(opinions.id, id)).run();
}
