import { workspaceProcedures } from '../../../rpc/procedures.ts';
import { dropCase, keepCase, listCases } from './credential-cases.ts';
import { readReportedSession } from './reported-session.ts';

const credentials = workspaceProcedures.credentials;

export const credentialsRouter = {
  reportedSession: credentials.reportedSession.handler(({ context }) => readReportedSession(context.db)),
  listCases: credentials.listCases.handler(({ context }) => listCases(context.db)),
  saveCase: credentials.saveCase.handler(({ input, context }) => keepCase(context, input.id, input.draft)),
  removeCase: credentials.removeCase.handler(({ input, context }) => dropCase(context, input.id)),
};
