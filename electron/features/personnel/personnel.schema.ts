import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const personnelSteps = sqliteTable('personnel_steps', {
  step: integer('step').primaryKey(),
  name: text('name').notNull(),
  heldOn: text('held_on'),
  summoned: integer('summoned'),
  present: integer('present'),
  ballotsIssued: integer('ballots_issued'),
  ballotsReturned: integer('ballots_returned'),
  ballotsValid: integer('ballots_valid'),
  minutesNumber: text('minutes_number').notNull(),
});

export const stepVotes = sqliteTable(
  'step_votes',
  {
    step: integer('step').notNull(),
    candidateId: text('candidate_id').notNull(),
    votes: integer('votes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.step, table.candidateId] })],
);
