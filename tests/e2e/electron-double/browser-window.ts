import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Dialog, Frame, Page, Request as PageRequest, Route } from '@playwright/test';
import { app, ipcMain } from './electron.ts';
import { pageScript } from './page-side.ts';
import { type Parcel, PortBridge } from './ports.ts';
import { current, type DoubleState, toApp, toHome, type WindowOptions } from './state.ts';

class DoubleContents extends EventEmitter {
  windowOpenHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler;
  }
}

/** A real Chromium page behind the part of BrowserWindow that our main script uses. */
export class BrowserWindow extends EventEmitter {
  readonly options: WindowOptions;
  readonly webContents = new DoubleContents();
  readonly page: Promise<Page>;
  /** The first page has been shown, or the reason why not */
  readonly loaded: Promise<void>;
  readonly #settleLoaded: { resolve: () => void; reject: (why: unknown) => void };
  /** Addresses that main itself asked for: no will-navigate is sent for those */
  readonly #asked = new Set<string>();
  #destroyed = false;

  constructor(options: WindowOptions) {
    super();
    this.options = options;
    const state = current();
    state.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.loaded = promise;
    this.#settleLoaded = { resolve, reject };
    this.page = openPage(this, state, (url) => this.#asked.delete(url));
  }
  async loadURL(url: string): Promise<void> {
    try {
      const page = await this.page;
      this.#asked.add(toHome(url));
      await page.goto(toHome(url));
      this.emit('ready-to-show');
      this.#settleLoaded.resolve();
    } catch (error) {
      this.#settleLoaded.reject(error);
    }
  }
  show(): void {}
  focus(): void {
    this.emit('focus');
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  async close(): Promise<void> {
    if (this.#destroyed || (await objects(await this.page, this))) return;
    this.#destroyed = true;
    await (await this.page).context().close();
    this.emit('closed');
    app.emit('window-all-closed');
  }
}

/** True when the page asks to stay and main lets it. */
async function objects(page: Page, window: BrowserWindow): Promise<boolean> {
  const asked = new Promise<Dialog>((resolve) => page.once('dialog', resolve));
  const closed = new Promise<null>((resolve) => page.once('close', () => resolve(null)));
  await page.close({ runBeforeUnload: true });
  const dialog = await Promise.race([asked, closed]);
  if (dialog === null) return false;
  let leaves = false;
  window.webContents.emit('will-prevent-unload', { preventDefault: () => (leaves = true) });
  await (leaves ? dialog.accept() : dialog.dismiss());
  return !leaves;
}

async function openPage(
  window: BrowserWindow,
  state: DoubleState,
  askedByMain: (url: string) => boolean,
): Promise<Page> {
  const context = await state.browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  const page = await context.newPage();
  await routeRequests(context, page, window, state, askedByMain);
  await bridgePorts(page, window);
  page.on('download', (download) => offerDownload(state, download));
  context.on('page', (popup) => {
    if (popup !== page) void refuseOrKeepPopup(popup, window, state);
  });
  await page.addInitScript({ content: pageScript(await readFile(window.options.webPreferences.preload, 'utf8')) });
  return page;
}

async function bridgePorts(page: Page, window: BrowserWindow): Promise<void> {
  const bridge = new PortBridge(page);
  page.on('close', () => bridge.closeAll());
  // A new document, not a move within it.
  page.on('request', (request) => {
    if (request.isNavigationRequest() && frameOf(request) === page.mainFrame()) bridge.closeAll();
  });
  await page.exposeFunction('__doubleToMain', (id: number, parcel: Parcel) => bridge.deliver(id, parcel));
  await page.exposeFunction('__doublePost', (channel: string, message: unknown, ids: number[]) => {
    const event = {
      sender: window.webContents,
      senderFrame: { url: toApp(page.url()), parent: null },
      ports: ids.map((id) => bridge.accept(id)),
    };
    ipcMain.emit(channel, event, message);
  });
}

/** Every request passes the host's own filter first; app:// is answered by its handler; the rest would leave the machine. */
async function routeRequests(
  context: BrowserContext,
  page: Page,
  window: BrowserWindow,
  state: DoubleState,
  askedByMain: (url: string) => boolean,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = toApp(request.url());
    const frame = request.isNavigationRequest() ? frameOf(request) : null;
    if (frame === 'popup' && window.webContents.windowOpenHandler({ url }).action === 'deny') return abort(route);
    const leavesPage = frame === page.mainFrame() && !askedByMain(request.url());
    if (leavesPage && isPrevented(window, 'will-navigate', url)) return abort(route);
    if (isCancelled(state, url)) {
      state.refused.push(url);
      return abort(route);
    }
    const handler = url.startsWith('app:') ? state.handlers.get('app') : undefined;
    if (handler) return answer(route, await handler(new Request(url, { method: request.method() })));
    state.escaped.push(url);
    return abort(route);
  });
}

function isCancelled(state: DoubleState, url: string): boolean {
  let cancelled = false;
  state.beforeRequest?.({ url }, (answer) => {
    cancelled = answer.cancel === true;
  });
  return cancelled;
}

function isPrevented(window: BrowserWindow, name: string, url: string): boolean {
  let prevented = false;
  const preventDefault = () => {
    prevented = true;
  };
  window.webContents.emit(name, { url, isMainFrame: true, preventDefault });
  if (prevented) current().refused.push(url);
  return prevented;
}

/** A window that is just being opened has no frame yet. */
function frameOf(request: PageRequest): Frame | 'popup' {
  try {
    return request.frame();
  } catch {
    return 'popup';
  }
}

const abort = (route: Route) => route.abort('aborted');

async function answer(route: Route, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
}

async function refuseOrKeepPopup(popup: Page, window: BrowserWindow, state: DoubleState): Promise<void> {
  const url = toApp(popup.url());
  if (window.webContents.windowOpenHandler({ url }).action !== 'deny') state.escaped.push(url);
  else await popup.close();
}

function offerDownload(
  state: DoubleState,
  download: { url: () => string; suggestedFilename: () => string; cancel: () => Promise<void> },
): void {
  let prevented = false;
  const event = {
    preventDefault: () => {
      prevented = true;
    },
  };
  const item = {
    getURL: () => toApp(download.url()),
    getFilename: () => download.suggestedFilename(),
    setSaveDialogOptions: (options: unknown) => state.session.emit('save-dialog', options),
  };
  state.session.emit('will-download', event, item);
  if (prevented) void download.cancel();
}
