import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AppPaths } from './app-paths.ts';

const LARGEST = 1024 * 1024;

/** Keeps what broke, for the person who is asked to help: newest megabyte and the one before it. Never throws. */
export function noteError(paths: AppPaths, now: Date, error: unknown): void {
  const file = join(paths.userData, 'loi.log');
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    mkdirSync(paths.userData, { recursive: true });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(file, `${file}.cu`);
    appendFileSync(file, `${now.toISOString()} ${text}\n`);
  } catch {
    // A full disk must not turn one failure into two.
  }
}
