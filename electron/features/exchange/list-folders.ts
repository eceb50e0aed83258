import { dirname, isAbsolute, join, resolve } from 'node:path';
import { folderNotReadable } from '#shared/domain/exchange/exchange-refusal.ts';
import type { DriveFiles } from '../../platform/files/drive-files.ts';
import { startingPlaces } from '../../platform/files/starting-places.ts';
import type { RemovableDrives } from '../../platform/removable-drive/removable-drive.ts';
import { declined } from '../../rpc/procedures.ts';

export type FolderList = {
  readonly path: string;
  /** '' = back to the starting places; null = these are they */
  readonly parent: string | null;
  readonly folders: readonly { readonly name: string; readonly path: string }[];
};

/** Hidden folders and those Windows keeps for itself on every drive. */
const NOT_OFFERED = /^(\.|\$|System Volume Information$|lost\+found$|Recovery$)/;

/** Folders below a path, in order of name; '' lists drives and the user's own folders. */
export async function listFolders(path: string, drives: RemovableDrives, files: DriveFiles): Promise<FolderList> {
  if (path === '') return listStartingPlaces(drives);
  if (!isAbsolute(path)) throw declined(folderNotReadable(path));
  const place = resolve(path);
  const entries = await files.list(place).catch(() => null);
  if (!entries) throw declined(folderNotReadable(path));
  const names = entries
    .filter(({ name, kind }) => kind === 'folder' && !NOT_OFFERED.test(name))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));
  const above = dirname(place);
  return {
    path: place,
    parent: above === place ? '' : above,
    folders: names.map((name) => ({ name, path: join(place, name) })),
  };
}

async function listStartingPlaces(drives: RemovableDrives): Promise<FolderList> {
  const mounted = await drives.list().catch(() => []);
  const ofDrives = [...mounted]
    .sort((a, b) => Number(b.removable) - Number(a.removable))
    .map(({ label, path }) => ({ name: label, path }));
  return { path: '', parent: null, folders: [...ofDrives, ...startingPlaces()] };
}
