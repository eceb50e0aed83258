import { attendanceContract } from './attendance.ts';
import { bulkContract } from './bulk.ts';
import { checkingContract } from './checking.ts';
import { congressContract } from './congress.ts';
import { credentialsContract } from './credentials.ts';
import { delegatesContract } from './delegates.ts';
import { documentsContract } from './documents.ts';
import { exchangeContract } from './exchange.ts';
import { opinionsContract } from './opinions.ts';
import { personnelContract } from './personnel.ts';
import { practiceContract } from './practice.ts';
import { seatingContract } from './seating.ts';
import { takeInContract } from './take-in.ts';
import { templatesContract } from './templates.ts';
import { workspaceContract } from './workspace.ts';

/** Everything a screen or the command line may ask. One router implements it; three hosts serve it. */
export const contract = {
  workspace: workspaceContract,
  congress: congressContract,
  delegates: delegatesContract,
  attendance: attendanceContract,
  credentials: credentialsContract,
  seating: seatingContract,
  personnel: personnelContract,
  documents: documentsContract,
  bulk: bulkContract,
  opinions: opinionsContract,
  templates: templatesContract,
  checking: checkingContract,
  takeIn: takeInContract,
  exchange: exchangeContract,
  practice: practiceContract,
};
export type Contract = typeof contract;
