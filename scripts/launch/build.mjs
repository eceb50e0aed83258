// Builds the screens and the window host, when what was built is older than its sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './programs.mjs';

const SOURCES = ['electron', 'renderer', 'shared', 'docs/huong-dan', 'electron.vite.config.ts', 'package-lock.json'];
const BUILT = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** False when the build failed; its own messages have been shown then. */
export function buildIfStale(node) {
  const isFresh = () => oldest(BUILT) > newest(SOURCES);
  return isFresh() || build(node);
}

export function build(node) {
  const tool = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status } = spawnSync(node, [tool, 'build', '--logLevel=warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

function newest(paths) {
  return Math.max(...paths.map((path) => newestWithin(join(ROOT, path))));
}

function newestWithin(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...inside.map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs));
}

function oldest(paths) {
  const times = paths.map((path) => join(ROOT, path)).map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0));
  return Math.min(...times);
}
