import { workspaceProcedures } from '../../../rpc/procedures.ts';
import { planFile, putFile } from './take-in-docx.ts';

const takeIn = workspaceProcedures.takeIn;

export const takeInRouter = {
  plan: takeIn.plan.handler(({ input, context }) => planFile(context, input.paperId, input.file)),
  put: takeIn.put.handler(({ input, context }) => putFile(context, input)),
};
