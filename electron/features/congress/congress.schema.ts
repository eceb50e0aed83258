import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { CONGRESS_KINDS, POSTS, UNIT_KINDS } from '#shared/domain/congress/congress.ts';
import type { RuleKey } from '#shared/domain/congress/rule-profiles/definitions.ts';
import type { RuleValue } from '#shared/domain/congress/rule-profiles/rule.ts';
import { PROFILE_IDS } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';

export const units = sqliteTable('units', {
  id: integer('id').primaryKey(),
  kind: text('kind', { enum: UNIT_KINDS }).notNull(),
  organizationName: text('organization_name').notNull(),
  committeeName: text('committee_name').notNull(),
  superiorOrganizationName: text('superior_organization_name').notNull(),
  superiorCommitteeName: text('superior_committee_name').notNull(),
  place: text('place').notNull(),
  hasStandingCommittee: integer('has_standing_committee', { mode: 'boolean' }).notNull(),
  hasOffice: integer('has_office', { mode: 'boolean' }).notNull(),
  officialMembers: integer('official_members'),
  probationaryMembers: integer('probationary_members'),
});

export const congresses = sqliteTable('congresses', {
  id: integer('id').primaryKey(),
  kind: text('kind', { enum: CONGRESS_KINDS }).notNull(),
  ordinal: integer('ordinal'),
  termFrom: integer('term_from'),
  termTo: integer('term_to'),
  pastTermFrom: integer('past_term_from'),
  pastTermTo: integer('past_term_to'),
  preparatoryAt: text('preparatory_at'),
  opensAt: text('opens_at'),
  closesAt: text('closes_at'),
  venue: text('venue').notNull(),
  directSecretaryElection: integer('direct_secretary_election', { mode: 'boolean' }).notNull(),
  theme: text('theme').notNull(),
  seats: integer('seats'),
});

export const postHolders = sqliteTable('post_holders', {
  id: text('id').primaryKey(),
  post: text('post', { enum: POSTS }).notNull(),
  personId: text('person_id'),
  fullName: text('full_name').notNull(),
  title: text('title').notNull(),
  position: integer('position').notNull(),
});

export const indicators = sqliteTable('indicators', {
  id: text('id').primaryKey(),
  period: text('period', { enum: ['past', 'next'] }).notNull(),
  group: text('grouping').notNull(),
  name: text('name').notNull(),
  unit: text('unit').notNull(),
  base: text('base'),
  target: text('target'),
  actual: text('actual'),
  targetYear: integer('target_year'),
  direction: text('direction', { enum: ['at-least', 'at-most'] }).notNull(),
  source: text('source').notNull(),
  position: integer('position').notNull(),
});

export const ruleOverrides = sqliteTable(
  'rule_overrides',
  {
    profile: text('profile', { enum: PROFILE_IDS }).notNull(),
    key: text('rule_key').$type<RuleKey>().notNull(),
    value: text('kept_value', { mode: 'json' }).$type<RuleValue>().notNull(),
    reason: text('reason').notNull(),
    document: text('document').notNull(),
    changedAt: text('changed_at').notNull(),
    issuedBy: text('issued_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.profile, table.key] })],
);
