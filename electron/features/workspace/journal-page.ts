import type { JournalEntry } from '#shared/domain/workspace/workspace.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { Connection } from '../../platform/database/connection.ts';

type Asked = { readonly search: string; readonly offset: number; readonly limit: number };
type Page = { readonly entries: readonly JournalEntry[]; readonly total: number };

/** One page of the journal, newest first; every searched word must stand in the label, the name or the code, marks aside. */
export function listJournal(connection: Connection, { search, offset, limit }: Asked): Page {
  connection.function('holds_words', { deterministic: true }, holdsWords);
  const words = foldVietnamese(search);
  const where = "WHERE @words = '' OR holds_words(label || ' ' || actor || ' ' || act, @words)";
  const total = connection.prepare(`SELECT count(*) FROM journal ${where}`).pluck().get({ words }) as number;
  const entries = connection
    .prepare(
      `SELECT sequence, at, actor, act, label, subject, before_hash AS beforeHash, after_hash AS afterHash, hash
       FROM journal ${where} ORDER BY sequence DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ words, limit, offset }) as JournalEntry[];
  return { entries, total };
}

function holdsWords(text: unknown, words: unknown): number {
  const folded = foldVietnamese(String(text));
  return String(words)
    .split(' ')
    .every((word) => folded.includes(word))
    ? 1
    : 0;
}
