import { asc, eq } from 'drizzle-orm';
import type { PersonnelStep } from '#shared/domain/personnel/candidate.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { candidates } from './candidates.schema.ts';
import { personnelSteps, stepVotes } from './personnel.schema.ts';

/** Steps that were saved, in order, each with its votes in the order of the list. */
export function listSavedSteps(db: ReadDb): PersonnelStep[] {
  const votes = db
    .select({ step: stepVotes.step, candidateId: stepVotes.candidateId, votes: stepVotes.votes })
    .from(stepVotes)
    .innerJoin(candidates, eq(candidates.id, stepVotes.candidateId))
    .orderBy(asc(candidates.position), asc(candidates.id))
    .all();
  const steps = db.select().from(personnelSteps).orderBy(asc(personnelSteps.step)).all();
  return steps.map((row) => ({
    ...row,
    votes: votes.filter(({ step }) => step === row.step).map(({ step: _step, ...vote }) => vote),
  }));
}

/** Figures and votes of one step, in place of what was there. */
export function saveStep(tx: WriteDb, { votes, ...figures }: PersonnelStep): void {
  tx.insert(personnelSteps).values(figures).onConflictDoUpdate({ target: personnelSteps.step, set: figures }).run();
  tx.delete(stepVotes).where(eq(stepVotes.step, figures.step)).run();
  for (const vote of votes)
    tx.insert(stepVotes)
      .values({ step: figures.step, ...vote })
      .run();
}
