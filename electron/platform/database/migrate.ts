import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from './connection.ts';

export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

class DatabaseFromTheFutureError extends Error {
  override name = 'DatabaseFromTheFutureError';
}

/** Reads `0010-name.sql` files in order of their number. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[\w-]+\.sql$/.test(file))
    .sort()
    .map((file) => ({
      version: Number(file.slice(0, 4)),
      name: file.slice(5, -4),
      sql: readFileSync(join(folder, file), 'utf8'),
    }));
}

/**
 * Moves a file forward to the newest version, one transaction a step. Foreign
 * keys are off while tables are rebuilt (a DROP of a parent would cascade) and
 * checked before each step commits. `backUp` runs once, before the first step
 * of a file that already holds data.
 */
export function migrate(
  db: Connection,
  migrations: readonly Migration[],
  backUp: (fromVersion: number) => void,
): { readonly from: number; readonly to: number } {
  const from = db.pragma('user_version', { simple: true }) as number;
  const newest = migrations.at(-1)?.version ?? 0;
  if (from > newest) throw new DatabaseFromTheFutureError(`file is at ${from}, this app knows ${newest}`);
  const pending = migrations.filter((step) => step.version > from);
  if (pending.length === 0) return { from, to: from };
  if (from > 0) backUp(from);

  db.pragma('foreign_keys = OFF');
  try {
    for (const step of pending) applyStep(db, step);
  } finally {
    db.pragma('foreign_keys = ON');
  }
  return { from, to: newest };
}

function applyStep(db: Connection, step: Migration): void {
  db.transaction(() => {
    db.exec(step.sql);
    const orphans = db.pragma('foreign_key_check') as unknown[];
    if (orphans.length > 0) throw new Error(`migration ${step.version} leaves ${orphans.length} orphan rows`);
    db.pragma(`user_version = ${step.version}`);
  })();
}
