import { closeSync, openSync, readSync } from 'node:fs';
import { type Connection, connectAlone, errorCodeOf, keepEveryAct } from './connection.ts';

/** Why a file cannot be worked in; each has its sentence in the workspace room. */
export type OpenProblem =
  | 'missing-file'
  | 'no-permission'
  | 'not-our-file'
  | 'damaged-file'
  | 'newer-version'
  | 'held-by-another-process'
  | 'disk-full';

/** An expected situation of opening; any other failure is a bug and keeps its own error. */
class OpenFileError extends Error {
  override name = 'OpenFileError';
  readonly problem: OpenProblem;
  constructor(problem: OpenProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

const OUR_FILE = 0x44484f49; // 'DHOI', set by the first migration
const PROBLEM_OF: Readonly<Record<string, OpenProblem>> = {
  ENOENT: 'missing-file',
  ENOTDIR: 'missing-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EISDIR: 'not-our-file',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  SQLITE_BUSY: 'held-by-another-process',
  SQLITE_CANTOPEN: 'no-permission',
  SQLITE_CANTOPEN_ISDIR: 'not-our-file',
  SQLITE_PERM: 'no-permission',
  SQLITE_AUTH: 'no-permission',
  SQLITE_READONLY: 'no-permission',
  SQLITE_NOTADB: 'not-our-file',
  SQLITE_CORRUPT: 'damaged-file',
  SQLITE_FULL: 'disk-full',
};

/** The named problem behind a system's or the driver's error, or null when it is none of ours. */
export function openProblemOf(error: unknown): OpenProblem | null {
  if (error instanceof OpenFileError) return error.problem;
  const code = errorCodeOf(error);
  return PROBLEM_OF[code] ?? PROBLEM_OF[code.split('_').slice(0, 2).join('_')] ?? null;
}

/**
 * Opens a workspace file for this process alone after every check that can be
 * made without writing: header, version, lock, whole structure. Throws what
 * `openProblemOf` can name and leaves the file as it was. The caller migrates next.
 */
export function openFileAlone(path: string, newestVersion: number): Connection {
  checkHeader(path, newestVersion);
  const connection = connectAlone(path);
  try {
    checkStructure(connection, newestVersion);
    keepEveryAct(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** True when SQLite finds the whole file sound. */
export function isSound(connection: Connection): boolean {
  try {
    return connection.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    if (errorCodeOf(error).startsWith('SQLITE_CORRUPT')) return false;
    throw error;
  }
}

/**
 * Reads the 100-byte header with the file system, so that a foreign file is never
 * touched by SQLite. Opened for writing, so that a file that cannot be written is
 * found now and not at the first act.
 */
function checkHeader(path: string, newestVersion: number): void {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r+');
  try {
    readSync(file, header, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3' || header.readInt32BE(68) !== OUR_FILE)
    throw new OpenFileError('not-our-file');
  if (header.readUInt32BE(60) > newestVersion) throw new OpenFileError('newer-version');
}

function checkStructure(connection: Connection, newestVersion: number): void {
  if (!isSound(connection)) throw new OpenFileError('damaged-file');
  // The header on disk may be older than the log beside it.
  if ((connection.pragma('user_version', { simple: true }) as number) > newestVersion)
    throw new OpenFileError('newer-version');
  if (!connection.prepare('SELECT 1 FROM workspace').get()) throw new OpenFileError('damaged-file');
}
