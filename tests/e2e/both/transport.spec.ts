import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_SETUP } from '../../../shared/domain/practice/sample-congress.ts';
import { expect, PROJECT, test } from '../fixtures.ts';
import { installPageClient } from '../page-client/install.ts';

// The same contract through both transports: what a screen gets may not depend on the host.
test.beforeEach(({ app }) => installPageClient(app.page));

test('a refusal arrives typed, with its code and its sentence', async ({ app }) => {
  const refused = await app.page.evaluate(() => {
    const { client, declined } = window.pageClient;
    return declined(client.workspace.open({ path: '/khong/co/tep.daihoi' }));
  });
  expect(refused).toMatchObject({
    typed: true,
    code: 'REFUSED',
    data: { code: expect.stringMatching(/^[a-z-]+$/), message: expect.stringMatching(/tep\.daihoi.*\.$/) },
  });
});

test('work on no open file is declined as such', async ({ app }) => {
  const refused = await app.page.evaluate(() => {
    const { client, declined } = window.pageClient;
    return declined(client.congress.findSetup());
  });
  expect(refused).toMatchObject({ typed: true, code: 'NO_WORKSPACE' });
});

test('input that breaks the contract never reaches a handler', async ({ app }) => {
  const refused = await app.page.evaluate(() => {
    const { client, declined } = window.pageClient;
    return declined(client.workspace.setActor({ name: '' }));
  });
  expect(refused).toMatchObject({ code: 'BAD_REQUEST' });
});

test('long work tells its progress and then its result', async ({ app }) => {
  const roster = await readFile(join(PROJECT, 'resources/samples/dai-bieu-dang-bo-xa.xlsx'));
  const seen = await app.page.evaluate(
    async ({ setup, base64 }) => {
      const { client } = window.pageClient;
      await client.workspace.create(setup);
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const file = new File([bytes], 'dai-bieu.xlsx');
      const stream = await client.delegates.previewImport({ file, sheet: null, mapping: null });
      let progress = 0;
      for (;;) {
        const { done, value } = await stream.next();
        if (done) return { progress, rows: value.rows.length, fileName: value.fileName };
        if (value.done > value.total) throw new Error('more done than there is to do');
        progress += 1;
      }
    },
    { setup: SAMPLE_SETUP, base64: roster.toString('base64') },
  );
  expect(seen).toEqual({ progress: expect.any(Number), rows: 128, fileName: 'dai-bieu.xlsx' });
  expect(seen.progress).toBeGreaterThan(0);
});

test('a file arrives whole', async ({ app }) => {
  const start = await app.page.evaluate(async (setup) => {
    const { client } = window.pageClient;
    await client.workspace.create(setup);
    const copy = await client.workspace.takeOut();
    const bytes = new Uint8Array(await copy.arrayBuffer());
    return { head: new TextDecoder().decode(bytes.slice(0, 15)), whole: bytes.length === copy.size };
  }, SAMPLE_SETUP);
  expect(start).toEqual({ head: 'SQLite format 3', whole: true });
});

test('what was done is still there after the program ends and starts again', async ({ app }) => {
  const path = await app.page.evaluate(async (setup) => {
    const { client } = window.pageClient;
    return (await client.workspace.create(setup)).path;
  }, SAMPLE_SETUP);
  const page = await app.restart();
  await installPageClient(page);
  const setup = await page.evaluate(async (known) => {
    const { client } = window.pageClient;
    await client.workspace.open({ path: known });
    return client.congress.findSetup();
  }, path);
  expect(setup.congress).toEqual(SAMPLE_SETUP.congress);
});
