import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const sealedPackages = sqliteTable('sealed_packages', {
  packageId: text('package_id').primaryKey(),
  package: text('package').notNull(),
  form: text('form', { enum: ['folder', 'zip'] }).notNull(),
  papers: integer('papers').notNull(),
  bytes: integer('bytes').notNull(),
  sha256OfManifest: text('sha256_of_manifest').notNull(),
  writtenAt: text('written_at').notNull(),
});
