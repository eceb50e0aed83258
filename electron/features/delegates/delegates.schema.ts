import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DelegateKind, Gender } from '#shared/domain/delegates/person.ts';
import type { RosterField } from '#shared/domain/delegates/roster-import.ts';

export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  fullName: text('full_name').notNull(),
  foldedName: text('folded_name').notNull(),
  nameOrder: text('name_order').notNull(),
  gender: text('gender').$type<Gender>(),
  bornOn: text('born_on'),
  ethnicity: text('ethnicity').notNull(),
  religion: text('religion').notNull(),
  homeTown: text('home_town').notNull(),
  residence: text('residence').notNull(),
  joinedPartyOn: text('joined_party_on'),
  officialOn: text('official_on'),
  generalEducation: text('general_education').notNull(),
  expertise: text('expertise').notNull(),
  politicalTheory: text('political_theory').notNull(),
  post: text('post').notNull(),
  unit: text('unit').notNull(),
  cardNumber: text('card_number').notNull(),
  phone: text('phone').notNull(),
  note: text('note').notNull(),
  searchText: text('search_text').notNull(),
  unitOrder: text('unit_order').notNull(),
});

export const delegates = sqliteTable('delegates', {
  personId: text('person_id').primaryKey(),
  number: integer('number').notNull(),
  kind: text('kind').$type<DelegateKind>(),
  summoned: integer('summoned', { mode: 'boolean' }).notNull(),
  sourceFile: text('source_file').notNull(),
  sourceRow: integer('source_row'),
});

export const rosterMappings = sqliteTable('roster_mappings', {
  header: text('header').primaryKey(),
  field: text('field').$type<RosterField>(),
});
