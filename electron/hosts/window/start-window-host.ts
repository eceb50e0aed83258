import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, session } from 'electron';
import { router } from '../../app/router.ts';
import { closeApp, createAppContext, openBackground } from '../../app/start.ts';
import { noteError } from '../../platform/files/error-log.ts';
import { userDataFolder } from '../../platform/files/user-data-folder.ts';
import { servePort } from '../../rpc/serve-port.ts';
import { registerAppScheme, serveScreens } from './app-scheme.ts';
import { isOurWindow, lockProcess, lockSession } from './security.ts';
import { openWindow } from './window.ts';

/** Order matters: folder and lock first, switches before ready, the session locked before a page loads. */
export function startWindowHost(): void {
  const userData = userDataFolder();
  mkdirSync(userData, { recursive: true });
  app.setPath('userData', userData);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  lockProcess(app);
  registerAppScheme();
  app.whenReady().then(open).catch(sayAndQuit);
  app.on('window-all-closed', () => app.quit());
}

function open(): void {
  const program = app.getAppPath();
  const paths = { userData: app.getPath('userData'), resources: join(program, 'resources') };
  const background = openBackground(join(program, 'out', 'main', 'background.js'));
  const context = createAppContext({ ...paths, background });
  const noteBug = (error: unknown) => noteError(paths, context.now(), error);
  process.on('uncaughtExceptionMonitor', noteBug);

  lockSession(session.defaultSession);
  serveScreens(session.defaultSession, join(program, 'out', 'renderer'));
  const window = openWindow({ preload: join(program, 'out', 'preload', 'index.cjs'), mayInspect: !app.isPackaged });
  const answer = servePort({ router, context, noteBug });
  ipcMain.on('rpc-port', (event) => {
    const [port] = event.ports;
    if (!port || !isOurWindow(event, window.webContents)) return;
    answer(port);
    port.start();
  });
  app.on('second-instance', () => bringToFront(window));
  closeBeforeQuit(async () => {
    process.off('uncaughtExceptionMonitor', noteBug);
    await closeApp(context);
  });
}

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** The open file is flushed and closed before the process ends. */
function closeBeforeQuit(close: () => Promise<void>): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    close().finally(() => app.quit());
  });
}

function sayAndQuit(error: unknown): void {
  noteError({ userData: app.getPath('userData'), resources: '' }, new Date(), error);
  dialog.showErrorBox(
    'Thư ký Đại hội',
    'Chương trình không khởi động được. Chi tiết nằm trong tệp loi.log của thư mục dữ liệu.',
  );
  app.quit();
}
