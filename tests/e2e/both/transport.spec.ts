import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_SETUP } from '../../../shared/domain/practice/sample-congress.ts';
import { expect, PROJECT, test } from '../fixtures.ts';
import { installPageClient } from '../page-client/install.ts';

// One worker: the client of the page is built once.
test.describe.configure({ mode: 'default' });

// The same contract through both transports: what a screen gets may not depend on the host.
test.beforeEach(({ app }) => installPageClient(app.page));

test('what is declined arrives typed: a refusal, no open file, input that breaks the contract', async ({ app }) => {
  const { refused, notOpen, broken } = await app.page.evaluate(async () => {
    const { client, declined } = window.pageClient;
    return {
      refused: await declined(client.workspace.open({ path: '/khong/co/tep.daihoi' })),
      notOpen: await declined(client.congress.findSetup()),
      broken: await declined(client.workspace.setActor({ name: '' })),
    };
  });
  expect(refused).toMatchObject({
    typed: true,
    code: 'REFUSED',
    data: { code: expect.stringMatching(/^[a-z-]+$/), message: expect.stringMatching(/tep\.daihoi.*\.$/) },
  });
  expect(notOpen).toMatchObject({ typed: true, code: 'NO_WORKSPACE' });
  expect(broken).toMatchObject({ code: 'BAD_REQUEST' });
});

test('long work tells its progress and then its result, a file arrives whole, and both are there after a restart', async ({
  app,
}) => {
  const roster = await readFile(join(PROJECT, 'resources/samples/dai-bieu-dang-bo-xa.xlsx'));
  const seen = await app.page.evaluate(
    async ({ setup, base64 }) => {
      const { client } = window.pageClient;
      const { path } = await client.workspace.create(setup);
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const file = new File([bytes], 'dai-bieu.xlsx');
      const stream = await client.delegates.previewImport({ file, sheets: null, mapping: null });
      let progress = 0;
      let step = await stream.next();
      while (!step.done) {
        if (step.value.done > step.value.total) throw new Error('more done than there is to do');
        progress += 1;
        step = await stream.next();
      }
      return { path, progress, rows: step.value.rows.length, fileName: step.value.fileName };
    },
    { setup: SAMPLE_SETUP, base64: roster.toString('base64') },
  );
  expect(seen).toMatchObject({ rows: 128, fileName: 'dai-bieu.xlsx' });
  expect(seen.progress).toBeGreaterThan(0);

  const taken = await app.page.evaluate(async () => {
    const copy = await window.pageClient.client.workspace.takeOut();
    const bytes = new Uint8Array(await copy.arrayBuffer());
    return { head: new TextDecoder().decode(bytes.slice(0, 15)), whole: bytes.length === copy.size };
  });
  expect(taken).toEqual({ head: 'SQLite format 3', whole: true });

  const page = await app.restart();
  await installPageClient(page);
  const setup = await page.evaluate(async (known) => {
    const { client } = window.pageClient;
    await client.workspace.open({ path: known });
    return client.congress.findSetup();
  }, seen.path);
  expect(setup.congress).toEqual(SAMPLE_SETUP.congress);
});
