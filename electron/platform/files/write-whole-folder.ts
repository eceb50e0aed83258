import { dirname, join } from 'node:path';
import type { DriveFiles } from './drive-files.ts';
import { nodeDriveFiles } from './node-drive-files.ts';
import { DRAFT_ENDING, removeQuietly, writeAndSync } from './write-whole-file.ts';

export type FolderFile = {
  /** Relative, with '/' between its parts; folders are made as they are needed */
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** A name that nothing in the folder has; `taken` in lower case. */
export function freeName(name: string, ending: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const free = `${name}${count === 1 ? '' : `-${count}`}${ending}`;
    if (!taken.has(free) && !taken.has(`${free}${DRAFT_ENDING}`)) return free;
  }
}

/**
 * Writes the files into a new folder that gets its name when everything is on
 * the drive; yields the number written so far after each one. When it fails or
 * is left, nothing stays. Throws the system's error.
 */
export async function* writeWholeFolder(
  path: string,
  files: Iterable<FolderFile>,
  drive: DriveFiles = nodeDriveFiles,
): AsyncGenerator<number, void> {
  const draft = `${path}${DRAFT_ENDING}`;
  const made = new Set<string>();
  let isDone = false;
  try {
    await drive.makeFolder(draft);
    let written = 0;
    for (const { path: inside, bytes } of files) {
      await makeFoldersOf(inside, draft, made, drive);
      await writeAndSync(join(draft, inside), bytes, drive);
      yield ++written;
    }
    for (const folder of [...made, '']) await drive.syncFolder(join(draft, folder));
    await drive.rename(draft, path);
    isDone = true;
  } finally {
    if (!isDone) await removeQuietly(draft, drive);
  }
}

async function makeFoldersOf(inside: string, root: string, made: Set<string>, drive: DriveFiles): Promise<void> {
  const folder = dirname(inside);
  if (folder === '.' || made.has(folder)) return;
  await makeFoldersOf(folder, root, made, drive);
  await drive.makeFolder(join(root, folder));
  made.add(folder);
}
