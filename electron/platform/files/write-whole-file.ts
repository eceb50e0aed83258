import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { WriteRefusal } from '#shared/kernel/write-refusal.ts';
import type { DriveFiles } from './drive-files.ts';
import { nodeDriveFiles } from './node-drive-files.ts';

/** Ending of a name whose bytes are not yet known to be whole. */
export const DRAFT_ENDING = '.part';

const EXPECTED: Readonly<Record<string, WriteRefusal['code']>> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EBUSY: 'read-only',
  ENOENT: 'drive-removed',
  ENOTDIR: 'drive-removed',
  ENODEV: 'drive-removed',
  ENXIO: 'drive-removed',
  EIO: 'drive-removed',
  ESTALE: 'drive-removed',
  ENAMETOOLONG: 'name-too-long',
  EINVAL: 'name-not-allowed',
  EFBIG: 'file-too-large',
};

/** The named refusal behind a system error, or null for an error nobody expects. */
export function writeRefusalFrom(error: unknown, path: string): WriteRefusal | null {
  const code = EXPECTED[(error as NodeJS.ErrnoException | null)?.code ?? ''];
  return code ? { code, path } : null;
}

/**
 * Writes a file so that its name appears only once the bytes are on the drive
 * and read back the same; an older file of that name is replaced in that moment
 * and not before. On a refusal the draft is removed and the older file is as it was.
 */
export async function writeWholeFile(
  path: string,
  bytes: Uint8Array,
  drive: DriveFiles = nodeDriveFiles,
): Promise<Result<{ readonly sha256: string }, WriteRefusal>> {
  const draft = `${path}${DRAFT_ENDING}`;
  try {
    await drive.remove(draft);
    await writeAndSync(draft, bytes, drive);
    const sha256 = sha256Of(bytes);
    if (sha256Of(await readWholeFile(draft, drive)) !== sha256) {
      await removeQuietly(draft, drive);
      return refuse({ code: 'content-differs', path });
    }
    await drive.rename(draft, path);
    await drive.syncFolder(dirname(path));
    return ok({ sha256 });
  } catch (error) {
    await removeQuietly(draft, drive);
    const refusal = writeRefusalFrom(error, path);
    if (!refusal) throw error; // not a situation we know: a bug, to be logged as one
    return refuse(refusal);
  }
}

/** Writes a new file and returns once its bytes are on the drive; a USB stick may be pulled right after. */
export async function writeAndSync(path: string, bytes: Uint8Array, drive: DriveFiles): Promise<void> {
  const file = await drive.create(path);
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readWholeFile(path: string, drive: DriveFiles): Promise<Uint8Array> {
  const file = await drive.open(path);
  try {
    return await file.readAt(0, file.size);
  } finally {
    await file.close();
  }
}

/** For clearing up after a failure: the drive may be gone, and the first error is the one to tell. */
export async function removeQuietly(path: string, drive: DriveFiles): Promise<void> {
  await drive.remove(path).catch(() => undefined);
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
