import type { Backup } from '#shared/domain/workspace/workspace.ts';
import type { Connection } from '../../platform/database/connection.ts';

/** What tells one workspace file from another. */
export type WorkspaceIdentity = { readonly workspaceId: string; readonly kind: 'congress' | 'practice' };

export function readIdentity(connection: Connection): WorkspaceIdentity {
  return connection.prepare('SELECT workspace_id AS workspaceId, kind FROM workspace').get() as WorkspaceIdentity;
}

/** Hash of the newest act: two files with the same head hold the same acts. */
export function readJournalHead(connection: Connection): string {
  const head = connection.prepare('SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1').pluck().get();
  return String(head ?? '');
}

/**
 * What a person needs to recognise a copy. Read table by table, because a copy
 * may be older than a table: then its count is zero and its text empty.
 */
export function readFacts(
  connection: Connection,
): Pick<Backup, 'unit' | 'opensOn' | 'people' | 'candidates' | 'issuedPapers'> {
  const count = (table: string, where = 'true') =>
    Number(valueFrom(connection, table, `SELECT count(*) FROM ${table} WHERE ${where}`) ?? 0);
  const opensOn = valueFrom(connection, 'congresses', 'SELECT substr(opens_at, 1, 10) FROM congresses');
  return {
    unit: String(valueFrom(connection, 'units', 'SELECT organization_name FROM units') ?? ''),
    opensOn: opensOn === null ? null : String(opensOn),
    people: count('people'),
    candidates: count('candidates'),
    issuedPapers: count('issued_papers', 'revoked_at IS NULL'),
  };
}

function valueFrom(connection: Connection, table: string, query: string): unknown {
  const isThere = connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table);
  return isThere ? (connection.prepare(query).pluck().get() ?? null) : null;
}
