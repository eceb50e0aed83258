import { join } from 'node:path';
import { ZipFile } from 'yazl';
import type { DriveFiles, WritingFile } from '../files/drive-files.ts';
import { writeAndSync } from '../files/write-whole-file.ts';

/** Where a bag is being written to, file by file. */
export type BagSink = {
  /** May return before the bytes are written; a failure shows here, in a later put or in `finish`. */
  readonly put: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Returns once everything put so far is written. */
  readonly settle: () => Promise<void>;
  /** Returns once the whole bag is on the drive. */
  readonly finish: () => Promise<void>;
  /** After a failure: returns once nothing writes any more; removing the draft is the caller's. */
  readonly letGo: () => Promise<void>;
};

/** Syncing waits on the drive, so a few small files wait together; a large one waits alone. */
const MOST_IN_FLIGHT = 8;
const SMALL = 4 * 1024 * 1024;

/** A folder, every file synced before `finish` returns. */
export async function openFolderSink(folder: string, drive: DriveFiles): Promise<BagSink> {
  const made = new Set<string>();
  const writes = openWrites();
  return {
    put: async (path, bytes) => {
      await makeFolders(folder, path, made, drive);
      await writes.room();
      const writing = writes.start(writeAndSync(join(folder, path), bytes, drive));
      if (bytes.length > SMALL) await writing;
    },
    settle: writes.settle,
    finish: async () => {
      await writes.settle();
      for (const below of [...made].reverse()) await drive.syncFolder(join(folder, below));
    },
    letGo: writes.end,
  };
}

/** Makes the folders above a file, each once; '' is the bag itself. */
async function makeFolders(folder: string, path: string, made: Set<string>, drive: DriveFiles): Promise<void> {
  const names = path.split('/').slice(0, -1);
  for (let depth = 0; depth <= names.length; depth += 1) {
    const below = names.slice(0, depth).join('/');
    if (made.has(below)) continue;
    await drive.makeFolder(join(folder, below));
    made.add(below);
  }
}

/** Writes under way; one that failed is kept, so that the next to wait meets it. */
function openWrites() {
  const inFlight = new Set<Promise<void>>();
  return {
    room: async (): Promise<void> => {
      if (inFlight.size >= MOST_IN_FLIGHT) await Promise.race(inFlight);
    },
    start: (writing: Promise<void>): Promise<void> => {
      inFlight.add(writing);
      writing.then(
        () => inFlight.delete(writing),
        () => undefined,
      );
      return writing;
    },
    settle: async (): Promise<void> => {
      await Promise.all(inFlight);
    },
    end: async (): Promise<void> => {
      await Promise.allSettled(inFlight);
    },
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
    settle: async () => undefined,
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
