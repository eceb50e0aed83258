import { eq, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { noSuchDelegate, recordsBothHeld } from '#shared/domain/delegates/delegate-refusal.ts';
import {
  type DuplicatePair,
  findDifferences,
  likenessOf,
  type MergeTrail,
  mergedDraft,
} from '#shared/domain/delegates/duplicates.ts';
import type { DelegateDraft } from '#shared/domain/delegates/person.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { repointReferences } from '../../platform/database/repoint.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { mergeCheckIns } from './check-in/check-in.repository.ts';
import { findDelegate, removeDelegate, saveDelegate } from './delegates.repository.ts';
import { distinctPeople, people, personMerges } from './delegates.schema.ts';
import { mergePlaces } from './seating/seating.repository.ts';

/** So many pairs are looked at in one go; the next come when these are settled. */
const MOST = 200;

/** Pairs of records that may be one person, most likely first; pairs a clerk has parted are left out. */
export function listDuplicates(db: ReadDb): DuplicatePair[] {
  const parted = new Set(
    db
      .select()
      .from(distinctPeople)
      .all()
      .map(({ oneId, otherId }) => `${oneId} ${otherId}`),
  );
  const pairs = new Map(candidatePairs(db).map(({ one, other }) => [pairKey(one, other), [one, other] as const]));
  const found = [...pairs].filter(([key]) => !parted.has(key)).slice(0, MOST);
  const read = found.flatMap(([, [oneId, otherId]]): DuplicatePair[] => {
    const [one, other] = [findDelegate(db, oneId), findDelegate(db, otherId)];
    const likeness = one && other ? likenessOf(one, other) : null;
    return one && other && likeness ? [{ one, other, likeness, differs: findDifferences(one, other) }] : [];
  });
  const rank = { card: 0, 'birth-date': 1, 'birth-year': 2 } as const;
  return read.sort((a, b) => rank[a.likeness] - rank[b.likeness] || a.one.number - b.one.number);
}

/** Same folded name with the same birth date, or a part of it; or the same card number. Three look-ups in an index. */
function candidatePairs(db: ReadDb) {
  const [one, other] = [alias(people, 'one'), alias(people, 'other')];
  const pairs = (condition: ReturnType<typeof sql>) =>
    db
      .select({ one: one.id, other: other.id })
      .from(one)
      .innerJoin(other, condition)
      .limit(MOST * 10)
      .all();
  const sameName = sql`${other.foldedName} = ${one.foldedName}`;
  return [
    ...pairs(sql`${sameName} AND ${other.bornOn} = ${one.bornOn} AND ${one.id} < ${other.id}`),
    ...pairs(sql`${sameName} AND length(${one.bornOn}) > 4 AND ${other.bornOn} = substr(${one.bornOn}, 1, 4)`),
    ...pairs(sql`${sameName} AND length(${one.bornOn}) = 10 AND ${other.bornOn} = substr(${one.bornOn}, 1, 7)`),
    ...pairs(sql`${one.cardNumber} <> '' AND ${other.cardNumber} = ${one.cardNumber} AND ${one.id} < ${other.id}`),
  ];
}

const pairKey = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

type Merge = { readonly keptId: string; readonly goneId: string; readonly taken: readonly (keyof DelegateDraft)[] };

/** Two records become one: what other rooms know of the one that goes is theirs of the kept one now. */
export function mergePeople(context: WorkspaceContext, { keptId, goneId, taken }: Merge): void {
  const [kept, gone] = [findDelegate(context.db, keptId), findDelegate(context.db, goneId)];
  if (!kept || !gone || keptId === goneId) throw declined(noSuchDelegate());
  // One of them stands in the other's place: they were taken for two people on purpose
  if (kept.replacedById === goneId || gone.replacedById === keptId) throw declined(recordsBothHeld(kept.fullName));
  const label = `Gộp hai bản ghi của ${kept.fullName} (số ${kept.number} và ${gone.number})`;
  context.act({ act: 'people-merged', label, subject: `person:${keptId}`, undoable: true }, (tx) => {
    tx.delete(distinctPeople)
      .where(or(eq(distinctPeople.oneId, goneId), eq(distinctPeople.otherId, goneId)))
      .run();
    mergeCheckIns(tx, keptId, goneId);
    mergePlaces(tx, keptId, goneId);
    if (!repointReferences(tx, ['people', 'delegates'], goneId, keptId)) throw declined(recordsBothHeld(kept.fullName));
    tx.insert(personMerges)
      .values({
        id: context.newId(),
        keptId,
        mergedValues: JSON.stringify(gone),
        mergedAt: context.now().toISOString(),
        actor: context.actor(),
      })
      .run();
    removeDelegate(tx, goneId);
    saveDelegate(tx, keptId, mergedDraft(kept, gone, taken));
  });
}

/** Remembers that two records are two people. */
export function partPeople(context: WorkspaceContext, oneId: string, otherId: string): void {
  const [one, other] = [findDelegate(context.db, oneId), findDelegate(context.db, otherId)];
  if (!one || !other) throw declined(noSuchDelegate());
  const label = `Ghi nhận ${one.fullName} số ${one.number} và số ${other.number} là hai người`;
  const pair = oneId < otherId ? { oneId, otherId } : { oneId: otherId, otherId: oneId };
  context.act({ act: 'people-parted', label, subject: `person:${oneId}`, undoable: true }, (tx: WriteDb) =>
    tx.insert(distinctPeople).values(pair).onConflictDoNothing().run(),
  );
}

/** Records that were merged into a person's, newest first, as they stood. */
export function listMerges(db: ReadDb, keptId: string): MergeTrail[] {
  const rows = db.select().from(personMerges).where(eq(personMerges.keptId, keptId)).all();
  return rows.reverse().map(({ mergedAt, actor, mergedValues }) => {
    const gone = JSON.parse(mergedValues) as { fullName: string; number: number; unit: string };
    return { mergedAt, actor, gone: [`số ${gone.number}`, gone.fullName, gone.unit].filter(Boolean).join(' · ') };
  });
}
