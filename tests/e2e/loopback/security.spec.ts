import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures.ts';
import { startLoopbackProcess } from '../loopback-process.ts';

test('the address works once, and its cookie is out of reach of scripts', async ({ browser, userData }) => {
  const host = await startLoopbackProcess(userData);
  const first = await browser.newContext();
  const page = await first.newPage();
  await page.goto(host.address);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const [cookie] = await first.cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1' });

  const second = await (await browser.newContext()).newPage();
  expect((await second.goto(host.address))?.status()).toBe(401);
  expect((await page.reload())?.status()).toBe(200);
  expect(await host.stop()).toBe(0);
});

test('the page can load nothing from outside and run nothing inline', async ({ browser, userData }) => {
  const host = await startLoopbackProcess(userData);
  const page = await browser.newPage();
  const outside: string[] = [];
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  await page.goto(host.address);
  const result = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken into"';
    document.head.append(script);
    const image = document.createElement('img');
    image.src = 'https://example.com/pixel.png';
    document.body.append(image);
    const [fetched] = await Promise.allSettled([fetch('https://example.com/')]);
    return { title: document.title, fetched: fetched.status };
  });
  expect(result).toEqual({ title: expect.not.stringContaining('broken'), fetched: 'rejected' });
  expect(outside).toEqual([]);
  await host.stop();
});

test('another page on this machine can neither ask nor change anything', async ({ browser, userData }) => {
  const host = await startLoopbackProcess(userData);
  const context = await browser.newContext();
  await (await context.newPage()).goto(host.address);
  const stranger = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end('<p>x'));
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));

  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
  const outcome = await page.evaluate(async (origin) => {
    const send = (options: RequestInit) => fetch(`${origin}/rpc/workspace/close`, { method: 'POST', ...options });
    const attempts = [
      send({ credentials: 'include', body: new URLSearchParams({ json: '{}' }) }),
      send({ credentials: 'include', mode: 'no-cors', body: '{}' }),
      fetch(`${origin}/alive`, { credentials: 'include' }),
    ];
    return (await Promise.allSettled(attempts)).map(({ status }) => status);
  }, new URL(host.address).origin);
  expect(outcome).toEqual(['rejected', 'rejected', 'rejected']);
  stranger.close();
  await host.stop();
});

test('the host ends by itself soon after its window is closed, not on a reload', async ({ browser, userData }) => {
  const host = await startLoopbackProcess(userData, { graceMs: 1500 * Number(process.env.PATIENCE ?? 4) });
  const ended = new Promise<number | null>((resolve) => host.process.once('exit', resolve));
  const page = await browser.newPage();
  const alive = () => page.waitForRequest('**/alive');
  await Promise.all([alive(), page.goto(host.address)]);
  await Promise.all([alive(), page.reload()]);
  expect(host.process.exitCode).toBeNull();
  await page.close();
  expect(await ended).toBe(0);
});
