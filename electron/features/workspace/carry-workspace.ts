/** A workspace file on its way to or from another machine: never opened where it lies, always as a checked copy. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BinaryFile, FILE_TOO_LARGE, LARGEST_FILE } from '#shared/kernel/binary-file.ts';
import { copyTo } from '../../platform/database/back-up.ts';
import { readMigrations } from '../../platform/database/migrate.ts';
import { openFileAlone } from '../../platform/database/open-file.ts';
import { migrationsFolder, workspacesFolder } from '../../platform/files/app-paths.ts';
import type { AppContext, OpenWorkspace } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { folderFor, freePath } from './file-names.ts';
import { declinedOpening, openWorkspaceFile } from './open-workspace-file.ts';
import { removeLogs } from './remove-logs.ts';
import { readIdentity } from './workspace-facts.ts';

/** Copies a file into the app's folder, checks the copy and opens it; declined, nothing stays behind. */
export async function bringInWorkspace(context: AppContext, file: BinaryFile): Promise<OpenWorkspace> {
  if (file.size > LARGEST_FILE) throw declined(FILE_TOO_LARGE);
  const name = file.name ?? 'dai-hoi.daihoi';
  const folder = workspacesFolder(context.paths);
  const draft = join(folder, `.${randomUUID()}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFlushed(draft, new Uint8Array(await file.arrayBuffer()));
    const { kind } = readKind(context, draft);
    const home = folderFor(context.paths, kind);
    mkdirSync(home, { recursive: true });
    const path = freePath(home, basename(name, '.daihoi'));
    renameSync(draft, path);
    return await openWorkspaceFile(context, path);
  } catch (error) {
    throw declinedOpening(error, name);
  } finally {
    rmSync(draft, { force: true });
    removeLogs(draft);
  }
}

/** One clean file with everything in it, for another machine. */
export async function takeOutWorkspace(context: AppContext, workspace: OpenWorkspace): Promise<BinaryFile> {
  const draft = join(context.paths.userData, `.${randomUUID()}.part`);
  try {
    await copyTo(workspace.database.connection, draft);
    const bytes = await readFile(draft);
    return new File([bytes], basename(workspace.path), { type: 'application/octet-stream' });
  } catch (error) {
    throw declinedOpening(error, workspace.path);
  } finally {
    rmSync(draft, { force: true });
    removeLogs(draft);
  }
}

/** All the checks of opening on the draft, so that a bad file never gets a name among the good ones. */
function readKind(context: AppContext, draft: string) {
  const connection = openFileAlone(draft, readMigrations(migrationsFolder(context.paths)).at(-1)?.version ?? 0);
  try {
    return readIdentity(connection);
  } finally {
    connection.close();
  }
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
