import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WorkspaceSummary } from '#shared/domain/workspace/workspace.ts';
import { openProblemOf } from '../../platform/database/open-file.ts';
import { practiceFolder, workspacesFolder } from '../../platform/files/app-paths.ts';
import { type KnownFile, readSettings, saveSettings } from '../../platform/files/settings-file.ts';
import type { AppContext, OpenWorkspace } from '../../rpc/context.ts';

/** The open file as the screens show it. */
export function summarize(context: AppContext, workspace: OpenWorkspace): WorkspaceSummary {
  const fileName = basename(workspace.path);
  return {
    path: workspace.path,
    fileName,
    kind: workspace.kind,
    title: context.contents.titleOf(workspace.database.db) || fileName,
    openedAt: readSettings(context.paths).files[workspace.path]?.openedAt ?? null,
  };
}

/** Notes that the file is opened now, for the list at the first start. */
export function noteOpened(context: AppContext, workspace: OpenWorkspace): void {
  note(context, workspace, context.now().toISOString());
}

/** Notes what the file is called as it is left. */
export function noteLeft(context: AppContext, workspace: OpenWorkspace): void {
  const known = readSettings(context.paths).files[workspace.path];
  note(context, workspace, known?.openedAt ?? context.now().toISOString());
}

function note(context: AppContext, workspace: OpenWorkspace, openedAt: string): void {
  const { title } = summarize(context, workspace);
  const { files } = readSettings(context.paths);
  try {
    saveSettings(context.paths, { files: { ...files, [workspace.path]: { openedAt, title } } });
  } catch (error) {
    // The list of known files is a comfort: a full or locked disk must not stop the work.
    if (!openProblemOf(error)) throw error;
  }
}

/**
 * Files in the app's two folders and those opened from elsewhere that are still
 * there, last opened first. Read from names and settings only: no file is opened.
 */
export function listKnownFiles(context: AppContext): WorkspaceSummary[] {
  const { files } = readSettings(context.paths);
  const practice = practiceFolder(context.paths);
  const paths = new Set([
    ...[workspacesFolder(context.paths), practice].flatMap(filesIn),
    ...Object.keys(files).filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile()),
  ]);
  const current = context.session.current();
  return [...paths]
    .map((path) =>
      path === current?.path ? summarize(context, current) : describe(path, path.startsWith(practice), files[path]),
    )
    .sort((a, b) => (b.openedAt ?? '').localeCompare(a.openedAt ?? '') || a.fileName.localeCompare(b.fileName));
}

function describe(path: string, isPractice: boolean, known: KnownFile | undefined): WorkspaceSummary {
  const fileName = basename(path);
  const kind = isPractice ? 'practice' : 'congress';
  return { path, fileName, kind, title: known?.title || fileName, openedAt: known?.openedAt ?? null };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.daihoi'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
