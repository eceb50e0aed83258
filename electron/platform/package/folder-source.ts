import { join } from 'node:path';
import { findPathFault } from '#shared/kernel/portable-path.ts';
import type { DriveFiles } from '../files/drive-files.ts';
import { type BagEntry, type BagFault, type BagSource, UnreadableBagError } from './bag-source.ts';
import { DECLARATION_FILE } from './bag-text.ts';

/** No unit's package comes near these; a folder chosen by mistake (a whole disk) passes them soon. */
const MOST_FILES = 20_000;
const DEEPEST = 12;
const CHUNK = 1024 * 1024;

/** Lists a bag in folder form; nothing where no declaration stands. Links are reported and never followed. */
export async function openFolderSource(folder: string, drive: DriveFiles): Promise<BagSource> {
  const entries: BagEntry[] = [];
  const faults: BagFault[] = [];

  const walk = async (below: string, depth: number): Promise<void> => {
    if (depth > DEEPEST) throw new UnreadableBagError('too-many-files');
    const found = await drive.list(join(folder, below));
    for (const { name, kind } of [...found].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? name : `${below}/${name}`;
      const fault = findPathFault(path) ?? (kind === 'other' ? 'link' : null);
      if (fault) faults.push({ code: 'unsafe-name', file: path, reason: fault });
      else if (kind === 'folder') await walk(path, depth + 1);
      else entries.push({ path, size: (await drive.stat(join(folder, path)))?.size ?? 0 });
      if (entries.length > MOST_FILES) throw new UnreadableBagError('too-many-files');
    }
  };
  // a folder chosen by mistake, a whole disk even, is not gone through
  if ((await drive.stat(join(folder, DECLARATION_FILE)))?.kind === 'file') await walk('', 0);

  return { entries, faults, read: (path) => chunksOf(join(folder, path), drive), close: async () => undefined };
}

async function* chunksOf(path: string, drive: DriveFiles): AsyncGenerator<Uint8Array> {
  const file = await drive.open(path);
  try {
    for (let at = 0; at < file.size; ) {
      const chunk = await file.readAt(at, CHUNK);
      if (chunk.length === 0) return;
      at += chunk.length;
      yield chunk;
    }
  } finally {
    await file.close();
  }
}
