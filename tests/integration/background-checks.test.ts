import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, expect, it } from 'vitest';
import { closeApp, openBackground } from '../../electron/app/start.ts';
import { checkingRouter } from '../../electron/features/checking/checking.router.ts';
import { REPORT } from '../../scripts/format-corpus/bases.ts';
import { buildPaper } from '../../scripts/format-corpus/build-paper.ts';
import { openApp, SETUP } from '../fixtures/app.ts';
import { PROJECT } from '../fixtures/context.ts';

const app = openApp();
const background = openBackground(join(PROJECT, 'electron', 'app', 'background-thread.ts'));
const context = { ...app.context, background };
const checking = createRouterClient(checkingRouter, { context });
afterAll(() => closeApp(context));

/** Some thirty pages: the report's own paragraphs over and over. */
const LONG = buildPaper({
  ...REPORT,
  number: 'Số: 5/BC-ĐU',
  body: Array.from({ length: 25 }, () => REPORT.body).flat(),
});
const SHORT = buildPaper({ ...REPORT, number: 'Số: 5/BC-ĐU' });
const given = () => ({
  file: new File([Buffer.from(LONG)], 'Báo cáo.docx'),
  paperKey: 'file:báo cáo',
  profile: 'auto' as const,
});

it('checks and repairs a long report in a thread of its own, with the same result, while the screens are answered', async () => {
  await app.workspace.create(SETUP);
  const here = createRouterClient(checkingRouter, { context: app.context });
  const expected = await here.check(given());
  await checking.check({ ...given(), file: new File([Buffer.from(SHORT)], 'ngắn.docx') });

  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 5);
  const report = await checking.check(given());
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(3);
  expect(report).toEqual(expected);

  const order = { ...given(), file: new File([Buffer.from(SHORT)], 'ngắn.docx'), tracked: false, to: null };
  const plan = await checking.planRepair(order);
  expect(plan).toEqual(await here.planRepair(order));
  const [first] = plan.changes;
  const { left } = await checking.repair({ ...order, leave: [first?.signature ?? ''] });
  expect(left.map(({ rule }) => rule)).toContain(first?.finding.rule);
}, 60_000);
