import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../tests/fixtures/hostile-zip.ts';
import { nodeDriveFiles } from '../files/node-drive-files.ts';
import { sha256Of } from '../files/write-whole-file.ts';
import type { BagFault } from './bag-source.ts';
import { findBagFaults } from './verify-bag.ts';
import { writeBag } from './write-bag.ts';

type Files = Map<string, Buffer>;

const PAYLOAD: Readonly<Record<string, string>> = {
  '1-van-kien/01_dang-bo-xa-binh-an_political-report_20260523_v01.docx': 'báo cáo chính trị '.repeat(50),
  '2-nhan-su/02_dang-bo-xa-binh-an_personnel-submission_20260523_v01.docx': 'tờ trình nhân sự',
  'records.json': '{"schema":1}',
};
const REPORT = `data/${Object.keys(PAYLOAD)[0]}`;
const newFolder = () => mkdtempSync(join(tmpdir(), 'goi-'));

async function seal(form: 'folder' | 'zip'): Promise<string> {
  const payload = Object.entries(PAYLOAD).map(([path, text]) => {
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, bytes: () => bytes };
  });
  const facts = [['Source-Organization', 'Đảng bộ xã Bình An']] as const;
  const plan = { to: newFolder(), name: 'goi', form, payload, facts, writtenAt: new Date('2026-05-23T02:41:00Z') };
  const writing = writeBag(plan, nodeDriveFiles);
  for (;;) {
    const next = await writing.next();
    if (next.done && next.value.ok) return next.value.value.path;
  }
}

/** A good bag's files, to spoil before they are put down in either form. */
function goodBag(): Files {
  const files: Files = new Map(Object.entries(PAYLOAD).map(([path, text]) => [`data/${path}`, Buffer.from(text)]));
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  files.set('manifest-sha256.txt', manifestOf(files));
  files.set('bag-info.txt', Buffer.from(`Payload-Oxum: ${bytes}.3\n`));
  files.set('bagit.txt', Buffer.from('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'));
  relist(files);
  return files;
}
const manifestOf = (files: Files) =>
  Buffer.from([...files].map(([path, content]) => `${sha256Of(content)}  ${path}\n`).join(''));
function relist(files: Files): void {
  const tags = new Map([...files].filter(([path]) => !path.startsWith('data/') && !path.startsWith('tagmanifest')));
  files.set('tagmanifest-sha256.txt', manifestOf(tags));
}

function putAsFolder(files: Files): string {
  const folder = join(newFolder(), 'goi');
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
function putAsZip(files: Files): string {
  const path = join(newFolder(), 'goi.zip');
  writeFileSync(path, zipOf([...files].map(([name, content]) => ({ name: `goi/${name}`, content }))));
  return path;
}
const faultsOf = (path: string) => findBagFaults(path, nodeDriveFiles);

describe.each([
  ['folder', putAsFolder],
  ['zip', putAsZip],
] as const)('a package as %s', (_, put) => {
  it('that is whole has no faults', async () => {
    expect(await faultsOf(put(goodBag()))).toEqual([]);
  });

  it.each<[string, (files: Files) => void, BagFault[]]>([
    [
      'a missing paper',
      (files) => files.delete(REPORT),
      [
        { code: 'missing-file', file: REPORT },
        { code: 'wrong-payload-count', file: 'bag-info.txt' },
      ],
    ],
    [
      'a changed paper',
      (files) => files.set(REPORT, Buffer.from(`${'báo cáo chính trị '.repeat(49)}báo cáo chính trỊ `)),
      [{ code: 'changed-file', file: REPORT }],
    ],
    [
      'an extra paper',
      (files) => files.set('data/la.docx', Buffer.from('lạ')),
      [
        { code: 'extra-file', file: 'data/la.docx' },
        { code: 'wrong-payload-count', file: 'bag-info.txt' },
      ],
    ],
    [
      'an extra program beside the papers',
      (files) => files.set('autorun.inf', Buffer.from('x')),
      [{ code: 'extra-file', file: 'autorun.inf' }],
    ],
    [
      'changed facts',
      (files) => files.set('bag-info.txt', Buffer.from(`${files.get('bag-info.txt')}Unit: khác\n`)),
      [{ code: 'changed-file', file: 'bag-info.txt' }],
    ],
    [
      'no manifest',
      (files) => files.delete('manifest-sha256.txt'),
      [
        { code: 'missing-file', file: 'manifest-sha256.txt' },
        ...Object.keys(PAYLOAD).map((path) => ({ code: 'extra-file' as const, file: `data/${path}` })),
      ],
    ],
    [
      'no list of tag files',
      (files) => files.delete('tagmanifest-sha256.txt'),
      [{ code: 'missing-file', file: 'tagmanifest-sha256.txt' }],
    ],
    [
      'a count that does not fit',
      (files) => {
        files.set('bag-info.txt', Buffer.from('Payload-Oxum: 1.3\n'));
        relist(files);
      },
      [{ code: 'wrong-payload-count', file: 'bag-info.txt' }],
    ],
    [
      'a manifest that is no text',
      (files) => {
        files.set('manifest-sha256.txt', Buffer.from([0xff, 0xfe, 0x00]));
        relist(files);
      },
      [
        { code: 'bad-manifest', file: 'manifest-sha256.txt', reason: 'not-text' },
        ...Object.keys(PAYLOAD).map((path) => ({ code: 'extra-file' as const, file: `data/${path}` })),
      ],
    ],
    [
      'a manifest line that leads outside',
      (files) => {
        files.set(
          'manifest-sha256.txt',
          Buffer.from(`${files.get('manifest-sha256.txt')}${'a'.repeat(64)}  ../../etc/passwd\n`),
        );
        relist(files);
      },
      [{ code: 'unsafe-name', file: '../../etc/passwd', reason: 'parent-folder' }],
    ],
    [
      'a manifest that lists a file twice, one that is no payload, and a broken line',
      (files) => {
        const more = `${'a'.repeat(64)}  ${REPORT}\n${'a'.repeat(64)}  bagit.txt\nhỏng\n`;
        files.set('manifest-sha256.txt', Buffer.from(`${files.get('manifest-sha256.txt')}${more}`));
        relist(files);
      },
      [
        { code: 'bad-manifest', file: 'manifest-sha256.txt', reason: 'faulty-line' },
        { code: 'bad-manifest', file: REPORT, reason: 'listed-twice' },
        { code: 'bad-manifest', file: 'bagit.txt', reason: 'listed-outside' },
      ],
    ],
    [
      'another declaration',
      (files) => {
        files.set('bagit.txt', Buffer.from('BagIt-Version: 9.9\n'));
        relist(files);
      },
      [{ code: 'bad-manifest', file: 'bagit.txt', reason: 'declaration' }],
    ],
    [
      'files to be fetched from a network',
      (files) => {
        files.set('fetch.txt', Buffer.from('https://x.invalid/a 1 data/a\n'));
        relist(files);
      },
      [{ code: 'bad-manifest', file: 'fetch.txt', reason: 'fetches' }],
    ],
  ])('is faulted for %s', async (__, spoil, faults) => {
    const files = goodBag();
    spoil(files);
    const found = await faultsOf(put(files));
    expect(sorted(found)).toEqual(sorted(faults));
  });

  it('without the declaration is no package', async () => {
    const files = goodBag();
    files.delete('bagit.txt');
    const path = put(files);
    expect(await faultsOf(path)).toEqual([{ code: 'not-a-package', file: path, reason: 'no-declaration' }]);
  });

  it('with any one byte changed, file removed or file added is never valid', async () => {
    const names = [...goodBag().keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom('flip', 'remove', 'add', 'cut'),
        async (name, at, how) => {
          const files = goodBag();
          const content = Buffer.from(files.get(name)!);
          if (how === 'flip') content[at % content.length]! ^= 0x40;
          if (how === 'add') files.set(`${name}.bak`, content);
          else if (how === 'remove') files.delete(name);
          else files.set(name, how === 'cut' ? content.subarray(0, at % content.length) : content);
          expect(await faultsOf(put(files))).not.toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a folder', () => {
  it('with a link in it is faulted, and the link is not followed', async () => {
    const folder = putAsFolder(goodBag());
    symlinkSync('/etc', join(folder, 'data', 'lien-ket'));
    expect(await faultsOf(folder)).toEqual([{ code: 'unsafe-name', file: 'data/lien-ket', reason: 'link' }]);
  });

  it.skipIf(process.platform === 'win32')('with names Windows cannot open is faulted', async () => {
    const folder = putAsFolder(goodBag());
    writeFileSync(join(folder, 'data', 'nul.docx'), '');
    writeFileSync(join(folder, 'data', 'a\\b'), '');
    writeFileSync(join(folder, 'data', 'RECORDS.json'), '');
    expect(sorted(await faultsOf(folder))).toEqual(
      sorted([
        { code: 'unsafe-name', file: 'data/nul.docx', reason: 'device-name' },
        { code: 'unsafe-name', file: 'data/a\\b', reason: 'backslash' },
        { code: 'unsafe-name', file: 'data/records.json', reason: 'same-name' },
        { code: 'extra-file', file: 'data/RECORDS.json' },
        { code: 'wrong-payload-count', file: 'bag-info.txt' },
      ]),
    );
  });

  it('that is not there, is a draft, or is no package says which', async () => {
    const folder = newFolder();
    expect(await faultsOf(join(folder, 'x'))).toMatchObject([{ code: 'unreadable', reason: 'absent' }]);
    expect(await faultsOf(folder)).toMatchObject([{ code: 'not-a-package', reason: 'no-declaration' }]);
    expect(await faultsOf(`${putAsFolder(goodBag())}.part`)).toMatchObject([
      { code: 'not-a-package', reason: 'unfinished' },
    ]);
  });
});

describe('a zip from outside', () => {
  const good = [...goodBag()].map(([name, content]) => ({ name: `goi/${name}`, content }));
  const faultsOfZip = async (bytes: Uint8Array) => {
    const path = join(newFolder(), 'goi.zip');
    writeFileSync(path, bytes);
    return (await faultsOf(path)).map((fault) => (fault.file === path ? { ...fault, file: 'goi.zip' } : fault));
  };

  it('may hold the bag with or without the folder around it', async () => {
    expect(await faultsOfZip(zipOf([...goodBag()].map(([name, content]) => ({ name, content }))))).toEqual([]);
  });

  it.each([
    ['../../x', 'parent-folder'],
    ['/etc/cron.d/x', 'absolute'],
    ['C:/Windows/x', 'drive-letter'],
    ['goi\\..\\..\\x', 'backslash'],
    ['goi/data/aux', 'device-name'],
  ])('with the entry %s is faulted as %s', async (name, reason) => {
    const found = await faultsOfZip(zipOf([...good, { name, content: Buffer.from('x') }]));
    expect(found).toContainEqual({ code: 'unsafe-name', file: name.replace(/^goi\//, ''), reason });
  });

  it('with a link or with one name twice is faulted', async () => {
    const link = { name: 'goi/data/lien-ket', content: Buffer.from('/etc/passwd'), attributes: 0o120777 << 16 };
    expect(await faultsOfZip(zipOf([...good, link]))).toEqual([
      { code: 'unsafe-name', file: 'data/lien-ket', reason: 'link' },
    ]);
    expect(await faultsOfZip(zipOf([...good, good[0]!]))).toEqual([
      { code: 'unsafe-name', file: good[0]!.name.slice(4), reason: 'same-name' },
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    [
      'encrypted',
      zipOf([{ name: 'goi/bagit.txt', content: Buffer.alloc(13), packed: 13, declared: 1, flags: 1 }]),
      'encrypted',
    ],
    ['packed more than 100:1', bomb(8 * 1024 * 1024), 'packed-too-tightly'],
    [
      'declaring an entry over 50 MiB',
      zipOf([{ name: 'goi/a', content: Buffer.from('x'), declared: 51 * 2 ** 20 }]),
      'too-large',
    ],
    ['declaring over 200 MiB in all', zipOf(manyEntries(5, 45 * 2 ** 20)), 'too-large'],
    ['with more than 2,000 entries', zipOf(manyEntries(2001, 1)), 'too-many-files'],
    ['that is no zip', Buffer.from('không phải zip'), 'broken-zip'],
    ['that is empty', Buffer.alloc(0), 'broken-zip'],
  ])('%s is refused whole', async (_, bytes, reason) => {
    expect(await faultsOfZip(bytes)).toEqual([{ code: 'unreadable', file: 'goi.zip', reason }]);
  });

  it('that unpacks to more than it declares is faulted, not believed', async () => {
    const packed = deflateRawSync(Buffer.alloc(60_000, 65));
    const liar = { name: 'goi/data/bom', content: packed, method: 8, declared: 1_000 };
    const manifest = { name: 'goi/manifest-sha256.txt', content: Buffer.from(`${'a'.repeat(64)}  data/bom\n`) };
    const found = await faultsOfZip(zipOf([...good.filter(({ name }) => name !== manifest.name), manifest, liar]));
    expect(found).toContainEqual({ code: 'unreadable', file: 'data/bom', reason: 'broken-zip' });
  });

  it('cut anywhere, or spoilt anywhere, is never valid and never throws', async () => {
    const whole = zipOf(good);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (at) => {
        expect(await faultsOfZip(whole.subarray(0, at))).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(whole.length), async (noise, at) => {
        const spoilt = Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at + noise.length)]);
        expect(Array.isArray(await faultsOfZip(spoilt))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe.skipIf(process.platform === 'win32')('other programs', () => {
  it('sha256sum -c passes in the folder form', async () => {
    const bag = await seal('folder');
    for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      expect(execFileSync('sha256sum', ['--strict', '-c', list], { cwd: bag, encoding: 'utf8' })).not.toMatch(/FAILED/);
  });

  it('unzip tests and unpacks the zip form, and the manifest fits what it unpacked', async () => {
    const zip = await seal('zip');
    const out = newFolder();
    expect(execFileSync('unzip', ['-t', zip], { encoding: 'utf8' })).toMatch(/No errors detected/);
    execFileSync('unzip', ['-q', zip, '-d', out]);
    expect(readdirSync(out)).toEqual(['goi']);
    const check = execFileSync('sha256sum', ['--strict', '-c', 'manifest-sha256.txt'], {
      cwd: join(out, 'goi'),
      encoding: 'utf8',
    });
    expect(check.trim().split('\n')).toHaveLength(3);
    expect(await faultsOf(join(out, 'goi'))).toEqual([]);
  });
});

function bomb(size: number): Uint8Array {
  return zipOf([{ name: 'goi/data/bom', content: deflateRawSync(Buffer.alloc(size)), method: 8, declared: size }]);
}
function manyEntries(count: number, declared: number) {
  return Array.from({ length: count }, (_, n) => ({
    name: `goi/data/${n}`,
    content: Buffer.alloc(1),
    declared,
    packed: declared,
  }));
}
const sorted = (faults: readonly BagFault[]) =>
  [...faults].sort((a, b) => `${a.code} ${a.file}`.localeCompare(`${b.code} ${b.file}`));
