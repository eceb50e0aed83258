import { createRouterClient } from '@orpc/server';
import { beforeEach, expect, it } from 'vitest';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { opinionsRouter } from '../../electron/features/documents/opinions.router.ts';
import type { Opinion } from '../../shared/domain/documents/opinions.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { storeRecords } from '../fixtures/paper-store.ts';

const start = (context: TestContext) => ({
  opinions: createRouterClient(opinionsRouter, { context }),
  documents: createRouterClient(documentsRouter, { context }),
});

let context: TestContext;
let opinions: ReturnType<typeof start>['opinions'];
let documents: ReturnType<typeof start>['documents'];
beforeEach(() => {
  context = openTestContext();
  ({ opinions, documents } = start(context));
  storeRecords(context);
});

const OPINION: Omit<Opinion, 'id'> = {
  ...{ paperId: 'political-report', section: '', place: 'trang 4', saidBy: 'Chi bộ Pò Mã', saidOn: '2026-04-20' },
  ...{ content: 'Nêu rõ nguyên nhân chủ quan.', answer: 'open', explanation: '' },
};
const printed = async () =>
  (await documents.openDesk({ paperId: 'feedback-report' })).used
    .filter(({ tag }) => tag === 'so_y_kien')
    .map(({ label, value }) => `${label}: ${value}`);

it('writes an opinion down, answers it, and the report follows; undo takes each step back', async () => {
  const before = await printed();
  const { id } = await opinions.write({ ...OPINION, id: null });
  expect(await printed()).toEqual([...before, 'Chi bộ Pò Mã: Nêu rõ nguyên nhân chủ quan.']);
  await opinions.write({ ...OPINION, id, answer: 'accepted', explanation: 'thêm 02 nguyên nhân' });
  expect((await printed()).at(-1)).toBe('Chi bộ Pò Mã: Nêu rõ nguyên nhân chủ quan. – Tiếp thu: thêm 02 nguyên nhân');
  expect(context.workspace.database.undo()?.label).toBe('Sửa ý kiến của Chi bộ Pò Mã');
  expect(context.workspace.database.undo()?.label).toBe('Ghi ý kiến của Chi bộ Pò Mã');
  expect(await printed()).toEqual(before);
});

it('takes an opinion off the list, and it can come back', async () => {
  const [first] = await opinions.list();
  const all = (await opinions.list()).length;
  await opinions.drop({ id: first!.id });
  expect(await opinions.list()).toHaveLength(all - 1);
  context.workspace.database.undo();
  expect((await opinions.list())[0]).toEqual(first);
  expect(await refusalOf(opinions.drop({ id: 'gone' }))).toMatchObject({ code: 'no-such-opinion' });
});

it('refuses an opinion on no paper, on no section, or by nobody', async () => {
  const write = (more: Partial<Opinion>) => opinions.write({ ...OPINION, ...more, id: null });
  expect(await refusalOf(write({ paperId: 'no-paper' }))).toMatchObject({ code: 'no-such-paper' });
  expect(await refusalOf(write({ section: 'no-section' }))).toMatchObject({ code: 'no-such-paper' });
  await expect(write({ saidBy: '  ' })).rejects.toThrow();
  await expect(write({ paperId: 'upper-documents' })).resolves.toMatchObject({ id: expect.any(String) });
});
