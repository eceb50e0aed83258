import { and, asc, count, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { DelegateKind, StandingFilter } from '#shared/domain/delegates/person.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import { delegates } from './delegates.schema.ts';

/** Which people, in which order; a page of them or all. */
export type Selection = {
  readonly search?: string;
  readonly unit?: string | null;
  readonly kind?: DelegateKind | null;
  readonly incomplete?: boolean;
  readonly standing?: StandingFilter | null | undefined;
  readonly sort?: 'name' | 'number' | 'unit' | 'born';
  readonly offset?: number;
  readonly limit?: number;
};

export const ORDERS = {
  name: [asc(delegates.nameOrder), asc(delegates.personId)],
  number: [asc(delegates.number), asc(delegates.personId)],
  unit: [asc(delegates.unitOrder), asc(delegates.nameOrder), asc(delegates.personId)],
  born: [asc(delegates.bornOrder), asc(delegates.nameOrder), asc(delegates.personId)],
};
export const ROW = sql<number>`delegates.rowid`;

/** Up to so many are fetched by the word index and sorted; more are met soon enough in the order itself. */
const FEW = 2_000;

/**
 * The row numbers of a page, to be read as `rowid IN (…)`. Reads indexes only: what few people
 * match comes from the index of words, what many match is met walking the order.
 */
export function pageOf(db: ReadDb, selection: Selection) {
  const { sort = 'name', offset = 0, limit = -1 } = selection;
  const few = isNarrowed(selection) && !selection.standing ? findMatches(db, selection).rows : null;
  return db
    .select({ row: ROW })
    .from(delegates)
    .where(few ? or(isOneOf(few), hasNumber(selection)) : walked(selection))
    .orderBy(...ORDERS[sort])
    .limit(limit)
    .offset(offset);
}

export function countSelected(db: ReadDb, selection: Selection): number {
  const query = db.select({ total: count() }).from(delegates);
  if (selection.standing) return query.where(walked(selection)).get()?.total ?? 0;
  if (!isNarrowed(selection)) return query.get()?.total ?? 0;
  const numbered = hasNumber(selection);
  const found = findMatches(db, selection);
  if (numbered === undefined) return found.total;
  return query.where(or(found.rows ? isOneOf(found.rows) : walked(selection), numbered)).get()?.total ?? 0;
}

/** Who matches in the index of words; `rows` is null when they are more than few. */
type Matches = { readonly total: number; readonly rows: readonly number[] | null };
/** The list and its count ask the same; the file is ours alone, so that its count of changes tells when to ask again. */
const KEPT = new WeakMap<ReadDb, { readonly changes: number; readonly query: string; readonly matches: Matches }>();

function findMatches(db: ReadDb, selection: Selection): Matches {
  const query = wordQuery(selection);
  const changes = db.select({ changes: sql<number>`total_changes()` }).from(sql`(SELECT 1)`).get()?.changes ?? 0;
  const kept = KEPT.get(db);
  if (kept?.changes === changes && kept.query === query) return kept.matches;
  const matches = askWords(db, query);
  KEPT.set(db, { changes, query, matches });
  return matches;
}

function askWords(db: ReadDb, query: string): Matches {
  const matching = sql`delegate_words MATCH ${query}`;
  const words = sql`delegate_words`;
  const rows = db
    .select({ row: sql<number>`rowid` })
    .from(words)
    .where(matching)
    .limit(FEW + 1)
    .all();
  if (rows.length <= FEW) return { total: rows.length, rows: rows.map(({ row }) => row) };
  const counted = db.select({ total: sql<number>`count(*)` }).from(words).where(matching).get();
  return { total: counted?.total ?? 0, rows: null };
}

const isOneOf = (rows: readonly number[]): SQL =>
  inArray(ROW, sql`(SELECT value FROM json_each(${JSON.stringify(rows)}))`);

/** Text as it is searched: words without marks. */
export const searchWords = (text: string): string[] =>
  foldVietnamese(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const isNarrowed = ({ search = '', unit = null, kind = null, incomplete = false }: Selection): boolean =>
  unit !== null || kind !== null || incomplete || searchWords(search).length > 0;

/** Each word of the search must begin a word of the name, unit or post; filters are words behind a sign (see the migration). */
function wordQuery({ search = '', unit = null, kind = null, incomplete = false }: Selection): string {
  return [
    ...searchWords(search).map((word) => `"${word}" *`),
    ...(kind === null ? [] : [`"¶k${kind.replaceAll('-', '')}"`]),
    ...(unit === null ? [] : [`"¶u${Buffer.from(unit).toString('hex')}"`]),
    ...(incomplete ? ['"¶i1"'] : []),
  ].join(' AND ');
}

/** Digits may also be the running number. */
function hasNumber({ search = '', ...filters }: Selection): SQL | undefined {
  const typed = search.trim();
  return /^\d{1,9}$/.test(typed) ? and(eq(delegates.number, Number(typed)), filtered(filters)) : undefined;
}

/** The same as a test of each row; "+" keeps the database from leaving the order for an index of the filter. */
function walked(selection: Selection): SQL | undefined {
  const words = searchWords(selection.search ?? '');
  const found = and(...words.map((word) => sql`instr(${delegates.words}, ${` ${word}`}) > 0`), filtered(selection));
  const numbered = hasNumber(selection);
  return numbered ? or(found, numbered) : found;
}

/** Word for word the conditions of the indexes of these few people (migration 0112). */
const STANDS: Readonly<Record<StandingFilter, SQL>> = {
  absent: sql`${delegates.absence} IS NOT NULL`,
  replaced: sql`${delegates.replacedById} IS NOT NULL`,
  'not-counted': sql`${delegates.notCounted} IS NOT NULL`,
  'not-summoned': sql`${delegates.summoned} = 0 AND ${delegates.replacedById} IS NULL`,
};

function filtered({ unit = null, kind = null, incomplete = false, standing = null }: Selection): SQL | undefined {
  return and(
    standing === null ? undefined : STANDS[standing],
    unit === null ? undefined : sql`+${delegates.unitName} = ${unit}`,
    kind === null ? undefined : sql`+${delegates.kind} = ${kind}`,
    incomplete ? sql`+${delegates.incomplete} = 1` : undefined,
  );
}
