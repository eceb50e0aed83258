import { desc } from 'drizzle-orm';
import type { SealedPackage } from '#shared/domain/exchange/package.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { sealedPackages } from './exchange.schema.ts';

/** Packages written so far, newest first. Each was read back before it got its name, or it would not be here. */
export function listSealedPackages(db: ReadDb): SealedPackage[] {
  return db
    .select()
    .from(sealedPackages)
    .orderBy(desc(sealedPackages.writtenAt), desc(sealedPackages.packageId))
    .all()
    .map((row) => ({ ...row, verified: true }));
}

export function insertSealedPackage(tx: WriteDb, { verified: _, ...row }: SealedPackage): void {
  tx.insert(sealedPackages).values(row).run();
}
