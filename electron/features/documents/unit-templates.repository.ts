import { eq } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { unitTemplates } from './documents.schema.ts';

/** A unit's own template in the place of the standard one. */
export type UnitTemplate = {
  readonly paperId: string;
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly acceptedAt: string;
};

export const findUnitTemplate = (db: ReadDb, paperId: string): UnitTemplate | null =>
  db.select().from(unitTemplates).where(eq(unitTemplates.paperId, paperId)).get() ?? null;

export function saveUnitTemplate(tx: WriteDb, template: UnitTemplate): void {
  const row = { ...template, content: Buffer.from(template.content) };
  tx.insert(unitTemplates).values(row).onConflictDoUpdate({ target: unitTemplates.paperId, set: row }).run();
}

export function removeUnitTemplate(tx: WriteDb, paperId: string): void {
  tx.delete(unitTemplates).where(eq(unitTemplates.paperId, paperId)).run();
}
