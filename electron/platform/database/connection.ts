import Database from 'better-sqlite3';

/** The one file that names the SQLite driver, so that an encrypting drop-in can be swapped in here. */
export type Connection = Database.Database;

type Options = { readonly readonly?: boolean; readonly mustExist?: boolean; readonly waitMs?: number };

/** Opens a file (or ':memory:') with the pragmas every workspace runs under; throws the driver's error. */
export function connect(path: string, options: Options = {}): Connection {
  const connection = open(path, options);
  if (!options.readonly) keepEveryAct(connection);
  return connection;
}

/**
 * Opens an existing file for this process alone: the system frees the lock when
 * the process ends, however it ends. Writes nothing until `keepEveryAct`.
 * Throws SQLITE_BUSY when another process holds the file.
 */
export function connectAlone(path: string): Connection {
  const connection = open(path, { mustExist: true, waitMs: 500 });
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

/** Write-ahead log, and every commit on the disk before it is confirmed. */
export function keepEveryAct(connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
}

/** The driver's code ('SQLITE_FULL', …) or the system's ('ENOSPC', …), also of an error wrapped in another; '' if none. */
export function errorCodeOf(error: unknown): string {
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = (cause as { cause?: unknown }).cause)
    if ('code' in cause) return String(cause.code);
  return '';
}

function open(path: string, options: Options): Connection {
  const connection = new Database(path, {
    readonly: options.readonly ?? false,
    fileMustExist: options.mustExist ?? false,
    timeout: options.waitMs ?? 2000,
  });
  connection.pragma('foreign_keys = ON');
  return connection;
}
