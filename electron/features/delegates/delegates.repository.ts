import { and, asc, count, eq, getTableColumns, isNotNull, max, or, type SQL, sql } from 'drizzle-orm';
import {
  DELEGATE_KINDS,
  type Delegate,
  type DelegateDraft,
  type DelegateKind,
  type DelegateStanding,
  draftOf,
} from '#shared/domain/delegates/person.ts';
import type { RosterField } from '#shared/domain/delegates/roster-import.ts';
import { foldVietnamese, nameOrderKey, textOrderKey } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { delegates, people, rosterMappings } from './delegates.schema.ts';

/** Which people, in which order; a page of them or all. */
export type Selection = {
  readonly search?: string;
  readonly unit?: string | null;
  readonly kind?: DelegateKind | null;
  readonly incomplete?: boolean;
  readonly sort?: 'name' | 'number' | 'unit' | 'born';
  readonly offset?: number;
  readonly limit?: number;
};

const {
  foldedName: _folded,
  nameOrder: _order,
  searchText: _search,
  unitOrder: _unit,
  ...PERSON
} = getTableColumns(people);
const { personId: _person, ...SEAT } = getTableColumns(delegates);
const ORDERS = {
  name: [asc(people.nameOrder), asc(people.id)],
  number: [asc(delegates.number), asc(people.id)],
  unit: [asc(people.unitOrder), asc(people.nameOrder), asc(people.id)],
  born: [sql`${people.bornOn} IS NULL`, asc(people.bornOn), asc(people.nameOrder), asc(people.id)],
};

/** The delegates of a selection; without one, everybody in Vietnamese name order. */
export function listDelegates(db: ReadDb, selection: Selection = {}): Delegate[] {
  return db
    .select({ ...PERSON, ...SEAT })
    .from(people)
    .innerJoin(delegates, eq(delegates.personId, people.id))
    .where(conditionOf(selection))
    .orderBy(...ORDERS[selection.sort ?? 'name'])
    .limit(selection.limit ?? -1)
    .offset(selection.offset ?? 0)
    .all();
}

export function countSelected(db: ReadDb, selection: Selection): number {
  const query = db.select({ total: count() }).from(people).innerJoin(delegates, eq(delegates.personId, people.id));
  return query.where(conditionOf(selection)).get()?.total ?? 0;
}

export function findDelegate(db: ReadDb, id: string): Delegate | null {
  const query = db
    .select({ ...PERSON, ...SEAT })
    .from(people)
    .innerJoin(delegates, eq(delegates.personId, people.id));
  return query.where(eq(people.id, id)).get() ?? null;
}

/** The largest running number in use; 0 for an empty roster. */
export function lastNumber(db: ReadDb): number {
  return (
    db
      .select({ last: max(delegates.number) })
      .from(delegates)
      .get()?.last ?? 0
  );
}

const ROWS_PER_STATEMENT = 100;

export function insertDelegates(tx: WriteDb, added: readonly Delegate[]): void {
  for (let from = 0; from < added.length; from += ROWS_PER_STATEMENT) {
    const chunk = added.slice(from, from + ROWS_PER_STATEMENT);
    tx.insert(people)
      .values(chunk.map((delegate) => ({ id: delegate.id, ...personRow(delegate) })))
      .run();
    tx.insert(delegates)
      .values(chunk.map(({ id, ...delegate }) => ({ ...delegate, personId: id })))
      .run();
  }
}

export function saveDelegate(tx: WriteDb, id: string, draft: DelegateDraft): void {
  tx.update(people).set(personRow(draft)).where(eq(people.id, id)).run();
  tx.update(delegates).set(seatRow(draft)).where(eq(delegates.personId, id)).run();
}

export function saveStanding(
  tx: WriteDb,
  id: string,
  standing: Partial<DelegateStanding & { readonly summoned: boolean }>,
): void {
  tx.update(delegates).set(standing).where(eq(delegates.personId, id)).run();
}

/** Ids of alternates who stand in somebody's place. */
export function listReplacing(db: ReadDb): ReadonlySet<string> {
  const query = db.select({ id: delegates.replacedById }).from(delegates);
  return new Set(
    query
      .where(isNotNull(delegates.replacedById))
      .all()
      .map(({ id }) => id ?? ''),
  );
}

/** Throws the driver's foreign-key error when another room still holds the person. */
export function removeDelegate(tx: WriteDb, id: string): void {
  tx.delete(delegates).where(eq(delegates.personId, id)).run();
  tx.delete(people).where(eq(people.id, id)).run();
}

/** Columns the clerk assigned by hand in earlier imports, by header words. */
export function listMappings(db: ReadDb): ReadonlyMap<string, RosterField | null> {
  return new Map(
    db
      .select()
      .from(rosterMappings)
      .all()
      .map(({ header, field }) => [header, field]),
  );
}

export function saveMapping(tx: WriteDb, header: string, field: RosterField | null): void {
  tx.insert(rosterMappings)
    .values({ header, field })
    .onConflictDoUpdate({ target: rosterMappings.header, set: { field } })
    .run();
}

export function countDelegates(db: ReadDb) {
  const [sums] = db
    .select({
      people: count(),
      summoned: sql<number>`coalesce(sum(${delegates.summoned}), 0)`,
      women: sql<number>`count(*) FILTER (WHERE ${people.gender} = 'female')`,
      incomplete: sql<number>`count(*) FILTER (WHERE ${INCOMPLETE})`,
    })
    .from(people)
    .innerJoin(delegates, eq(delegates.personId, people.id))
    .all();
  const kinds = db.select({ kind: delegates.kind, number: count() }).from(delegates).groupBy(delegates.kind).all();
  const units = db
    .selectDistinct({ unit: people.unit, order: people.unitOrder })
    .from(people)
    .orderBy(asc(people.unitOrder))
    .all();
  const number = (kind: DelegateKind | null) => kinds.find((row) => row.kind === kind)?.number ?? 0;
  return {
    ...(sums ?? { people: 0, summoned: 0, women: 0, incomplete: 0 }),
    byKind: {
      ...(Object.fromEntries(DELEGATE_KINDS.map((kind) => [kind, number(kind)])) as Record<DelegateKind, number>),
      unknown: number(null),
    },
    units: units.map((row) => row.unit).filter((unit) => unit !== ''),
  };
}

/** The rule of `findGaps` in SQL; a test holds the two together. */
const INCOMPLETE = sql`(${people.gender} IS NULL OR ${people.bornOn} IS NULL OR length(${people.bornOn}) < 10
  OR ${people.ethnicity} = '' OR ${people.joinedPartyOn} IS NULL OR ${people.expertise} = ''
  OR ${people.politicalTheory} = '' OR ${delegates.kind} IS NULL)`;

/** Each word of the search must begin a word of the name, unit or post; digits may also be the running number. */
function conditionOf({ search = '', unit = null, kind = null, incomplete = false }: Selection): SQL | undefined {
  const words = searchWords(search);
  const found = and(...words.map((word) => sql`instr(${people.searchText}, ${` ${word}`}) > 0`));
  const numbered = /^\d+$/.test(search.trim()) ? eq(delegates.number, Number(search.trim())) : undefined;
  return and(
    numbered ? or(found, numbered) : found,
    unit === null ? undefined : eq(people.unit, unit),
    kind === null ? undefined : eq(delegates.kind, kind),
    incomplete ? INCOMPLETE : undefined,
  );
}

const searchWords = (text: string): string[] =>
  foldVietnamese(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

function personRow(draft: DelegateDraft) {
  const { kind: _kind, summoned: _summoned, membership: _membership, ...person } = draftOf(draft);
  return {
    ...person,
    foldedName: foldVietnamese(draft.fullName),
    nameOrder: nameOrderKey(draft.fullName),
    searchText: searchWords(`${draft.fullName} ${draft.unit} ${draft.post}`)
      .map((word) => ` ${word}`)
      .join(''),
    unitOrder: textOrderKey(draft.unit),
  };
}

const seatRow = ({ kind, summoned, membership }: DelegateDraft) => ({ kind, summoned, membership });
