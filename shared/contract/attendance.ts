import { z } from 'zod';
import type { SessionFigures } from '#shared/domain/delegates/check-in/attendance.ts';
import { CHECK_IN_WAYS, type CheckIn, type Session } from '#shared/domain/delegates/check-in/session.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { id, moment, procedure, returns } from './base.ts';

const name = z.string().trim().min(1, 'Chưa ghi tên phiên.').max(200);
const one = z.object({ sessionId: id, personId: id });
/** By the running number (typed or read from a card), or somebody found by name. */
const entry = z.union([z.object({ number: z.number().int().positive() }), z.object({ personId: id })]);
const change = z.object({ isLate: z.boolean().optional(), hasLeft: z.boolean().optional() });

/** Signing in (điểm danh) at each session of the congress. */
export const attendanceContract = {
  listSessions: procedure.output(returns<readonly Session[]>()),
  /** Makes the sessions that the dates of the congress ask for. */
  addProposedSessions: procedure.output(returns<readonly Session[]>()),
  saveSession: procedure
    .input(z.object({ id: id.nullable(), name, startsAt: moment.nullable() }))
    .output(returns<Session>()),
  removeSession: procedure.input(z.object({ id })),
  /** Everybody summoned, with figures; null when the session is gone. */
  read: procedure.input(z.object({ sessionId: id })).output(returns<SessionFigures | null>()),
  checkIn: procedure
    .input(z.object({ sessionId: id, entry, way: z.enum(CHECK_IN_WAYS) }))
    .output(returns<{ delegate: Delegate; checkIn: CheckIn; isAgain: boolean }>()),
  undoCheckIn: procedure.input(one),
  changeCheckIn: procedure.input(one.extend({ change })),
};
