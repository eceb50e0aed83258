/**
 * `app` is the program on an empty machine: one story, one new user folder, one
 * host. The same story runs against the loopback host and, from tests/e2e/both,
 * against the built window host in the Electron double. A story also fails when
 * the page logs an error or asks for anything outside the program.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { launchDouble } from './electron-double/launch.ts';
import { startLoopbackProcess } from './loopback-process.ts';

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

export const test = base.extend<{ host: Host; userData: string; app: App }>({
  host: ['loopback', { option: true }],

  userData: async ({ host }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `dai-hoi-${host}-`));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  app: async ({ host, browser, userData }, use) => {
    const complaints: string[] = [];
    const open = async () => {
      const opened = await (host === 'window' ? openWindowHost : openLoopbackHost)(browser, userData, complaints);
      await opened.page.waitForLoadState();
      return opened;
    };
    let opened = await open();
    await use({
      get page() {
        return opened.page;
      },
      userData,
      host,
      restart: async () => {
        await opened.close();
        opened = await open();
        return opened.page;
      },
    });
    await opened.close();
    expect({ complaints, outside: opened.outside() }).toEqual({ complaints: [], outside: [] });
  },
});

async function openLoopbackHost(browser: Browser, userData: string, complaints: string[]): Promise<Opened> {
  const host = await startLoopbackProcess(userData);
  const { origin } = new URL(host.address);
  const context = await browser.newContext();
  const outside: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) outside.push(url);
  });
  const page = await context.newPage();
  collectComplaints(page, complaints);
  await page.goto(host.address);
  return {
    page,
    outside: () => outside,
    close: async () => {
      await context.close();
      expect(await host.stop()).toBe(0);
    },
  };
}

async function openWindowHost(browser: Browser, userData: string, complaints: string[]): Promise<Opened> {
  const launched = await launchDouble({ browser, userData });
  const page = await launched.page();
  collectComplaints(page, complaints);
  return { page, outside: () => [...launched.state.escaped, ...launched.state.refused], close: launched.close };
}

/** A refusal by a rule travels as a 4xx answer, which Chromium logs by itself. */
function collectComplaints(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const expected = /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
}
