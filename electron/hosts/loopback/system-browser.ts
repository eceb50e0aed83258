import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
};
const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const LINUX_NAMES = [
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
];

/** Edge, Chrome or Chromium of this machine, or null; null too where there is no display to show a window on. */
export function findSystemBrowser(machine: Machine = THIS_MACHINE): string | null {
  return candidates(machine).find(machine.exists) ?? null;
}

function candidates({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const homes = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA].filter((home) => home !== undefined);
    const programs = [
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
    ];
    return programs.flatMap((parts) => homes.map((home) => join(home, ...parts)));
  }
  if (platform === 'darwin') {
    return ['Microsoft Edge', 'Google Chrome', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return [];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * What the browser is started with: a window of its own without an address bar,
 * in a profile of its own (else it would join a browser that already runs), and
 * with no reason to talk to the network: the proxy leads nowhere, and this
 * machine's own address is never asked through a proxy.
 */
export function browserArguments(address: string, profile: string): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--lang=vi',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-features=Translate',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    '--proxy-server=127.0.0.1:9',
    '--window-size=1366,768',
  ];
}

/** `onEnded` is called once, also when it could not start; a browser that hands over to another one ends too. */
export function openBrowser(browser: string, args: readonly string[], onEnded: () => void): ChildProcess {
  const child = spawn(browser, args, { stdio: 'ignore' });
  let ended = false;
  const end = () => {
    if (!ended) onEnded();
    ended = true;
  };
  child.once('error', end);
  child.once('exit', end);
  return child;
}
