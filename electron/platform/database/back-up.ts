/**
 * Copies of one workspace file in one folder. A copy counts only after it was
 * opened and checked; a bad one is thrown away and never pushes a good one out.
 * Names carry order, time, reason and hash: `000007_20260523T024100123Z_editing_<sha256>.daihoi`.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Connection, connect } from './connection.ts';
import { isSound } from './open-file.ts';

const KEPT = 10;
const NAME = /^(\d{6,})_(\d{8}T\d{9}Z)_([a-z-]+)_([0-9a-f]{64})\.daihoi$/;

export type BackupCopy = {
  readonly fileName: string;
  readonly path: string;
  readonly order: number;
  /** ISO UTC */
  readonly takenAt: string;
  readonly reason: string;
  readonly sha256: string;
  readonly bytes: number;
};

export class BadCopyError extends Error {
  override name = 'BadCopyError';
}

/** Takes a checked copy of an open file into `folder`, then lets the oldest beyond ten go. */
export async function takeBackup(
  connection: Connection,
  { folder, now, reason }: { readonly folder: string; readonly now: Date; readonly reason: string },
): Promise<BackupCopy> {
  await mkdir(folder, { recursive: true });
  const stamp = now.toISOString().replace(/[-:.]/g, '');
  const draft = join(folder, `.${randomUUID()}.part`);
  try {
    await copyTo(connection, draft);
    const sha256 = await sha256OfFile(draft);
    const order = ((await listBackups(folder))[0]?.order ?? 0) + 1;
    const fileName = `${String(order).padStart(6, '0')}_${stamp}_${reason}_${sha256}.daihoi`;
    await rename(draft, join(folder, fileName));
    await dropOldest(folder);
    return await describeCopy(folder, fileName, NAME.exec(fileName));
  } catch (error) {
    await removeFile(draft);
    throw error;
  }
}

/** Writes a whole, checked, flushed single-file copy (no log beside it) to `path`. */
export async function copyTo(connection: Connection, path: string): Promise<void> {
  await removeFile(path);
  await connection.backup(path);
  const copy = connect(path, { mustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
    if (!isSound(copy)) throw new BadCopyError(path);
  } finally {
    copy.close();
  }
  await flush(path);
}

/** Copies in the folder, newest first; what is not named as a copy is passed over. */
export async function listBackups(folder: string): Promise<BackupCopy[]> {
  const names = await readdir(folder).catch(() => []);
  const copies = names.flatMap((name) => {
    const match = NAME.exec(name);
    return match ? [describeCopy(folder, name, match)] : [];
  });
  return (await Promise.all(copies)).sort((a, b) => b.order - a.order || b.fileName.localeCompare(a.fileName));
}

/** True when the bytes are still those that were checked when the copy was made. */
export async function isIntact(copy: BackupCopy): Promise<boolean> {
  return (await sha256OfFile(copy.path).catch(() => '')) === copy.sha256;
}

/** Forces a file's bytes onto the disk. */
export async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Only sound copies are counted: ten of them stand before an older one may go. */
async function dropOldest(folder: string): Promise<void> {
  const copies = await listBackups(folder);
  if (copies.length <= KEPT) return;
  let sound = 0;
  for (const copy of copies) {
    if (sound >= KEPT) await rm(copy.path, { force: true });
    else if (await isIntact(copy)) sound += 1;
  }
}

async function describeCopy(folder: string, fileName: string, match: RegExpExecArray | null): Promise<BackupCopy> {
  const [, order = '0', stamp = '', reason = '', sha256 = ''] = match ?? [];
  const path = join(folder, fileName);
  const takenAt = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
  return { fileName, path, order: Number(order), takenAt, reason, sha256, bytes: (await stat(path)).size };
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** A draft of SQLite can leave its journal beside it. */
async function removeFile(path: string): Promise<void> {
  for (const suffix of ['', '-journal', '-wal', '-shm']) await rm(`${path}${suffix}`, { force: true });
}
