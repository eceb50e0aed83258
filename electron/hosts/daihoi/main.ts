/** The command line from its first word to its exit status. */
import { join } from 'node:path';
import { noteError } from '../../platform/files/error-log.ts';
import { userDataFolder } from '../../platform/files/user-data-folder.ts';
import { COMMANDS } from './commands.ts';
import { openDeskAt } from './open-desk.ts';
import { runCommand } from './run-command.ts';

const BROKEN = 70;

/** `program`: the folder in which the app lies, with its `resources`. */
export async function runDaihoi(program: string): Promise<void> {
  const paths = { userData: userDataFolder(), resources: join(program, 'resources') };
  // npm runs scripts from the project's folder and keeps the person's own in INIT_CWD.
  const folder = process.env.INIT_CWD ?? process.cwd();
  // A reader that has seen enough (`… | head`) is no failure.
  process.stdout.on('error', () => process.exit());
  try {
    const { status, stdout, stderr } = await runCommand(process.argv.slice(2), COMMANDS, openDeskAt(paths, folder));
    process.stderr.write(stderr);
    process.stdout.write(stdout);
    process.exitCode = status;
  } catch (error) {
    noteError(paths, new Date(), error);
    process.stderr.write(`Chương trình gặp lỗi; chi tiết nằm trong ${join(paths.userData, 'loi.log')}\n`);
    process.exitCode = BROKEN;
  }
}
