import { type Column, count, eq, getTableColumns, inArray, isNotNull, max, type SQL, sql } from 'drizzle-orm';
import {
  DELEGATE_KINDS,
  type Delegate,
  type DelegateDraft,
  type DelegateKind,
  type DelegateStanding,
  draftOf,
} from '#shared/domain/delegates/person.ts';
import { findGaps } from '#shared/domain/delegates/person-gaps.ts';
import type { RosterField } from '#shared/domain/delegates/roster-import.ts';
import { foldVietnamese, nameOrderKey, textOrderKey } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { delegates, people, rosterMappings, sheetMappings } from './delegates.schema.ts';
import { ORDERS, pageOf, ROW, type Selection, searchWords } from './find-page.ts';

const {
  foldedName: _folded,
  nameOrder: _order,
  searchText: _search,
  unitOrder: _unit,
  ...PERSON
} = getTableColumns(people);
const {
  personId: _person,
  nameOrder: _nameOrder,
  unitOrder: _unitOrder,
  bornOrder: _bornOrder,
  unitName: _unitName,
  genderTold: _gender,
  incomplete: _incomplete,
  words: _words,
  ...SEAT
} = getTableColumns(delegates);

/** The delegates of a selection; without one, everybody in Vietnamese name order. */
export function listDelegates(db: ReadDb, selection: Selection = {}): Delegate[] {
  return db
    .select({ ...PERSON, ...SEAT })
    .from(delegates)
    .innerJoin(people, eq(delegates.personId, people.id))
    .where(inArray(ROW, pageOf(db, selection)))
    .orderBy(...ORDERS[selection.sort ?? 'name'])
    .all();
}

export function findDelegate(db: ReadDb, id: string): Delegate | null {
  const query = db
    .select({ ...PERSON, ...SEAT })
    .from(people)
    .innerJoin(delegates, eq(delegates.personId, people.id));
  return query.where(eq(people.id, id)).get() ?? null;
}

/** All with this running number: two where two lists were put together. */
export function listDelegatesByNumber(db: ReadDb, number: number): Delegate[] {
  const query = db
    .select({ ...PERSON, ...SEAT })
    .from(people)
    .innerJoin(delegates, eq(delegates.personId, people.id));
  return query.where(eq(delegates.number, number)).all();
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

/**
 * Row by row through two statements prepared once: statements of many rows are
 * memory that SQLite holds outside the heap until the collector comes by.
 */
export function insertDelegates(tx: WriteDb, added: Iterable<Delegate>): void {
  const [personColumns, seatColumns] = [getTableColumns(people), getTableColumns(delegates)];
  const person = tx.insert(people).values(placesOf(personColumns)).prepare();
  const seat = tx.insert(delegates).values(placesOf(seatColumns)).prepare();
  for (const { id, ...delegate } of added) {
    person.run(storedValues(personColumns, { id, ...personRow(delegate) }));
    seat.run(storedValues(seatColumns, { ...delegate, personId: id, ...indexRow(delegate) }));
  }
}

const placesOf = <Columns extends Record<string, Column>>(columns: Columns) =>
  Object.fromEntries(Object.keys(columns).map((name) => [name, sql`${sql.placeholder(name)}`])) as Record<
    keyof Columns,
    SQL
  >;

/** As the table keeps them; the query builder would write the placeholder of an unknown yes-or-no as "no". */
const storedValues = (columns: Record<string, Column>, row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const value = row[name] ?? null;
      return [name, value === null ? null : column.mapToDriverValue(value)];
    }),
  );

export function saveDelegate(tx: WriteDb, id: string, draft: DelegateDraft): void {
  tx.update(people).set(personRow(draft)).where(eq(people.id, id)).run();
  tx.update(delegates)
    .set({ ...seatRow(draft), ...indexRow(draft) })
    .where(eq(delegates.personId, id))
    .run();
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

/**
 * Columns the clerk assigned by hand in earlier imports, by header words: for sheets with the very same headers,
 * and for those that came before choices were kept by sheet.
 */
export function listMappings(db: ReadDb, sheet: string): ReadonlyMap<string, RosterField | null> {
  const old = db.select({ header: rosterMappings.header, field: rosterMappings.field }).from(rosterMappings).all();
  const { header, field } = sheetMappings;
  const own = db.select({ header, field }).from(sheetMappings).where(eq(sheetMappings.sheet, sheet)).all();
  return new Map([...old, ...own].map((row) => [row.header, row.field]));
}

export function saveMapping(tx: WriteDb, sheet: string, header: string, field: RosterField | null): void {
  tx.insert(sheetMappings)
    .values({ sheet, header, field })
    .onConflictDoUpdate({ target: [sheetMappings.sheet, sheetMappings.header], set: { field } })
    .run();
}

export function countDelegates(db: ReadDb) {
  const { kind, summoned, genderTold, incomplete } = delegates;
  const groups = db
    .select({ kind, summoned, genderTold, incomplete, people: count() })
    .from(delegates)
    .groupBy(kind, summoned, genderTold, incomplete)
    .all();
  const sum = (fits: (group: (typeof groups)[number]) => boolean) =>
    groups.reduce((total, group) => total + (fits(group) ? group.people : 0), 0);
  const byKind = DELEGATE_KINDS.map((one) => [one, sum((group) => group.kind === one)]);
  return {
    people: sum(() => true),
    summoned: sum((group) => group.summoned),
    women: sum((group) => group.genderTold === 'female'),
    incomplete: sum((group) => group.incomplete),
    byKind: {
      ...(Object.fromEntries(byKind) as Record<DelegateKind, number>),
      unknown: sum((group) => group.kind === null),
    },
    units: listUnits(db),
  };
}

/** Names of the sub-units in order; jumps from one to the next in the index instead of reading everybody. */
export function listUnits(db: ReadDb): string[] {
  const next = sql`(WITH RECURSIVE units (name) AS (
    SELECT min(unit_name) FROM delegates WHERE unit_name > ''
    UNION ALL SELECT (SELECT min(unit_name) FROM delegates WHERE unit_name > name) FROM units WHERE name IS NOT NULL
  ) SELECT name FROM units WHERE name IS NOT NULL)`;
  const names = db.select({ name: sql<string>`name` }).from(next).all();
  const keyed = names.map(({ name }) => ({ name, key: textOrderKey(name) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ name }) => name);
}

function personRow(draft: DelegateDraft) {
  const { kind: _kind, summoned: _summoned, membership: _membership, ...person } = draftOf(draft);
  return {
    ...person,
    foldedName: foldVietnamese(draft.fullName),
    nameOrder: nameOrderKey(draft.fullName),
    searchText: spacedWords(draft),
    unitOrder: textOrderKey(draft.unit),
  };
}

/** What the list is searched, filtered and ordered by. */
const indexRow = (draft: DelegateDraft) => ({
  nameOrder: nameOrderKey(draft.fullName),
  unitOrder: textOrderKey(draft.unit),
  bornOrder: draft.bornOn ?? '~',
  unitName: draft.unit,
  genderTold: draft.gender ?? '',
  incomplete: findGaps(draft).length > 0,
  words: spacedWords(draft),
});

const spacedWords = ({ fullName, unit, post }: DelegateDraft) =>
  searchWords(`${fullName} ${unit} ${post}`)
    .map((word) => ` ${word}`)
    .join('');

const seatRow = ({ kind, summoned, membership }: DelegateDraft) => ({ kind, summoned, membership });
