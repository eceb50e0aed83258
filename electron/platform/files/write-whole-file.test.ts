import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FakeDrive, type FakeDriveTroubles } from '../../../tests/fixtures/fake-drive.ts';
import { writeWholeFile } from './write-whole-file.ts';

const PATH = '/usb/bien-ban.docx';
const OLD = Buffer.from('bản cũ đã xong');
const NEW = Buffer.from('bản mới, dài hơn bản cũ');

async function driveWithOldFile(troubles: FakeDriveTroubles): Promise<FakeDrive> {
  const drive = new FakeDrive({ fat32: troubles.fat32 === true });
  await writeWholeFile(PATH, OLD, drive.files);
  drive.trouble(troubles);
  return drive;
}
const text = (bytes: Buffer) => bytes.toString('latin1');

describe('a file on this computer', () => {
  it('stands there whole, under its name only', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ghi-tep-'));
    const path = join(folder, 'Biên bản.docx');
    await writeFile(`${path}.part`, 'left by a crash');
    const written = await writeWholeFile(path, NEW);
    expect(written).toEqual({
      ok: true,
      value: { sha256: '34095b62b199a91592742d402899ceaf59a933234a7ec79e3fece14fa88a904d' },
    });
    expect(await readdir(folder)).toEqual(['Biên bản.docx']);
    expect(await readFile(path)).toEqual(NEW);
  });

  it('is refused with a name when its folder is gone', async () => {
    const path = join(tmpdir(), 'khong-co-thu-muc-nay', 'a.docx');
    expect(await writeWholeFile(path, NEW)).toEqual({ ok: false, error: { code: 'drive-removed', path } });
  });
});

describe('a drive in trouble', () => {
  it.each<[string, FakeDriveTroubles]>([
    ['no-space', { capacity: OLD.length + 5 }],
    ['read-only', { writeProtected: true }],
    ['drive-removed', { pulledAtStep: 2 }],
    ['content-differs', { forgetful: true }],
    ['file-too-large', { fat32: true, fileLimit: 10 }],
  ])('is refused as %s, and the older file is untouched', async (code, troubles) => {
    const drive = await driveWithOldFile(troubles);
    expect(await writeWholeFile(PATH, NEW, drive.files)).toEqual({ ok: false, error: { code, path: PATH } });
    if (code !== 'drive-removed') expect(drive.everything()).toEqual({ '/bien-ban.docx': text(OLD) });
  });

  it.each([
    ['name-too-long', `/usb/${'a'.repeat(256)}.docx`],
    ['name-not-allowed', '/usb/báo cáo?.docx'],
    ['name-not-allowed', '/usb/con.docx'],
  ])('refuses as %s a name the drive cannot carry', async (code, path) => {
    const drive = await driveWithOldFile({ fat32: true });
    expect(await writeWholeFile(path, NEW, drive.files)).toEqual({ ok: false, error: { code, path } });
    expect(drive.everything()).toEqual({ '/bien-ban.docx': text(OLD) });
  });

  it('pulled at any step keeps the old file or the new one, whole', async () => {
    const healthy = await driveWithOldFile({});
    await writeWholeFile(PATH, NEW, healthy.files);
    expect(healthy.steps).toBe(5);
    for (const unsynced of ['lost', 'half', 'kept'] as const) {
      for (let step = 1; step <= healthy.steps; step += 1) {
        const drive = await driveWithOldFile({ pulledAtStep: step, unsynced });
        expect(await writeWholeFile(PATH, NEW, drive.files)).toMatchObject({ error: { code: 'drive-removed' } });
        drive.plugInAgain();
        const expected = step < healthy.steps ? OLD : NEW;
        expect({ step, file: drive.everything()['/bien-ban.docx'] }).toEqual({ step, file: text(expected) });
      }
    }
  });
});

it('lets an error nobody expects through, as a bug', async () => {
  const drive = new FakeDrive();
  const broken = { ...drive.files, create: () => Promise.reject(new TypeError('bug')) };
  await expect(writeWholeFile(PATH, NEW, broken)).rejects.toThrow('bug');
});
