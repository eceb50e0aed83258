import Database from 'better-sqlite3';

/** The one file that names the SQLite driver, so that an encrypting drop-in can be swapped in here. */
export type Connection = Database.Database;

/** Opens a file (or ':memory:') with the pragmas every workspace runs under; throws the driver's error. */
export function connect(
  path: string,
  options: { readonly readonly?: boolean; readonly mustExist?: boolean } = {},
): Connection {
  const connection = new Database(path, {
    readonly: options.readonly ?? false,
    fileMustExist: options.mustExist ?? false,
    timeout: 2000,
  });
  connection.pragma('foreign_keys = ON');
  if (!options.readonly) {
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
  }
  return connection;
}
