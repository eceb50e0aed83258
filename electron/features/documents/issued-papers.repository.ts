import { and, desc, eq, getTableColumns, isNull, max, sql } from 'drizzle-orm';
import type { DraftValues, IssuedPaper, UsedValue } from '#shared/domain/documents/paper.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { issuedPapers } from './documents.schema.ts';

/** What an issued paper was made of, kept with it. */
export type IssuedSource = {
  readonly paper: IssuedPaper;
  readonly values: DraftValues;
  readonly used: readonly UsedValue[];
};
export type PaperToIssue = Omit<IssuedPaper, 'bytes' | 'revokedAt' | 'revokedReason'> & {
  readonly content: Uint8Array;
  /** Of the template that it was printed from */
  readonly templateSha256: string;
  readonly values: DraftValues;
  readonly used: readonly UsedValue[];
};

const {
  content: _content,
  values: _values,
  used: _used,
  templateSha256: _template,
  ...FACTS
} = getTableColumns(issuedPapers);
const PAPER = { ...FACTS, bytes: sql<number>`length(${issuedPapers.content})` };
const VALID = isNull(issuedPapers.revokedAt);

/** Newest first, revoked ones too. */
export const listIssuedPapers = (db: ReadDb): IssuedPaper[] =>
  db.select(PAPER).from(issuedPapers).orderBy(desc(issuedPapers.issuedAt), desc(issuedPapers.id)).all();

export const findIssuedPaper = (db: ReadDb, id: string): IssuedPaper | null =>
  db.select(PAPER).from(issuedPapers).where(eq(issuedPapers.id, id)).get() ?? null;

/** The valid issue of a paper: there is never more than one. */
export const findValidIssue = (db: ReadDb, paperId: string): IssuedPaper | null =>
  db
    .select(PAPER)
    .from(issuedPapers)
    .where(and(VALID, eq(issuedPapers.paperId, paperId)))
    .get() ?? null;

/** Who holds a number of a sequence now. */
export const findNumberHolder = (db: ReadDb, sequence: string, number: number): IssuedPaper | null =>
  db
    .select(PAPER)
    .from(issuedPapers)
    .where(and(VALID, eq(issuedPapers.sequence, sequence), eq(issuedPapers.number, number)))
    .get() ?? null;

/** The largest number a sequence ever had, revoked papers too; 0 when none was issued. */
export const lastNumber = (db: ReadDb, sequence: string): number =>
  db
    .select({ last: max(issuedPapers.number) })
    .from(issuedPapers)
    .where(eq(issuedPapers.sequence, sequence))
    .get()?.last ?? 0;

export const readIssuedContent = (db: ReadDb, id: string): Uint8Array | null =>
  db.select({ content: issuedPapers.content }).from(issuedPapers).where(eq(issuedPapers.id, id)).get()?.content ?? null;

/** Valid papers with what they were made of. */
export function listValidSources(db: ReadDb): IssuedSource[] {
  const { values, used } = issuedPapers;
  const rows = db
    .select({ ...PAPER, values, used })
    .from(issuedPapers)
    .where(VALID)
    .orderBy(issuedPapers.issuedAt)
    .all();
  return rows.map(({ values, used, ...paper }) => ({ paper, values, used }));
}

export const findIssuedValues = (db: ReadDb, id: string): DraftValues | null =>
  db.select({ values: issuedPapers.values }).from(issuedPapers).where(eq(issuedPapers.id, id)).get()?.values ?? null;

export function insertIssuedPaper(tx: WriteDb, { content, ...paper }: PaperToIssue): void {
  tx.insert(issuedPapers)
    .values({ ...paper, content: Buffer.from(content), revokedAt: null, revokedReason: '' })
    .run();
}

export function saveRevocation(tx: WriteDb, id: string, revokedAt: string, revokedReason: string): void {
  tx.update(issuedPapers).set({ revokedAt, revokedReason }).where(eq(issuedPapers.id, id)).run();
}
