import { renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { flush } from '../../platform/database/back-up.ts';
import type { AppContext, OpenWorkspace } from '../../rpc/context.ts';
import { backUpWorkspace, getUsableCopy } from './backups.ts';
import { declinedOpening, openWorkspaceFile } from './open-workspace-file.ts';
import { removeLogs } from './remove-logs.ts';

/**
 * Puts a kept copy in the place of the open file and opens it. The present state
 * is kept as a copy first. Declined at any point before the swap, the open file
 * stays open as it was.
 */
export async function restoreBackup(
  context: AppContext,
  workspace: OpenWorkspace,
  fileName: string,
): Promise<OpenWorkspace> {
  const copy = await getUsableCopy(context, workspace, fileName);
  await backUpWorkspace(context, workspace, 'before-restore');
  const draft = `${workspace.path}.part`;
  try {
    await copyFile(copy.path, draft);
    await flush(draft);
  } catch (error) {
    rmSync(draft, { force: true });
    throw declinedOpening(error, workspace.path);
  }
  context.session.replace(null);
  try {
    swapIn(draft, workspace.path);
  } catch (error) {
    await openWorkspaceFile(context, workspace.path);
    throw error;
  }
  const restored = await openWorkspaceFile(context, workspace.path);
  const label = `Khôi phục bản sao lưu lúc ${localTime(copy.takenAt)}`;
  restored.database.act({ act: 'backup-restored', label, subject: 'workspace', undoable: false }, () => undefined);
  return restored;
}

function swapIn(draft: string, path: string): void {
  // Closing has folded the log into the file; a stale one would be replayed over the restored bytes.
  removeLogs(path);
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw declinedOpening(error, path);
  }
}

function localTime(iso: string): string {
  const at = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())} ngày ${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
}
