import { describe, expect, it } from 'vitest';
import { findDriveOf, parseLogicalDisks } from './windows-drives.ts';

/** As Windows PowerShell 5.1 prints it: a system disk, a USB hard disk, a stick, an empty reader, a share and a CD. */
const RECORDED =
  '\uFEFF{"usb":["E:","F:"],"disks":[' +
  '{"DeviceID":"C:","VolumeName":"","FileSystem":"NTFS","FreeSpace":81234567168,"Size":255404797952,"DriveType":3,"Access":0},' +
  '{"DeviceID":"E:","VolumeName":"Ổ cứng rời","FileSystem":"exFAT","FreeSpace":999,"Size":1000,"DriveType":3,"Access":0},' +
  '{"DeviceID":"F:","VolumeName":"DAI HOI","FileSystem":"FAT32","FreeSpace":7811694592,"Size":7811710976,"DriveType":2,"Access":0},' +
  '{"DeviceID":"G:","VolumeName":null,"FileSystem":null,"FreeSpace":null,"Size":null,"DriveType":2,"Access":null},' +
  '{"DeviceID":"K:","VolumeName":"KHOÁ","FileSystem":"FAT32","FreeSpace":1,"Size":2,"DriveType":2,"Access":1},' +
  '{"DeviceID":"S:","VolumeName":"chung","FileSystem":"NTFS","FreeSpace":5,"Size":6,"DriveType":4,"Access":null},' +
  '{"DeviceID":"D:","VolumeName":"CAI DAT","FileSystem":"CDFS","FreeSpace":0,"Size":7,"DriveType":5,"Access":1}]}\r\n';
const drives = parseLogicalDisks(RECORDED);

describe('the drives of a Windows computer', () => {
  it('are those with a medium; a hard disk on USB is removable too', () => {
    expect(drives.map((drive) => [drive.path, drive.label, drive.removable, drive.network, drive.writable])).toEqual([
      ['C:\\', 'Ổ C:', false, false, true],
      ['E:\\', 'Ổ cứng rời', true, false, true],
      ['F:\\', 'DAI HOI', true, false, true],
      ['K:\\', 'KHOÁ', true, false, false],
      ['S:\\', 'chung', false, true, true],
    ]);
    expect(drives[2]).toMatchObject({ fileSystem: 'FAT32', freeBytes: 7811694592, totalBytes: 7811710976 });
  });

  it.each(['', 'Get-CimInstance : Access denied', '{"disks":{}}', '[]'])(
    'are none when PowerShell answers %j',
    (text) => {
      expect(parseLogicalDisks(text)).toEqual([]);
    },
  );
});

describe('the drive a path lies on', () => {
  it.each([
    ['F:\\goi', 'F:\\'],
    ['f:/goi', 'F:\\'],
    ['\\\\?\\C:\\dai-hoi', 'C:\\'],
    ['\\\\may-chu\\chung\\goi', '\\\\may-chu\\chung\\'],
  ])('of %s is %s', (path, drive) => {
    expect(findDriveOf(drives, path)?.path).toBe(drive);
  });
  it('is a network one for a share without a letter', () => {
    expect(findDriveOf(drives, '//may-chu/chung/a')).toMatchObject({ network: true, removable: false });
  });
  it.each(['Z:\\goi', 'goi', ''])('of %j cannot be told', (path) => {
    expect(findDriveOf(drives, path)).toBeNull();
  });
});
