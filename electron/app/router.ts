import { checkingRouter } from '../features/checking/checking.router.ts';
import { takeInRouter } from '../features/checking/take-in/take-in.router.ts';
import { congressRouter } from '../features/congress/congress.router.ts';
import { attendanceRouter } from '../features/delegates/check-in/attendance.router.ts';
import { credentialsRouter } from '../features/delegates/credentials/credentials.router.ts';
import { delegatesRouter } from '../features/delegates/delegates.router.ts';
import { seatingRouter } from '../features/delegates/seating/seating.router.ts';
import { bulkRouter } from '../features/documents/bulk.router.ts';
import { documentsRouter } from '../features/documents/documents.router.ts';
import { opinionsRouter } from '../features/documents/opinions.router.ts';
import { templatesRouter } from '../features/documents/templates.router.ts';
import { exchangeRouter } from '../features/exchange/exchange.router.ts';
import { personnelRouter } from '../features/personnel/personnel.router.ts';
import { practiceRouter } from '../features/practice/practice.router.ts';
import { workspaceRouter } from '../features/workspace/workspace.router.ts';

/** The whole contract, room by room. */
export const router = {
  workspace: workspaceRouter,
  congress: congressRouter,
  delegates: delegatesRouter,
  attendance: attendanceRouter,
  credentials: credentialsRouter,
  seating: seatingRouter,
  personnel: personnelRouter,
  documents: documentsRouter,
  bulk: bulkRouter,
  opinions: opinionsRouter,
  templates: templatesRouter,
  checking: checkingRouter,
  takeIn: takeInRouter,
  exchange: exchangeRouter,
  practice: practiceRouter,
};
