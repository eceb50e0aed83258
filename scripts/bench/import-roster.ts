import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { build } from 'vite';
import { previewRoster } from '../../electron/features/delegates/import-roster.ts';
import { writeSheet } from '../../electron/platform/sheets/write-sheet.ts';
import type { WrittenSheet } from '../../shared/kernel/sheet.ts';
import { openTestContext, PROJECT } from '../../tests/fixtures/context.ts';
import { BUNDLED } from '../bundled.ts';
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
    await memoryOfImport(bytes),
  ];
}

const MOST_MEMORY = 300;

/** Preview and acceptance in a process that does nothing else, built as the main program is; Node itself is part of it. */
async function memoryOfImport(bytes: Uint8Array): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'daihoi-bench-'));
  try {
    const file = join(folder, 'danh-sach.xlsx');
    writeFileSync(file, bytes);
    const program = await builtImport();
    const runs = Array.from({ length: 5 }, (_, run) => {
      const kilobytes = execFileSync(process.execPath, [program, file, join(folder, `bench-${run}.daihoi`)]);
      return Number(kilobytes) / 1024;
    });
    const megabytes = median(runs);
    return {
      what: 'memory of that import, built and written too',
      measured: `peak ${megabytes.toFixed(0)} MB, of five runs ${Math.min(...runs).toFixed(0)}–${Math.max(...runs).toFixed(0)}`,
      target: `≤ ${MOST_MEMORY} MB`,
      met: megabytes <= MOST_MEMORY,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The import alone, built with the tool and the packages of the main program; the path of the script. */
async function builtImport(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: PROJECT,
    ssr: { noExternal: [...BUNDLED] },
    build: { ssr: join(PROJECT, 'scripts/bench/import-once.ts'), outDir: join(PROJECT, 'out/bench'), target: 'node24' },
  });
  return join(PROJECT, 'out/bench/import-once.js');
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
