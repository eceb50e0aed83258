import type { PersonnelFacts } from '#shared/domain/personnel/personnel-facts.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import { personnelFacts } from './record.schema.ts';

/** Personnel facts of everyone who has any; restricted. */
export function listFacts(db: ReadDb): PersonnelFacts[] {
  return db.select().from(personnelFacts).all().map(toFacts);
}

function toFacts({ retiresMonth, retiresReason, ...row }: typeof personnelFacts.$inferSelect): PersonnelFacts {
  return { ...row, retiresIn: retiresMonth === null ? null : { month: retiresMonth, reason: retiresReason } };
}
