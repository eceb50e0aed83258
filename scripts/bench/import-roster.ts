import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { previewRoster } from '../../electron/features/delegates/import-roster.ts';
import { writeSheet } from '../../electron/platform/sheets/write-sheet.ts';
import type { WrittenSheet } from '../../shared/kernel/sheet.ts';
import { openTestContext } from '../../tests/fixtures/context.ts';
import { compared, type Line, median, timed } from './measure.ts';
import { dayOf, nameOf } from './people.ts';

/** Reading a roster of 10,000 rows × 25 columns against the sheet reader alone; five runs by turns, medians. */
export async function benchImport(): Promise<readonly Line[]> {
  const bytes = await writeSheet(rosterOf(10_000));
  const context = { ...openTestContext() };
  const { database } = context.workspace;
  const within = { ...context, db: database.db, act: database.act };
  const file = new File([new Uint8Array(bytes)], 'danh-sach.xlsx');
  const preview = async () => {
    for await (const _ of previewRoster(within, { file, sheets: null, mapping: null }));
  };
  await readXlsx(bytes);
  await preview();
  const floor: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    floor.push(await timed(() => readXlsx(bytes)));
    ours.push(await timed(preview));
  }
  return [
    compared('import 10,000 rows × 25 columns', median(ours), median(floor), 'sheet reader alone', 2),
    memoryOfImport(bytes),
  ];
}

const MOST_MEMORY = 300;

/** Preview and acceptance in a process that does nothing else; what Node itself needs is part of it. */
function memoryOfImport(bytes: Uint8Array): Line {
  const folder = mkdtempSync(join(tmpdir(), 'daihoi-bench-'));
  const file = join(folder, 'danh-sach.xlsx');
  writeFileSync(file, bytes);
  const printed = execFileSync(process.execPath, [
    join(import.meta.dirname, 'import-once.ts'),
    file,
    join(folder, 'bench.daihoi'),
  ]);
  rmSync(folder, { recursive: true });
  const megabytes = Number(printed) / 1024;
  return {
    what: 'memory of that import, written too',
    measured: `${megabytes.toFixed(0)} MB at the most`,
    target: `≤ ${MOST_MEMORY} MB`,
    met: megabytes <= MOST_MEMORY,
  };
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
