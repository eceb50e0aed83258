import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolders } from './make-folders.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'folders-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function codeOf(work: () => void): string | undefined {
  try {
    work();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
  return undefined;
}

it('makes every level that is missing, and leaves what is there', () => {
  const path = join(home, 'Đại hội', 'văn bản');
  makeFolders(path);
  writeFileSync(join(path, 'a.docx'), 'a');
  makeFolders(path);
  expect(statSync(path).isDirectory()).toBe(true);
  expect(existsSync(join(path, 'a.docx'))).toBe(true);
});

it('refuses where a file stands in the way, at the end and in between', () => {
  const file = join(home, 'tep');
  writeFileSync(file, 'giữ nguyên');
  expect(codeOf(() => makeFolders(file))).toBe('EEXIST');
  expect(codeOf(() => makeFolders(join(file, 'van-ban')))).toBe('EEXIST');
});

// Under root a folder without the right to write stops nobody; /proc stops everybody.
it.skipIf(!existsSync('/proc/self'))('refuses at once under a parent that takes no folder', () => {
  expect(codeOf(() => makeFolders('/proc/van-ban/goi'))).toBe('ENOENT');
});
