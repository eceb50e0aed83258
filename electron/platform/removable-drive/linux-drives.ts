import { execFile } from 'node:child_process';
import { access, constants, readdir, readFile, realpath, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isNetworkFileSystem, labelOf, listDriveMounts, type Mount, mountOf, parseMounts } from './mount-table.ts';
import type { MountedDrive, RemovableDrives } from './removable-drive.ts';

const run = promisify(execFile);
const PATIENCE = 60_000;

/** Where the system tells of its drives; another root in tests. */
export type LinuxSources = { readonly mounts: string; readonly blocks: string };
const SYSTEM: LinuxSources = { mounts: '/proc/self/mounts', blocks: '/sys/class/block' };

/** Drives of a Linux computer, read from /proc and /sys; unmounts through udisks, without a password. */
export function linuxDrives(sources: LinuxSources = SYSTEM): RemovableDrives {
  const readMounts = async () => parseMounts(await readFile(sources.mounts, 'utf8'));
  const findMount = async (path: string) => mountOf(await readMounts(), await realPathOf(path));
  const asDrive = (mount: Mount) => driveFrom(mount, sources);
  return {
    list: async () => Promise.all(listDriveMounts(await readMounts()).map(asDrive)),
    driveOf: async (path) => {
      const mount = await findMount(path);
      return mount ? asDrive(mount) : null;
    },
    release: async (path) => {
      const mount = await findMount(path);
      return mount !== null && (await flush(mount.path)) && (await unmount(mount.device));
    },
  };
}

async function driveFrom(mount: Mount, sources: LinuxSources): Promise<MountedDrive> {
  const network = isNetworkFileSystem(mount.fileSystem);
  // a server that does not answer would hold up the question for minutes
  const sizes = network ? null : await statfs(mount.path).catch(() => null);
  return {
    path: mount.path,
    label: labelOf(mount),
    fileSystem: mount.fileSystem,
    freeBytes: sizes ? sizes.bavail * sizes.bsize : null,
    totalBytes: sizes ? sizes.blocks * sizes.bsize : null,
    removable: mount.device.startsWith('/dev/') && (await isRemovable(await deviceNameOf(mount.device), sources)),
    network,
    writable: !mount.readOnly && (network || (await canWrite(mount.path))),
  };
}

const canWrite = (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

/** "sdb1"; a mapped device goes by its kernel name, "dm-0". */
const deviceNameOf = async (device: string): Promise<string> => basename(await realpath(device).catch(() => device));

/**
 * A block device that can be pulled: the kernel says so, or it hangs on USB
 * (USB hard disks call themselves fixed). Encrypted drives are followed to the
 * device below them.
 */
async function isRemovable(device: string, sources: LinuxSources): Promise<boolean> {
  const place = await realpath(join(sources.blocks, device)).catch(() => null);
  if (!place) return false;
  if (/\/usb\d+\//.test(place)) return true;
  for (const folder of [place, dirname(place)]) {
    const flag = await readFile(join(folder, 'removable'), 'utf8').catch(() => '0');
    if (flag.trim() === '1') return true;
  }
  const below = await readdir(join(place, 'slaves')).catch(() => []);
  const removable = await Promise.all(below.map((slave) => isRemovable(slave, sources)));
  return removable.includes(true);
}

/** The path itself, or the nearest folder above it that is there. */
async function realPathOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null || dirname(path) === path) return real ?? path;
  return realPathOf(dirname(path));
}

/** Puts everything pending for the drive on it; the files of a package have been synced one by one before. */
const flush = (path: string): Promise<boolean> => succeeds('sync', ['-f', path]);

/** False: no udisks here, no right, or a program still has a file open there. */
const unmount = (device: string): Promise<boolean> =>
  succeeds('udisksctl', ['unmount', '--no-user-interaction', '-b', device]);

const succeeds = (program: string, parts: readonly string[]): Promise<boolean> =>
  run(program, parts, { timeout: PATIENCE }).then(
    () => true,
    () => false,
  );
