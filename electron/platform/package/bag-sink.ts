import { join } from 'node:path';
import { ZipFile } from 'yazl';
import type { DriveFiles, WritingFile } from '../files/drive-files.ts';
import { writeAndSync } from '../files/write-whole-file.ts';

/** Where a bag is being written to, file by file. */
export type BagSink = {
  readonly put: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Returns once everything put so far is on the drive. */
  readonly finish: () => Promise<void>;
  /** Lets go of what is held open; removing the draft is the caller's. */
  readonly letGo: () => Promise<void>;
};

/** A folder, every file synced as it is written. */
export async function openFolderSink(folder: string, drive: DriveFiles): Promise<BagSink> {
  const made = new Set<string>();
  const makeFolders = async (path: string): Promise<void> => {
    const names = path.split('/').slice(0, -1);
    for (let depth = 0; depth <= names.length; depth += 1) {
      const below = names.slice(0, depth).join('/');
      if (made.has(below)) continue;
      await drive.makeFolder(join(folder, below));
      made.add(below);
    }
  };
  return {
    put: async (path, bytes) => {
      await makeFolders(path);
      await writeAndSync(join(folder, path), bytes, drive);
    },
    finish: async () => {
      for (const below of [...made].reverse()) await drive.syncFolder(join(folder, below));
    },
    letGo: async () => undefined,
  };
}

/** A zip with the bag in one folder, as BagIt wants it; office files are packed already and are stored as they are. */
export async function openZipSink(path: string, bagName: string, at: Date, drive: DriveFiles): Promise<BagSink> {
  const file = await drive.create(path);
  const zip = new ZipFile();
  const chunks = zip.outputStream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let expected = 0;
  let written = 0;
  const pump = async (until: number): Promise<void> => {
    while (written < until) {
      const next = await chunks.next();
      if (next.done) return;
      await file.write(next.value);
      written += next.value.length;
    }
  };
  return {
    // one file in memory at a time: the next is added when this one has gone to the drive
    put: async (name, bytes) => {
      const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const options = { mtime: at, mode: 0o100644, compress: false, forceDosTimestamp: true };
      zip.addBuffer(content, `${bagName}/${name}`, options);
      expected += bytes.length;
      await pump(expected);
    },
    finish: async () => {
      zip.end();
      await pump(Number.POSITIVE_INFINITY);
      await file.sync();
      await file.close();
    },
    letGo: () => closeQuietly(file),
  };
}

async function closeQuietly(file: WritingFile): Promise<void> {
  await file.close().catch(() => undefined);
}
