import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { INTENDED_POSTS, OFFICES, ORIGINS } from '#shared/domain/personnel/candidate.ts';

export const candidates = sqliteTable('candidates', {
  id: text('id').primaryKey(),
  personId: text('person_id').notNull(),
  standing: text('standing', { enum: ['re-standing', 'first-time'] }).notNull(),
  intendedPost: text('intended_post', { enum: INTENDED_POSTS }).notNull(),
  committeeHistory: text('committee_history').notNull(),
  politicalStandardConclusion: text('political_standard_conclusion').notNull(),
  note: text('note').notNull(),
  position: integer('position').notNull(),
});

export const candidacies = sqliteTable(
  'candidacies',
  {
    candidateId: text('candidate_id').notNull(),
    office: text('office', { enum: OFFICES }).notNull(),
    standing: text('standing', { enum: ['re-standing', 'first-time'] }).notNull(),
    origin: text('origin', { enum: ORIGINS }).notNull(),
    position: integer('position').notNull(),
    leftHow: text('left_how', { enum: ['withdrawn', 'replaced', 'struck'] }),
    leftAt: text('left_at'),
    leftBy: text('left_by'),
    leftReason: text('left_reason'),
    replacedById: text('replaced_by_id'),
  },
  (table) => [primaryKey({ columns: [table.candidateId, table.office] })],
);
