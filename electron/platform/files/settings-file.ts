import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { AppPaths } from './app-paths.ts';

/** What this machine remembers outside of any workspace. */
export type Settings = {
  /** Name the journal writes for the person at this machine; '' = not told yet */
  readonly actor: string;
  /** Workspace files opened on this machine, by path */
  readonly files: Readonly<Record<string, KnownFile>>;
};
/** `openedAt` is ISO UTC; `title` is what the file was called when it was last left. */
export type KnownFile = { readonly openedAt: string; readonly title: string };

/** Settings as last written; what is missing or unreadable counts as never set. */
export function readSettings(paths: AppPaths): Settings {
  const found = parse(paths);
  const files = Object.entries(found.files ?? {}).filter(([, file]) => typeof file?.openedAt === 'string');
  return { actor: typeof found.actor === 'string' ? found.actor : '', files: Object.fromEntries(files) };
}

/** Changes some settings; the file is replaced whole, so a power cut leaves the old or the new one. */
export function saveSettings(paths: AppPaths, changes: Partial<Settings>): void {
  mkdirSync(paths.userData, { recursive: true });
  const draft = `${fileOf(paths)}.part`;
  const file = openSync(draft, 'w');
  try {
    writeSync(file, JSON.stringify({ ...readSettings(paths), ...changes }, null, 2));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, fileOf(paths));
}

const fileOf = (paths: AppPaths) => join(paths.userData, 'settings.json');

function parse(paths: AppPaths): Partial<Settings> {
  try {
    const found: unknown = JSON.parse(readFileSync(fileOf(paths), 'utf8'));
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}
