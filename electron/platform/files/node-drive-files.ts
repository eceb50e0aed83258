import type { Dirent, Stats } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import type { DriveFiles, EntryKind } from './drive-files.ts';

/** The drives of this computer. */
export const nodeDriveFiles: DriveFiles = {
  makeFolder: async (path) => {
    await mkdir(path);
  },
  create: async (path) => {
    const file = await open(path, 'wx');
    return {
      write: async (bytes) => {
        await file.writeFile(bytes);
      },
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  open: async (path) => {
    const file = await open(path, 'r');
    const { size } = await file.stat();
    return {
      size,
      readAt: async (position, length) => {
        const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - position)));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
        return buffer.subarray(0, bytesRead);
      },
      close: () => file.close(),
    };
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
  stat: async (path) => {
    try {
      const stats = await lstat(path);
      return { kind: kindOf(stats), size: stats.size };
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  },
  syncFolder,
};

/** Windows and some file systems cannot sync a folder; the files in it are synced one by one all the same. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  if (!folder) return;
  try {
    await folder.sync().catch(() => undefined);
  } finally {
    await folder.close();
  }
}

function kindOf(entry: Dirent | Stats): EntryKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
