import { execFile } from 'node:child_process';
import { win32 } from 'node:path';
import { promisify } from 'node:util';
import type { MountedDrive, RemovableDrives } from './removable-drive.ts';

const run = promisify(execFile);
const PATIENCE = 30_000;

/** Letters of disks on USB are asked for as well: Windows counts USB hard disks as fixed. */
const LIST = `
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$disks = @(Get-CimInstance Win32_LogicalDisk | Select-Object DeviceID, VolumeName, FileSystem, FreeSpace, Size, DriveType, Access)
$usb = @(Get-CimInstance Win32_DiskDrive -Filter "InterfaceType='USB'" | Get-CimAssociatedInstance -ResultClassName Win32_DiskPartition | Get-CimAssociatedInstance -ResultClassName Win32_LogicalDisk | ForEach-Object DeviceID)
ConvertTo-Json -Compress -Depth 3 @{ disks = $disks; usb = $usb }`;

const REMOVABLE = 2;
const FIXED = 3;
const NETWORK = 4;
const READ_ONLY = 1;

type LogicalDisk = {
  readonly DeviceID: string;
  readonly VolumeName: string | null;
  readonly FileSystem: string | null;
  readonly FreeSpace: number | null;
  readonly Size: number | null;
  readonly DriveType: number;
  readonly Access: number | null;
};

/** Drives of a Windows computer, asked of PowerShell. A list that cannot be had is an empty one. */
export function windowsDrives(systemRoot = process.env.SystemRoot ?? 'C:\\Windows'): RemovableDrives {
  const powershell = win32.join(systemRoot, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  const ask = async (script: string) =>
    (
      await run(powershell, ['-NoProfile', '-NonInteractive', '-Command', script], {
        timeout: PATIENCE,
        windowsHide: true,
      })
    ).stdout;
  const list = async () => parseLogicalDisks(await ask(LIST).catch(() => ''));
  return {
    list,
    driveOf: async (path) => findDriveOf(await list(), path),
    release: async (path) => {
      const letter = letterOf(path);
      if (!letter) return false;
      return ask(`Write-VolumeCache -DriveLetter ${letter} -ErrorAction Stop`).then(
        () => true,
        () => false,
      );
    },
  };
}

/** Reads what LIST prints; drives without a medium (an empty card reader, a CD) are left out. */
export function parseLogicalDisks(json: string): readonly MountedDrive[] {
  const answer = parseAnswer(json);
  return answer.disks
    .filter(
      (disk) => [REMOVABLE, FIXED, NETWORK].includes(disk.DriveType) && (disk.FileSystem || disk.DriveType === NETWORK),
    )
    .map((disk) => ({
      path: `${disk.DeviceID}\\`,
      label: disk.VolumeName || `Ổ ${disk.DeviceID}`,
      fileSystem: disk.FileSystem ?? '',
      freeBytes: disk.FreeSpace,
      totalBytes: disk.Size,
      removable: disk.DriveType === REMOVABLE || answer.usb.includes(disk.DeviceID),
      network: disk.DriveType === NETWORK,
      writable: disk.Access !== READ_ONLY,
    }));
}

function parseAnswer(json: string): { readonly disks: readonly LogicalDisk[]; readonly usb: readonly string[] } {
  try {
    const { disks, usb } = JSON.parse(json.replace(/^\uFEFF/, ''));
    return { disks: Array.isArray(disks) ? disks : [], usb: Array.isArray(usb) ? usb : [] };
  } catch {
    return { disks: [], usb: [] };
  }
}

/** A share without a letter (\\\\may-chu\\…) is a network drive of its own. */
export function findDriveOf(drives: readonly MountedDrive[], path: string): MountedDrive | null {
  const letter = letterOf(path);
  const known = drives.find((drive) => letter !== null && letterOf(drive.path) === letter);
  if (known || !/^[\\/]{2}[^\\/?.]/.test(path)) return known ?? null;
  const share = win32.parse(path).root;
  return {
    path: share,
    label: share,
    fileSystem: '',
    freeBytes: null,
    totalBytes: null,
    removable: false,
    network: true,
    writable: true,
  };
}

/** "E" of "E:\\Gói" or of "\\\\?\\E:\\Gói". */
const letterOf = (path: string): string | null =>
  /^(?:[\\/]{2}[?.][\\/])?([a-z]):/i.exec(path)?.[1]?.toUpperCase() ?? null;
