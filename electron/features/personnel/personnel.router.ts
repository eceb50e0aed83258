import { workspaceProcedures } from '../../rpc/procedures.ts';
import { changeCandidacy, dropCandidacy, leaveList, replaceCandidate, returnToList, standFor } from './candidacies.ts';
import {
  addCandidate,
  changeCandidate,
  dropCandidate,
  listCandidatesWithPeople,
  listEveryCandidate,
  reorderCandidates,
} from './candidates.ts';
import { recordProcedures } from './record.router.ts';
import { addSession, chooseMode, dropMeeting, readProcess, recordMeeting, tellingReopened } from './steps.ts';

const personnel = workspaceProcedures.personnel;

export const personnelRouter = {
  ...recordProcedures,
  listCandidates: personnel.listCandidates.handler(({ context }) => listCandidatesWithPeople(context.db)),
  addCandidate: personnel.addCandidate.handler(({ input, context }) => addCandidate(context, input)),
  saveCandidate: personnel.saveCandidate.handler(({ input, context }) => changeCandidate(context, input)),
  removeCandidate: personnel.removeCandidate.handler(({ input, context }) => dropCandidate(context, input.id)),
  reorderCandidates: personnel.reorderCandidates.handler(({ input, context }) =>
    reorderCandidates(context, input.ids, input.office),
  ),
  listEveryCandidate: personnel.listEveryCandidate.handler(({ context }) => listEveryCandidate(context.db)),
  standFor: personnel.standFor.handler(({ input, context }) =>
    tellingReopened(context, () => standFor(context, input)),
  ),
  saveCandidacy: personnel.saveCandidacy.handler(({ input, context }) => changeCandidacy(context, input)),
  leaveList: personnel.leaveList.handler(({ input, context }) =>
    tellingReopened(context, () => leaveList(context, input)),
  ),
  replaceCandidate: personnel.replaceCandidate.handler(({ input, context }) =>
    tellingReopened(context, () => replaceCandidate(context, input)),
  ),
  returnToList: personnel.returnToList.handler(({ input, context }) =>
    tellingReopened(context, () => returnToList(context, input)),
  ),
  dropCandidacy: personnel.dropCandidacy.handler(({ input, context }) =>
    tellingReopened(context, () => dropCandidacy(context, input)),
  ),
  readProcess: personnel.readProcess.handler(({ context }) => readProcess(context.db)),
  saveMeeting: personnel.saveMeeting.handler(({ input, context }) => recordMeeting(context, input)),
  addSession: personnel.addSession.handler(({ input, context }) => addSession(context, input)),
  removeMeeting: personnel.removeMeeting.handler(({ input, context }) => dropMeeting(context, input.key)),
  chooseMode: personnel.chooseMode.handler(({ input, context }) => chooseMode(context, input.mode)),
};
