import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures.ts';
import { startLoopbackProcess } from '../loopback-process.ts';

test('the address works once; the page loads nothing from outside; another page can neither ask nor change', async ({
  browser,
  userData,
}) => {
  const host = await startLoopbackProcess(userData);
  const context = await browser.newContext();
  const page = await context.newPage();

  await test.step('its cookie is out of reach of scripts, and nobody else gets in', async () => {
    await page.goto(host.address);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1' });
    const second = await (await browser.newContext()).newPage();
    expect((await second.goto(host.address))?.status()).toBe(401);
    expect((await page.reload())?.status()).toBe(200);
  });

  await test.step('nothing from outside is loaded and nothing inline runs', async () => {
    const outside: string[] = [];
    const isOutside = (url: URL) => url.hostname !== '127.0.0.1';
    await page.route(isOutside, (route) => {
      outside.push(route.request().url());
      return route.abort();
    });
    const result = await page.evaluate(breakIn);
    expect(result).toEqual({ title: expect.not.stringContaining('broken'), fetched: 'rejected' });
    expect(outside).toEqual([]);
  });

  await test.step('a page from elsewhere on this machine is refused, though the browser holds the cookie', async () => {
    const stranger = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end('<p>x'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const foreign = await context.newPage();
    await foreign.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
    const outcome = await foreign.evaluate(askAndChange, new URL(host.address).origin);
    expect(outcome).toEqual(['rejected', 'rejected', 'rejected']);
    stranger.close();
  });

  expect(await host.stop()).toBe(0);
});

/** What a script that got into the page would try. */
async function breakIn(): Promise<{ readonly title: string; readonly fetched: string }> {
  const script = document.createElement('script');
  script.textContent = 'document.title = "broken into"';
  document.head.append(script);
  const image = document.createElement('img');
  image.src = 'https://example.com/pixel.png';
  document.body.append(image);
  const [fetched] = await Promise.allSettled([fetch('https://example.com/')]);
  return { title: document.title, fetched: fetched.status };
}

/** What a page from elsewhere would try; the answers as fetch settles them. */
async function askAndChange(origin: string): Promise<string[]> {
  const send = (options: RequestInit) => fetch(`${origin}/rpc/workspace/close`, { method: 'POST', ...options });
  const attempts = [
    send({ credentials: 'include', body: new URLSearchParams({ json: '{}' }) }),
    send({ credentials: 'include', mode: 'no-cors', body: '{}' }),
    fetch(`${origin}/alive`, { credentials: 'include' }),
  ];
  return (await Promise.allSettled(attempts)).map(({ status }) => status);
}

test('the host ends by itself soon after its window is closed, not on a reload', async ({ browser, userData }) => {
  const host = await startLoopbackProcess(userData, { graceMs: 750 * Number(process.env.PATIENCE ?? 4) });
  const ended = new Promise<number | null>((resolve) => host.process.once('exit', resolve));
  const page = await browser.newPage();
  const alive = () => page.waitForRequest('**/alive');
  await Promise.all([alive(), page.goto(host.address)]);
  await Promise.all([alive(), page.reload()]);
  expect(host.process.exitCode).toBeNull();
  await page.close();
  expect(await ended).toBe(0);
});
