import { workspaceProcedures } from '../../../rpc/procedures.ts';
import { listSessions } from './check-in.repository.ts';
import { changeCheckIn, checkIn, undoCheckIn } from './check-in.ts';
import { addProposedSessions, dropSession, keepSession, readAttendance } from './sessions.ts';

const attendance = workspaceProcedures.attendance;

export const attendanceRouter = {
  listSessions: attendance.listSessions.handler(({ context }) => listSessions(context.db)),
  addProposedSessions: attendance.addProposedSessions.handler(({ context }) => addProposedSessions(context)),
  saveSession: attendance.saveSession.handler(({ input, context }) => keepSession(context, input)),
  removeSession: attendance.removeSession.handler(({ input, context }) => dropSession(context, input.id)),
  read: attendance.read.handler(({ input, context }) => readAttendance(context.db, input.sessionId)),
  checkIn: attendance.checkIn.handler(({ input, context }) =>
    checkIn(context, input.sessionId, input.entry, input.way),
  ),
  undoCheckIn: attendance.undoCheckIn.handler(({ input, context }) =>
    undoCheckIn(context, input.sessionId, input.personId),
  ),
  changeCheckIn: attendance.changeCheckIn.handler(({ input, context }) =>
    changeCheckIn(context, input.sessionId, input.personId, input.change),
  ),
};
