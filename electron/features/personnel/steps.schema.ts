import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { OFFICES, type Office } from '#shared/domain/personnel/candidate.ts';
import { type Absence, type Opinion, type Teller, WAYS } from '#shared/domain/personnel/steps/meeting.ts';

export const personnelProcess = sqliteTable('personnel_process', {
  id: integer('id').primaryKey(),
  mode: text('mode', { enum: ['together', 'separate'] }).notNull(),
});

const rows = <Row>(name: string) => text(name, { mode: 'json' }).$type<readonly Row[]>().notNull();

export const stepMeetings = sqliteTable('step_meetings', {
  key: text('key').primaryKey(),
  way: text('way', { enum: WAYS }).notNull(),
  step: integer('step').notNull(),
  session: integer('session').notNull(),
  name: text('name').notNull(),
  heldOn: text('held_on'),
  startsAt: text('starts_at'),
  endsAt: text('ends_at'),
  place: text('place').notNull(),
  summoned: integer('summoned'),
  present: integer('present'),
  absent: rows<Absence>('absent'),
  chair: text('chair').notNull(),
  secretary: text('secretary').notNull(),
  tellers: rows<Teller>('tellers'),
  opinions: rows<Opinion>('opinions'),
  conclusion: text('conclusion').notNull(),
  minutesNumber: text('minutes_number').notNull(),
  offices: rows<Office>('offices'),
});

export const stepBallots = sqliteTable(
  'step_ballots',
  {
    meetingKey: text('meeting_key').notNull(),
    office: text('office', { enum: OFFICES }).notNull(),
    issued: integer('issued'),
    returned: integer('returned'),
    valid: integer('valid'),
    invalid: integer('invalid'),
  },
  (table) => [primaryKey({ columns: [table.meetingKey, table.office] })],
);

export const stepOutcomes = sqliteTable(
  'step_outcomes',
  {
    meetingKey: text('meeting_key').notNull(),
    office: text('office', { enum: OFFICES }).notNull(),
    candidateId: text('candidate_id').notNull(),
    votes: integer('votes'),
    passed: integer('passed', { mode: 'boolean' }),
    note: text('note').notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingKey, table.office, table.candidateId] })],
);
