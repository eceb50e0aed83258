import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { type AppPaths, practiceFolder, workspacesFolder } from '../../platform/files/app-paths.ts';

export const folderFor = (paths: AppPaths, kind: 'congress' | 'practice'): string =>
  kind === 'practice' ? practiceFolder(paths) : workspacesFolder(paths);

/** A path in `folder` that is not taken, made of letters, digits and hyphens ("dang-bo-xa-binh-an-2026-2031.daihoi"). */
export function freePath(folder: string, title: string): string {
  const base =
    foldVietnamese(title)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'dai-hoi';
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${count === 1 ? base : `${base}-${count}`}.daihoi`);
    if (!existsSync(path)) return path;
  }
}
