import { createHash } from 'node:crypto';
import type { Connection } from '../database/connection.ts';

/** Hash before the first entry. */
const BEGINNING = '0'.repeat(64);

export type JournalRow = {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly act: string;
  readonly label: string;
  readonly subject: string;
  readonly before_hash: string;
  readonly after_hash: string;
  readonly hash: string;
};

export type JournalLine = Omit<JournalRow, 'sequence' | 'hash'>;

/** Appends one line to the chain; must run inside the act's own transaction. */
export function appendJournal(db: Connection, sequence: number, line: JournalLine): void {
  const previous = db.prepare('SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1').pluck().get() as
    | string
    | undefined;
  const hash = hashOf(previous ?? BEGINNING, { sequence, ...line });
  db.prepare(
    `INSERT INTO journal (sequence, at, actor, act, label, subject, before_hash, after_hash, hash)
     VALUES (@sequence, @at, @actor, @act, @label, @subject, @before_hash, @after_hash, @hash)`,
  ).run({ sequence, ...line, hash });
}

export function nextSequence(db: Connection): number {
  return db.prepare('SELECT coalesce(max(sequence), 0) + 1 FROM journal').pluck().get() as number;
}

/** Recomputes every hash; `brokenAt` is the first line that does not fit the one before it. */
export function verifyJournal(db: Connection): { readonly entries: number; readonly brokenAt: number | null } {
  let previous = BEGINNING;
  let entries = 0;
  for (const row of db.prepare('SELECT * FROM journal ORDER BY sequence').iterate() as Iterable<JournalRow>) {
    entries += 1;
    const { hash, ...line } = row;
    if (row.sequence !== entries || hashOf(previous, line) !== hash) return { entries, brokenAt: row.sequence };
    previous = hash;
  }
  return { entries, brokenAt: null };
}

function hashOf(previous: string, line: Omit<JournalRow, 'hash'>): string {
  const parts = [
    previous,
    line.sequence,
    line.at,
    line.actor,
    line.act,
    line.label,
    line.subject,
    line.before_hash,
    line.after_hash,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
