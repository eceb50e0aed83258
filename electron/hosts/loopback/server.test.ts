import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from './server.ts';

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; text: string };

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

function screensFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'screens-'));
  mkdirSync(join(folder, 'screens', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'screens', 'index.html'), '<title>Đại hội</title>');
  writeFileSync(join(folder, 'screens', 'assets', 'main-1a.js'), 'start()');
  writeFileSync(join(folder, 'screens', '.hidden.js'), 'hidden()');
  writeFileSync(join(folder, 'secret.json'), '{"secret":1}');
  symlinkSync(join(folder, 'secret.json'), join(folder, 'screens', 'link.json'));
  return join(folder, 'screens');
}

async function start(onWindowGone: () => void = () => undefined, graceMs = 0) {
  const started = await startLoopbackServer({
    screens: screensFolder(),
    answer: async (request, response) => {
      if (request.url !== '/rpc/congress/findSetup') return false;
      response.end('answered');
      return true;
    },
    graceMs,
    onWindowGone,
  });
  server = started;
  const { port, searchParams } = new URL(started.address);
  /** The path goes out as written: fetch would fold ".." itself. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const sent = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      sent.on('error', reject).end();
    });
  const signIn = async () => {
    const { headers } = await ask(`/?token=${searchParams.get('token')}`);
    return { cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
  };
  return { address: started.address, origin: `http://127.0.0.1:${port}`, port, ask, signIn };
}

describe('the one-time token', () => {
  it('is swapped for a cookie that no script and no other site can use', async () => {
    const { address, ask } = await start();
    const { search } = new URL(address);
    const answer = await ask(`/${search}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^daihoi-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
  });

  it('is refused a second time, and the cookie still holds', async () => {
    const { address, ask, signIn } = await start();
    const cookie = await signIn();
    expect((await ask(`/${new URL(address).search}`)).status).toBe(401);
    expect((await ask('/', cookie)).text).toContain('Đại hội');
  });

  it.each(['', 'x', 'a'.repeat(43)])('%j is not the token', async (token) => {
    const { ask } = await start();
    expect((await ask(`/?token=${token}`)).status).toBe(401);
  });
});

describe('without the cookie', () => {
  it.each(['/', '/index.html', '/assets/main-1a.js', '/alive', '/rpc/congress/findSetup'])(
    '%s is refused',
    async (path) => {
      const { ask, signIn, port } = await start();
      await signIn();
      expect((await ask(path)).status).toBe(401);
      expect((await ask(path, { cookie: `daihoi-${port}=${'a'.repeat(43)}` })).status).toBe(401);
    },
  );
});

describe('a page from elsewhere', () => {
  it.each([
    ['under a name that points here', { host: 'congress.example' }],
    ['at another port', { host: '127.0.0.1:1' }],
    ['as localhost', { host: 'localhost' }],
    ['with its own origin', { origin: 'https://evil.example' }],
    ['from a sandboxed frame', { origin: 'null' }],
    ['by a cross-site load', { 'sec-fetch-site': 'cross-site' }],
  ])('is refused %s, cookie or not', async (_how, headers) => {
    const { ask, signIn } = await start();
    const cookie = await signIn();
    expect((await ask('/', { ...cookie, ...headers })).status).toBe(403);
    expect((await ask('/rpc/congress/findSetup', { ...cookie, ...headers }, 'POST')).status).toBe(403);
  });

  it('cannot post without saying where it comes from', async () => {
    const { ask, signIn, origin } = await start();
    const cookie = await signIn();
    expect((await ask('/rpc/congress/findSetup', cookie, 'POST')).status).toBe(403);
    expect((await ask('/rpc/congress/findSetup', { ...cookie, origin }, 'POST')).text).toBe('answered');
  });

  it('cannot call a procedure by a link', async () => {
    const { ask, signIn } = await start();
    expect((await ask('/rpc/congress/findSetup', await signIn())).status).toBe(404);
  });
});

describe('the screens', () => {
  it('come with a policy that allows nothing from outside, and are never cached', async () => {
    const { ask, signIn } = await start();
    const { headers } = await ask('/', await signIn());
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('are files with their types', async () => {
    const { ask, signIn } = await start();
    const answer = await ask('/assets/main-1a.js?v=2', await signIn());
    expect(answer).toMatchObject({ status: 200, text: 'start()' });
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    // Named by its content: a reload takes it from the browser.
    expect(answer.headers['cache-control']).toBe('private, max-age=86400, immutable');
  });

  it.each([
    '/../secret.json',
    '/assets/../index.html',
    '/assets/%2e%2e/index.html',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/..%5csecret.json',
    '/%252e%252e/secret.json',
    '//secret.json',
    '/link.json',
    '/assets',
    '/assets/main-1a.js%00.html',
    '/%E0%A4%A',
    '/C:/secret.json',
    '/.hidden.js',
  ])('%s leads nowhere', async (path) => {
    const { ask, signIn } = await start();
    expect((await ask(path, await signIn())).status).toBe(404);
  });
});

describe('the window', () => {
  it('is gone when its last page has left and none came back', async () => {
    const gone = vi.fn();
    const { signIn, port } = await start(gone);
    const cookie = await signIn();
    expect(server?.hasBeenSeen()).toBe(false);
    const page = await new Promise<{ destroy: () => void }>((resolve) => {
      const sent = httpRequest({ host: '127.0.0.1', port, path: '/alive', headers: cookie }, () => resolve(sent));
      sent.on('error', () => undefined).end();
    });
    expect(server?.hasBeenSeen()).toBe(true);
    expect(gone).not.toHaveBeenCalled();
    page.destroy();
    await vi.waitFor(() => expect(gone).toHaveBeenCalledTimes(1));
  });
});
