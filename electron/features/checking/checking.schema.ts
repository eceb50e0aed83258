import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { LimitSettings } from '#shared/domain/checking/content/set-limits.ts';
import type { RuleSetting } from '#shared/domain/checking/report/rule-pack.ts';

export const ignoredFindings = sqliteTable('ignored_findings', {
  id: text('id').primaryKey(),
  rule: text('rule').notNull(),
  excerpt: text('excerpt').notNull(),
  found: text('found').notNull(),
  paperKey: text('paper_key').notNull(),
  paperName: text('paper_name').notNull(),
  reason: text('reason').notNull(),
  actor: text('actor').notNull(),
  ignoredAt: text('ignored_at').notNull(),
});

export const formatRulePacks = sqliteTable('format_rule_packs', {
  id: integer('id').primaryKey(),
  issuedBy: text('issued_by').notNull(),
  document: text('document').notNull(),
  issuedOn: text('issued_on').notNull(),
  settings: text('settings', { mode: 'json' }).$type<Readonly<Record<string, RuleSetting>>>().notNull(),
  takenAt: text('taken_at').notNull(),
});

export const contentLimits = sqliteTable('content_limits', {
  id: integer('id').primaryKey(),
  settings: text('settings', { mode: 'json' }).$type<LimitSettings>().notNull(),
  setAt: text('set_at').notNull(),
});
