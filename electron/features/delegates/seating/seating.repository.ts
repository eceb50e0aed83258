import { and, asc, eq, ne } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DiscussionGroup } from '#shared/domain/delegates/seating/groups.ts';
import { type Hall, type Seat, USUAL_HALL } from '#shared/domain/delegates/seating/seats.ts';
import type { ReadDb, WriteDb } from '../../../platform/database/access.ts';

const groups = sqliteTable('discussion_groups', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  room: text('room').notNull(),
  leaderId: text('leader_id'),
  secretaryId: text('secretary_id'),
  position: integer('position').notNull(),
});
const members = sqliteTable('group_members', {
  personId: text('person_id').primaryKey(),
  groupId: text('group_id').notNull(),
});
const halls = sqliteTable('halls', {
  id: integer('id').primaryKey(),
  rows: integer('row_count').notNull(),
  seatsPerRow: integer('seats_per_row').notNull(),
  aisleAfter: integer('aisle_after').notNull(),
});
const seats = sqliteTable('seats', {
  personId: text('person_id').primaryKey(),
  row: integer('row_number').notNull(),
  seat: integer('seat_number').notNull(),
});

export function listGroups(db: ReadDb): DiscussionGroup[] {
  const all = db.select().from(members).all();
  const rows = db.select().from(groups).orderBy(asc(groups.position)).all();
  return rows.map(({ position: _position, ...group }) => ({
    ...group,
    memberIds: all.filter(({ groupId }) => groupId === group.id).map(({ personId }) => personId),
  }));
}

/** Puts these groups in the place of all others. */
export function replaceGroups(tx: WriteDb, next: readonly DiscussionGroup[]): void {
  tx.delete(members).run();
  tx.delete(groups).run();
  next.forEach(({ memberIds, ...group }, position) => {
    tx.insert(groups)
      .values({ ...group, position })
      .run();
    for (const personId of memberIds) tx.insert(members).values({ personId, groupId: group.id }).run();
  });
}

export function saveGroup(tx: WriteDb, { id, ...group }: Omit<DiscussionGroup, 'memberIds'>): void {
  tx.update(groups).set(group).where(eq(groups.id, id)).run();
}

/** `groupId` null: in no group. Whoever goes leads and writes for the old group no more. */
export function saveMembership(tx: WriteDb, personId: string, groupId: string | null): void {
  const elsewhere = ne(groups.id, groupId ?? '');
  tx.update(groups)
    .set({ leaderId: null })
    .where(and(eq(groups.leaderId, personId), elsewhere))
    .run();
  tx.update(groups)
    .set({ secretaryId: null })
    .where(and(eq(groups.secretaryId, personId), elsewhere))
    .run();
  tx.delete(members).where(eq(members.personId, personId)).run();
  if (groupId !== null) tx.insert(members).values({ personId, groupId }).run();
}

export function findHall(db: ReadDb): Hall {
  const row = db.select().from(halls).get();
  return row ? { rows: row.rows, seatsPerRow: row.seatsPerRow, aisleAfter: row.aisleAfter } : USUAL_HALL;
}

export function saveHall(tx: WriteDb, hall: Hall): void {
  const row = { id: 1, ...hall };
  tx.insert(halls).values(row).onConflictDoUpdate({ target: halls.id, set: row }).run();
}

export const listSeats = (db: ReadDb): Seat[] => db.select().from(seats).orderBy(asc(seats.row), asc(seats.seat)).all();

/** All seats at once: two people change places without ever sharing one. */
export function replaceSeats(tx: WriteDb, next: readonly Seat[]): void {
  tx.delete(seats).run();
  for (const seat of next) tx.insert(seats).values(seat).run();
}

/** Of two records of one person the kept one's group and seat stay; the other's are freed. Without any they go over. */
export function mergePlaces(tx: WriteDb, keptId: string, goneId: string): void {
  for (const table of [members, seats]) {
    const kept = tx.select({ id: table.personId }).from(table).where(eq(table.personId, keptId)).get();
    if (kept) tx.delete(table).where(eq(table.personId, goneId)).run();
  }
}
