import { drizzle } from 'drizzle-orm/better-sqlite3';
import { appendJournal, nextSequence } from '../journal/journal.ts';
import {
  hashChanges,
  keepForUndo,
  newestUndoable,
  revertChanges,
  setRunningAct,
  watchChanges,
} from '../journal/undo.ts';
import type { Act, ActNote, ReadDb, WriteDb } from './access.ts';
import type { Connection } from './connection.ts';
import { preparingOnce } from './prepare-once.ts';

/** The reading and acting sides of one open workspace file. */
export type WorkspaceDatabase = {
  readonly connection: Connection;
  readonly db: ReadDb;
  readonly act: Act;
  /** Undoes the newest undoable act; null when there is none. The undoing is journalled too. */
  readonly undo: () => { readonly label: string } | null;
};

export type ActStamp = { readonly now: () => Date; readonly actor: () => string };

/** Wraps a migrated connection; from here on every change is an act with its journal line. */
export function openWorkspaceDatabase(connection: Connection, stamp: ActStamp): WorkspaceDatabase {
  watchChanges(connection);
  const db = drizzle({ client: { prepare: preparingOnce(connection) } as unknown as Connection });

  const run = <T>(note: ActNote, work: () => T): T =>
    connection.transaction(() => {
      const sequence = nextSequence(connection);
      setRunningAct(connection, sequence);
      const answer = work();
      setRunningAct(connection, null);
      const { before, after } = hashChanges(connection, sequence);
      const { act, label, subject } = note;
      const line = { act, label, subject, before_hash: before, after_hash: after };
      appendJournal(connection, sequence, { at: stamp.now().toISOString(), actor: stamp.actor(), ...line });
      keepForUndo(connection, sequence, note.undoable ? note.label : null);
      return answer;
    })();

  return {
    connection,
    db,
    act: ((note: ActNote, work: (tx: WriteDb) => unknown) => run(note, () => work(db as unknown as WriteDb))) as Act,
    undo: () => {
      const newest = newestUndoable(connection);
      if (!newest) return null;
      const note = {
        act: 'act-undone',
        label: `Hoàn tác: ${newest.label}`,
        subject: `journal:${newest.sequence}`,
        undoable: false,
      };
      run(note, () => revertChanges(connection, newest.sequence));
      return { label: newest.label };
    },
  };
}
