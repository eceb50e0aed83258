import { createRouterClient } from '@orpc/server';
import { beforeEach, expect, it } from 'vitest';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { congressPlan } from '../../shared/domain/documents/papers/congress-plan.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { storeRecords } from '../fixtures/paper-store.ts';

const start = (context: TestContext) => createRouterClient(documentsRouter, { context });

let context: TestContext;
let documents: ReturnType<typeof start>;
beforeEach(() => {
  context = openTestContext();
  documents = start(context);
  storeRecords(context);
});

const PLAN = congressPlan.name;
const listed = async (paperId: string) =>
  (await documents.listPapers()).find((paper) => paper.paperId === paperId)?.responsible;
const scheduled = async (name: string) =>
  (await documents.openDesk({ paperId: 'task-schedule' })).used.find(
    ({ tag, label }) => tag === 'van_ban' && label === name,
  )?.value;

it('says on the list and in the task schedule who answers for a paper, and takes it back', async () => {
  const dueOn = (await documents.listPapers()).find(({ paperId }) => paperId === 'congress-plan')?.dueOn ?? '';
  const due = dueOn.split('-').reverse().join('/');
  expect(await scheduled(PLAN)).toBe(`${await listed('congress-plan')}, ${due}`);

  await documents.assignPaper({ paperId: 'congress-plan', responsible: ' Đồng chí Mai ' });
  expect(await listed('congress-plan')).toBe('Đồng chí Mai');
  expect(await scheduled(PLAN)).toBe(`Đồng chí Mai, ${due}`);

  expect(context.workspace.database.undo()?.label).toBe(`Giao ${PLAN} cho Đồng chí Mai`);
  expect(await listed('congress-plan')).not.toBe('Đồng chí Mai');
});

it('gives a whole family to one person, and goes back to the usual when the box is emptied', async () => {
  const family = 'personnel-meeting-minutes';
  const own = (await documents.listPapers()).filter((paper) => paper.family?.id === family);
  const [first = '', second = ''] = own.map(({ paperId }) => paperId);
  const usual = await listed(first);
  await documents.assignPaper({ paperId: family, responsible: 'Tổ thư ký' });
  await documents.assignPaper({ paperId: second, responsible: 'Đồng chí Đạt' });
  expect(await Promise.all([first, second].map(listed))).toEqual(['Tổ thư ký', 'Đồng chí Đạt']);
  await documents.assignPaper({ paperId: family, responsible: '' });
  expect(await Promise.all([first, second].map(listed))).toEqual([usual, 'Đồng chí Đạt']);
});

it('says which issued task schedule is out of date once somebody else answers for a paper', async () => {
  const rows = [{ noi_dung: 'Nộp hồ sơ xin duyệt', ngay: '16/5/2026', nguoi: 'Văn phòng' }];
  await documents.saveDraft({ paperId: 'task-schedule', values: { moc_cap_tren: rows }, version: 0, kept: 'by-hand' });
  await documents.issue({ paperId: 'task-schedule', number: null, issuedOn: '2026-02-01' });
  await documents.assignPaper({ paperId: 'congress-plan', responsible: 'Đồng chí Mai' });
  const [old] = (await documents.listOutOfDate()).filter(({ paperId }) => paperId === 'task-schedule');
  expect(old?.changes.map(({ label, now }) => [label, now.split(',')[0]])).toEqual([[PLAN, 'Đồng chí Mai']]);
});

it('refuses a paper that is none', async () => {
  expect(await refusalOf(documents.assignPaper({ paperId: 'no-paper', responsible: 'Ai' }))).toMatchObject({
    code: 'no-such-paper',
  });
});
