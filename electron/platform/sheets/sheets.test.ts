import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import PizZip from 'pizzip';
import { afterAll, describe, expect, it } from 'vitest';
import type { WrittenSheet } from '#shared/kernel/sheet.ts';
import { readSheets } from './read-sheets.ts';
import { writeSheet } from './write-sheet.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', '..', 'resources', 'samples');
const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sample = (name: string) => new Uint8Array(readFileSync(join(SAMPLES, name)));
/** Debian's own Python; the other one on the path has no openpyxl. */
const python = (script: string, ...args: string[]) =>
  execFileSync('/usr/bin/python3', ['-c', script, ...args], { encoding: 'utf8' });

describe('a sheet that is read', () => {
  it('says the same as openpyxl about every cell of a sample', async () => {
    const dump = `
import json, sys, datetime, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1], data_only=True).active
day = lambda v: {'day': v.strftime('%Y-%m-%d')} if isinstance(v, datetime.datetime) else v
print(json.dumps([[day(c.value) for c in row] for row in sheet.iter_rows()]))`;
    for (const name of ['dai-bieu-dang-bo-xa.xlsx', 'dang-vien-chi-bo.xlsx']) {
      const read = await readSheets(sample(name));
      const rows = JSON.parse(python(dump, join(SAMPLES, name))) as unknown[][];
      const height = rows.findLastIndex((row) => row.some((cell) => cell !== null));
      expect(read.ok && read.value[0]?.rows).toEqual(rows.slice(0, height + 1));
    }
  });

  it('has legacy text read as Unicode and says so', async () => {
    const read = await readSheets(sample('dai-bieu-phong-chu-tcvn3.xlsx'));
    const sheet = read.ok ? read.value[0] : undefined;
    expect(sheet?.convertedFrom).toBe('tcvn3');
    expect(sheet?.rows[7]?.slice(0, 6)).toEqual([1, 'Đặng Thị Yến', null, '08/08/1987', 'Tày', 'Xã Bình An, Lạng Sơn']);
    expect(sheet?.merged[0]).toEqual({ top: 0, left: 0, bottom: 0, right: 14 });
  });

  it('shows formulas as last computed and days at the precision of their format', async () => {
    const day = new Date('1979-05-25T00:00:00.000Z');
    const dated = (numFmt: string) => ({ value: day, type: 'date' as const, style: { numFmt } });
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [[null, null, null, null, true, 7, '0123']],
          cells: new Map(
            Object.entries({
              '0,0': { formula: 'B1&"x"', formulaResult: 'Nguyễn', value: null, type: 'formula' as const },
              '0,1': dated('dd/mm/yyyy'),
              '0,2': dated('mm/yyyy'),
              '0,3': dated('yyyy'),
            }),
          ),
        },
        { name: 'Ẩn', hidden: true, rows: [['không đọc']] },
      ],
    });
    expect(await readSheets(bytes)).toEqual({
      ok: true,
      value: [
        {
          name: 'A',
          rows: [['Nguyễn', { day: '1979-05-25' }, { day: '1979-05' }, { day: '1979' }, true, 7, '0123']],
          merged: [],
          convertedFrom: null,
        },
      ],
    });
  });

  it('leaves out chart sheets, which have no cells', async () => {
    const path = join(folder, 'chart.xlsx');
    python(
      `import sys, openpyxl
book = openpyxl.Workbook(); book.create_chartsheet('Biểu đồ'); book.active['A1'] = 'x'; book.save(sys.argv[1])`,
      path,
    );
    const read = await readSheets(new Uint8Array(readFileSync(path)));
    expect(read.ok && read.value.map((sheet) => sheet.rows)).toEqual([[['x']]]);
  });
});

describe('a file that is refused', () => {
  const changed = (change: (zip: PizZip) => void) => {
    const zip = new PizZip(sample('dang-vien-chi-bo.xlsx'));
    change(zip);
    return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
  };
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504)]);
  const doctype = (zip: PizZip) => {
    const path = 'xl/worksheets/sheet1.xml';
    zip.file(path, `<!DOCTYPE x [<!ENTITY a "b">]>${zip.file(path)?.asText()}`);
  };

  it.each([
    ['sheet-old-format', 'a workbook of Excel 97–2003', () => Promise.resolve(new Uint8Array(ole))],
    [
      'sheet-password',
      'a workbook with a password',
      () => writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: '1', spinCount: 1 } }),
    ],
    ['sheet-not-spreadsheet', 'a picture', async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['sheet-not-spreadsheet', 'nothing', async () => new Uint8Array()],
    [
      'sheet-not-spreadsheet',
      'a Word file',
      async () => new Uint8Array(new PizZip().file('word/document.xml', '<x/>').generate({ type: 'uint8array' })),
    ],
    [
      'sheet-other-format',
      'an OpenDocument spreadsheet',
      async () => new Uint8Array(new PizZip().file('content.xml', '<x/>').generate({ type: 'uint8array' })),
    ],
    ['sheet-broken', 'a file cut short', async () => sample('dang-vien-chi-bo.xlsx').subarray(0, 4000)],
    ['sheet-broken', 'a file whose sheet is no XML', async () => changed((zip) => zip.file('xl/workbook.xml', '<<<'))],
    ['sheet-doctype', 'a sheet with a DOCTYPE', async () => changed(doctype)],
    ['sheet-too-large', 'a zip bomb', async () => changed((zip) => zip.file('xl/bomb.xml', 'A'.repeat(20_000_000)))],
    ['sheet-empty', 'an empty workbook', () => writeXlsx({ sheets: [{ name: 'A', rows: [] }] })],
  ] as const)('%s: %s', async (code, _what, bytes) => {
    expect(await readSheets(await bytes())).toEqual({ ok: false, error: code });
  });

  it('never makes the reader throw, however the file was damaged', async () => {
    const whole = sample('dang-vien-chi-bo.xlsx');
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        await readSheets(bytes);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a sheet that is written', () => {
  const sheet: WrittenSheet = {
    name: 'Đại biểu',
    columns: [
      { header: 'TT', width: 6, holds: 'number' },
      { header: 'Họ và tên', width: 28, holds: 'text' },
      { header: 'Ngày sinh', width: 12, holds: 'day' },
      { header: 'Số thẻ', width: 16, holds: 'text' },
    ],
    rows: [
      [1, '=HYPERLINK("x")', '1968-04-02', '012345678901'],
      [2, '+84', '1968', '-5'],
      [3, '@Đặng', '1968-04', ''],
    ],
  };

  it('is seen by openpyxl with its text as text, its days as days, header, panes, widths, and text that is never cut', async () => {
    const path = join(folder, 'written.xlsx');
    writeFileSync(path, await writeSheet(sheet));
    const look = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).active
cells = [[[str(c.value), c.data_type, c.number_format] for c in row] for row in sheet.iter_rows(min_row=2)]
widths = [sheet.column_dimensions[letter].width for letter in 'ABCD']
wraps = [bool(c.alignment.wrap_text) for c in sheet[2]]
print(json.dumps([sheet.title, sheet.freeze_panes, [c.font.b for c in sheet[1]], widths, wraps, cells]))`;
    expect(JSON.parse(python(look, path))).toEqual([
      'Đại biểu',
      'A2',
      [true, true, true, true],
      [6, 28, 12, 16],
      [false, true, false, true],
      [
        [
          ['1', 'n', 'General'],
          ['=HYPERLINK("x")', 's', '@'],
          ['1968-04-02 00:00:00', 'd', 'dd/mm/yyyy'],
          ['012345678901', 's', '@'],
        ],
        [
          ['2', 'n', 'General'],
          ['+84', 's', '@'],
          ['1968', 's', 'dd/mm/yyyy'],
          ['-5', 's', '@'],
        ],
        [
          ['3', 'n', 'General'],
          ['@Đặng', 's', '@'],
          ['04/1968', 's', 'dd/mm/yyyy'],
          ['None', 'n', '@'],
        ],
      ],
    ]);
  });

  it('comes back as it was', async () => {
    const read = await readSheets(await writeSheet(sheet));
    expect(read.ok && read.value[0]?.rows.slice(1)).toEqual([
      [1, '=HYPERLINK("x")', { day: '1968-04-02' }, '012345678901'],
      [2, '+84', '1968', '-5'],
      [3, '@Đặng', '04/1968', null],
    ]);
  });
});
