import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createAutosaver, type SavingState } from './autosaver.ts';

/** A pause that ends, and keeping that finishes, when the test says so. */
function open() {
  const kept: string[] = [];
  const told: SavingState['state'][] = [];
  let pauseEnds: () => void = () => undefined;
  let finish: (error?: Error) => void = () => undefined;
  const saver = createAutosaver<string>({
    keep: (value) => {
      kept.push(value);
      return new Promise((resolve, reject) => {
        finish = (error) => (error ? reject(error) : resolve(undefined));
      });
    },
    tell: ({ state }) => told.push(state),
    later: (work) => {
      pauseEnds = work;
      return () => {
        pauseEnds = () => undefined;
      };
    },
  });
  const settle = async (error?: Error) => {
    finish(error);
    await setImmediate();
  };
  return { ...saver, kept, told, pauseEnds: () => pauseEnds(), settle };
}

it('keeps only the newest of what is typed in one go', async () => {
  const saver = open();
  saver.change('B');
  saver.change('Bình');
  saver.change('Bình An');
  expect(saver.kept).toEqual([]);
  saver.pauseEnds();
  await saver.settle();
  expect(saver.kept).toEqual(['Bình An']);
  expect(saver.told).toEqual(['waiting', 'waiting', 'waiting', 'keeping', 'kept']);
});

it('keeps at once when the field is left, and no second time when the pause ends', async () => {
  const saver = open();
  saver.change('Bình An');
  saver.flush();
  await saver.settle();
  saver.pauseEnds();
  saver.flush();
  expect(saver.kept).toEqual(['Bình An']);
});

it('never overtakes itself: what is typed while keeping waits for its turn', async () => {
  const saver = open();
  saver.change('một');
  saver.flush();
  saver.change('hai');
  saver.flush();
  expect(saver.kept).toEqual(['một']);
  await saver.settle();
  expect(saver.kept).toEqual(['một', 'hai']);
  await saver.settle();
  expect(saver.told.at(-1)).toBe('kept');
});

it('says that it failed and tries again with the next change', async () => {
  const saver = open();
  saver.change('một');
  saver.flush();
  await saver.settle(new Error('đĩa đầy'));
  expect(saver.told.at(-1)).toBe('failed');
  saver.change('hai');
  saver.flush();
  await saver.settle();
  expect(saver.kept).toEqual(['một', 'hai']);
  expect(saver.told.at(-1)).toBe('kept');
});
