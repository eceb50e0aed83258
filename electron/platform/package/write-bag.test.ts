import { describe, expect, it } from 'vitest';
import { FakeDrive, type FakeDriveTroubles } from '../../../tests/fixtures/fake-drive.ts';
import { findBagFaults } from './verify-bag.ts';
import { type BagPlan, type BagStep, type WrittenBag, writeBag } from './write-bag.ts';

const OLD = { name: 'goi_xa-binh-an_20260501', text: 'bản cũ' };
const FORMS = ['folder', 'zip'] as const;

const plan = (form: 'folder' | 'zip', change: Partial<BagPlan> = {}): BagPlan => ({
  to: '/usb',
  name: 'goi_xa-binh-an_20260523',
  form,
  payload: [file('1-van-kien/01_bao-cao.docx', 'báo cáo chính trị '.repeat(40)), file('records.json', '{"schema":1}')],
  facts: [['Source-Organization', 'Đảng bộ xã Bình An']],
  writtenAt: new Date('2026-05-23T02:41:00.000Z'),
  ...change,
});
const file = (path: string, text: string) => {
  const bytes = Buffer.from(text);
  return { path, size: bytes.length, bytes: () => bytes };
};
const ending = (form: 'folder' | 'zip') => (form === 'zip' ? '.zip' : '');

async function write(drive: FakeDrive, which: BagPlan, signal?: AbortSignal) {
  const steps: BagStep[] = [];
  const writing = writeBag(which, drive.files, signal);
  for (;;) {
    const next = await writing.next();
    if (next.done) return { steps, result: next.value };
    steps.push(next.value);
  }
}

/** A drive that already holds an older good package of the same form. */
async function driveWithOlder(form: 'folder' | 'zip', troubles: FakeDriveTroubles = {}) {
  const drive = new FakeDrive({ fat32: true });
  await write(drive, plan(form, { name: OLD.name, payload: [file('a.docx', OLD.text)] }));
  const older = drive.everything();
  drive.trouble({ fat32: true, ...troubles });
  return { drive, older };
}

describe.each(FORMS)('a package written as %s', (form) => {
  it('stands whole under its name, and says so as it goes', async () => {
    const { drive } = await driveWithOlder(form);
    const { steps, result } = await write(drive, plan(form));
    const path = `/usb/goi_xa-binh-an_20260523${ending(form)}`;
    const bytes = plan(form).payload.reduce((sum, { size }) => sum + size, 0);
    expect(result).toEqual({
      ok: true,
      value: { path, files: 2, bytes, sha256OfManifest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(await findBagFaults(path, drive.files)).toEqual([]);
    expect(steps.map(({ step, file: name, done, total }) => [step, name, done / total])).toEqual([
      ['writing', '1-van-kien/01_bao-cao.docx', 0],
      ['writing', 'records.json', expect.closeTo(0.5, 1)],
      ['reading-back', '1-van-kien/01_bao-cao.docx', expect.closeTo(1, 1)],
      ['reading-back', 'records.json', 1],
    ]);
  });

  it('takes the next free name and leaves the older package as it was', async () => {
    const { drive, older } = await driveWithOlder(form);
    const { result } = await write(drive, plan(form, { name: OLD.name.toUpperCase() }));
    expect((result as { value: WrittenBag }).value.path).toBe(`/usb/${OLD.name.toUpperCase()}_2${ending(form)}`);
    expect(drive.everything()).toMatchObject(older);
  });

  it('is the same, byte for byte, when written again', async () => {
    const drives = [new FakeDrive(), new FakeDrive()];
    for (const drive of drives) await write(drive, plan(form));
    expect(drives[0]?.everything()).toEqual(drives[1]?.everything());
  });

  it('pulled at any step is whole or is no package, and the older package stays', async () => {
    const { drive: healthy } = await driveWithOlder(form);
    await write(healthy, plan(form));
    const { steps } = healthy;
    expect(steps).toBeGreaterThanOrEqual(8);
    let whole = 0;
    for (const unsynced of ['lost', 'half', 'kept'] as const) {
      for (let step = 1; step <= steps; step += 1) {
        const { drive, older } = await driveWithOlder(form, { pulledAtStep: step, unsynced });
        expect((await write(drive, plan(form))).result).toMatchObject({ ok: false, error: { code: 'drive-removed' } });
        drive.plugInAgain();
        expect(drive.everything()).toMatchObject(older);
        expect(await findBagFaults(`/usb/${OLD.name}${ending(form)}`, drive.files)).toEqual([]);
        for (const { name } of await drive.files.list('/usb')) {
          if (name.startsWith(OLD.name)) continue;
          const faults = await findBagFaults(`/usb/${name}`, drive.files);
          const isFinal = !name.endsWith('.part');
          expect({ step, unsynced, name, isPackage: faults.length === 0 }).toMatchObject({ isPackage: isFinal });
          if (isFinal) whole += 1;
        }
      }
    }
    // only the pull after the naming, at the very last sync, leaves the new package, whole
    expect(whole).toBe(3);
  });

  it('on a drive that fills up at any byte leaves nothing behind', async () => {
    const { drive: healthy, older } = await driveWithOlder(form);
    const before = sizeOf(older);
    await write(healthy, plan(form));
    const needed = sizeOf(healthy.everything()) - before;
    for (let room = 0; room < needed; room += 37) {
      const { drive } = await driveWithOlder(form, { capacity: before + room });
      expect((await write(drive, plan(form))).result).toEqual({ ok: false, error: { code: 'no-space', path: '/usb' } });
      expect(drive.everything()).toEqual(older);
    }
  });

  it.each<[string, FakeDriveTroubles]>([
    ['read-only', { writeProtected: true }],
    ['file-too-large', { fileLimit: 300 }],
    ['content-differs', { forgetful: true }],
  ])('is refused as %s and leaves nothing behind', async (code, troubles) => {
    const { drive, older } = await driveWithOlder(form, troubles);
    expect((await write(drive, plan(form))).result).toMatchObject({ ok: false, error: { code } });
    drive.plugInAgain();
    expect(drive.everything()).toEqual(older);
  });

  it('cancelled at any moment leaves nothing behind, on a slow stick too', async () => {
    for (let moment = 1; moment <= 40; moment += 3) {
      const abort = new AbortController();
      let acts = 0;
      const pause = async () => {
        acts += 1;
        if (acts === moment) abort.abort();
      };
      const { drive, older } = await driveWithOlder(form, { pause });
      const outcome = await write(drive, plan(form), abort.signal).catch((error: Error) => error.name);
      if (outcome === 'AbortError') expect(drive.everything()).toEqual(older);
      else expect(outcome).toMatchObject({ result: { ok: true } });
    }
  });

  it('pulled while it is read back says that the drive is gone', async () => {
    const { drive } = await driveWithOlder(form);
    const writing = writeBag(plan(form), drive.files);
    for (;;) {
      const next = await writing.next();
      if (next.done) {
        expect(next.value).toMatchObject({ ok: false, error: { code: 'drive-removed' } });
        return;
      }
      if (next.value.step === 'reading-back') drive.pull();
    }
  });

  it('left by the one who asked for it leaves nothing behind', async () => {
    const { drive, older } = await driveWithOlder(form);
    for await (const step of writeBag(plan(form), drive.files)) if (step.file === 'records.json') break;
    expect(drive.everything()).toEqual(older);
  });
});

it('puts the declaration down when everything else is on the drive: without it nothing is a bag', async () => {
  const { drive } = await driveWithOlder('folder');
  await write(drive, plan('folder'));
  const declared = drive.acts.findIndex((act) => /^create .*bagit\.txt$/.test(act));
  const later = drive.acts.slice(declared).filter((act) => /^(create|write|sync) /.test(act));
  expect(later.map((act) => act.replace(/ .*\//, ' '))).toEqual([
    'create bagit.txt',
    'write bagit.txt',
    'sync bagit.txt',
  ]);
});

it('refuses, as a bug, names that are not ASCII or not safe on every drive', async () => {
  for (const path of ['báo-cáo.docx', '../a', 'con.docx', '100%.docx'])
    await expect(write(new FakeDrive(), plan('folder', { payload: [file(path, 'x')] }))).rejects.toThrow(/not a name/);
});

const sizeOf = (files: Record<string, string>) => Object.values(files).reduce((sum, text) => sum + text.length, 0);
