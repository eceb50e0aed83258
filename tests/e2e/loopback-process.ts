import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PROJECT = join(import.meta.dirname, '..', '..');

/** The program keeps its files there and takes it for the person's home, so that a story meets no other folders. */
export const ownFolders = (userData: string) => ({
  DAIHOI_USER_DATA: userData,
  ...{ HOME: userData, USERPROFILE: userData },
});

export type LoopbackProcess = {
  /** Works once */
  readonly address: string;
  readonly process: ChildProcess;
  /** Asks it to stop and answers with its exit status */
  readonly stop: () => Promise<number | null>;
};

/** The real loopback host as `npm start` runs it, without a window of its own. */
export async function startLoopbackProcess(
  userData: string,
  options: { readonly graceMs?: number } = {},
): Promise<LoopbackProcess> {
  const grace = String(options.graceMs ?? 60_000);
  const child = spawn(process.execPath, ['electron/hosts/loopback.ts', '--no-window', '--grace', grace], {
    cwd: PROJECT,
    env: { ...process.env, ...ownFolders(userData), NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const exited = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(line.replace(/^.*(?=http:)/, '')));
    exited.then(() => reject(new Error(`the host stopped: ${complaints}`)));
  });
  return {
    address,
    process: child,
    stop: async () => {
      child.kill('SIGTERM');
      const [status] = (await exited) as [number | null];
      return status;
    },
  };
}
