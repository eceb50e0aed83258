import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export type ScreenFile = { readonly bytes: Buffer; readonly type: string };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/**
 * One file of the built screens by the path part of its address; "/" is
 * index.html. Null for whatever is not a plain file of a known type inside the
 * folder: "..", encoded separators, links that lead out, unknown endings.
 */
export async function readScreenFile(folder: string, urlPath: string): Promise<ScreenFile | null> {
  const path = plainPath(urlPath);
  const type = path === null ? undefined : TYPES[extname(path).toLowerCase()];
  if (path === null || type === undefined) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    return file.startsWith(root + sep) ? { bytes: await readFile(file), type } : null;
  } catch {
    return null;
  }
}

/** The decoded path, or null when any part of it could mean something else than a name. */
function plainPath(urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded === '/') return 'index.html';
  const parts = decoded.slice(1).split('/');
  const plain = decoded.startsWith('/') && parts.every((part) => /^[\w@()+-][\w@()+. -]*$/u.test(part));
  return plain ? parts.join('/') : null;
}
