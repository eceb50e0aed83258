/**
 * Stands in for the module 'electron' when the built main script runs in a
 * test. Only what our main script uses is here: anything else fails as an
 * import that does not exist. What it cannot prove is listed in the README.
 */
import { EventEmitter } from 'node:events';
import { current, type MenuEntry, type Question } from './state.ts';

export { BrowserWindow } from './browser-window.ts';

class DoubleApp extends EventEmitter {
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => {
      current().switches.set(name, value);
    },
  };
  get isPackaged(): boolean {
    return true;
  }
  enableSandbox(): void {
    current().sandboxed = true;
  }
  requestSingleInstanceLock(): boolean {
    return !current().secondCopy;
  }
  getAppPath(): string {
    return current().appPath;
  }
  setPath(name: string, path: string): void {
    current().paths.set(name, path);
  }
  getPath(name: string): string {
    const path = current().paths.get(name);
    if (!path) throw new Error(`the double has no path for ${name}`);
    return path;
  }
  whenReady(): Promise<void> {
    return Promise.resolve();
  }
  /** As in Electron: before-quit may put it off; then will-quit and quit. */
  quit(): void {
    current().quitCalled = true;
    let putOff = false;
    this.emit('before-quit', {
      preventDefault: () => {
        putOff = true;
      },
    });
    if (!putOff) for (const name of ['will-quit', 'quit']) this.emit(name, {});
  }
}

export const app = new DoubleApp();
export const ipcMain = new EventEmitter();

const defaultSession = {
  protocol: {
    handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
      current().handlers.set(scheme, handler);
    },
  },
  webRequest: {
    onBeforeRequest: (listener: NonNullable<ReturnType<typeof current>['beforeRequest']>) => {
      current().beforeRequest = listener;
    },
  },
  setPermissionRequestHandler: (handler: NonNullable<ReturnType<typeof current>['permissionRequest']>) => {
    current().permissionRequest = handler;
  },
  setPermissionCheckHandler: (handler: NonNullable<ReturnType<typeof current>['permissionCheck']>) => {
    current().permissionCheck = handler;
  },
  setDevicePermissionHandler: (handler: NonNullable<ReturnType<typeof current>['devicePermission']>) => {
    current().devicePermission = handler;
  },
  setSpellCheckerEnabled: (enabled: boolean) => {
    current().spellChecker = enabled;
  },
  on: (name: string, listener: (...given: unknown[]) => void) => current().session.on(name, listener),
};
export const session = { defaultSession };

export const protocol = {
  registerSchemesAsPrivileged: (schemes: ReturnType<typeof current>['privileged']) => {
    current().privileged.push(...schemes);
  },
};

export const Menu = {
  buildFromTemplate: (entries: readonly MenuEntry[]) => entries,
  setApplicationMenu: (entries: readonly MenuEntry[]) => {
    current().menu = entries;
  },
};

export const dialog = {
  showErrorBox: (title: string, text: string) => {
    current().errorBoxes.push(`${title}: ${text}`);
  },
  showMessageBoxSync: (_window: unknown, question: Question): number => {
    current().questions.push(question);
    return current().answer(question);
  },
};
