import { posix } from 'node:path';

/** One line of /proc/mounts. */
export type Mount = {
  readonly device: string;
  readonly path: string;
  readonly fileSystem: string;
  readonly readOnly: boolean;
};

const NETWORK = /^(nfs\d?|cifs|smb3?|smbfs|ncpfs|9p|afs|ceph|glusterfs|lustre|davfs|coda|beegfs|vboxsf|virtiofs)$/;
const NETWORK_OVER_FUSE =
  /^fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|gcsfuse|glusterfs|smbnetfs|curlftpfs|vmhgfs-fuse)$/;
/** Mounted programs and the system's own corners: nobody keeps a package there. */
const NOT_FOR_PACKAGES = /^\/(boot|efi|snap|proc|sys|dev)(\/|$)|^\/var\/lib\/|^\/run\/(?!media\/)/;

export const isNetworkFileSystem = (fileSystem: string): boolean =>
  NETWORK.test(fileSystem) || NETWORK_OVER_FUSE.test(fileSystem);

/** Reads /proc/mounts; spaces and the like stand in it as octal numbers ("\040"). */
export function parseMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [device, path, fileSystem, options] = line.split(' ').map(unescapeOctal);
    if (!device || !path || !fileSystem || options === undefined) return [];
    return [{ device, path, fileSystem, readOnly: options.split(',').includes('ro') }];
  });
}

const unescapeOctal = (field: string): string =>
  field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** Mounts of drives and shares a person may choose from; a drive mounted twice is listed where it came first. */
export function listDriveMounts(mounts: readonly Mount[]): readonly Mount[] {
  const seen = new Set<string>();
  return mounts.filter((mount) => {
    const isDrive = mount.device.startsWith('/dev/') && !mount.device.startsWith('/dev/loop');
    if (!(isDrive || isNetworkFileSystem(mount.fileSystem)) || NOT_FOR_PACKAGES.test(mount.path)) return false;
    if (seen.has(mount.device)) return false;
    seen.add(mount.device);
    return true;
  });
}

/** The mount a real path lies on: the deepest, and of those on one place the newest. */
export function mountOf(mounts: readonly Mount[], path: string): Mount | null {
  const holding = mounts.filter(({ path: top }) => path === top || path.startsWith(top === '/' ? '/' : `${top}/`));
  return holding.reduce<Mount | null>(
    (best, mount) => (!best || mount.path.length >= best.path.length ? mount : best),
    null,
  );
}

/** Name for a person: of the folder it is mounted on, as the desktop made it from the drive's own name. */
export const labelOf = (mount: Mount): string => (mount.path === '/' ? 'Ổ hệ thống' : posix.basename(mount.path));
