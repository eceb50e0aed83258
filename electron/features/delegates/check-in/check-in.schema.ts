import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CheckInWay } from '#shared/domain/delegates/check-in/session.ts';

export const sessions = sqliteTable('sessions', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  startsAt: text('starts_at'),
  position: integer('position').notNull(),
});

export const checkIns = sqliteTable(
  'check_ins',
  {
    sessionId: text('session_id').notNull(),
    personId: text('person_id').notNull(),
    cameAt: text('came_at').notNull(),
    isLate: integer('is_late', { mode: 'boolean' }).notNull(),
    leftAt: text('left_at'),
    way: text('way').$type<CheckInWay>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.personId] })],
);
