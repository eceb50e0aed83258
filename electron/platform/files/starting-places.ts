import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folders of a home where people keep their files, in English or Vietnamese systems. */
const USUAL = [
  ['Màn hình nền', ['Desktop', 'Màn hình nền', 'OneDrive/Desktop']],
  ['Tài liệu', ['Documents', 'Tài liệu', 'OneDrive/Documents']],
  ['Tải về', ['Downloads', 'Tải về']],
] as const;

/** Where choosing a folder starts: those of the user's own folders that are there. */
export function startingPlaces(home: string = homedir()): readonly { readonly name: string; readonly path: string }[] {
  const usual = USUAL.flatMap(([name, folders]) => {
    const path = folders.map((folder) => join(home, folder)).find((folder) => existsSync(folder));
    return path ? [{ name, path }] : [];
  });
  return existsSync(home) ? [...usual, { name: 'Thư mục cá nhân', path: home }] : usual;
}
