/**
 * The same screens in the system's own browser, for a machine where the window
 * host's program is not there. Stops when its window is gone.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { router } from '../app/router.ts';
import { closeApp, createAppContext, openBackground } from '../app/start.ts';
import { noteError } from '../platform/files/error-log.ts';
import { userDataFolder } from '../platform/files/user-data-folder.ts';
import { serveHttp } from '../rpc/serve-http.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback/server.ts';
import { browserArguments, findSystemBrowser, openBrowser } from './loopback/system-browser.ts';

const PROGRAM = join(import.meta.dirname, '..', '..');
const GRACE_MS = 10_000;

const { values } = parseArgs({ options: { 'no-window': { type: 'boolean' }, grace: { type: 'string' } } });
await run();

async function run(): Promise<void> {
  const paths = { userData: userDataFolder(), resources: join(PROGRAM, 'resources') };
  const background = openBackground(join(PROGRAM, 'electron', 'app', 'background-thread.ts'));
  const context = createAppContext({ ...paths, background });
  const noteBug = (error: unknown) => noteError(paths, context.now(), error);
  process.on('uncaughtExceptionMonitor', noteBug);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await closeApp(context);
    process.exit(0);
  };
  const server = await startLoopbackServer({
    screens: join(PROGRAM, 'out', 'renderer'),
    answer: serveHttp({ router, context, noteBug }),
    graceMs: values.grace === undefined ? GRACE_MS : Number(values.grace),
    onWindowGone: stop,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  openWindow(server, join(paths.userData, 'trinh-duyet'));
}

/** Without a display or a browser, or when it is gone before it showed the page, the address is the window. */
function openWindow(server: LoopbackServer, profile: string): void {
  const printAddress = () => process.stdout.write(`Mở địa chỉ này trong trình duyệt: ${server.address}\n`);
  const browser = values['no-window'] ? null : findSystemBrowser();
  if (!browser) {
    printAddress();
    return;
  }
  openBrowser(browser, browserArguments(server.address, profile), () => {
    if (!server.hasBeenSeen()) printAddress();
  });
}
