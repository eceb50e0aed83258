import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { refusalIn } from '#shared/kernel/refusal.ts';
import { makeFolders } from '../../platform/files/make-folders.ts';
import { type Desk, UnreadableError } from './command.ts';

/** A refusal met while input is being read means that it could not be read. */
export async function reading<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const refusal = refusalIn(error);
    throw refusal ? new UnreadableError(refusal.code, refusal.message) : error;
  }
}

export async function readInput(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? new UnreadableError('missing-file', `Không tìm thấy tệp “${path}”.`)
      : new UnreadableError('unreadable-file', `Không đọc được tệp “${path}”: tệp bị khoá, hoặc đó là thư mục.`);
  }
}

/** The file as a screen would send it. */
export async function fileFrom(path: string): Promise<File> {
  return new File([new Uint8Array(await readInput(path))], basename(path));
}

export async function openWorkspace(desk: Desk, path: string): Promise<void> {
  await reading(desk.client.workspace.open({ path: desk.at(path) }));
}

/** Makes the folder that results are to go into. */
export function makeOutputFolder(path: string): void {
  try {
    makeFolders(path);
  } catch {
    throw new UnreadableError(
      'no-folder',
      `Không tạo được thư mục “${path}”: nơi đó không ghi được, hoặc có tệp trùng tên; hãy chọn thư mục khác.`,
    );
  }
}

/** Follows long work to its result. */
export async function followed<T>(
  work: Promise<AsyncIterator<{ done: number; total: number; label: string }, T>>,
): Promise<T> {
  const steps = await work;
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}
