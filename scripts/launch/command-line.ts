import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './programs.mjs';

const SOURCES = ['electron', 'shared', 'package-lock.json'];
const SOURCE = 'electron/hosts/daihoi/main.ts';
const ENTRY = 'main.js';

/** Writes the program of `source`, all of it, into `folder` as `main.js`. */
type Build = (source: string, folder: string) => Promise<void>;

/**
 * The path of the command line's program: one file made of its thousand, kept
 * under a name that says of which sources it was made, and made anew when one
 * of them is another. Where it cannot be made or kept, the source itself.
 */
export async function commandLineProgram(root: string = ROOT, build: Build = bundle): Promise<string> {
  const home = join(root, 'out', 'daihoi');
  const folder = join(home, stampOf(root));
  const program = join(folder, ENTRY);
  if (existsSync(program)) return program;
  const half = join(home, `.${process.pid}`);
  try {
    mkdirSync(half, { recursive: true });
    await build(join(root, SOURCE), half);
    renameSync(half, folder);
    for (const name of readdirSync(home))
      if (join(home, name) !== folder && !name.startsWith('.')) rmSync(join(home, name), { recursive: true });
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
  return existsSync(program) ? program : join(root, SOURCE);
}

/** Of the names, sizes and times of all sources. */
function stampOf(root: string): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.map((name) => join(root, name))
    .flatMap(filesWithin)
    .sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesWithin(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [path] : [];
  const inside = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return inside.map((entry) => join(entry.parentPath, entry.name));
}

async function bundle(source: string, folder: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    // The driver finds its binary beside itself.
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: { ssr: source, outDir: folder, emptyOutDir: false, target: 'node24' },
  });
}
