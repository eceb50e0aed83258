import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Connection, connect } from '../../platform/database/connection.ts';
import { migrate, readMigrations } from '../../platform/database/migrate.ts';
import { openWorkspaceDatabase } from '../../platform/database/open-workspace.ts';
import { migrationsFolder } from '../../platform/files/app-paths.ts';
import { makeFolders } from '../../platform/files/make-folders.ts';
import type { AppContext, OpenWorkspace, WorkspaceContents } from '../../rpc/context.ts';
import { folderFor, freePath } from './file-names.ts';
import { declinedOpening, openWorkspaceFile } from './open-workspace-file.ts';
import { removeLogs } from './remove-logs.ts';

type Wanted = {
  readonly kind: 'congress' | 'practice';
  readonly setup: Parameters<WorkspaceContents['fill']>[1];
  /** Where the file is to stand; by default the app's own folder, named after the unit and term */
  readonly path?: string;
};

/** Makes a new workspace file and opens it. The name appears only once the file is whole. */
export async function createWorkspaceFile(context: AppContext, wanted: Wanted): Promise<OpenWorkspace> {
  const { unit, congress } = wanted.setup;
  const title = [unit.organizationName, congress.termFrom, congress.termTo].filter(Boolean).join(' ');
  const path = wanted.path ?? freePath(folderFor(context.paths, wanted.kind), title);
  try {
    makeFolders(dirname(path));
    writeDraft(context, wanted, `${path}.part`);
    renameSync(`${path}.part`, path);
  } catch (error) {
    throw declinedOpening(error, path);
  }
  return openWorkspaceFile(context, path);
}

function writeDraft(context: AppContext, wanted: Wanted, draft: string): void {
  rmSync(draft, { force: true });
  removeLogs(draft);
  const connection = connect(draft);
  try {
    migrate(connection, readMigrations(migrationsFolder(context.paths)), () => undefined);
    fill(context, wanted, connection);
  } catch (error) {
    connection.close();
    rmSync(draft, { force: true });
    removeLogs(draft);
    throw error;
  }
  connection.close();
}

function fill(context: AppContext, { kind, setup }: Wanted, connection: Connection): void {
  connection
    .prepare('INSERT INTO workspace (id, workspace_id, kind, created_at) VALUES (1, ?, ?, ?)')
    .run(context.newId(), kind, context.now().toISOString());
  const { act } = openWorkspaceDatabase(connection, { now: context.now, actor: context.actor });
  const label = kind === 'practice' ? 'Tạo đại hội tập dượt' : 'Tạo đại hội';
  act({ act: 'workspace-created', label, subject: 'workspace', undoable: false }, (tx) =>
    context.contents.fill(tx, setup),
  );
}
