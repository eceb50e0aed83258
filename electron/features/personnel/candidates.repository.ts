import { and, asc, eq, max } from 'drizzle-orm';
import { type Candidacy, type Candidate, OFFICES, type Office } from '#shared/domain/personnel/candidate.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { candidacies, candidates } from './candidates.schema.ts';

type CandidateRow = typeof candidates.$inferSelect;
type CandidacyRow = typeof candidacies.$inferSelect;

/** Everyone ever put forward, in the order of the list; who left has candidacies that say so. */
export function listCandidates(db: ReadDb): Candidate[] {
  const rows = db.select().from(candidates).orderBy(asc(candidates.position), asc(candidates.id)).all();
  const stood = Map.groupBy(db.select().from(candidacies).all(), ({ candidateId }) => candidateId);
  return rows.map((row) => toCandidate(row, stood.get(row.id) ?? []));
}

export function findCandidate(db: ReadDb, id: string): Candidate | null {
  return withCandidacies(db, db.select().from(candidates).where(eq(candidates.id, id)).get());
}

export function findCandidateOfPerson(db: ReadDb, personId: string): Candidate | null {
  return withCandidacies(db, db.select().from(candidates).where(eq(candidates.personId, personId)).get());
}

/** Position after the last candidate. */
export function nextPosition(db: ReadDb): number {
  return after(
    db
      .select({ position: max(candidates.position) })
      .from(candidates)
      .get(),
  );
}

/** Position after the last of an office's list. */
export function nextPlace(db: ReadDb, office: Office): number {
  const last = db
    .select({ position: max(candidacies.position) })
    .from(candidacies)
    .where(eq(candidacies.office, office));
  return after(last.get());
}

export function insertCandidate(tx: WriteDb, { candidacies: stood, ...candidate }: Candidate): void {
  tx.insert(candidates).values(candidate).run();
  for (const candidacy of stood) saveCandidacy(tx, candidate.id, candidacy);
}

/** The person's own row; candidacies are saved one by one. */
export function saveCandidate(tx: WriteDb, { id, candidacies: _stood, ...candidate }: Candidate): void {
  tx.update(candidates).set(candidate).where(eq(candidates.id, id)).run();
}

/** The candidate's candidacies and votes in every step go too. */
export function removeCandidate(tx: WriteDb, id: string): void {
  tx.delete(candidates).where(eq(candidates.id, id)).run();
}

export function saveCandidatePosition(tx: WriteDb, id: string, position: number): void {
  tx.update(candidates).set({ position }).where(eq(candidates.id, id)).run();
}

/** Puts a candidacy in place of what was there for the same office. */
export function saveCandidacy(tx: WriteDb, candidateId: string, { left, ...candidacy }: Candidacy): void {
  const row = {
    ...candidacy,
    ...{ leftHow: left?.how ?? null, leftAt: left?.at ?? null, leftBy: left?.by ?? null },
    ...{ leftReason: left?.reason ?? null, replacedById: left?.replacedById ?? null },
  };
  tx.insert(candidacies)
    .values({ candidateId, ...row })
    .onConflictDoUpdate({ target: [candidacies.candidateId, candidacies.office], set: row })
    .run();
}

export function removeCandidacy(tx: WriteDb, candidateId: string, office: Office): void {
  tx.delete(candidacies)
    .where(and(eq(candidacies.candidateId, candidateId), eq(candidacies.office, office)))
    .run();
}

const after = (last: { readonly position: number | null } | undefined) =>
  last?.position === null || last === undefined ? 0 : last.position + 1;

function withCandidacies(db: ReadDb, row: CandidateRow | undefined): Candidate | null {
  if (!row) return null;
  return toCandidate(row, db.select().from(candidacies).where(eq(candidacies.candidateId, row.id)).all());
}

function toCandidate(row: CandidateRow, stood: readonly CandidacyRow[]): Candidate {
  const inOrder = [...stood].sort((a, b) => OFFICES.indexOf(a.office) - OFFICES.indexOf(b.office));
  return { ...row, candidacies: inOrder.map(toCandidacy) };
}

function toCandidacy(row: CandidacyRow): Candidacy {
  const { office, standing, origin, position, leftHow: how, leftAt: at, leftBy: by, leftReason, replacedById } = row;
  const left =
    how === null || at === null || by === null ? null : { how, at, by, reason: leftReason ?? '', replacedById };
  return { office, standing, origin, position, left };
}
