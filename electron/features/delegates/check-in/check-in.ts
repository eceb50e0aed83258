import {
  NO_SUCH_SESSION,
  noSuchNumber,
  numberTaken,
  refuseEntry,
  suspendedEntry,
} from '#shared/domain/delegates/check-in/check-in-refusal.ts';
import { type CheckIn, type CheckInWay, isLateAt, type Session } from '#shared/domain/delegates/check-in/session.ts';
import { noSuchDelegate } from '#shared/domain/delegates/delegate-refusal.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { localMoment } from '../../../platform/clock/local-moment.ts';
import type { WorkspaceContext } from '../../../rpc/context.ts';
import { declined } from '../../../rpc/procedures.ts';
import { findDelegate, listDelegatesByNumber } from '../delegates.repository.ts';
import { findCheckIn, findSession, removeCheckIn, saveCheckIn } from './check-in.repository.ts';

export type Entry = { readonly number: number } | { readonly personId: string };
export type CheckedIn = { readonly delegate: Delegate; readonly checkIn: CheckIn; readonly isAgain: boolean };

/** Lets one delegate in; someone already in stays as they are (`isAgain`), and comes back in after leaving. */
export function checkIn(context: WorkspaceContext, sessionId: string, entry: Entry, way: CheckInWay): CheckedIn {
  const session = getSession(context, sessionId);
  const delegate = 'number' in entry ? getByNumber(context, entry.number) : getDelegate(context, entry.personId);
  refuseStrangers(context, delegate);
  const was = findCheckIn(context.db, sessionId, delegate.id);
  if (was !== null && was.leftAt === null) return { delegate, checkIn: was, isAgain: true };
  const now = context.now();
  const coming: CheckIn =
    was === null
      ? {
          ...{ personId: delegate.id, cameAt: now.toISOString(), leftAt: null, way },
          isLate: isLateAt(session.startsAt, localMoment(now)),
        }
      : { ...was, leftAt: null };
  record(context, session, delegate, was === null ? 'Điểm danh' : 'Ghi trở lại', (tx) =>
    saveCheckIn(tx, sessionId, coming),
  );
  return { delegate, checkIn: coming, isAgain: false };
}

/** Takes a sign-in back, as if the person had not come. */
export function undoCheckIn(context: WorkspaceContext, sessionId: string, personId: string): void {
  const session = getSession(context, sessionId);
  const delegate = getDelegate(context, personId);
  if (findCheckIn(context.db, sessionId, personId) === null) return;
  record(context, session, delegate, 'Bỏ điểm danh', (tx) => removeCheckIn(tx, sessionId, personId));
}

export type Change = { readonly isLate?: boolean | undefined; readonly hasLeft?: boolean | undefined };

/** Late or not, gone or back, of someone who signed in. */
export function changeCheckIn(context: WorkspaceContext, sessionId: string, personId: string, change: Change): void {
  const session = getSession(context, sessionId);
  const delegate = getDelegate(context, personId);
  const was = findCheckIn(context.db, sessionId, personId);
  if (was === null) return;
  const leftAt = change.hasLeft === true ? (was.leftAt ?? context.now().toISOString()) : null;
  const changed: CheckIn = {
    ...was,
    isLate: change.isLate ?? was.isLate,
    leftAt: change.hasLeft === undefined ? was.leftAt : leftAt,
  };
  record(context, session, delegate, 'Sửa điểm danh', (tx) => saveCheckIn(tx, sessionId, changed));
}

function record(
  context: WorkspaceContext,
  session: Session,
  delegate: Delegate,
  what: string,
  work: Parameters<typeof context.act>[1],
): void {
  const label = `${what} ${delegate.fullName} (${session.name})`;
  context.act({ act: 'check-in-recorded', label, subject: `person:${delegate.id}`, undoable: true }, work);
}

function getSession({ db }: WorkspaceContext, id: string): Session {
  const session = findSession(db, id);
  if (!session) throw declined(NO_SUCH_SESSION);
  return session;
}

function getDelegate({ db }: WorkspaceContext, id: string): Delegate {
  const delegate = findDelegate(db, id);
  if (!delegate) throw declined(noSuchDelegate());
  return delegate;
}

/** Numbers are unique as long as nobody imported two lists; where they are not, only a name can tell. */
function getByNumber({ db }: WorkspaceContext, number: number): Delegate {
  const all = listDelegatesByNumber(db, number);
  const called = all.filter(({ summoned }) => summoned);
  const [one, ...others] = called.length > 0 ? called : all;
  if (!one) throw declined(noSuchNumber(number));
  if (others.length > 0)
    throw declined(
      numberTaken(
        number,
        [one, ...others].map(({ fullName }) => fullName),
      ),
    );
  return one;
}

function refuseStrangers({ db }: WorkspaceContext, delegate: Delegate): void {
  const substitute = delegate.replacedById === null ? null : findDelegate(db, delegate.replacedById);
  if (!delegate.summoned) throw declined(refuseEntry(delegate, substitute));
  if (delegate.notCounted === 'suspended' || delegate.notCounted === 'prosecuted')
    throw declined(suspendedEntry(delegate));
}
