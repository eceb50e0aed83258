import { homedir } from 'node:os';
import { join } from 'node:path';

const FOLDER = 'thu-ky-dai-hoi';

type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/**
 * The same folder for all three hosts, so that a congress prepared in one is
 * found in the others. DAIHOI_USER_DATA moves it (a portable copy, a test).
 */
export function userDataFolder(
  { platform, env, home }: Machine = { platform: process.platform, env: process.env, home: homedir() },
): string {
  if (env.DAIHOI_USER_DATA) return env.DAIHOI_USER_DATA;
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), FOLDER);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', FOLDER);
  return join(env.XDG_CONFIG_HOME ?? join(home, '.config'), FOLDER);
}
