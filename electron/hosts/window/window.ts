import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';
import { askBeforeClosing } from './closing.ts';
import { setMenu } from './menu.ts';

type Options = {
  /** Path of the built preload script */
  readonly preload: string;
  /** Only where the program runs from its sources */
  readonly mayInspect: boolean;
};

/** The one window. Its page has no Node, no access to the preload's world, and lives in the system's sandbox. */
export function openWindow({ preload, mayInspect }: Options): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Thư ký Đại hội',
    width: 1366,
    height: 768,
    minWidth: 1000,
    minHeight: 600,
    backgroundColor: '#f5f6f8',
    show: false,
    webPreferences: {
      preload,
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
      devTools: mayInspect,
    },
  });
  const show = (hash = '') => void window.loadURL(`${APP_ORIGIN}/${hash}`);
  window.once('ready-to-show', () => window.show());
  setMenu({ show, mayInspect });
  askBeforeClosing(window);
  show();
  return window;
}
