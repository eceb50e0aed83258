import { and, asc, eq, inArray } from 'drizzle-orm';
import type { CheckIn, Session } from '#shared/domain/delegates/check-in/session.ts';
import type { ReadDb, WriteDb } from '../../../platform/database/access.ts';
import { checkIns, sessions } from './check-in.schema.ts';

export const listSessions = (db: ReadDb): Session[] =>
  db.select().from(sessions).orderBy(asc(sessions.position), asc(sessions.id)).all();

export const findSession = (db: ReadDb, id: string): Session | null =>
  db.select().from(sessions).where(eq(sessions.id, id)).get() ?? null;

export function saveSession(tx: WriteDb, session: Session): void {
  tx.insert(sessions).values(session).onConflictDoUpdate({ target: sessions.id, set: session }).run();
}

export function removeSession(tx: WriteDb, id: string): void {
  tx.delete(sessions).where(eq(sessions.id, id)).run();
}

const { sessionId: _session, ...CHECK_IN } = {
  sessionId: checkIns.sessionId,
  personId: checkIns.personId,
  cameAt: checkIns.cameAt,
  isLate: checkIns.isLate,
  leftAt: checkIns.leftAt,
  way: checkIns.way,
};

/** Everybody who came to the session, in the order of coming. */
export const listCheckIns = (db: ReadDb, sessionId: string): CheckIn[] =>
  db.select(CHECK_IN).from(checkIns).where(eq(checkIns.sessionId, sessionId)).orderBy(asc(checkIns.cameAt)).all();

const isOne = (sessionId: string, personId: string) =>
  and(eq(checkIns.sessionId, sessionId), eq(checkIns.personId, personId));

export const findCheckIn = (db: ReadDb, sessionId: string, personId: string): CheckIn | null =>
  db.select(CHECK_IN).from(checkIns).where(isOne(sessionId, personId)).get() ?? null;

export function saveCheckIn(tx: WriteDb, sessionId: string, checkIn: CheckIn): void {
  tx.insert(checkIns)
    .values({ sessionId, ...checkIn })
    .onConflictDoUpdate({ target: [checkIns.sessionId, checkIns.personId], set: checkIn })
    .run();
}

export function removeCheckIn(tx: WriteDb, sessionId: string, personId: string): void {
  tx.delete(checkIns).where(isOne(sessionId, personId)).run();
}

/** The sign-ins of two records become one person's: at a session both have, the earlier coming stays, and who is still here is. */
export function mergeCheckIns(tx: WriteDb, keptId: string, goneId: string): void {
  const all = tx
    .select()
    .from(checkIns)
    .where(inArray(checkIns.personId, [keptId, goneId]))
    .all();
  for (const gone of all.filter(({ personId }) => personId === goneId)) {
    const kept = all.find(({ personId, sessionId }) => personId === keptId && sessionId === gone.sessionId);
    if (kept === undefined) continue;
    const [first, last] = kept.cameAt <= gone.cameAt ? [kept, gone] : [gone, kept];
    const leftAt =
      kept.leftAt === null || gone.leftAt === null ? null : [first, last].map((one) => one.leftAt ?? '').sort()[1];
    removeCheckIn(tx, gone.sessionId, goneId);
    saveCheckIn(tx, gone.sessionId, { ...first, personId: keptId, leftAt: leftAt ?? null });
  }
}
