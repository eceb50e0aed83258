import { CHANGED_SINCE, NOT_THE_NEWEST, NOTHING_TO_UNDO } from '#shared/domain/workspace/workspace-refusal.ts';
import { errorCodeOf } from '../../platform/database/connection.ts';
import type { WorkspaceDatabase } from '../../platform/database/open-workspace.ts';
import { verifyJournal } from '../../platform/journal/journal.ts';
import { ChangedSinceError, labelOfActSince, newestUndoable } from '../../platform/journal/undo.ts';
import { declined, procedures, workspaceProcedures } from '../../rpc/procedures.ts';
import { backUpWorkspace, listWorkspaceBackups } from './backups.ts';
import { bringInWorkspace, takeOutWorkspace } from './carry-workspace.ts';
import { createWorkspaceFile } from './create-workspace-file.ts';
import { listJournal } from './journal-page.ts';
import { listKnownFiles, summarize } from './known-files.ts';
import { leaveWorkspace, openWorkspaceFile } from './open-workspace-file.ts';
import { restoreBackup } from './restore-backup.ts';

const anyTime = procedures.workspace;
const whenOpen = workspaceProcedures.workspace;

export const workspaceRouter = {
  current: anyTime.current.handler(({ context }) => {
    const current = context.session.current();
    return current && summarize(context, current);
  }),
  list: anyTime.list.handler(({ context }) => listKnownFiles(context)),
  create: anyTime.create.handler(async ({ input, context }) =>
    summarize(context, await createWorkspaceFile(context, { kind: 'congress', setup: input })),
  ),
  open: anyTime.open.handler(async ({ input, context }) =>
    summarize(context, await openWorkspaceFile(context, input.path)),
  ),
  bringIn: anyTime.bringIn.handler(async ({ input, context }) =>
    summarize(context, await bringInWorkspace(context, input.file)),
  ),
  close: anyTime.close.handler(async ({ context }) => ({ closed: await leaveWorkspace(context) })),
  takeOut: whenOpen.takeOut.handler(({ context }) => takeOutWorkspace(context, context.workspace)),

  listBackups: whenOpen.listBackups.handler(({ context }) => listWorkspaceBackups(context, context.workspace)),
  backUpNow: whenOpen.backUpNow.handler(({ context }) => backUpWorkspace(context, context.workspace, 'by-hand')),
  restoreBackup: whenOpen.restoreBackup.handler(async ({ input, context }) =>
    summarize(context, await restoreBackup(context, context.workspace, input.fileName)),
  ),

  listJournal: whenOpen.listJournal.handler(({ input, context }) =>
    listJournal(context.workspace.database.connection, input),
  ),
  verifyJournal: whenOpen.verifyJournal.handler(({ context }) => verifyJournal(context.workspace.database.connection)),

  undoState: whenOpen.undoState.handler(({ context }) => {
    const { connection } = context.workspace.database;
    const newest = newestUndoable(connection);
    if (!newest) return { sequence: null, label: null, left: 0, blockedBy: null };
    return { ...newest, blockedBy: labelOfActSince(connection, newest.sequence) };
  }),
  undo: whenOpen.undo.handler(({ input, context }) => undoNewest(context.workspace.database, input.sequence)),

  actor: anyTime.actor.handler(({ context }) => ({ name: context.actor() })),
  setActor: anyTime.setActor.handler(({ input, context }) => {
    context.setActor(input.name);
    return { name: context.actor() };
  }),
};

/**
 * Undoes the newest act, which must be `wanted` when one is named. A row changed
 * since, or one that something newer now depends on, is declined and nothing changes.
 */
function undoNewest(database: WorkspaceDatabase, wanted: number | null): { label: string } {
  const newest = newestUndoable(database.connection);
  if (newest && wanted !== null && newest.sequence !== wanted) throw declined(NOT_THE_NEWEST);
  try {
    const undone = database.undo();
    if (!undone) throw declined(NOTHING_TO_UNDO);
    return undone;
  } catch (error) {
    if (error instanceof ChangedSinceError || errorCodeOf(error).startsWith('SQLITE_CONSTRAINT'))
      throw declined(CHANGED_SINCE);
    throw error;
  }
}
