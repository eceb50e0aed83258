import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Beginning, ShopOrder } from './loopback-shop.ts';

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

export type LoopbackShop = {
  /** Works once; its page then serves whatever program is open */
  readonly address: string;
  /** Starts the program on these files; the one before is ended first */
  readonly open: (userData: string, beginning: Beginning) => Promise<void>;
  /** Ends the open program as when its window is closed */
  readonly close: () => Promise<void>;
  readonly stop: () => void;
};

/** The loopback host of loopback-shop.ts: one process, any number of stories one after the other. */
export async function startLoopbackShop(): Promise<LoopbackShop> {
  const child = fork('tests/e2e/loopback-shop.ts', {
    cwd: PROJECT,
    env: { ...process.env, NODE_OPTIONS: '' },
    execArgv: [],
  });
  const gone = once(child, 'exit').then(() => {
    throw new Error('the loopback host stopped by itself');
  });
  gone.catch(() => {});
  const answer = async () => (await Promise.race([once(child, 'message'), gone]))[0] as string;
  const order = async (order: ShopOrder) => {
    const done = answer();
    child.send(order);
    await done;
  };
  return {
    address: await answer(),
    open: (userData, beginning) => order({ userData, beginning, env: ownFolders(userData) }),
    close: () => order('close'),
    stop: () => child.disconnect(),
  };
}
