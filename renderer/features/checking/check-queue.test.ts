import { expect, it } from 'vitest';
import { createCheckQueue } from './check-queue.ts';

/** A queue whose checks end when they are told to. */
function byHand() {
  const asked: string[] = [];
  const ends: (() => void)[] = [];
  const queue = createCheckQueue((key) => {
    asked.push(key);
    return new Promise((resolve) => ends.push(resolve));
  });
  const endOne = async () => {
    ends.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { asked, queue, endOne };
}

it('checks one file at a time, those put on the desk meanwhile after the others', async () => {
  const { asked, queue, endOne } = byHand();
  void queue.add(['a', 'b']);
  void queue.add(['c']);
  expect(asked).toEqual(['a']);
  await endOne();
  expect(queue.running()).toEqual({ done: 1, total: 3, key: 'b', isQuiet: false });
  await endOne();
  await endOne();
  expect([asked, queue.running()]).toEqual([['a', 'b', 'c'], null]);
});

it('after a stop finishes the file it is at and asks for no other, until they are asked for again', async () => {
  const { asked, queue, endOne } = byHand();
  void queue.add(['a', 'b', 'c']);
  queue.stop();
  await endOne();
  expect([asked, queue.running()]).toEqual([['a'], null]);
  void queue.add(['b', 'c']);
  expect(queue.running()).toEqual({ done: 0, total: 2, key: 'b', isQuiet: false });
});

it('a quiet check of every file neither revives what was stopped nor is stopped, and counts for nothing', async () => {
  const { asked, queue, endOne } = byHand();
  void queue.add(['a', 'b']);
  queue.stop();
  void queue.add(['x', 'y'], true);
  queue.stop();
  await endOne();
  expect(queue.running()).toEqual({ done: 1, total: 1, key: 'x', isQuiet: true });
  await endOne();
  await endOne();
  expect(asked).toEqual(['a', 'x', 'y']);
});

it('a file that waits already is checked once', async () => {
  const { asked, queue, endOne } = byHand();
  void queue.add(['a', 'b']);
  void queue.add(['b'], true);
  await endOne();
  await endOne();
  expect([asked, queue.running()]).toEqual([['a', 'b'], null]);
});
