import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Launched, launchDouble } from '../electron-double/launch.ts';

// One launch serves all: these tests look and knock, and leave the window as it was.
test.describe.configure({ mode: 'default' });
let double: Launched;
let page: Page;
let userData: string;

test.beforeAll(async ({ browser }) => {
  userData = await mkdtemp(join(tmpdir(), 'dai-hoi-window-'));
  double = await launchDouble({ browser, userData });
  page = await double.page();
});
test.afterAll(async () => {
  await double.close();
  await rm(userData, { recursive: true, force: true });
});

test.describe('the window', () => {
  test('is made with every lock closed', async () => {
    expect(page.url()).toContain('dai-hoi.');
    expect(double.state.windows).toHaveLength(1);
    expect(double.state.windows[0]?.options.webPreferences).toEqual({
      preload: expect.stringMatching(/out[/\\]preload[/\\]index\.cjs$/),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
    expect(double.state.sandboxed).toBe(true);
    expect(double.state.spellChecker).toBe(false);
    expect(double.state.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(double.state.privileged).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('gives its page nothing but the web', async () => {
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
    await expect(page.locator('meta[name="host"]')).toHaveAttribute('content', 'window');
  });

  test('has a menu in Vietnamese, without the inspector', async () => {
    expect(double.state.menu.map(({ label }) => label)).toEqual(['Tệp', 'Sửa', 'Xem', 'Trợ giúp']);
    const entries = double.state.menu.flatMap(({ submenu }) => submenu ?? []);
    expect(entries.filter(({ role }) => /devtools|reload/i.test(role ?? ''))).toEqual([]);
    expect(entries.filter(({ label, role }) => role !== undefined && label === undefined)).toEqual([]);
  });
});

test.describe('app://', () => {
  const refused = [
    'app://dai-hoi/%2e%2e/package.json',
    'app://dai-hoi/..%2fpackage.json',
    'app://dai-hoi/assets/..%2f..%2fmain/index.js',
    'app://dai-hoi/..%5c..%5cpackage.json',
    'app://dai-hoi//etc/passwd',
    'app://dai-hoi/main.tsx',
    'app://another/index.html',
    'app://dai-hoi.evil/index.html',
  ];
  for (const url of refused) {
    test(`${url} leads nowhere`, async () => {
      // As it was sent: Request would fold "..".
      const answer = await double.state.handlers.get('app')?.({ method: 'GET', url } as Request);
      expect(answer?.status).toBe(404);
    });
  }

  test('cannot be written to', async () => {
    const request = new Request('app://dai-hoi/index.html', { method: 'POST', body: 'x' });
    expect((await double.state.handlers.get('app')?.(request))?.status).toBe(404);
  });

  test('comes with a policy that lets nothing in', async () => {
    const policy = await page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy'));
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken into"';
      document.head.append(script);
    });
    expect(await page.title()).not.toBe('broken into');
  });
});

test.describe('the page', () => {
  test('cannot ask for anything outside the program', async () => {
    const errors = await page.evaluate(async () => {
      const outside = ['https://example.com/', 'http://127.0.0.1:80/', 'file:///etc/passwd', 'ftp://example.com/'];
      const results = await Promise.allSettled(outside.map((url) => fetch(url)));
      return results.map(({ status }) => status);
    });
    expect(errors).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    expect(double.state.escaped).toEqual([]);
  });

  test('is refused by the host too where the policy would let it through', async () => {
    const asked = [
      'https://example.com/',
      'http://127.0.0.1:80/',
      'ws://example.com/',
      'file:///etc/passwd',
      'blob:https://example.com/1',
      'app://dai-hoi.evil/',
      'devtools://devtools/bundled/inspector.html',
    ];
    const answers = asked.map((url) => {
      let cancelled: boolean | undefined;
      double.state.beforeRequest?.({ url }, ({ cancel }) => {
        cancelled = cancel;
      });
      return cancelled;
    });
    expect(answers).toEqual(asked.map(() => true));
  });

  test('stays where it is', async () => {
    const before = page.url();
    await page.evaluate(() => {
      location.href = 'https://example.com/';
    });
    await expect.poll(() => double.state.refused).toContain('https://example.com/');
    expect(page.url()).toBe(before);
    expect(double.state.escaped).toEqual([]);
  });

  test('cannot open a second window', async () => {
    await page.evaluate(() => {
      window.open('https://example.com/');
      window.open('/index.html');
    });
    await expect.poll(() => page.context().pages().length).toBe(1);
    expect(double.state.windows[0]?.webContents.windowOpenHandler({ url: 'app://dai-hoi/' })).toEqual({
      action: 'deny',
    });
    expect(double.state.escaped).toEqual([]);
  });

  test('is granted no permission', async () => {
    const permissions = [
      'media',
      'geolocation',
      'notifications',
      'openExternal',
      'clipboard-read',
      'usb',
      'fileSystem',
    ];
    const granted: boolean[] = [];
    for (const permission of permissions) {
      double.state.permissionRequest?.(null, permission, (answer) => granted.push(answer));
      granted.push(double.state.permissionCheck?.(null, permission) ?? true);
    }
    expect(granted).toEqual(permissions.flatMap(() => [false, false]));
    expect(double.state.devicePermission?.({})).toBe(false);
  });

  test('may save what it made itself, through a dialog, and nothing else', async () => {
    const dialogs: unknown[] = [];
    double.state.session.on('save-dialog', (options) => dialogs.push(options));
    const offer = (url: string) => {
      let prevented = false;
      const setSaveDialogOptions = (options: unknown) => dialogs.push(options);
      const item = { getURL: () => url, getFilename: () => 'bao-cao.docx', setSaveDialogOptions };
      double.state.session.emit('will-download', { preventDefault: () => (prevented = true) }, item);
      return prevented;
    };
    expect(offer('https://example.com/a.exe')).toBe(true);
    expect(offer('blob:https://example.com/1')).toBe(true);
    expect(dialogs).toEqual([]);
    expect(offer('blob:app://dai-hoi/1')).toBe(false);
    expect(dialogs).toEqual([{ title: 'Lưu tệp', defaultPath: 'bao-cao.docx', buttonLabel: 'Lưu' }]);
  });
});

test.describe('a port', () => {
  const senders = [
    ['another window', { url: 'app://dai-hoi/', parent: null }, false],
    ['a page from elsewhere in our window', { url: 'https://example.com/', parent: null }, true],
    ['a look-alike address', { url: 'app://dai-hoi.evil/', parent: null }, true],
    ['a frame inside our page', { url: 'app://dai-hoi/', parent: {} }, true],
    ['a frame that is gone', null, true],
  ] as const;
  for (const [who, senderFrame, inOurWindow] of senders) {
    test(`from ${who} is not answered`, async () => {
      let touched = false;
      const touch = () => {
        touched = true;
      };
      const port = { on: touch, start: touch, postMessage: touch };
      const sender = inOurWindow ? double.state.windows[0]?.webContents : {};
      double.electron.ipcMain.emit('rpc-port', { sender, senderFrame, ports: [port] }, null);
      expect(touched).toBe(false);
    });
  }
});
