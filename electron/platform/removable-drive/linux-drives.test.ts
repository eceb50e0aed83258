import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linuxDrives } from './linux-drives.ts';

/** A computer in a folder: /proc/mounts and /sys/class/block as the kernel lays them out. */
function computer(devices: Record<string, { at: string; removable?: string; slaves?: string[] }>) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'o-dia-')));
  const blocks = join(root, 'class-block');
  mkdirSync(blocks);
  const lines = Object.entries(devices).map(([name, { at, removable, slaves = [] }]) => {
    const place = join(root, 'devices', at, name);
    mkdirSync(join(place, 'slaves'), { recursive: true });
    for (const slave of slaves) writeFileSync(join(place, 'slaves', slave), '');
    if (removable) writeFileSync(join(root, 'devices', at, 'removable'), `${removable}\n`);
    symlinkSync(place, join(blocks, name));
    mkdirSync(join(root, 'mnt', name), { recursive: true });
    return `/dev/${name} ${join(root, 'mnt', name)} vfat rw,relatime 0 0`;
  });
  writeFileSync(join(root, 'mounts'), `${lines.join('\n')}\n//may-chu/chung ${root}/mnt/chung cifs rw 0 0\n`);
  return { root, drives: linuxDrives({ mounts: join(root, 'mounts'), blocks }) };
}
const DEVICES = {
  qda1: { at: 'pci0/ata1/block/qda', removable: '0' },
  qdb1: { at: 'pci0/ahci/block/qdb', removable: '1' },
  qdc1: { at: 'pci0/usb2/2-1/block/qdc', removable: '0' },
  'qm-0': { at: 'virtual/block', slaves: ['qdc1'] },
  'qm-1': { at: 'virtual/block2', slaves: ['qda1'] },
};

describe('the drives of a Linux computer', () => {
  it('are removable when the kernel says so, when on USB, and when encrypted on either', async () => {
    const { drives } = computer(DEVICES);
    expect((await drives.list()).map(({ label, removable, network }) => [label, removable, network])).toEqual([
      ['qda1', false, false],
      ['qdb1', true, false],
      ['qdc1', true, false],
      ['qm-0', true, false],
      ['qm-1', false, false],
      ['chung', false, true],
    ]);
  });

  it('tell their room, but a share is not asked: it may never answer', async () => {
    const { drives } = computer(DEVICES);
    const [disk] = await drives.list();
    expect(disk?.totalBytes).toBeGreaterThan(disk?.freeBytes ?? Number.POSITIVE_INFINITY);
    expect(await drives.list()).toContainEqual(expect.objectContaining({ label: 'chung', freeBytes: null }));
  });

  it('are found for a file that is not there yet, and none outside of all', async () => {
    const { root, drives } = computer(DEVICES);
    expect(await drives.driveOf(join(root, 'mnt/qdb1/goi/chua-co'))).toMatchObject({ label: 'qdb1', removable: true });
    expect(await drives.driveOf('/etc/hostname')).toBeNull();
  });

  it('are never called released when nothing could be unmounted', async () => {
    const { root, drives } = computer(DEVICES);
    expect(await drives.release(join(root, 'mnt/qdb1'))).toBe(false);
    expect(await drives.release('/khong-co')).toBe(false);
  });
});
