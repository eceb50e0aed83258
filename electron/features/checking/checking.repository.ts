import { and, desc, eq } from 'drizzle-orm';
import type { SetLimits } from '#shared/domain/checking/content/set-limits.ts';
import type { IgnoredFinding } from '#shared/domain/checking/report/ignored.ts';
import type { RulePack } from '#shared/domain/checking/report/rule-pack.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { contentLimits, formatRulePacks, ignoredFindings } from './checking.schema.ts';

/** The newest first. */
export const listIgnored = (db: ReadDb): readonly IgnoredFinding[] =>
  db.select().from(ignoredFindings).orderBy(desc(ignoredFindings.ignoredAt), desc(ignoredFindings.id)).all();

/** A finding ignored again takes the new reason. */
export function saveIgnored(tx: WriteDb, ignored: IgnoredFinding): void {
  const { rule, excerpt, found, paperKey } = ignoredFindings;
  const same = and(
    eq(rule, ignored.rule),
    eq(excerpt, ignored.excerpt),
    eq(found, ignored.found),
    eq(paperKey, ignored.paperKey),
  );
  tx.delete(ignoredFindings).where(same).run();
  tx.insert(ignoredFindings).values(ignored).run();
}

export function removeIgnored(tx: WriteDb, id: string): void {
  tx.delete(ignoredFindings).where(eq(ignoredFindings.id, id)).run();
}

export type TakenRulePack = RulePack & { readonly takenAt: string };

const ONLY = 1;

export function findRulePack(db: ReadDb): TakenRulePack | null {
  const row = db.select().from(formatRulePacks).get();
  if (!row) return null;
  const { id: _, ...pack } = row;
  return pack;
}

export function saveRulePack(tx: WriteDb, pack: TakenRulePack): void {
  const { issuedBy, document, issuedOn, settings, takenAt } = pack;
  const row = { id: ONLY, issuedBy, document, issuedOn, settings, takenAt };
  tx.insert(formatRulePacks).values(row).onConflictDoUpdate({ target: formatRulePacks.id, set: row }).run();
}

export function removeRulePack(tx: WriteDb): void {
  tx.delete(formatRulePacks).where(eq(formatRulePacks.id, ONLY)).run();
}

/** What the unit set; nothing set: every limit is the program's own. */
export function findLimits(db: ReadDb): SetLimits {
  const row = db.select().from(contentLimits).get();
  return row ? { settings: row.settings, setAt: row.setAt } : { settings: {}, setAt: null };
}

export function saveLimits(tx: WriteDb, { settings, setAt }: SetLimits & { readonly setAt: string }): void {
  const row = { id: ONLY, settings, setAt };
  tx.insert(contentLimits).values(row).onConflictDoUpdate({ target: contentLimits.id, set: row }).run();
}
