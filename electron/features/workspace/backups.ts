import { basename, join } from 'node:path';
import type { Backup } from '#shared/domain/workspace/workspace.ts';
import {
  BACKUP_NOT_FOUND,
  BACKUP_UNUSABLE,
  COPY_FAILED_CHECK,
  openRefusal,
} from '#shared/domain/workspace/workspace-refusal.ts';
import { type BackupCopy, BadCopyError, isIntact, listBackups, takeBackup } from '../../platform/database/back-up.ts';
import { type Connection, connect } from '../../platform/database/connection.ts';
import { isSound, openProblemOf } from '../../platform/database/open-file.ts';
import { type AppPaths, backupsFolder } from '../../platform/files/app-paths.ts';
import type { AppContext, OpenWorkspace } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { readFacts, readIdentity, readJournalHead } from './workspace-facts.ts';

export type BackupReason = Backup['reason'];
/** The part of an open file that copying needs; before migrating there is no database to act on yet. */
export type CopiedFile = { readonly path: string; readonly workspaceId: string; readonly connection: Connection };

/** Takes a checked copy of the open workspace now; other rooms call this before a risky act. */
export function backUpWorkspace(context: AppContext, workspace: OpenWorkspace, reason: BackupReason): Promise<Backup> {
  return backUpFile(context, copiedFileOf(workspace), reason);
}

/** As `backUpWorkspace`, but only when no kept copy already ends with the newest act. */
export async function backUpIfChanged(context: AppContext, file: CopiedFile, reason: BackupReason): Promise<void> {
  const head = readJournalHead(file.connection);
  for (const copy of await listBackups(folderOf(context.paths, file)))
    if (fromCopy(copy, readJournalHead) === head) return;
  await backUpFile(context, file, reason);
}

/** Takes a copy; a full disk or a copy that fails its check is declined, older copies stay. */
export async function backUpFile(context: AppContext, file: CopiedFile, reason: BackupReason): Promise<Backup> {
  try {
    const folder = folderOf(context.paths, file);
    return describeBackup(
      await takeBackup(file.connection, { folder, now: context.now(), reason }),
      readFacts(file.connection),
    );
  } catch (error) {
    if (error instanceof BadCopyError) throw declined(COPY_FAILED_CHECK);
    const problem = openProblemOf(error);
    throw problem ? declined(openRefusal(problem, basename(file.path))) : error;
  }
}

/** Copies of the open workspace that can be read, newest first, each described from its own bytes. */
export async function listWorkspaceBackups(context: AppContext, workspace: OpenWorkspace): Promise<Backup[]> {
  const copies = await listBackups(folderOf(context.paths, copiedFileOf(workspace)));
  return copies.flatMap((copy) => {
    const facts = fromCopy(copy, readFacts);
    return facts ? [describeBackup(copy, facts)] : [];
  });
}

/** The copy to restore from, checked again byte by byte; declined when it is gone, spoilt or of another file. */
export async function getUsableCopy(
  context: AppContext,
  workspace: OpenWorkspace,
  fileName: string,
): Promise<BackupCopy> {
  const copies = await listBackups(folderOf(context.paths, copiedFileOf(workspace)));
  const copy = copies.find((kept) => kept.fileName === fileName);
  if (!copy) throw declined(BACKUP_NOT_FOUND);
  const belongs = (connection: Connection) =>
    isSound(connection) && readIdentity(connection).workspaceId === workspace.workspaceId;
  if (!(await isIntact(copy)) || !fromCopy(copy, belongs)) throw declined(BACKUP_UNUSABLE);
  return copy;
}

export const copiedFileOf = ({ path, workspaceId, database }: OpenWorkspace): CopiedFile => ({
  path,
  workspaceId,
  connection: database.connection,
});

/** One folder a file: a file brought in twice keeps two sets of copies. */
function folderOf(paths: AppPaths, { path, workspaceId }: CopiedFile): string {
  return join(backupsFolder(paths), `${basename(path, '.daihoi').replace(/[^\w-]/g, '_')}.${workspaceId}`);
}

/** Reads a copy without changing it; null when it cannot be read. */
function fromCopy<T>(copy: BackupCopy, read: (connection: Connection) => T): T | null {
  try {
    const connection = connect(copy.path, { readonly: true, mustExist: true });
    try {
      return read(connection);
    } finally {
      connection.close();
    }
  } catch {
    return null;
  }
}

function describeBackup(copy: BackupCopy, facts: ReturnType<typeof readFacts>): Backup {
  const { fileName, takenAt, reason, bytes, sha256 } = copy;
  return { fileName, takenAt, reason: reason as BackupReason, bytes, sha256, ...facts };
}
