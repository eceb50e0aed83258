/**
 * `app` is the program on an empty machine: one story, one new user folder, one
 * new program. The same story runs against the loopback host and, from
 * tests/e2e/both, against the built window host in the Electron double. The
 * stories of a worker share one loopback process and one browser profile, which
 * keep nothing between them. A story also fails when the page logs an error,
 * when the program notes one, or when anything outside the program is asked for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, type ConsoleMessage, expect, type Page, type Request } from '@playwright/test';
import { launchDouble } from './electron-double/launch.ts';
import { startLoopbackShop } from './loopback-process.ts';
import type { Beginning } from './loopback-shop.ts';

export { expect } from '@playwright/test';

export const PROJECT = join(import.meta.dirname, '..', '..');

type Host = 'loopback' | 'window';
export type App = {
  /** The screen; a new one after `restart` */
  readonly page: Page;
  /** Where this program keeps its files; removed after the story */
  readonly userData: string;
  readonly host: Host;
  /** Ends the program and starts it again on the same files */
  readonly restart: () => Promise<Page>;
};
type Opened = { readonly page: Page; readonly outside: () => readonly string[]; readonly close: () => Promise<void> };

type Loopback = {
  readonly open: (userData: string, beginning: Beginning, complaints: string[]) => Promise<Opened>;
};
type Fixtures = { host: Host; beginning: Beginning; userData: string; app: App };

/** A story on a machine that has never seen the program. */
export const test = base.extend<Fixtures, { loopback: () => Promise<Loopback> }>({
  host: ['loopback', { option: true }],
  beginning: ['empty-machine', { option: true }],

  userData: async ({ host }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `dai-hoi-${host}-`));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  // Started by the first story that needs it.
  loopback: [
    async ({ browser }, use) => {
      let started: ReturnType<typeof startLoopback> | undefined;
      await use(async () => {
        started ??= startLoopback(browser);
        return started;
      });
      await (await started)?.stop();
    },
    { scope: 'worker' },
  ],

  app: async ({ host, beginning, browser, loopback, userData }, use) => {
    if (host === 'window' && beginning !== 'empty-machine') throw new Error('only the loopback host begins later');
    const complaints: string[] = [];
    const open = async (at: Beginning) => {
      const opened =
        host === 'window'
          ? await openWindowHost(browser, userData, complaints)
          : await (await loopback()).open(userData, at, complaints);
      await expect(opened.page.locator('h1')).toBeVisible();
      return opened;
    };
    let opened = await open(beginning);
    await use({
      get page() {
        return opened.page;
      },
      userData,
      host,
      restart: async () => {
        await opened.close();
        opened = await open('empty-machine');
        return opened.page;
      },
    });
    await opened.close();
    const noted = join(userData, 'loi.log');
    if (existsSync(noted)) complaints.push(readFileSync(noted, 'utf8'));
    expect({ complaints, outside: opened.outside() }).toEqual({ complaints: [], outside: [] });
  },
});

/** A part of a story, named in the report. */
export const step = test.step;

/** A story that begins on the empty home of "Đảng bộ xã Bình An"; loopback host only, as those below. */
export const inNewCongress = test.extend({ beginning: 'new-congress' });
/** The same with its 128 delegates. */
export const withRoster = test.extend({ beginning: 'roster' });
/** A story that begins on the home of the practice congress. */
export const inPractice = test.extend({ beginning: 'practice' });

/** One process, one profile and one tab for all stories of a worker. */
async function startLoopback(browser: Browser): Promise<Loopback & { readonly stop: () => Promise<void> }> {
  const shop = await startLoopbackShop();
  const { origin } = new URL(shop.address);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(shop.address);
  return {
    open: async (userData, beginning, complaints) => {
      await shop.open(userData, beginning);
      const outside: string[] = [];
      const watch = (request: Request) => {
        const url = request.url();
        if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) outside.push(url);
      };
      context.on('request', watch);
      const stopListening = collectComplaints(page, complaints);
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.goto(origin);
      const close = async () => {
        await shop.close();
        context.off('request', watch);
        stopListening();
      };
      return { page, outside: () => outside, close };
    },
    stop: async () => {
      await context.close();
      shop.stop();
    },
  };
}

async function openWindowHost(browser: Browser, userData: string, complaints: string[]): Promise<Opened> {
  const launched = await launchDouble({ browser, userData });
  const page = await launched.page();
  collectComplaints(page, complaints);
  return { page, outside: () => [...launched.state.escaped, ...launched.state.refused], close: launched.close };
}

/** Listens until the answer is called. A refusal by a rule travels as a 4xx answer, which Chromium logs by itself. */
function collectComplaints(page: Page, complaints: string[]): () => void {
  const noteError = (error: Error) => complaints.push(String(error));
  const noteMessage = (message: ConsoleMessage) => {
    const expected = /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  };
  page.on('pageerror', noteError);
  page.on('console', noteMessage);
  return () => {
    page.off('pageerror', noteError);
    page.off('console', noteMessage);
  };
}
