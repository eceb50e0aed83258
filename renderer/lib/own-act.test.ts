import { expect, it } from 'vitest';
import { watchAct } from './own-act.ts';

/** The newest undoable act before the work, and after it. */
const newest = (...sequences: (number | null)[]) => {
  const left = [...sequences];
  return async () => left.shift() ?? null;
};

it.each([
  ['the first act of a file', null, 1, 1],
  ['an act after others', 7, 9, 9],
  ['nothing written', 7, 7, null],
  ['nothing written into a file without acts', null, null, null],
  ['an older act, since the newest was undone meanwhile', 7, 5, null],
  ['no act left, since the only one was undone meanwhile', 7, null, null],
])('names the act of the work: %s', async (_case, before, after, act) => {
  expect(await watchAct(newest(before, after), async () => 'xong')).toEqual({ result: 'xong', act });
});

it('asks before the work starts and after it has ended', async () => {
  const told: string[] = [];
  const ask = async () => told.push('newest');
  await watchAct(ask, async () => told.push('work'));
  expect(told).toEqual(['newest', 'work', 'newest']);
});

it('lets a refusal of the work through', async () => {
  const refusal = new Error('bị từ chối');
  await expect(watchAct(newest(1, 1), () => Promise.reject(refusal))).rejects.toBe(refusal);
});
