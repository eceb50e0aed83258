import { implement, ORPCError } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { AppContext } from './context.ts';

/** Procedures that work without an open file (first start, settings). */
export const procedures = implement(contract).$context<AppContext>();

/** Procedures about the open congress; NO_WORKSPACE when no file is open. */
export const workspaceProcedures = procedures.use(({ context, next, errors }) => {
  const workspace = context.session.current();
  if (!workspace) throw errors.NO_WORKSPACE();
  return next({ context: { workspace, db: workspace.database.db, act: workspace.database.act } });
});

/** Declines the act: the code travels, the sentence is shown as it is. */
export function declined(refusal: Refusal): ORPCError<'REFUSED', Refusal> {
  return new ORPCError('REFUSED', { status: 422, defined: true, message: refusal.message, data: refusal });
}
