import { and, asc, count, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { DelegateKind } from '#shared/domain/delegates/person.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import { delegates } from './delegates.schema.ts';

/** Which people, in which order; a page of them or all. */
export type Selection = {
  readonly search?: string;
  readonly unit?: string | null;
  readonly kind?: DelegateKind | null;
  readonly incomplete?: boolean;
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
  const isFew = isNarrowed(selection) && countByWords(db, selection) <= FEW;
  return db
    .select({ row: ROW })
    .from(delegates)
    .where(isFew ? or(isInWordIndex(selection), hasNumber(selection)) : walked(selection))
    .orderBy(...ORDERS[sort])
    .limit(limit)
    .offset(offset);
}

export function countSelected(db: ReadDb, selection: Selection): number {
  if (!isNarrowed(selection)) return db.select({ total: count() }).from(delegates).get()?.total ?? 0;
  const numbered = hasNumber(selection);
  if (numbered === undefined) return countByWords(db, selection);
  const query = db.select({ total: count() }).from(delegates);
  return query.where(or(isInWordIndex(selection), numbered)).get()?.total ?? 0;
}

/** Text as it is searched: words without marks. */
export const searchWords = (text: string): string[] =>
  foldVietnamese(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const isNarrowed = ({ search = '', unit = null, kind = null, incomplete = false }: Selection): boolean =>
  unit !== null || kind !== null || incomplete || searchWords(search).length > 0;

function countByWords(db: ReadDb, selection: Selection): number {
  const query = db.select({ total: sql<number>`count(*)` }).from(sql`delegate_words`);
  return query.where(sql`delegate_words MATCH ${wordQuery(selection)}`).get()?.total ?? 0;
}

const isInWordIndex = (selection: Selection): SQL =>
  inArray(ROW, sql`(SELECT rowid FROM delegate_words WHERE delegate_words MATCH ${wordQuery(selection)})`);

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

function filtered({ unit = null, kind = null, incomplete = false }: Selection): SQL | undefined {
  return and(
    unit === null ? undefined : sql`+${delegates.unitName} = ${unit}`,
    kind === null ? undefined : sql`+${delegates.kind} = ${kind}`,
    incomplete ? sql`+${delegates.incomplete} = 1` : undefined,
  );
}
