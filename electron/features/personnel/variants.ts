import { asc, eq } from 'drizzle-orm';
import { correct, leave, putOn } from '#shared/domain/personnel/candidacy-changes.ts';
import type { Candidate } from '#shared/domain/personnel/candidate.ts';
import { candidacyFor, listFor, standingFor } from '#shared/domain/personnel/offices.ts';
import { NO_SUCH_VARIANT } from '#shared/domain/personnel/personnel-refusal.ts';
import { differenceOf, type Variant, type VariantMember } from '#shared/domain/personnel/variants.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { findCandidateOfPerson, insertCandidate, listCandidates } from './candidates.repository.ts';
import { nameOfPerson, newCandidate, places, saveChanged, setCommitteeOrder } from './candidates.ts';
import { variantPeople, listVariants as variants } from './record.schema.ts';

/** Kept what-if lists, oldest first. */
export function listVariants(db: ReadDb): Variant[] {
  const people = Map.groupBy(
    db.select().from(variantPeople).orderBy(asc(variantPeople.position)).all(),
    ({ variantId }) => variantId,
  );
  const rows = db.select().from(variants).orderBy(asc(variants.createdAt), asc(variants.id)).all();
  return rows.map((row) => ({
    ...row,
    members: (people.get(row.id) ?? []).map(({ personId, standing }) => ({ personId, standing })),
  }));
}

type Kept = Pick<Variant, 'name' | 'note' | 'members'> & { readonly id: string | null };

/** Keeps a what-if list; null id: a new one. Everybody on it must be on the roster. */
export function saveVariant({ db, act, newId, now }: WorkspaceContext, kept: Kept): Variant {
  for (const { personId } of kept.members) nameOfPerson(db, personId);
  const was = kept.id === null ? null : getVariant(db, kept.id);
  const row = {
    ...{ id: was?.id ?? newId(), name: tidyText(kept.name), note: tidyText(kept.note) },
    createdAt: was?.createdAt ?? now().toISOString(),
  };
  const label = `${was ? 'Sửa' : 'Lưu'} phương án ${row.name}`;
  act({ act: 'variant-saved', label, ...about(row.id) }, (tx) => {
    tx.insert(variants).values(row).onConflictDoUpdate({ target: variants.id, set: row }).run();
    tx.delete(variantPeople).where(eq(variantPeople.variantId, row.id)).run();
    for (const [position, member] of kept.members.entries())
      tx.insert(variantPeople)
        .values({ variantId: row.id, ...member, position })
        .run();
  });
  return { ...row, members: kept.members };
}

export function removeVariant({ db, act }: WorkspaceContext, id: string): { removed: number } {
  const { name } = getVariant(db, id);
  act({ act: 'variant-removed', label: `Bỏ phương án ${name}`, ...about(id) }, (tx) =>
    tx.delete(variants).where(eq(variants.id, id)).run(),
  );
  return { removed: 1 };
}

/**
 * Makes the real list for the committee what the variant says: who is not in it leaves
 * with the variant as the reason, who is new is put on it. One act, one undo.
 */
export function chooseVariant(context: WorkspaceContext, id: string): { added: number; removed: number } {
  const { db, act, now, actor } = context;
  const { name, members } = getVariant(db, id);
  const listed = listFor(listCandidates(db), 'committee');
  const change = differenceOf(listed.map(toMember), members);
  const reason = `Chọn phương án ${name}`;
  const departure = { how: 'struck', at: now().toISOString(), by: actor(), reason, replacedById: null } as const;
  act({ act: 'variant-chosen', label: reason, ...about(id) }, (tx) => {
    const { unit } = findSetup(db);
    for (const candidate of listed)
      if (change.removed.some(({ personId }) => personId === candidate.personId))
        saveChanged(tx, candidate, leave(candidate, 'committee', departure, unit));
    for (const member of change.added) enter(context, tx, member);
    for (const member of change.changed) restate(db, tx, member);
    const order = new Map(listFor(listCandidates(db), 'committee').map((one) => [one.personId, one.id]));
    setCommitteeOrder(
      db,
      tx,
      members.flatMap(({ personId }) => order.get(personId) ?? []),
    );
  });
  return { added: change.added.length, removed: change.removed.length };
}

const toMember = (candidate: Candidate): VariantMember => ({
  personId: candidate.personId,
  standing: standingFor(candidate, 'committee'),
});

function enter(context: WorkspaceContext, tx: WriteDb, { personId, standing }: VariantMember): void {
  const was = findCandidateOfPerson(context.db, personId);
  const blank = was ?? newCandidate(context, personId, standing);
  const now = putOn(blank, ['committee'], { standing, origin: 'scheme', ...places(context.db) });
  if (was) saveChanged(tx, was, now);
  else insertCandidate(tx, now);
}

function restate(db: ReadDb, tx: WriteDb, { personId, standing }: VariantMember): void {
  const was = findCandidateOfPerson(db, personId);
  const origin = was && candidacyFor(was, 'committee')?.origin;
  if (was && origin) saveChanged(tx, was, correct(was, { office: 'committee', standing, origin }));
}

function getVariant(db: ReadDb, id: string): Variant {
  const variant = listVariants(db).find((one) => one.id === id);
  if (!variant) throw declined(NO_SUCH_VARIANT);
  return variant;
}

const about = (id: string) => ({ subject: `variant:${id}`, undoable: true });
