import { asc, eq, max } from 'drizzle-orm';
import type { Candidate, PersonnelStep } from '#shared/domain/personnel/candidate.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { candidates, personnelSteps, stepVotes } from './personnel.schema.ts';

/** Candidates in the order of the list. */
export function listCandidates(db: ReadDb): Candidate[] {
  return db.select().from(candidates).orderBy(asc(candidates.position), asc(candidates.id)).all();
}

export function findCandidate(db: ReadDb, id: string): Candidate | null {
  return db.select().from(candidates).where(eq(candidates.id, id)).get() ?? null;
}

export function findCandidateOfPerson(db: ReadDb, personId: string): Candidate | null {
  return db.select().from(candidates).where(eq(candidates.personId, personId)).get() ?? null;
}

/** Position after the last candidate. */
export function nextPosition(db: ReadDb): number {
  const last = db
    .select({ position: max(candidates.position) })
    .from(candidates)
    .get()?.position;
  return last === null || last === undefined ? 0 : last + 1;
}

export function insertCandidate(tx: WriteDb, candidate: Candidate): void {
  tx.insert(candidates).values(candidate).run();
}

export function saveCandidate(tx: WriteDb, { id, ...candidate }: Candidate): void {
  tx.update(candidates).set(candidate).where(eq(candidates.id, id)).run();
}

/** The candidate's votes in every step go too. */
export function removeCandidate(tx: WriteDb, id: string): void {
  tx.delete(candidates).where(eq(candidates.id, id)).run();
}

export function saveCandidatePosition(tx: WriteDb, id: string, position: number): void {
  tx.update(candidates).set({ position }).where(eq(candidates.id, id)).run();
}

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
