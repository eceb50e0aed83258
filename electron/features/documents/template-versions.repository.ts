import { and, count, desc, eq } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { issuedPapers, templateVersions } from './documents.schema.ts';

export type KeptTemplate = {
  /** The paper's, or its family's */
  readonly paperId: string;
  readonly sha256: string;
  readonly fileName: string;
  /** 'standard', 'own', or whose pack it came in */
  readonly source: string;
  readonly keptAt: string;
  readonly content: Uint8Array;
};

/** Kept once by its bytes; the day it was first in use stays. */
export function keepTemplate(tx: WriteDb, template: KeptTemplate): void {
  tx.insert(templateVersions)
    .values({ ...template, content: Buffer.from(template.content) })
    .onConflictDoNothing()
    .run();
}

/** Newest first, without their bytes. */
export function listKeptTemplates(db: ReadDb, paperId: string) {
  const { sha256, fileName, source, keptAt } = templateVersions;
  return db
    .select({ sha256, fileName, source, keptAt })
    .from(templateVersions)
    .where(eq(templateVersions.paperId, paperId))
    .orderBy(desc(keptAt), sha256)
    .all();
}

export const findKeptTemplate = (db: ReadDb, paperId: string, sha256: string): KeptTemplate | null =>
  db
    .select()
    .from(templateVersions)
    .where(and(eq(templateVersions.paperId, paperId), eq(templateVersions.sha256, sha256)))
    .get() ?? null;

export const countIssuedFrom = (db: ReadDb, sha256: string): number =>
  db.select({ all: count() }).from(issuedPapers).where(eq(issuedPapers.templateSha256, sha256)).get()?.all ?? 0;
