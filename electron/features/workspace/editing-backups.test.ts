import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startEditingBackups } from './editing-backups.ts';

/** A clock of minutes and copies that finish, or fail, when the test says so. */
function open() {
  let minutes = 0;
  let taken = 0;
  let finish: (error?: Error) => void = () => undefined;
  const acted = startEditingBackups({
    now: () => new Date(minutes * 60_000),
    backUp: () => {
      taken += 1;
      return new Promise((resolve, reject) => {
        finish = (error) => (error ? reject(error) : resolve());
      });
    },
  });
  return {
    taken: () => taken,
    actAt: (minute: number) => {
      minutes = minute;
      acted();
    },
    finish: async (error?: Error) => {
      finish(error);
      await setImmediate();
    },
  };
}

it('takes a copy with the first act fifteen minutes after the last one', async () => {
  const editing = open();
  editing.actAt(14);
  expect(editing.taken()).toBe(0);
  editing.actAt(15);
  expect(editing.taken()).toBe(1);
  await editing.finish();
  editing.actAt(29);
  expect(editing.taken()).toBe(1);
  editing.actAt(47);
  expect(editing.taken()).toBe(2);
});

it('never runs two copies at once', () => {
  const editing = open();
  editing.actAt(20);
  editing.actAt(40);
  expect(editing.taken()).toBe(1);
});

it('tries again with the next act when a copy failed', async () => {
  const editing = open();
  editing.actAt(20);
  await editing.finish(new Error('disk full'));
  editing.actAt(21);
  expect(editing.taken()).toBe(2);
});

it('does not wait an hour because the clock was set back an hour', async () => {
  const editing = open();
  editing.actAt(120);
  await editing.finish();
  editing.actAt(60);
  expect(editing.taken()).toBe(2);
});
