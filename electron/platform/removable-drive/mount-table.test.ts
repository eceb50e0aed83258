import { describe, expect, it } from 'vitest';
import { isNetworkFileSystem, labelOf, listDriveMounts, mountOf, parseMounts } from './mount-table.ts';

/** As a Debian 12 desktop prints it with a stick, an encrypted stick, two shares and a snap. */
const RECORDED = `sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0
proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0
udev /dev devtmpfs rw,nosuid,relatime,size=8120608k,nr_inodes=2030152,mode=755,inode64 0 0
/dev/nvme0n1p2 / ext4 rw,relatime,errors=remount-ro 0 0
tmpfs /run/user/1000 tmpfs rw,nosuid,nodev,relatime,size=1627824k,mode=700,uid=1000,gid=1000 0 0
/dev/nvme0n1p1 /boot/efi vfat rw,relatime,fmask=0077,dmask=0077 0 0
/dev/loop3 /snap/core22/1380 squashfs ro,nodev,relatime,errors=continue 0 0
/dev/nvme0n1p3 /home ext4 rw,relatime 0 0
/dev/sdb1 /media/thu-ky/USB\\040ĐẠI\\040HỘI vfat rw,nosuid,nodev,relatime,uid=1000,iocharset=ascii,utf8 0 0
/dev/sdb1 /mnt/again vfat rw,relatime 0 0
/dev/mapper/luks-1b /run/media/thu-ky/KHO exfat ro,nosuid,nodev,relatime 0 0
//may-chu/chung /mnt/chung cifs rw,relatime,vers=3.1.1 0 0
thu-ky@kho:/ /home/thu-ky/kho fuse.sshfs rw,nosuid,nodev,relatime 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw,nosuid,nodev,relatime 0 0
`;
const mounts = parseMounts(RECORDED);

it('reads names with spaces and Vietnamese marks, and the write lock', () => {
  expect(mounts.find(({ device }) => device === '/dev/sdb1')).toEqual({
    device: '/dev/sdb1',
    path: '/media/thu-ky/USB ĐẠI HỘI',
    fileSystem: 'vfat',
    readOnly: false,
  });
  expect(mounts.filter(({ readOnly }) => readOnly).map(({ path }) => path)).toEqual([
    '/snap/core22/1380',
    '/run/media/thu-ky/KHO',
  ]);
});

it('lists the drives and shares a person may choose, each once', () => {
  expect(listDriveMounts(mounts).map((mount) => [mount.path, labelOf(mount)])).toEqual([
    ['/', 'Ổ hệ thống'],
    ['/home', 'home'],
    ['/media/thu-ky/USB ĐẠI HỘI', 'USB ĐẠI HỘI'],
    ['/run/media/thu-ky/KHO', 'KHO'],
    ['/mnt/chung', 'chung'],
    ['/home/thu-ky/kho', 'kho'],
  ]);
});

describe('the mount a path lies on', () => {
  it.each([
    ['/etc/passwd', '/'],
    ['/home/thu-ky/Tài liệu/a.daihoi', '/home'],
    ['/homework', '/'],
    ['/media/thu-ky/USB ĐẠI HỘI', '/media/thu-ky/USB ĐẠI HỘI'],
    ['/media/thu-ky/USB ĐẠI HỘI/gói', '/media/thu-ky/USB ĐẠI HỘI'],
    ['/run/user/1000/gvfs/smb-share', '/run/user/1000/gvfs'],
  ])('of %s is %s', (path, mount) => {
    expect(mountOf(mounts, path)?.path).toBe(mount);
  });
  it('is the newest of two on one place, and none in an empty table', () => {
    const twice = parseMounts('/dev/sda1 /mnt ext4 rw 0 0\n/dev/sdc1 /mnt vfat rw 0 0\n');
    expect(mountOf(twice, '/mnt/a')?.device).toBe('/dev/sdc1');
    expect(mountOf([], '/mnt/a')).toBeNull();
  });
});

it.each([
  ['nfs4', true],
  ['cifs', true],
  ['fuse.sshfs', true],
  ['fuse.gvfsd-fuse', true],
  ['9p', true],
  ['vfat', false],
  ['fuseblk', false],
  ['ext4', false],
])('%s is a network file system: %s', (fileSystem, network) => {
  expect(isNetworkFileSystem(fileSystem)).toBe(network);
});
