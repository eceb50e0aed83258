import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inOwnThread } from './in-own-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'viec-ngam-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the thread runs, and the same tasks here; `where` tells them apart. */
const TASKS = { double: (one: number) => one * 2, where: () => 'here', fail: () => undefined, die: () => undefined };
function entry(): string {
  const path = join(folder, 'thread.ts');
  const serve = join(import.meta.dirname, 'serve-tasks.ts');
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';
     import { serveTasks } from ${JSON.stringify(serve)};
     serveTasks(parentPort, {
       double: (one) => one * 2,
       where: () => 'there',
       fail: () => { throw new Error('a bug'); },
       die: () => process.exit(1),
     });`,
  );
  return path;
}

it('does tasks in a thread of its own, tells their bugs, and goes on in a new one when it dies', async () => {
  const background = inOwnThread(entry(), TASKS);
  expect(await Promise.all([background.run('double', 4), background.run('where', null)])).toEqual([8, 'there']);
  await expect(background.run('fail', null)).rejects.toThrow('a bug');
  await expect(background.run('no-such-task', null)).rejects.toThrow('no task');
  await expect(background.run('die', null)).rejects.toThrow();
  expect(await background.run('where', null)).toBe('there');
  await background.close();
});

it('does the tasks here where no thread can be had', async () => {
  const background = inOwnThread(join(folder, 'khong-co.ts'), TASKS);
  expect(await background.run('where', null)).toBe('here');
  expect(await background.run('double', 5)).toBe(10);
  await background.close();
});
