import { realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { CANNOT_WRITE, NO_ROOM_TO_WRITE, openRefusal } from '#shared/domain/workspace/workspace-refusal.ts';
import { type Connection, errorCodeOf } from '../../platform/database/connection.ts';
import { migrate, readMigrations } from '../../platform/database/migrate.ts';
import { openFileAlone, openProblemOf } from '../../platform/database/open-file.ts';
import { openWorkspaceDatabase, type WorkspaceDatabase } from '../../platform/database/open-workspace.ts';
import { migrationsFolder } from '../../platform/files/app-paths.ts';
import type { AppContext, OpenWorkspace } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { backUpFile, backUpIfChanged, copiedFileOf } from './backups.ts';
import { startEditingBackups } from './editing-backups.ts';
import { noteLeft, noteOpened } from './known-files.ts';
import { readIdentity } from './workspace-facts.ts';

/**
 * Opens a workspace file and makes it the current one; the one that was open is
 * left properly. Declines with a named refusal, and then nothing has changed.
 */
export async function openWorkspaceFile(context: AppContext, path: string): Promise<OpenWorkspace> {
  const asked = resolve(path);
  const wanted = await realpath(asked).catch(() => asked);
  const current = context.session.current();
  if (current?.path === wanted) return current;

  await declineOutsideDrive(context, wanted);
  const next = await openChecked(context, wanted);
  await leaveWorkspace(context);
  context.session.replace(next);
  noteOpened(context, next);
  return next;
}

/** Keeps a copy of what was done since the last one, then closes the open file, if any. */
export async function leaveWorkspace(context: AppContext): Promise<boolean> {
  const current = context.session.current();
  if (!current) return false;
  noteLeft(context, current);
  // A full disk must not keep anyone from closing: every act is in the file already.
  await backUpIfChanged(context, copiedFileOf(current), 'editing').catch(() => undefined);
  context.session.replace(null);
  return true;
}

async function declineOutsideDrive(context: AppContext, path: string): Promise<void> {
  const drive = await context.drives.driveOf(path);
  if (drive?.removable) throw declined(openRefusal('on-removable-drive', basename(path)));
  if (drive?.network) throw declined(openRefusal('on-network-drive', basename(path)));
}

async function openChecked(context: AppContext, path: string): Promise<OpenWorkspace> {
  let connection: Connection | undefined;
  try {
    const migrations = readMigrations(migrationsFolder(context.paths));
    connection = openFileAlone(path, migrations.at(-1)?.version ?? 0);
    const { workspaceId, kind } = readIdentity(connection);
    const file = { path, workspaceId, connection };
    const isOlder = connection.pragma('user_version', { simple: true }) !== migrations.at(-1)?.version;
    if (isOlder) await backUpFile(context, file, 'before-migration');
    migrate(connection, migrations, () => undefined);
    await backUpIfChanged(context, file, 'opened');
    return watchedWorkspace(context, { path, kind, workspaceId, database: openDatabase(context, connection) });
  } catch (error) {
    connection?.close();
    throw declinedOpening(error, path);
  }
}

/** An expected failure as a refusal that names the file; any other error as it is. */
export function declinedOpening(error: unknown, path: string): unknown {
  const problem = openProblemOf(error);
  return problem ? declined(openRefusal(problem, basename(path))) : error;
}

const openDatabase = (context: AppContext, connection: Connection): WorkspaceDatabase =>
  openWorkspaceDatabase(connection, { now: context.now, actor: context.actor });

/** Every act may call for a copy; an act that the disk refuses is declined in words. */
function watchedWorkspace(context: AppContext, workspace: OpenWorkspace): OpenWorkspace {
  const acted = startEditingBackups({
    now: context.now,
    backUp: () => backUpIfChanged(context, copiedFileOf(workspace), 'editing'),
  });
  const { act, undo } = workspace.database;
  const watched = <T>(work: () => T): T => {
    const answer = decliningDiskErrors(work);
    acted();
    return answer;
  };
  const database: WorkspaceDatabase = {
    ...workspace.database,
    act: (note, work) => watched(() => act(note, work)),
    undo: () => watched(undo),
  };
  return { ...workspace, database };
}

/** The transaction has been rolled back by then: the act simply was not done. */
function decliningDiskErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = errorCodeOf(error);
    if (code.startsWith('SQLITE_FULL')) throw declined(NO_ROOM_TO_WRITE);
    if (/^SQLITE_(IOERR|READONLY|CANTOPEN)/.test(code)) throw declined(CANNOT_WRITE);
    throw error;
  }
}
