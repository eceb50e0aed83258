import { beforeEach, expect, it } from 'vitest';
import type { CheckedFile } from '#shared/domain/checking/report/checked-file.ts';
import { checkDesk } from './check-desk.ts';
import { createCheckOne } from './check-one.ts';

const REPORT = { findings: [] } as unknown as CheckedFile;
const KEY = 'bao-cao';

beforeEach(() => {
  checkDesk.clear();
  checkDesk.add([
    { key: KEY, name: 'Báo cáo.docx', paperKey: 'file:báo cáo', folder: null, load: async () => new File([], 'b') },
  ]);
});

/** Checks that answer, or fail, when they are told to. */
function byHand() {
  const asked: { readonly answer: (report: CheckedFile) => void; readonly fail: (error: unknown) => void }[] = [];
  const checkOne = createCheckOne(() => new Promise<CheckedFile>((answer, fail) => asked.push({ answer, fail })));
  return { asked, checkOne };
}
const begun = () => new Promise((resolve) => setImmediate(resolve));

it('an earlier check that fails late writes no error over the report of a later one', async () => {
  const { asked, checkOne } = byHand();
  const [first, second] = [checkOne(KEY), checkOne(KEY)];
  await begun();
  asked[1]?.answer(REPORT);
  await second;
  asked[0]?.fail(new Error('ngắt giữa chừng'));
  await first;
  expect(checkDesk.find(KEY)).toMatchObject({ report: REPORT, error: null });
});

it('an earlier check that answers late does not replace the report of a later one', async () => {
  const { asked, checkOne } = byHand();
  const [first, second] = [checkOne(KEY), checkOne(KEY)];
  await begun();
  asked[1]?.answer(REPORT);
  await second;
  asked[0]?.answer({ ...REPORT });
  await first;
  expect(checkDesk.find(KEY)?.report).toBe(REPORT);
});

it('a check that fails says so beside the file', async () => {
  const { asked, checkOne } = byHand();
  const only = checkOne(KEY);
  await begun();
  asked[0]?.fail('không đọc được');
  await only;
  expect(checkDesk.find(KEY)).toMatchObject({ report: null, error: 'không đọc được' });
});
