import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { ownFolders } from '../loopback-process.ts';
import { type DoubleState, freshState, setState } from './state.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const MAIN = join(PROJECT, 'out', 'main', 'index.js');
const ELECTRON = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;

// From here on the word 'electron' means the double, for whatever this process loads.
registerHooks({
  resolve: (name, context, next) => (name === 'electron' ? { url: ELECTRON, shortCircuit: true } : next(name, context)),
});

export type Launched = {
  readonly state: DoubleState;
  /** The page of the only window; rejects when main opened none */
  readonly page: () => Promise<Page>;
  /** The electron module that main has got */
  readonly electron: typeof import('./electron.ts');
  /** Closes the window as a person would and waits until the app has quit */
  readonly close: () => Promise<void>;
};

let launches = 0;

/** Runs the built main script once, as Electron would, on the given user folder. */
export async function launchDouble(given: {
  readonly browser: Browser;
  readonly userData: string;
  readonly secondCopy?: boolean;
}): Promise<Launched> {
  if (!existsSync(MAIN)) throw new Error('out/main is missing: npm run build');
  const state = setState(
    freshState({ browser: given.browser, appPath: PROJECT, secondCopy: given.secondCopy ?? false }),
  );
  Object.assign(process.env, ownFolders(given.userData));
  const electron = (await import(ELECTRON)) as typeof import('./electron.ts');
  for (const emitter of [electron.app, electron.ipcMain]) emitter.removeAllListeners();
  // A new address each time, so that the script runs again.
  launches += 1;
  await import(`${pathToFileURL(MAIN).href}?launch=${launches}`);
  // The window is opened after app.whenReady().
  await new Promise((resolve) => setImmediate(resolve));
  return {
    state,
    electron,
    page: async () => {
      const [window] = state.windows;
      if (!window) throw new Error(`no window was opened ${state.errorBoxes.join(' ')}`);
      await window.loaded;
      return window.page;
    },
    close: async () => {
      const quit = new Promise<void>((resolve) => electron.app.once('quit', () => resolve()));
      if (!state.windows[0]) return;
      await state.windows[0].close();
      await quit;
    },
  };
}
