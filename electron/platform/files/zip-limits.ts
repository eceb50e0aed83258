import { crc32 } from 'node:zlib';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import { listZipEntries, unpackEntry, type ZipEntry } from './zip-entries.ts';

/** No office file a unit sends comes near these; a zip bomb passes them at once. */
export const ZIP_LIMITS = {
  entries: 2_000,
  entryBytes: 50 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  ratio: 100,
  /** Below this an entry cannot do harm, and empty tables honestly pack above the ratio */
  ratioFromBytes: 64 * 1024,
} as const;

export type ZipProblem = {
  readonly code:
    | 'zip-broken'
    | 'zip-encrypted'
    | 'zip-too-many-entries'
    | 'zip-entry-too-large'
    | 'zip-too-large'
    | 'zip-ratio-too-high';
  /** Path of the entry at fault, where one is */
  readonly path?: string;
};

/**
 * Must pass before any reader unpacks a zip from outside (.docx, .xlsx, a
 * package). Reads the directory first and unpacks only what declares honest
 * sizes, each entry capped at what it declares, so a lying header costs nothing.
 */
export function checkZipLimits(bytes: Uint8Array): Result<readonly ZipEntry[], ZipProblem> {
  const listed = listZipEntries(bytes, ZIP_LIMITS.entries);
  if (!listed.ok) return refuse({ code: 'zip-broken' });
  const { total, entries } = listed.value;
  if (total > ZIP_LIMITS.entries) return refuse({ code: 'zip-too-many-entries' });
  const problem = findDeclaredProblem(bytes, entries) ?? findUnpackedProblem(bytes, entries);
  return problem === null ? ok(entries) : refuse(problem);
}

function findDeclaredProblem(zip: Uint8Array, entries: readonly ZipEntry[]): ZipProblem | null {
  for (const entry of entries) {
    const { path } = entry;
    if (entry.encrypted) return { code: 'zip-encrypted', path };
    if (entry.bytes > ZIP_LIMITS.entryBytes) return { code: 'zip-entry-too-large', path };
    const isLarge = entry.bytes > ZIP_LIMITS.ratioFromBytes;
    if (isLarge && entry.bytes > entry.compressedBytes * ZIP_LIMITS.ratio) return { code: 'zip-ratio-too-high', path };
  }
  const sum = (size: (entry: ZipEntry) => number) => entries.reduce((total, entry) => total + size(entry), 0);
  if (sum((entry) => entry.bytes) > ZIP_LIMITS.totalBytes) return { code: 'zip-too-large' };
  // Entries that share one packed content ("quine" bombs) add up to more than the file itself.
  if (sum((entry) => entry.compressedBytes) > zip.byteLength) return { code: 'zip-broken' };
  return null;
}

function findUnpackedProblem(zip: Uint8Array, entries: readonly ZipEntry[]): ZipProblem | null {
  const broken = entries.find((entry) => !unpacksAsDeclared(zip, entry));
  return broken ? { code: 'zip-broken', path: broken.path } : null;
}

function unpacksAsDeclared(zip: Uint8Array, entry: ZipEntry): boolean {
  if (entry.method !== 0 && entry.method !== 8) return false;
  try {
    const content = unpackEntry(zip, entry);
    return content.byteLength === entry.bytes && crc32(content) === entry.crc32;
  } catch {
    return false;
  }
}
