import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { saveSetup } from '../../electron/features/congress/congress.repository.ts';
import { insertDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { saveDraft } from '../../electron/features/documents/drafts.repository.ts';
import { exchangeRouter } from '../../electron/features/exchange/exchange.router.ts';
import { sha256Of } from '../../electron/platform/files/write-whole-file.ts';
import type { MountedDrive, RemovableDrives } from '../../electron/platform/removable-drive/removable-drive.ts';
import { readSheets } from '../../electron/platform/sheets/read-sheets.ts';
import { SAMPLE_SETUP } from '../../shared/domain/practice/sample-congress.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext } from '../fixtures/context.ts';
import { NOBODY } from '../fixtures/people.ts';

const DELEGATE = { ...NOBODY, id: 'a', number: 1, fullName: 'Lường Thị Én' };

const STICK: MountedDrive = {
  path: '/media/thu-ky/USB',
  label: 'USB',
  fileSystem: 'vfat',
  freeBytes: 4_000_000_000,
  totalBytes: 8_000_000_000,
  removable: true,
  network: false,
  writable: true,
};
const drivesWith = (drive: MountedDrive | null, released = true): RemovableDrives => ({
  list: async () => (drive ? [drive] : []),
  driveOf: async () => drive,
  release: async () => released,
});

/** A set-up congress with three issued papers, one of them revoked. */
function open(drives: RemovableDrives = drivesWith(STICK)) {
  const context = openTestContext({ drives });
  const { act } = context.workspace.database;
  act({ act: 'test-filled', label: 'Nhập', subject: 'test', undoable: false }, (tx) => {
    saveSetup(tx, SAMPLE_SETUP);
    for (const [id, paperId, symbol, revokedAt] of [
      ['p1', 'political-report', '01-BC/ĐU', '2026-05-21T01:00:00.000Z'],
      ['p2', 'political-report', '02-BC/ĐU', null],
      ['p3', 'congress-minutes', '01-BB/ĐH', null],
    ]) {
      const content = Buffer.from(`nội dung ${id}`);
      tx.run(sql`INSERT INTO issued_papers (id, paper_id, name, sequence, number, symbol, issued_on, issued_at, profile, sha256,
        content, draft_values, used_values, revoked_at, revoked_reason) VALUES (${id}, ${paperId}, ${`Tên ${paperId}`}, ${`committee:${id}`}, 1, ${symbol},
        '2026-05-20', ${`2026-05-20T01:00:0${id?.slice(1)}.000Z`}, 'HD05_2026', ${sha256Of(content)}, ${content}, '{}', '[]', ${revokedAt}, '')`);
    }
  });
  const to = mkdtempSync(join(tmpdir(), 'noi-ghi-'));
  const exchange = createRouterClient(exchangeRouter, { context });
  const request = { to, form: 'folder' as const, issuedIds: ['p2', 'p3'], withDrafts: false, withRoster: false };
  return { context, exchange, to, request };
}
type Opened = ReturnType<typeof open>;
type SealInput = Parameters<Opened['exchange']['seal']>[0];

async function seal({ exchange, request }: Opened, change: Partial<SealInput> = {}) {
  const stream = await exchange.seal({ ...request, ...change });
  const labels: string[] = [];
  for (;;) {
    const next = await stream.next();
    if (next.done) return { labels, sealed: next.value };
    labels.push(next.value.label);
  }
}

/** Something is typed into the submission on personnel. */
function beginSubmission({ context }: Opened): void {
  const { act } = context.workspace.database;
  const draft = { paperId: 'personnel-submission', draftNumber: 1, version: 1, values: {}, savedAt: '2026-05-23' };
  act({ act: 'draft-kept', label: 'Soạn', subject: 'paper', undoable: false }, (tx) =>
    saveDraft(tx, draft, { actor: 'Thư', kept: 'by-hand' }),
  );
}

describe('sealing', () => {
  it('writes the chosen papers under ASCII names, says so step by step, and journals it', async () => {
    const opened = open();
    const { labels, sealed } = await seal(opened);
    const bag = join(opened.to, 'goi_dang-bo-xa-binh-an_20260523');
    const papers = [
      'data/1-van-kien/01_dang-bo-xa-binh-an_political-report_20260520_v02.docx',
      'data/5-sau-dai-hoi/02_dang-bo-xa-binh-an_congress-minutes_20260520_v01.docx',
    ];
    expect(sealed).toEqual({
      package: bag,
      form: 'folder',
      packageId: expect.any(String),
      papers: 2,
      bytes: expect.any(Number),
      sha256OfManifest: sha256Of(readFileSync(join(bag, 'manifest-sha256.txt'))),
      verified: true,
      writtenAt: '2026-05-23T02:41:00.000Z',
    });
    expect(readFileSync(join(bag, papers[0]!), 'utf8')).toBe('nội dung p2');
    expect(
      readFileSync(join(bag, 'manifest-sha256.txt'), 'utf8')
        .split('\n')
        .map((line) => line.slice(66)),
    ).toEqual([...papers, 'data/records.json', '']);
    expect(readFileSync(join(bag, 'bag-info.txt'), 'utf8')).toContain('Source-Organization: Đảng bộ xã Bình An\n');
    expect(execFileSync('sha256sum', ['-c', 'manifest-sha256.txt'], { cwd: bag, encoding: 'utf8' })).not.toMatch(
      /FAILED/,
    );
    expect(labels.slice(0, 2)).toEqual(['Đang chuẩn bị văn bản', `Đang ghi: ${papers[0]!.slice(5)}`]);
    expect(labels.at(-1)).toBe('Đang đọc lại để kiểm tra: records.json');
    const line = opened.context.workspace.database.connection
      .prepare('SELECT act, label, subject FROM journal ORDER BY sequence DESC LIMIT 1')
      .get();
    expect(line).toEqual({
      act: 'package-sealed',
      label: `Ghi gói 2 văn bản vào ${bag}`,
      subject: `package:${sealed.packageId}`,
    });
  });

  it('makes the papers in it known as sent, by the very issue that was packed', async () => {
    const opened = open();
    const documents = createRouterClient(documentsRouter, { context: opened.context });
    const sentAt = async (id: string) => (await documents.listPapers()).find(({ paperId }) => paperId === id)?.sentAt;
    expect(await sentAt('political-report')).toBeNull();
    await seal(opened, { issuedIds: ['p2'] });
    expect(await sentAt('political-report')).toBe('2026-05-23T02:41:00.000Z');
    expect(await sentAt('congress-minutes')).toBeNull();
    await documents.revoke({ id: 'p2', reason: 'Sai số liệu' });
    expect(await sentAt('political-report')).toBeNull();
  });

  it('takes drafts of papers that are not issued, in their own folder, and the roster', async () => {
    const opened = open();
    const { act } = opened.context.workspace.database;
    act({ act: 'delegate-added', label: 'Thêm', subject: 'person', undoable: true }, (tx) =>
      insertDelegates(tx, [DELEGATE]),
    );
    beginSubmission(opened);
    const { sealed } = await seal(opened, { withDrafts: true, withRoster: true });
    const data = join(sealed.package, 'data');
    const unit = 'dang-bo-xa-binh-an';
    expect(readdirSync(data).sort()).toEqual([
      '1-van-kien',
      '5-sau-dai-hoi',
      '6-du-thao',
      `danh-sach-dai-bieu_${unit}_20260523.xlsx`,
      'records.json',
    ]);
    const draft = `03_${unit}_personnel-submission_20260523_v01.docx`;
    expect(readdirSync(join(data, '6-du-thao'))).toEqual([draft]);
    expect(sealed.papers).toBe(3);
    expect(JSON.parse(readFileSync(join(data, 'records.json'), 'utf8'))).toMatchObject({
      counts: { papers: 2, drafts: 1, roster: true },
      drafts: [{ file: `data/6-du-thao/${draft}`, sha256: sha256Of(readFileSync(join(data, '6-du-thao', draft))) }],
    });
    const sheets = await readSheets(readFileSync(join(data, `danh-sach-dai-bieu_${unit}_20260523.xlsx`)));
    expect(JSON.stringify(sheets)).toContain(DELEGATE.fullName);
  });

  it('leaves a paper that nobody has begun out of the drafts', async () => {
    const opened = open();
    const { sealed } = await seal(opened, { withDrafts: true });
    expect(readdirSync(join(sealed.package, 'data')).sort()).toEqual(['1-van-kien', '5-sau-dai-hoi', 'records.json']);
    expect(sealed.papers).toBe(2);
  });

  it('names the package before it, and lists both, newest first', async () => {
    const opened = open();
    const first = (await seal(opened)).sealed;
    opened.context.clock.now = new Date('2026-05-23T03:00:00.000Z');
    const second = (await seal(opened, { form: 'zip' })).sealed;
    expect(second.package).toBe(join(opened.to, 'goi_dang-bo-xa-binh-an_20260523_2.zip'));
    const inside = execFileSync('unzip', ['-Z1', second.package], { encoding: 'utf8' }).trim().split('\n');
    expect(inside.every((path) => path.startsWith('goi_dang-bo-xa-binh-an_20260523_2/'))).toBe(true);
    const facts = execFileSync('unzip', ['-p', second.package, '*/bag-info.txt'], { encoding: 'utf8' });
    expect(facts).toContain(
      `Previous-Identifier: ${first.packageId}\nPrevious-Manifest-SHA256: ${first.sha256OfManifest}\n`,
    );
    expect(await opened.exchange.listSealed()).toEqual([second, first]);
  });

  it('holds no name of a person unless a paper with it was chosen', async () => {
    const opened = open();
    const { sealed } = await seal(opened);
    const records = readFileSync(join(sealed.package, 'data/records.json'), 'utf8');
    for (const { fullName } of SAMPLE_SETUP.posts) expect(records).not.toContain(fullName);
  });

  it.each<[string, Partial<SealInput>]>([
    ['nothing-to-send', { issuedIds: [] }],
    ['paper-not-issued', { issuedIds: ['p1', 'p2'] }],
    ['paper-not-issued', { issuedIds: ['không có'] }],
    ['not-a-folder', { to: '/khong/co' }],
    ['not-a-folder', { to: 'goi' }],
  ])('is declined as %s and writes nothing', async (code, change) => {
    const opened = open();
    expect(await refusalOf(seal(opened, change))).toMatchObject({ code });
    expect(readdirSync(opened.to)).toEqual([]);
    expect(await opened.exchange.listSealed()).toEqual([]);
  });

  it('is declined before writing when the drive has no room', async () => {
    const opened = open(drivesWith({ ...STICK, freeBytes: 1000 }));
    expect(await refusalOf(seal(opened))).toEqual({
      code: 'no-space',
      message: '“USB” còn trống 0,0 MB, gói cần khoảng 0,3 MB; hãy xoá bớt trên ổ hoặc chọn nơi khác.',
      field: 'to',
    });
    expect(readdirSync(opened.to)).toEqual([]);
  });

  it('cancelled halfway leaves nothing, neither on the drive nor in the list', async () => {
    const opened = open();
    const abort = new AbortController();
    const stream = await opened.exchange.seal(opened.request, { signal: abort.signal });
    await stream.next();
    await stream.next();
    abort.abort();
    await expect(
      (async () => {
        while (!(await stream.next()).done);
      })(),
    ).rejects.toThrow();
    expect(readdirSync(opened.to)).toEqual([]);
    expect(await opened.exchange.listSealed()).toEqual([]);
  });
});

describe('checking a package', () => {
  it('finds what was changed, in a sentence, and says nothing against a whole one', async () => {
    const opened = open();
    const { sealed } = await seal(opened);
    expect(await opened.exchange.verify({ path: sealed.package })).toEqual({
      package: sealed.package,
      valid: true,
      problems: [],
    });
    writeFileSync(join(sealed.package, 'data', 'la.exe'), 'x');
    const checked = await opened.exchange.verify({ path: sealed.package });
    expect(checked.valid).toBe(false);
    expect(checked.problems).toContainEqual({
      code: 'extra-file',
      file: 'data/la.exe',
      message: 'Tệp “data/la.exe” không có trong bản kê; không mở tệp này, hãy hỏi lại đơn vị gửi.',
    });
  });

  it('needs no open congress', async () => {
    const { context, exchange } = open();
    context.session.replace(null);
    expect(await exchange.verify({ path: '/khong/co' })).toMatchObject({
      valid: false,
      problems: [{ code: 'unreadable' }],
    });
  });
});

describe('choosing a place', () => {
  it('starts at the drives, goes down and up, and leaves hidden folders out', async () => {
    const { exchange, to } = open();
    for (const name of ['Gói 10', 'Gói 2', '.git', '$RECYCLE.BIN', 'System Volume Information'])
      mkdirSync(join(to, name));
    writeFileSync(join(to, 'tep.txt'), '');
    writeFileSync(join(to, 'goi_a.zip'), '');
    writeFileSync(join(to, 'goi_b.zip.part'), '');
    for (const name of ['Gói 2', 'goi_dở.part']) {
      mkdirSync(join(to, name), { recursive: true });
      writeFileSync(join(to, name, 'bagit.txt'), '');
    }
    const start = await exchange.listFolders({ path: '' });
    expect(start).toMatchObject({ path: '', parent: null });
    expect(start.folders[0]).toEqual({ name: 'USB', path: '/media/thu-ky/USB' });
    expect(await exchange.listFolders({ path: to })).toEqual({
      path: to,
      parent: tmpdir(),
      folders: [
        { name: 'Gói 2', path: join(to, 'Gói 2') },
        { name: 'Gói 10', path: join(to, 'Gói 10') },
        { name: 'goi_dở.part', path: join(to, 'goi_dở.part') },
      ],
      packages: [
        { name: 'Gói 2', path: join(to, 'Gói 2'), form: 'folder' },
        { name: 'goi_a.zip', path: join(to, 'goi_a.zip'), form: 'zip' },
      ],
    });
    expect(await exchange.listFolders({ path: '/' })).toMatchObject({ parent: '' });
    expect(await refusalOf(exchange.listFolders({ path: join(to, 'tep.txt') }))).toMatchObject({
      code: 'folder-not-readable',
    });
  });

  it('lists removable drives first', async () => {
    const disk = { ...STICK, path: '/', label: 'Ổ hệ thống', removable: false };
    const { exchange } = open({ ...drivesWith(STICK), list: async () => [disk, STICK] });
    expect((await exchange.listDrives()).map(({ label }) => label)).toEqual(['USB', 'Ổ hệ thống']);
  });
});

it.each([
  [STICK, true, true, 'Có thể rút ổ “USB”.'],
  [STICK, false, false, 'Gói đã ghi xong nhưng máy chưa tháo được ổ “USB”'],
  [{ ...STICK, removable: false }, true, false, '“USB” không phải ổ rời nên không cần rút.'],
  [null, true, false, 'Không thấy ổ này nữa; có thể ổ đã được rút.'],
])('says honestly whether a drive may be pulled (%#)', async (drive, released, safe, message) => {
  const { exchange } = open(drivesWith(drive, released));
  const answer = await exchange.releaseDrive({ path: '/media/thu-ky/USB/goi' });
  expect(answer).toEqual({ safe, message: expect.stringContaining(message) });
});
