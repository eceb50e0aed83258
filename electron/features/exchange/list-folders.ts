import { dirname, isAbsolute, join, resolve } from 'node:path';
import { folderNotReadable } from '#shared/domain/exchange/exchange-refusal.ts';
import type { FolderList } from '#shared/domain/exchange/package.ts';
import type { DriveFiles } from '../../platform/files/drive-files.ts';
import { startingPlaces } from '../../platform/files/starting-places.ts';
import { DRAFT_ENDING } from '../../platform/files/write-whole-file.ts';
import { DECLARATION_FILE } from '../../platform/package/bag-text.ts';
import type { RemovableDrives } from '../../platform/removable-drive/removable-drive.ts';
import { declined } from '../../rpc/procedures.ts';

/** Hidden folders and those Windows keeps for itself on every drive. */
const NOT_OFFERED = /^(\.|\$|System Volume Information$|lost\+found$|Recovery$)/;

/** Folders below a path, in order of name; '' lists drives and the user's own folders. */
export async function listFolders(path: string, drives: RemovableDrives, files: DriveFiles): Promise<FolderList> {
  if (path === '') return listStartingPlaces(drives);
  if (!isAbsolute(path)) throw declined(folderNotReadable(path));
  const place = resolve(path);
  const entries = await files.list(place).catch(() => null);
  if (!entries) throw declined(folderNotReadable(path));
  const found = entries
    .filter(({ name }) => !NOT_OFFERED.test(name))
    .map(({ name, kind }) => ({ name, kind, path: join(place, name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
  const folders = found.filter(({ kind }) => kind === 'folder').map(({ name, path: below }) => ({ name, path: below }));
  const zips = found.filter(({ name, kind }) => kind === 'file' && /\.zip$/i.test(name));
  const bags = await filterBags(folders, files);
  const above = dirname(place);
  return {
    path: place,
    parent: above === place ? '' : above,
    folders,
    packages: [
      ...bags.map((bag) => ({ ...bag, form: 'folder' as const })),
      ...zips.map(({ name, path: zip }) => ({ name, path: zip, form: 'zip' as const })),
    ],
  };
}

type Found = { readonly name: string; readonly path: string };

/** Drafts of a package are not offered: they are not packages. */
async function filterBags(folders: readonly Found[], files: DriveFiles): Promise<readonly Found[]> {
  const declared = await Promise.all(
    folders.map(async ({ name, path }) => {
      if (name.endsWith(DRAFT_ENDING)) return false;
      const declaration = await files.stat(join(path, DECLARATION_FILE)).catch(() => null);
      return declaration?.kind === 'file';
    }),
  );
  return folders.filter((_, index) => declared[index]);
}

async function listStartingPlaces(drives: RemovableDrives): Promise<FolderList> {
  const mounted = await drives.list().catch(() => []);
  const ofDrives = [...mounted]
    .sort((a, b) => Number(b.removable) - Number(a.removable))
    .map(({ label, path }) => ({ name: label, path }));
  return { path: '', parent: null, folders: [...ofDrives, ...startingPlaces()], packages: [] };
}
