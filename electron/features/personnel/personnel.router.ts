import { workspaceProcedures } from '../../rpc/procedures.ts';
import {
  addCandidate,
  changeCandidate,
  dropCandidate,
  listCandidatesWithPeople,
  reorderCandidates,
} from './candidates.ts';
import { listSteps, recordStep } from './steps.ts';

const personnel = workspaceProcedures.personnel;

export const personnelRouter = {
  listCandidates: personnel.listCandidates.handler(({ context }) => listCandidatesWithPeople(context.db)),
  addCandidate: personnel.addCandidate.handler(({ input, context }) => addCandidate(context, input)),
  saveCandidate: personnel.saveCandidate.handler(({ input, context }) => changeCandidate(context, input)),
  removeCandidate: personnel.removeCandidate.handler(({ input, context }) => dropCandidate(context, input.id)),
  reorderCandidates: personnel.reorderCandidates.handler(({ input, context }) => reorderCandidates(context, input.ids)),
  listSteps: personnel.listSteps.handler(({ context }) => listSteps(context.db)),
  saveStep: personnel.saveStep.handler(({ input, context }) => recordStep(context, input)),
};
