import { attendeesOf } from '#shared/domain/delegates/check-in/attendance.ts';
import { reportedSession } from '#shared/domain/delegates/check-in/session.ts';
import type { ReportedSession } from '#shared/domain/delegates/credentials/reported-session.ts';
import type { ReadDb } from '../../../platform/database/access.ts';
import { findSetup } from '../../congress/congress.repository.ts';
import { listCheckIns, listSessions } from '../check-in/check-in.repository.ts';
import { judgeSession } from '../check-in/sessions.ts';
import { listDelegates } from '../delegates.repository.ts';

/** The session the credentials report speaks of with everybody summoned; `session` null while nobody signed in. */
export function readReportedSession(db: ReadDb): ReportedSession {
  const { congress } = findSetup(db);
  const attended = listSessions(db).filter(({ id }) => listCheckIns(db, id).length > 0);
  const session = reportedSession(attended, congress.opensAt);
  const delegates = listDelegates(db, { sort: 'number' });
  const attendees = attendeesOf(delegates, session === null ? [] : listCheckIns(db, session.id));
  return { session, attendees, ...judgeSession(db, attendees, delegates) };
}
