/** The command line: the same procedures as the screens, for scripts and for superiors' offices. */
import { join, resolve } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { router } from '../app/router.ts';
import { closeApp, createAppContext } from '../app/start.ts';
import { noteError } from '../platform/files/error-log.ts';
import { userDataFolder } from '../platform/files/user-data-folder.ts';
import { exportCommand, verifyCommand } from './daihoi/exchange.ts';
import { generateCommand } from './daihoi/generate.ts';
import { newCommand } from './daihoi/new.ts';
import { importDelegatesCommand, listDelegatesCommand } from './daihoi/roster.ts';
import { runCommand } from './daihoi/run-command.ts';

const COMMANDS = [
  newCommand,
  importDelegatesCommand,
  listDelegatesCommand,
  generateCommand,
  exportCommand,
  verifyCommand,
];
const BROKEN = 70;

const paths = { userData: userDataFolder(), resources: join(import.meta.dirname, '..', '..', 'resources') };
// npm runs scripts from the project's folder and keeps the person's own in INIT_CWD.
const folder = process.env.INIT_CWD ?? process.cwd();

function openDesk() {
  const context = createAppContext(paths);
  const desk = {
    context,
    client: createRouterClient(router, { context }),
    at: (path: string) => resolve(folder, path),
  };
  return { desk, close: () => closeApp(context) };
}

try {
  const { status, stdout, stderr } = await runCommand(process.argv.slice(2), COMMANDS, openDesk);
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  process.exitCode = status;
} catch (error) {
  noteError(paths, new Date(), error);
  process.stderr.write(`Chương trình gặp lỗi; chi tiết nằm trong ${join(paths.userData, 'loi.log')}\n`);
  process.exitCode = BROKEN;
}
