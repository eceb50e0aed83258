import type { App, IpcMainEvent, Session, WebContents } from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';

const isOurs = (url: string) => url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);

/** Switches that must stand before the app is ready: every renderer in the sandbox, and no name is ever looked up. */
export function lockProcess(app: App): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

/** No request leaves the machine, no permission is granted, only files made by a page of ours are saved. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${APP_ORIGIN}/`)) {
      event.preventDefault();
      return;
    }
    item.setSaveDialogOptions({ title: 'Lưu tệp', defaultPath: item.getFilename(), buttonLabel: 'Lưu' });
  });
}

/** The port was sent by the top frame of our own page in our own window. */
export function isOurWindow(event: IpcMainEvent, contents: WebContents | undefined): boolean {
  const frame = event.senderFrame;
  return event.sender === contents && frame !== null && frame.parent === null && isOurs(frame.url);
}

/** A page stays where it is: no other address, no second window, no guest inside it. */
function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Our own files, and what our pages make in memory (a preview, a file to save). */
function mayLoad(url: string): boolean {
  return isOurs(url) || url.startsWith(`blob:${APP_ORIGIN}/`) || url.startsWith('data:');
}
