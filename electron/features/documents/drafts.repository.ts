import { and, desc, eq } from 'drizzle-orm';
import type { DraftValues, DraftVersion, SavedDraft } from '#shared/domain/documents/paper.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { draftVersions, paperDrafts } from './documents.schema.ts';

export type Draft = {
  readonly paperId: string;
  /** "Dự thảo lần n" */
  readonly draftNumber: number;
  readonly version: number;
  readonly values: DraftValues;
  readonly savedAt: string;
};

export const findDraft = (db: ReadDb, paperId: string): Draft | null =>
  db.select().from(paperDrafts).where(eq(paperDrafts.paperId, paperId)).get() ?? null;

/** By the paper's id, without what they say. */
export function listSavedDrafts(db: ReadDb): Readonly<Record<string, SavedDraft>> {
  const { paperId, version, savedAt } = paperDrafts;
  const rows = db.select({ paperId, version, savedAt }).from(paperDrafts).all();
  return Object.fromEntries(rows.map((row) => [row.paperId, { version: row.version, savedAt: row.savedAt }]));
}

/** Makes this the current draft and keeps it as a version of its own; no version is ever overwritten. */
export function saveDraft(
  tx: WriteDb,
  draft: Draft,
  by: { readonly actor: string; readonly kept: DraftVersion['kept'] },
): void {
  const { paperId, version, savedAt, values } = draft;
  tx.insert(paperDrafts).values(draft).onConflictDoUpdate({ target: paperDrafts.paperId, set: draft }).run();
  tx.insert(draftVersions)
    .values({ paperId, version, savedAt, values, ...by })
    .run();
}

/** Newest first. */
export function listVersions(db: ReadDb, paperId: string): DraftVersion[] {
  const { version, savedAt, actor, kept } = draftVersions;
  return db
    .select({ version, savedAt, actor, kept })
    .from(draftVersions)
    .where(eq(draftVersions.paperId, paperId))
    .orderBy(desc(version))
    .all();
}

export function findVersionValues(db: ReadDb, paperId: string, version: number): DraftValues | null {
  const isIt = and(eq(draftVersions.paperId, paperId), eq(draftVersions.version, version));
  return db.select({ values: draftVersions.values }).from(draftVersions).where(isIt).get()?.values ?? null;
}
