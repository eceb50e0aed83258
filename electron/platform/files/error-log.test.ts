import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { noteError } from './error-log.ts';

const at = new Date('2026-05-23T02:41:00.000Z');
const folder = () => mkdtempSync(join(tmpdir(), 'loi-'));

it('keeps what broke with its moment and its place', () => {
  const userData = join(folder(), 'new');
  noteError({ userData, resources: '' }, at, new Error('no such table'));
  expect(readFileSync(join(userData, 'loi.log'), 'utf8')).toMatch(
    /^2026-05-23T02:41:00\.000Z Error: no such table\n {4}at .*error-log\.test/,
  );
});

it('starts anew after a megabyte and keeps the one before', () => {
  const userData = folder();
  writeFileSync(join(userData, 'loi.log'), 'x'.repeat(1024 * 1024 + 1));
  noteError({ userData, resources: '' }, at, 'second');
  expect(readFileSync(join(userData, 'loi.log'), 'utf8')).toBe('2026-05-23T02:41:00.000Z second\n');
  expect(readFileSync(join(userData, 'loi.log.cu'))).toHaveLength(1024 * 1024 + 1);
});

it('never throws, even where nothing can be written', () => {
  expect(() => noteError({ userData: '/dev/null/no', resources: '' }, at, 'x')).not.toThrow();
});
