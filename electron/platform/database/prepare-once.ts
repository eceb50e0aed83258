import type { Connection } from './connection.ts';

/** More kinds of question than the program asks; the oldest goes first. */
const MOST_KEPT = 400;

const prepare = (connection: Connection, sql: string) => connection.prepare<unknown[]>(sql);
type Statement = ReturnType<typeof prepare>;
type Rows = Pick<Statement, 'all' | 'get'>;
export type Prepared = Rows & Pick<Statement, 'run'> & { readonly raw: () => Rows };

/**
 * Prepares each SQL text once and keeps the statement: for a short question that takes longer than its answer.
 * A kept statement is shared, so rows as arrays or as objects are chosen at each call.
 */
export function preparingOnce(connection: Connection): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>();
  return (sql) => {
    const prepared = kept.get(sql) ?? share(prepare(connection, sql));
    // Put last, so that the first one is the one not asked for longest.
    kept.delete(sql);
    kept.set(sql, prepared);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    return prepared;
  };
}

function share(statement: Statement): Prepared {
  const inArrays: Rows = {
    all: (...values) => statement.raw(true).all(...values),
    get: (...values) => statement.raw(true).get(...values),
  };
  return {
    run: (...values) => statement.run(...values),
    all: (...values) => statement.raw(false).all(...values),
    get: (...values) => statement.raw(false).get(...values),
    raw: () => inArrays,
  };
}
