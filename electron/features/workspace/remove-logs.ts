import { rmSync } from 'node:fs';

/** Removes what SQLite may leave beside a file that is closed; a stale log would be replayed over a replaced file. */
export function removeLogs(path: string): void {
  for (const suffix of ['-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
}
