import { sql } from 'drizzle-orm';
import { paperNotIssued } from '#shared/domain/exchange/exchange-refusal.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { listDelegates } from '../delegates/delegates.repository.ts';
import { exportRoster } from '../delegates/export-roster.ts';
import type { PaperToPack } from './gather-payload.ts';

type IssuedRow = {
  readonly id: string;
  readonly paperId: string;
  readonly name: string;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly sha256: string;
  readonly size: number;
  readonly revokedAt: string | null;
};

const listIssuedRows = (db: ReadDb): IssuedRow[] =>
  db
    .select({
      id: sql<string>`id`,
      paperId: sql<string>`paper_id`,
      name: sql<string>`name`,
      symbol: sql<string>`symbol`,
      issuedOn: sql<string>`issued_on`,
      sha256: sql<string>`sha256`,
      size: sql<number>`length(content)`,
      revokedAt: sql<string | null>`revoked_at`,
    })
    .from(sql`issued_papers`)
    .orderBy(sql`issued_at`)
    .all();

function readContent(db: ReadDb, id: string): Uint8Array {
  const row = db.select({ content: sql<Buffer>`content` }).from(sql`issued_papers`).where(sql`id = ${id}`).get();
  if (!row) throw new Error(`issued paper ${id} is gone`);
  return row.content;
}

/** Issued papers as chosen, in order of issue; declined when one was revoked or never issued. */
export function listChosenPapers(db: ReadDb, ids: readonly string[]): PaperToPack[] {
  const rows = listIssuedRows(db);
  const chosen = rows.filter(({ id, revokedAt }) => revokedAt === null && ids.includes(id));
  if (chosen.length !== new Set(ids).size) throw declined(paperNotIssued());
  return chosen.map((row) => ({
    ...row,
    folder: row.paperId === 'congress-minutes' ? 'outcome' : 'documents',
    day: row.issuedOn,
    // which issue of this paper it is: a paper may be issued anew after being revoked
    version: rows.filter(({ paperId }) => paperId === row.paperId).findIndex(({ id }) => id === row.id) + 1,
    bytes: () => readContent(db, row.id),
  }));
}

export async function renderDrafts(_context: WorkspaceContext): Promise<PaperToPack[]> {
  return [];
}

/** The whole roster as .xlsx, as the delegates' room exports it; null while it is empty. */
export async function writeRoster(db: ReadDb): Promise<Uint8Array | null> {
  const delegates = listDelegates(db);
  if (delegates.length === 0) return null;
  const sheet = await exportRoster(delegates);
  return new Uint8Array(await sheet.arrayBuffer());
}
