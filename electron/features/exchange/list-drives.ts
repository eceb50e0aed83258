import { describeRelease } from '#shared/domain/exchange/exchange-refusal.ts';
import type { Drive } from '#shared/domain/exchange/package.ts';
import type { RemovableDrives } from '../../platform/removable-drive/removable-drive.ts';

/** Drives a package can be written to, removable ones first; a list that cannot be had is an empty one. */
export async function listDrives(drives: RemovableDrives): Promise<readonly Drive[]> {
  const mounted = await drives.list().catch(() => []);
  return mounted
    .map(({ network: _, ...drive }) => drive)
    .sort((a, b) => Number(b.removable) - Number(a.removable) || a.path.localeCompare(b.path));
}

/** Flushes and unmounts the drive a path lies on, and says honestly whether it may be pulled. */
export async function releaseDrive(
  path: string,
  drives: RemovableDrives,
): Promise<{ readonly safe: boolean; readonly message: string }> {
  const drive = await drives.driveOf(path).catch(() => null);
  if (!drive) return describeRelease('not-found', path);
  if (!drive.removable) return describeRelease('not-removable', drive.label);
  const released = await drives.release(path).catch(() => false);
  return describeRelease(released ? 'released' : 'still-mounted', drive.label);
}
