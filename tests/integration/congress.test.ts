import { createRouterClient } from '@orpc/server';
import { expect, it } from 'vitest';
import { congressRouter } from '../../electron/features/congress/congress.router.ts';
import { EMPTY_SETUP } from '../../shared/domain/congress/empty-setup.ts';
import { SAMPLE_INDICATORS, SAMPLE_SETUP } from '../../shared/domain/practice/sample-congress.ts';
import { openTestContext } from '../fixtures/context.ts';

function open() {
  const context = openTestContext();
  const labels = () =>
    context.workspace.database.connection.prepare('SELECT label FROM journal ORDER BY sequence').pluck().all();
  return { congress: createRouterClient(congressRouter, { context }), undo: context.workspace.database.undo, labels };
}

it('starts empty and keeps unit, congress, posts and indicators as they were given', async () => {
  const { congress } = open();
  expect(await congress.findSetup()).toEqual(EMPTY_SETUP);
  expect(await congress.saveUnitAndCongress(SAMPLE_SETUP)).toEqual({ ...SAMPLE_SETUP, posts: [] });
  expect(await congress.savePosts({ posts: [...SAMPLE_SETUP.posts] })).toEqual(SAMPLE_SETUP);
  expect(await congress.saveIndicators({ indicators: [...SAMPLE_INDICATORS] })).toEqual(SAMPLE_INDICATORS);
});

it('writes one line in the journal for a save that changes something, none for one that does not', async () => {
  const { congress, labels } = open();
  await congress.saveUnitAndCongress(SAMPLE_SETUP);
  await congress.savePosts({ posts: [...SAMPLE_SETUP.posts] });
  const before = labels().length;
  await congress.saveUnitAndCongress(SAMPLE_SETUP);
  await congress.savePosts({ posts: [...SAMPLE_SETUP.posts] });
  expect(labels()).toHaveLength(before);
  await congress.saveUnitAndCongress({ unit: SAMPLE_SETUP.unit, congress: { ...SAMPLE_SETUP.congress, seats: 17 } });
  await congress.savePosts({ posts: SAMPLE_SETUP.posts.slice(1) });
  expect(labels().slice(before)).toEqual(['Sửa đại hội: số lượng cấp uỷ viên cần bầu', 'Xoá chức danh Lộc Công Hoà']);
});

it('undoes a changed list row by row', async () => {
  const { congress, undo } = open();
  await congress.saveIndicators({ indicators: [...SAMPLE_INDICATORS] });
  await congress.saveIndicators({
    indicators: SAMPLE_INDICATORS.slice(0, 3).map((row) => ({ ...row, actual: '1.5' })),
  });
  expect(await congress.listIndicators()).toHaveLength(3);
  undo();
  expect(await congress.listIndicators()).toEqual(SAMPLE_INDICATORS);
});

it('keeps rows in their positions', async () => {
  const { congress } = open();
  const reversed = SAMPLE_SETUP.posts.map((post, at) => ({ ...post, position: SAMPLE_SETUP.posts.length - at }));
  const { posts } = await congress.savePosts({ posts: reversed });
  expect(posts).toEqual([...reversed].reverse());
});
