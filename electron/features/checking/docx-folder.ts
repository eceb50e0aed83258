import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { DOCX_TOO_LARGE, fileNotReadable, notAFolder } from '#shared/domain/checking/report/checking-refusal.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { nodeDriveFiles } from '../../platform/files/node-drive-files.ts';
import { declined } from '../../rpc/procedures.ts';

/** Word files of a folder in order of name; Word's own lock files are left out. */
export async function listDocxFiles(folder: string) {
  const listed = isAbsolute(folder) ? await nodeDriveFiles.list(folder).catch(() => null) : null;
  if (!listed) throw declined(notAFolder(folder));
  return listed
    .filter(({ name, kind }) => kind === 'file' && /\.docx$/i.test(name) && !/^(?:~\$|\.)/.test(name))
    .map(({ name }) => ({ name, path: join(resolve(folder), name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
}

const LARGEST = 200 * 1024 * 1024;

/** The bytes of one of them; only a .docx is handed to a screen. */
export async function readDocxFile(path: string): Promise<BinaryFile> {
  if (!isAbsolute(path) || !/\.docx$/i.test(path)) throw declined(fileNotReadable(path));
  const found = await nodeDriveFiles.stat(path);
  if (found?.kind !== 'file') throw declined(fileNotReadable(path));
  if (found.size > LARGEST) throw declined(DOCX_TOO_LARGE);
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) throw declined(fileNotReadable(path));
  return new File([bytes], basename(path));
}
