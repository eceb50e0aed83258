import { workspaceProcedures } from '../../../rpc/procedures.ts';
import { planReturned, putReturned } from './returned-docx.ts';
import { planFile, putFile } from './take-in-docx.ts';

const takeIn = workspaceProcedures.takeIn;

export const takeInRouter = {
  plan: takeIn.plan.handler(({ input, context }) => planFile(context, input.paperId, input.file)),
  planReturn: takeIn.planReturn.handler(({ input, context }) => planReturned(context, input.paperId, input.file)),
  putReturn: takeIn.putReturn.handler(({ input, context }) => putReturned(context, input)),
  put: takeIn.put.handler(({ input, context }) => putFile(context, input)),
};
