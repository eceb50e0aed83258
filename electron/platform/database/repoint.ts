import { sql } from 'drizzle-orm';
import type { WriteDb } from './access.ts';
import { errorCodeOf } from './connection.ts';

type Reference = { readonly child: string; readonly column: string };

/**
 * Turns every foreign key that points at `from` in one of these tables towards `to`, whichever room holds it;
 * the seat on the roster is the person's own and stays.
 * False when both are held where only one may be: the caller's transaction must then roll back.
 */
export function repointReferences(tx: WriteDb, parents: readonly string[], from: string, to: string): boolean {
  const references = tx.all<Reference>(sql`
    SELECT child.name AS child, key."from" AS "column"
    FROM pragma_table_list AS child, pragma_foreign_key_list(child.name) AS key
    WHERE child.schema = 'main' AND child.type = 'table'
      AND key."table" IN (${sql.join(
        parents.map((parent) => sql`${parent}`),
        sql`, `,
      )})
      AND NOT (key."table" = 'people' AND child.name = 'delegates')`);
  try {
    for (const { child, column } of references)
      tx.run(
        sql`UPDATE ${sql.identifier(child)} SET ${sql.identifier(column)} = ${to} WHERE ${sql.identifier(column)} = ${from}`,
      );
    return true;
  } catch (error) {
    if (/^SQLITE_CONSTRAINT_(?:UNIQUE|PRIMARYKEY|CHECK|TRIGGER)/.test(errorCodeOf(error))) return false;
    throw error;
  }
}
