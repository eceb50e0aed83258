import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { OFFICES } from '#shared/domain/personnel/candidate.ts';
import { MEDIA_TYPES } from '#shared/domain/personnel/dossier-file.ts';
import type { PersonnelFacts } from '#shared/domain/personnel/personnel-facts.ts';

export const officeSeats = sqliteTable('office_seats', {
  office: text('office', { enum: OFFICES }).primaryKey(),
  seats: integer('seats').notNull(),
});

export const personnelFacts = sqliteTable('personnel_facts', {
  personId: text('person_id').primaryKey(),
  politicalStandard: text('political_standard', { enum: ['met', 'not-met'] }),
  politicalStandardNumber: text('political_standard_number').notNull(),
  politicalStandardOn: text('political_standard_on'),
  disciplines: text('disciplines', { mode: 'json' }).$type<PersonnelFacts['disciplines']>(),
  barred: text('barred', { enum: ['none', 'suspended', 'prosecuted'] }),
  relatives: text('relatives', { mode: 'json' }).$type<PersonnelFacts['relatives']>(),
  planned: integer('planned', { mode: 'boolean' }),
  plannedNote: text('planned_note').notNull(),
  ratings: text('ratings', { mode: 'json' }).$type<PersonnelFacts['ratings']>().notNull(),
  service: text('service', { enum: ['serving', 'retired'] }).notNull(),
  retiresMonth: text('retires_in'),
  retiresReason: text('retires_reason').notNull(),
  science: integer('science', { mode: 'boolean' }),
  note: text('note').notNull(),
});

export const structureExplanations = sqliteTable('structure_explanations', {
  target: text('target').primaryKey(),
  explanation: text('explanation').notNull(),
});

export const structureTargets = sqliteTable('structure_targets', {
  id: text('id').primaryKey(),
  label: text('label').notNull(),
  words: text('words').notNull(),
  atLeast: integer('at_least').notNull(),
  position: integer('position').notNull(),
});

export const listVariants = sqliteTable('list_variants', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  note: text('note').notNull(),
  createdAt: text('created_at').notNull(),
});

export const variantPeople = sqliteTable(
  'variant_people',
  {
    variantId: text('variant_id').notNull(),
    personId: text('person_id').notNull(),
    standing: text('standing', { enum: ['re-standing', 'first-time'] }).notNull(),
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.variantId, table.personId] })],
);

export const fileContents = sqliteTable('file_contents', {
  sha256: text('sha256').primaryKey(),
  mediaType: text('media_type', { enum: MEDIA_TYPES }).notNull(),
  bytes: integer('bytes').notNull(),
  content: blob('content', { mode: 'buffer' }).notNull(),
});

export const dossierItems = sqliteTable(
  'dossier_items',
  {
    personId: text('person_id').notNull(),
    paper: text('paper').notNull(),
    state: text('state', { enum: ['missing', 'present', 'not-needed'] }).notNull(),
    number: text('number').notNull(),
    issuedOn: text('issued_on'),
    expiresOn: text('expires_on'),
    note: text('note').notNull(),
    fileName: text('file_name'),
    fileSha256: text('file_sha256'),
  },
  (table) => [primaryKey({ columns: [table.personId, table.paper] })],
);
