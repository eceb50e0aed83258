import { ruleValue } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import {
  type AttendanceCount,
  type Attendee,
  type AttendeeLine,
  attendeesOf,
  countAttendance,
  judgeQuorum,
  type Quorum,
  type SessionFigures,
} from '#shared/domain/delegates/check-in/attendance.ts';
import { quorumSentence } from '#shared/domain/delegates/check-in/attendance-words.ts';
import { NO_SUCH_SESSION } from '#shared/domain/delegates/check-in/check-in-refusal.ts';
import { proposeSessions, type Session } from '#shared/domain/delegates/check-in/session.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import type { ReadDb } from '../../../platform/database/access.ts';
import type { WorkspaceContext } from '../../../rpc/context.ts';
import { declined } from '../../../rpc/procedures.ts';
import { findSetup } from '../../congress/congress.repository.ts';
import { readRules } from '../../congress/rules.repository.ts';
import { listDelegates } from '../delegates.repository.ts';
import { findSession, listCheckIns, listSessions, removeSession, saveSession } from './check-in.repository.ts';

/** The sessions the dates of the congress ask for, made in one act; those there already stay. */
export function addProposedSessions(context: WorkspaceContext): Session[] {
  const there = listSessions(context.db);
  const wanted = proposeSessions(findSetup(context.db).congress)
    .filter(({ name }) => !there.some((one) => one.name === name))
    .map((session, at) => ({ ...session, id: context.newId(), position: there.length + at }));
  if (wanted.length > 0)
    context.act({ act: 'sessions-added', label: 'Lập phiên điểm danh', subject: 'sessions', undoable: true }, (tx) => {
      for (const session of wanted) saveSession(tx, session);
    });
  return listSessions(context.db);
}

export type SessionDraft = Pick<Session, 'name' | 'startsAt'> & { readonly id: string | null };

export function keepSession(context: WorkspaceContext, { id, name, startsAt }: SessionDraft): Session {
  const was = id === null ? null : findSession(context.db, id);
  if (id !== null && was === null) throw declined(NO_SUCH_SESSION);
  const kept: Session = {
    ...{ id: was?.id ?? context.newId(), name, startsAt },
    position: was?.position ?? listSessions(context.db).length,
  };
  const label = `${was === null ? 'Thêm' : 'Sửa'} phiên ${name}`;
  context.act({ act: 'session-saved', label, subject: `session:${kept.id}`, undoable: true }, (tx) =>
    saveSession(tx, kept),
  );
  return kept;
}

export function dropSession(context: WorkspaceContext, id: string): void {
  const session = findSession(context.db, id);
  if (session === null) return;
  const label = `Xoá phiên ${session.name}`;
  context.act({ act: 'session-removed', label, subject: `session:${id}`, undoable: true }, (tx) =>
    removeSession(tx, id),
  );
}

/** Everybody summoned to the session with what they did, the figures, and what is read aloud; null when it is gone. */
export function readAttendance(db: ReadDb, sessionId: string): SessionFigures | null {
  const session = findSession(db, sessionId);
  if (session === null) return null;
  const { congress } = findSetup(db);
  const delegates = listDelegates(db, { sort: 'name' });
  const attendees = attendeesOf(delegates, listCheckIns(db, sessionId));
  const { count, quorum } = judgeSession(db, attendees, delegates);
  return {
    session,
    attendees: attendees.map(toLine),
    count,
    quorum,
    sentence: quorumSentence(count, quorum, congress.kind),
  };
}

/** Counts and quorum by the rules in force, with what the unit changed. */
export function judgeSession(
  db: ReadDb,
  attendees: readonly Attendee[],
  delegates: readonly Delegate[],
): { readonly count: AttendanceCount; readonly quorum: Quorum } {
  const rules = readRules(db);
  const units = delegates.map(({ unit }) => unit);
  return {
    count: countAttendance(attendees),
    quorum: judgeQuorum(attendees, units, {
      present: ruleValue(rules, 'quorum.present'),
      units: ruleValue(rules, 'quorum.units'),
      hasUnits: findSetup(db).congress.kind !== 'cell',
    }),
  };
}

const toLine = ({
  id,
  number,
  fullName,
  unit,
  post,
  absenceReason,
  absenceAccepted,
  checkIn,
}: Attendee): AttendeeLine => ({
  ...{ id, number, fullName, unit, post, absenceReason, absenceAccepted, checkIn },
});
