import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, one level at a time; a folder that is there
 * stays. Throws the system's error at the first level that cannot be made.
 * `mkdirSync` with `recursive` is not used: where the system answers ENOENT for
 * a new folder in one that exists, as in /proc, it tries again for ever.
 */
export function makeFolders(path: string): void {
  if (isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolders(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another program may have made it in between.
    if (!isFolder(path)) throw error;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
