import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OpinionAnswer } from '#shared/domain/documents/opinions.ts';
import type { DraftValues, LayoutProfile, UsedValue } from '#shared/domain/documents/paper.ts';

export const paperDrafts = sqliteTable('paper_drafts', {
  paperId: text('paper_id').primaryKey(),
  draftNumber: integer('draft_number').notNull(),
  version: integer('version').notNull(),
  values: text('draft_values', { mode: 'json' }).$type<DraftValues>().notNull(),
  savedAt: text('saved_at').notNull(),
});

export const draftVersions = sqliteTable('draft_versions', {
  paperId: text('paper_id').notNull(),
  version: integer('version').notNull(),
  savedAt: text('saved_at').notNull(),
  actor: text('actor').notNull(),
  kept: text('kept', { enum: ['autosave', 'by-hand', 'before-restore'] }).notNull(),
  values: text('draft_values', { mode: 'json' }).$type<DraftValues>().notNull(),
});

export const issuedPapers = sqliteTable('issued_papers', {
  id: text('id').primaryKey(),
  paperId: text('paper_id').notNull(),
  name: text('name').notNull(),
  sequence: text('sequence').notNull(),
  number: integer('number'),
  symbol: text('symbol').notNull(),
  issuedOn: text('issued_on').notNull(),
  issuedAt: text('issued_at').notNull(),
  profile: text('profile').$type<LayoutProfile>().notNull(),
  sha256: text('sha256').notNull(),
  content: blob('content', { mode: 'buffer' }).notNull(),
  values: text('draft_values', { mode: 'json' }).$type<DraftValues>().notNull(),
  used: text('used_values', { mode: 'json' }).$type<readonly UsedValue[]>().notNull(),
  revokedAt: text('revoked_at'),
  revokedReason: text('revoked_reason').notNull(),
  templateSha256: text('template_sha256').notNull(),
});

export const unitTemplates = sqliteTable('unit_templates', {
  paperId: text('paper_id').primaryKey(),
  fileName: text('file_name').notNull(),
  content: blob('content', { mode: 'buffer' }).notNull(),
  sha256: text('sha256').notNull(),
  acceptedAt: text('accepted_at').notNull(),
});

export const paperPeople = sqliteTable('paper_people', {
  paperId: text('paper_id').primaryKey(),
  responsible: text('responsible').notNull(),
});

export const opinions = sqliteTable('opinions', {
  id: text('id').primaryKey(),
  paperId: text('paper_id').notNull(),
  section: text('section').notNull(),
  place: text('place').notNull(),
  saidBy: text('said_by').notNull(),
  saidOn: text('said_on'),
  content: text('content').notNull(),
  answer: text('answer').$type<OpinionAnswer>().notNull(),
  explanation: text('explanation').notNull(),
  createdAt: text('created_at').notNull(),
});

export const handedOut = sqliteTable('handed_out', {
  id: text('id').primaryKey(),
  paperId: text('paper_id').notNull(),
  version: integer('version').notNull(),
  handedAt: text('handed_at').notNull(),
  content: blob('content', { mode: 'buffer' }).notNull(),
  used: text('used_values', { mode: 'json' }).$type<readonly UsedValue[]>().notNull(),
});

export const templateVersions = sqliteTable('template_versions', {
  paperId: text('paper_id').notNull(),
  sha256: text('sha256').notNull(),
  fileName: text('file_name').notNull(),
  source: text('source').notNull(),
  keptAt: text('kept_at').notNull(),
  content: blob('content', { mode: 'buffer' }).notNull(),
});

export const sentPapers = sqliteTable('sent_papers', {
  packageId: text('package_id').notNull(),
  paperId: text('paper_id').notNull(),
  sha256: text('sha256').notNull(),
  sentAt: text('sent_at').notNull(),
});
