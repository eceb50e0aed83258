/**
 * Speed, always beside a peer or a floor in the same run; absolute times are
 * only printed: `npm run bench`. Exits with 1 when a target is missed.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { insertDelegates, listDelegates } from '../electron/features/delegates/delegates.repository.ts';
import { previewRoster } from '../electron/features/delegates/import-roster.ts';
import { nodeDriveFiles } from '../electron/platform/files/node-drive-files.ts';
import { writeBag } from '../electron/platform/package/write-bag.ts';
import { writeSheet } from '../electron/platform/sheets/write-sheet.ts';
import type { Delegate } from '../shared/domain/delegates/person.ts';
import type { WrittenSheet } from '../shared/kernel/sheet.ts';
import { openTestContext } from '../tests/fixtures/context.ts';

type Line = { readonly what: string; readonly measured: string; readonly target: string; readonly met: boolean };

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Nông', 'Hoàng', 'Lộc', 'Vi', 'Bế', 'Đàm', 'Đặng'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Xuân', 'Hữu', 'Thị Thu', 'Công', 'Minh', 'Ngọc', 'Quốc'];
const GIVEN = ['An', 'Ánh', 'Bình', 'Đào', 'Đạt', 'Hà', 'Hải', 'Hiệp', 'Huệ', 'Ý'];
const nameOf = (at: number) =>
  `${FAMILY[at % 10]} ${MIDDLE[Math.floor(at / 10) % 10]} ${GIVEN[Math.floor(at / 100) % 10]}`;
const pad = (n: number) => String(n).padStart(2, '0');
const dayOf = (at: number) => `${1960 + (at % 40)}-${pad(1 + (at % 12))}-${pad(1 + (at % 28))}`;

const lines = [await benchImport(), benchSearch(), await benchPackage()];
console.table(lines.map(({ what, measured, target, met }) => ({ what, measured, target, met: met ? 'yes' : 'NO' })));
process.exitCode = lines.every(({ met }) => met) ? 0 : 1;

/** Reading a roster of 10,000 rows × 25 columns against the sheet reader alone. */
async function benchImport(): Promise<Line> {
  const bytes = await writeSheet(rosterOf(10_000));
  const context = { ...openTestContext() };
  const { database } = context.workspace;
  const within = { ...context, db: database.db, act: database.act };
  const file = new File([new Uint8Array(bytes)], 'danh-sach.xlsx');
  await readXlsx(bytes);
  const floor = await timed(() => readXlsx(bytes));
  const ours = await timed(async () => {
    for await (const _ of previewRoster(within, { file, sheet: null, mapping: null }));
  });
  return compared('import 10,000 rows × 25 columns', ours, floor, 'sheet reader alone', 2);
}

function rosterOf(rows: number): WrittenSheet {
  const headers = [
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Dân tộc',
    'Quê quán',
    'Ngày vào Đảng',
    'Ngày chính thức',
  ];
  const extra = Array.from({ length: 17 }, (_, at) => `Cột ${at + 1}`);
  return {
    name: 'Danh sách',
    columns: [...headers, ...extra].map((header) => ({ header, width: 16, holds: 'text' as const })),
    rows: Array.from({ length: rows }, (_, at) => [
      ...[
        String(at + 1),
        nameOf(at),
        dayOf(at).split('-').reverse().join('/'),
        at % 2 ? 'Nam' : 'Nữ',
        'Kinh',
        'Xã Bình An',
      ],
      ...['03/02/1999', '03/02/2000'],
      ...extra.map((header) => `${header} dòng ${at}`),
    ]),
  };
}

/** Search as you type and any page of a roster of 100,000 people. */
function benchSearch(): Line {
  const { database } = openTestContext().workspace;
  const everybody = Array.from({ length: 100_000 }, (_, at) => delegateOf(at));
  database.act({ act: 'roster-imported', label: 'đo', subject: 'roster', undoable: false }, (tx) =>
    insertDelegates(tx, everybody),
  );
  const asked = [
    { search: 'nong' },
    { search: 'nguyen thi thu an' },
    { search: '' },
    { search: 'vi duc', sort: 'born' as const },
    { search: '', offset: 60_000 },
  ];
  const times = asked.map((selection) => timedSync(() => listDelegates(database.db, { ...selection, limit: 50 })));
  const slowest = Math.max(...times);
  return {
    what: 'search and page in 100,000 people',
    measured: `${slowest.toFixed(1)} ms at the slowest`,
    target: '≤ 20 ms',
    met: slowest <= 20,
  };
}

function delegateOf(at: number): Delegate {
  const blank = {
    religion: '',
    residence: '',
    generalEducation: '',
    expertise: '',
    politicalTheory: '',
    post: '',
    cardNumber: '',
    phone: '',
    note: '',
  };
  return {
    ...blank,
    ...{ id: `p${at}`, number: at + 1, fullName: nameOf(at), gender: at % 2 ? 'male' : 'female', bornOn: dayOf(at) },
    ...{ ethnicity: 'Kinh', homeTown: 'Xã Bình An', joinedPartyOn: '1999-02-03', officialOn: '2000-02-03' },
    ...{ unit: `Chi bộ thôn ${at % 500}`, kind: 'elected', summoned: true, sourceFile: '', sourceRow: null },
  };
}

/** A package of 500 files, 200 MB, against copying and hashing the same files. */
async function benchPackage(): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'dai-hoi-bench-'));
  try {
    const files = Array.from({ length: 500 }, (_, at) => ({
      path: `van-kien/${at}.docx`,
      bytes: randomBytes(400 * 1024),
    }));
    const floor = await timed(() => copyAndHash(files, join(folder, 'chep')));
    const payload = files.map(({ path, bytes }) => ({ path, size: bytes.length, bytes: () => bytes }));
    const plan = { to: folder, name: 'goi', form: 'folder' as const, payload, facts: [], writtenAt: new Date(0) };
    const ours = await timed(async () => {
      for await (const _ of writeBag(plan, nodeDriveFiles));
    });
    return compared('package of 500 files, 200 MB', ours, floor, 'copy, sync, read back and sha256', 1 / 0.6);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The floor writes as surely as a package must: each file synced and read back. */
async function copyAndHash(files: readonly { path: string; bytes: Buffer }[], to: string): Promise<void> {
  mkdirSync(join(to, 'van-kien'), { recursive: true });
  for (const { path, bytes } of files) {
    const file = await open(join(to, path), 'w');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    createHash('sha256')
      .update(await readFile(join(to, path)))
      .digest('hex');
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The median of five runs. */
function timedSync(work: () => unknown): number {
  const runs = Array.from({ length: 5 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return runs.sort((a, b) => a - b)[2] ?? 0;
}

function compared(what: string, ours: number, floor: number, peer: string, most: number): Line {
  const ratio = ours / floor;
  return {
    what,
    measured: `${ours.toFixed(0)} ms = ${ratio.toFixed(2)} × ${peer} (${floor.toFixed(0)} ms)`,
    target: `≤ ${most.toFixed(2)} ×`,
    met: ratio <= most,
  };
}
