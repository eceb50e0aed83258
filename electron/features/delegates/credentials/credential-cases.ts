import { asc, eq, max } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
  CASE_KIND_LABELS,
  type CaseDecision,
  type CaseDraft,
  type CaseKind,
  type CredentialCase,
  findCaseRefusal,
} from '#shared/domain/delegates/credentials/credential-case.ts';
import type { ReadDb } from '../../../platform/database/access.ts';
import type { WorkspaceContext } from '../../../rpc/context.ts';
import { declined } from '../../../rpc/procedures.ts';
import { people } from '../delegates.schema.ts';

const cases = sqliteTable('credential_cases', {
  id: text('id').primaryKey(),
  personId: text('person_id'),
  kind: text('kind').$type<CaseKind>().notNull(),
  matter: text('matter').notNull(),
  raisedOn: text('raised_on'),
  decision: text('decision').$type<CaseDecision>(),
  decidedBy: text('decided_by').notNull(),
  decidedOn: text('decided_on'),
  reason: text('reason').notNull(),
  position: integer('position').notNull(),
});

/** In the order they were raised. */
export function listCases(db: ReadDb): CredentialCase[] {
  const rows = db
    .select({ case: cases, fullName: people.fullName })
    .from(cases)
    .leftJoin(people, eq(people.id, cases.personId))
    .orderBy(asc(cases.position), asc(cases.id))
    .all();
  return rows.map(({ case: one, fullName }) => ({ ...one, fullName: fullName ?? '' }));
}

/** `id` null: a new case. */
export function keepCase(context: WorkspaceContext, id: string | null, draft: CaseDraft): CredentialCase[] {
  const refusal = findCaseRefusal(draft);
  if (refusal) throw declined(refusal);
  const was = id === null ? undefined : context.db.select().from(cases).where(eq(cases.id, id)).get();
  const last =
    context.db
      .select({ last: max(cases.position) })
      .from(cases)
      .get()?.last ?? -1;
  const kept = {
    ...draft,
    ...blankUndecided(draft),
    id: was?.id ?? context.newId(),
    position: was?.position ?? last + 1,
  };
  const label = `Ghi trường hợp ${CASE_KIND_LABELS[draft.kind].toLowerCase()}`;
  context.act({ act: 'case-saved', label, subject: `case:${kept.id}`, undoable: true }, (tx) => {
    tx.insert(cases).values(kept).onConflictDoUpdate({ target: cases.id, set: kept }).run();
  });
  return listCases(context.db);
}

const blankUndecided = ({ decision }: CaseDraft) => (decision === null ? { decidedBy: '', decidedOn: null } : {});

export function dropCase(context: WorkspaceContext, id: string): CredentialCase[] {
  context.act(
    { act: 'case-removed', label: 'Xoá một trường hợp tư cách', subject: `case:${id}`, undoable: true },
    (tx) => {
      tx.delete(cases).where(eq(cases.id, id)).run();
    },
  );
  return listCases(context.db);
}
