import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { findPathFault } from '#shared/kernel/portable-path.ts';
import type { DriveFiles, ReadingFile } from '../files/drive-files.ts';
import { ZIP_LIMITS } from '../files/zip-limits.ts';
import { type BagEntry, type BagFault, type BagFaultReason, type BagSource, UnreadableBagError } from './bag-source.ts';

const CHUNK = 1024 * 1024;
const UNIX_LINK = 0o120000;
const UNIX_KIND = 0o170000;

/** Whether a payload keeps to what `openZipSource` accepts; a little room is left for the tag files. */
export function fitsZip(files: readonly { readonly size: number }[]): boolean {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return (
    files.length <= ZIP_LIMITS.entries - 10 &&
    total <= ZIP_LIMITS.totalBytes - ZIP_LIMITS.ratioFromBytes * 16 &&
    files.every(({ size }) => size <= ZIP_LIMITS.entryBytes)
  );
}

/**
 * Lists a bag in zip form without unpacking it. The one folder that holds the
 * bag, as BagIt wants it, is taken off the paths. Refused whole when it is
 * broken, encrypted or declares more than a package may hold.
 */
export async function openZipSource(path: string, drive: DriveFiles): Promise<BagSource> {
  const file = await drive.open(path);
  try {
    const zip = await openZip(file);
    const listed = await listEntries(zip);
    return {
      ...listed.source,
      read: (name) => contentOf(zip, file, listed.byPath.get(name)),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw asBrokenZip(error);
  }
}

/** The library's complaints are about the zip; the system's are about the drive. */
function asBrokenZip(error: unknown): unknown {
  const fromSystem = /^E(?!RR_)[A-Z0-9]+$/.test(String((error as NodeJS.ErrnoException | null)?.code ?? ''));
  if (fromSystem || error instanceof UnreadableBagError) return error;
  return new UnreadableBagError('broken-zip', { cause: error });
}

/** Names are not decoded by the library, which would stop at the first unsafe one instead of listing them all. */
const openZip = (file: ReadingFile): Promise<ZipFile> =>
  fromRandomAccessReaderPromise(new DriveReader(file), file.size, {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: true,
  });

class DriveReader extends RandomAccessReader {
  readonly #file: ReadingFile;
  constructor(file: ReadingFile) {
    super();
    this.#file = file;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(rangeOf(this.#file, start, end), { objectMode: false });
  }
}

async function* rangeOf(file: ReadingFile, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const chunk = await file.readAt(at, Math.min(CHUNK, end - at));
    if (chunk.length === 0) throw new UnreadableBagError('broken-zip');
    at += chunk.length;
    yield chunk;
  }
}

type Listed = { readonly source: Pick<BagSource, 'entries' | 'faults'>; readonly byPath: ReadonlyMap<string, Entry> };

async function listEntries(zip: ZipFile): Promise<Listed> {
  if (zip.entryCount > ZIP_LIMITS.entries) throw new UnreadableBagError('too-many-files');
  const found: { readonly path: string; readonly entry: Entry }[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const reason = findEntryLimit(entry);
    if (reason) throw new UnreadableBagError(reason);
    total += entry.uncompressedSize;
    if (total > ZIP_LIMITS.totalBytes) throw new UnreadableBagError('too-large');
    found.push({ path: entry.fileNameRaw.toString('utf8'), entry });
  }
  return sortOut(found);
}

function findEntryLimit(entry: Entry): BagFaultReason | null {
  if (entry.isEncrypted()) return 'encrypted';
  if (entry.uncompressedSize > ZIP_LIMITS.entryBytes) return 'too-large';
  const isLarge = entry.uncompressedSize > ZIP_LIMITS.ratioFromBytes;
  return isLarge && entry.uncompressedSize > entry.compressedSize * ZIP_LIMITS.ratio ? 'packed-too-tightly' : null;
}

function sortOut(found: readonly { readonly path: string; readonly entry: Entry }[]): Listed {
  const base = baseFolderOf(found.map(({ path }) => path));
  const entries: BagEntry[] = [];
  const faults: BagFault[] = [];
  const byPath = new Map<string, Entry>();
  for (const { path: whole, entry } of found) {
    const isFolder = whole.endsWith('/');
    const fault = findPathFault(isFolder ? whole.slice(0, -1) : whole) ?? (isLink(entry) ? 'link' : null);
    const path = whole.startsWith(base) ? whole.slice(base.length) : whole;
    if (fault) faults.push({ code: 'unsafe-name', file: path, reason: fault });
    else if (byPath.has(path)) faults.push({ code: 'unsafe-name', file: path, reason: 'same-name' });
    else if (!isFolder) {
      entries.push({ path, size: entry.uncompressedSize });
      byPath.set(path, entry);
    }
  }
  return { source: { entries, faults }, byPath };
}

/** "name/" when the declaration stands in one folder and nowhere above, else ''. */
function baseFolderOf(paths: readonly string[]): string {
  if (paths.includes('bagit.txt')) return '';
  const declared = paths.find((path) => /^[^/]+\/bagit\.txt$/.test(path));
  return declared ? declared.slice(0, -'bagit.txt'.length) : '';
}

const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & UNIX_KIND) === UNIX_LINK;

/** Stored content is read as it stands; the library unpacks the rest. */
async function* contentOf(
  zip: ZipFile,
  file: ReadingFile,
  entry: Entry | undefined,
): AsyncGenerator<Uint8Array, undefined> {
  if (!entry) throw new UnreadableBagError('absent');
  try {
    if (entry.compressionMethod === 0) {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      yield* rangeOf(file, fileDataStart, fileDataStart + entry.compressedSize);
    } else yield* await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw asBrokenZip(error);
  }
}
