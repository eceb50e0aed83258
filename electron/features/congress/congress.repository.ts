import { asc, desc, notInArray } from 'drizzle-orm';
import type { Congress, CongressSetup, Indicator, PostHolder, Unit } from '#shared/domain/congress/congress.ts';
import { EMPTY_SETUP } from '#shared/domain/congress/empty-setup.ts';
import { isSameRow } from '#shared/domain/congress/rows-change.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { congresses, indicators, postHolders, units } from './congress.schema.ts';

const ONLY = 1; // one unit and one congress a file

/** Unit, congress and posts in their order; what was never saved is empty. */
export function findSetup(db: ReadDb): CongressSetup {
  const { id: _unit, ...unit } = db.select().from(units).get() ?? { id: ONLY, ...EMPTY_SETUP.unit };
  const { id: _congress, ...congress } = db.select().from(congresses).get() ?? { id: ONLY, ...EMPTY_SETUP.congress };
  return { unit, congress, posts: db.select().from(postHolders).orderBy(asc(postHolders.position)).all() };
}

export function saveUnit(tx: WriteDb, unit: Unit): void {
  tx.insert(units)
    .values({ id: ONLY, ...unit })
    .onConflictDoUpdate({ target: units.id, set: unit })
    .run();
}

export function saveCongress(tx: WriteDb, congress: Congress): void {
  tx.insert(congresses)
    .values({ id: ONLY, ...congress })
    .onConflictDoUpdate({ target: congresses.id, set: congress })
    .run();
}

/** Makes the posts exactly these; a row that stays as it was is not touched, so that undo moves only what changed. */
export function savePosts(tx: WriteDb, posts: readonly PostHolder[]): void {
  const was = new Map(
    tx
      .select()
      .from(postHolders)
      .all()
      .map((row) => [row.id, row]),
  );
  tx.delete(postHolders)
    .where(
      notInArray(
        postHolders.id,
        posts.map((post) => post.id),
      ),
    )
    .run();
  for (const post of posts)
    if (!isSameRow(was.get(post.id), post))
      tx.insert(postHolders).values(post).onConflictDoUpdate({ target: postHolders.id, set: post }).run();
}

/** Indicators of the past term, then of the next, each in its own order. */
export function listIndicators(db: ReadDb): Indicator[] {
  return db.select().from(indicators).orderBy(desc(indicators.period), asc(indicators.position)).all();
}

/** As `savePosts`, for indicators. */
export function saveIndicators(tx: WriteDb, wanted: readonly Indicator[]): void {
  const was = new Map(listIndicators(tx).map((row) => [row.id, row]));
  tx.delete(indicators)
    .where(
      notInArray(
        indicators.id,
        wanted.map((indicator) => indicator.id),
      ),
    )
    .run();
  for (const indicator of wanted)
    if (!isSameRow(was.get(indicator.id), indicator))
      tx.insert(indicators).values(indicator).onConflictDoUpdate({ target: indicators.id, set: indicator }).run();
}

/** Everything of a new file's set-up. */
export function saveSetup(tx: WriteDb, setup: CongressSetup): void {
  saveUnit(tx, setup.unit);
  saveCongress(tx, setup.congress);
  savePosts(tx, setup.posts);
}
