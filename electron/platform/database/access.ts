import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

type Connection = BaseSQLiteDatabase<'sync', unknown>;

/** A function that asks for a ReadDb promises, by its type, not to write. */
export type ReadDb = Pick<Connection, 'select' | 'selectDistinct'>;
/** Exists only inside `act`, so writing outside a journalled transaction cannot be spelt. */
export type WriteDb = Connection & { readonly __write: never };

/** What the journal keeps about an act. */
export type ActNote = {
  /** Stable kebab-case code, past tense: 'delegate-added' */
  readonly act: string;
  /** Vietnamese, as undo shows it: "Thêm đại biểu Nguyễn Văn A" */
  readonly label: string;
  /** 'person:<id>', 'paper:political-report', … */
  readonly subject: string;
  /** Autosaves and issued papers are journalled but not offered for undo. */
  readonly undoable: boolean;
};

/**
 * One act = one transaction = one journal line. The work is synchronous: an
 * `await` inside would let another request in halfway. Rolls back when it throws.
 */
export type Act = <T>(note: ActNote, work: (tx: WriteDb) => NotAPromise<T>) => T;

type NotAPromise<T> = T extends PromiseLike<unknown> ? never : T;
