import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DelegateKind, ExpertiseLevel, Gender, NotCounted, TheoryLevel } from '#shared/domain/delegates/person.ts';
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
  birthName: text('birth_name').notNull(),
  partyPost: text('party_post').notNull(),
  committeeSeat: text('committee_seat').notNull(),
  sector: text('sector').notNull(),
  expertiseLevel: text('expertise_level').$type<ExpertiseLevel>(),
  theoryLevel: text('theory_level').$type<TheoryLevel>(),
  stateManagement: text('state_management').notNull(),
  foreignLanguage: text('foreign_language').notNull(),
  computing: text('computing').notNull(),
  partyBadge: integer('party_badge'),
  awards: text('awards').notNull(),
  discipline: text('discipline').notNull(),
  disciplinedOn: text('disciplined_on'),
  disciplineEndsOn: text('discipline_ends_on'),
});

export const delegates = sqliteTable('delegates', {
  personId: text('person_id').primaryKey(),
  number: integer('number').notNull(),
  kind: text('kind').$type<DelegateKind>(),
  summoned: integer('summoned', { mode: 'boolean' }).notNull(),
  sourceFile: text('source_file').notNull(),
  sourceRow: integer('source_row'),
  membership: text('membership').$type<'official' | 'probationary'>(),
  notSummonedReason: text('not_summoned_reason').notNull(),
  notCounted: text('not_counted').$type<NotCounted>(),
  notCountedNote: text('not_counted_note').notNull(),
  absence: text('absence').$type<'whole' | 'part'>(),
  absenceReason: text('absence_reason').notNull(),
  absenceAccepted: integer('absence_accepted', { mode: 'boolean' }),
  replacedById: text('replaced_by_id'),
  replacedOn: text('replaced_on'),
  replacedReason: text('replaced_reason').notNull(),
  // Derived from the person for the list: see the migration of the roster's index
  nameOrder: text('name_order').notNull(),
  unitOrder: text('unit_order').notNull(),
  bornOrder: text('born_order').notNull(),
  unitName: text('unit_name').notNull(),
  genderTold: text('gender_told').notNull(),
  incomplete: integer('incomplete', { mode: 'boolean' }).notNull(),
  words: text('words').notNull(),
});

export const rosterMappings = sqliteTable('roster_mappings', {
  header: text('header').primaryKey(),
  field: text('field').$type<RosterField>(),
});

export const allocations = sqliteTable('allocations', {
  unit: text('unit').primaryKey(),
  members: integer('members'),
  extra: integer('extra').notNull(),
  seats: integer('seats'),
  alternates: integer('alternates'),
  note: text('note').notNull(),
});

export const personMerges = sqliteTable('person_merges', {
  id: text('id').primaryKey(),
  keptId: text('kept_id').notNull(),
  mergedValues: text('merged_values').notNull(),
  mergedAt: text('merged_at').notNull(),
  actor: text('actor').notNull(),
});

export const distinctPeople = sqliteTable('distinct_people', {
  oneId: text('one_id').notNull(),
  otherId: text('other_id').notNull(),
});

export const sheetMappings = sqliteTable('sheet_mappings', {
  sheet: text('sheet').notNull(),
  header: text('header').notNull(),
  field: text('field').$type<RosterField>(),
});
