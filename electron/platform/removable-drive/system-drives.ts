import { linuxDrives } from './linux-drives.ts';
import type { RemovableDrives } from './removable-drive.ts';
import { windowsDrives } from './windows-drives.ts';

/** The drives of this computer; on other systems none are listed and a folder is chosen by its path. */
export function systemDrives(platform: NodeJS.Platform = process.platform): RemovableDrives {
  if (platform === 'linux') return linuxDrives();
  if (platform === 'win32') return windowsDrives();
  return { list: async () => [], driveOf: async () => null, release: async () => false };
}
