import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { writeXlsx } from 'hucre';
import { beforeEach, describe, expect, it } from 'vitest';
import { delegatesRouter } from '../../electron/features/delegates/delegates.router.ts';
import { personnelRouter } from '../../electron/features/personnel/personnel.router.ts';
import { ChangedSinceError } from '../../electron/platform/journal/undo.ts';
import type { DelegateQuery } from '../../shared/contract/delegates.ts';
import { BLANK_DRAFT } from '../../shared/domain/delegates/person.ts';
import { findGaps } from '../../shared/domain/delegates/person-gaps.ts';
import type { RosterField, RosterPreview, SheetChoice } from '../../shared/domain/delegates/roster-import.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, PROJECT, type TestContext } from '../fixtures/context.ts';

type Expected = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
const EXPECTED = JSON.parse(readFileSync(join(PROJECT, 'tests/fixtures/roster-expected.json'), 'utf8')) as Expected;
const EVERYONE: DelegateQuery = {
  search: '',
  unit: null,
  kind: null,
  incomplete: false,
  sort: 'number',
  offset: 0,
  limit: 100_000,
};
let context: TestContext;
let delegates: ReturnType<typeof client>;
const client = (of: TestContext) => createRouterClient(delegatesRouter, { context: of });
beforeEach(() => {
  context = openTestContext();
  delegates = client(context);
});

const sample = (name: string) => new File([readFileSync(join(PROJECT, 'resources/samples', name))], name);
const rosterFile = async (rows: (string | number | null)[][], name = 'danh-sach.xlsx') =>
  new File([Buffer.from(await writeXlsx({ sheets: [{ name: 'DS', rows }] }))], name);
const listed = async (query: Partial<DelegateQuery> = {}) =>
  (await delegates.list({ ...EVERYONE, ...query })).delegates.map(({ fullName }) => fullName);

async function preview(file: File, mapping: Record<string, RosterField | null> | null = null): Promise<RosterPreview> {
  const stream = await delegates.previewImport({ file, sheets: null, mapping });
  for (;;) {
    const step = await stream.next();
    if (step.done) return step.value;
  }
}
const accept = ({ previewId }: RosterPreview, decisions: Record<string, 'add' | 'update' | 'skip'> = {}) =>
  delegates.acceptImport({ previewId, decisions });
const importAll = async (file: File) => accept(await preview(file));
/** What undo and journal hold. */
const kept = () =>
  ['undo_changes', 'undo_acts', 'journal'].map((table) =>
    context.workspace.database.connection.prepare(`SELECT * FROM ${table}`).all(),
  );
const longRoster = (people: number) =>
  rosterFile([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị'],
    ...Array.from({ length: people }, (_, at) => [at + 1, `Nguyễn Văn ${at}`, '01/01/1980', `Chi bộ ${at % 40}`]),
  ]);
const imageOfStore = () =>
  context.workspace.database.connection
    .prepare('SELECT * FROM people JOIN delegates ON person_id = id ORDER BY number')
    .all();

describe('the rosters units send', () => {
  it.each(Object.keys(EXPECTED))('%s is imported exactly', async (name) => {
    const people = EXPECTED[name] ?? [];
    const done = await importAll(sample(name));
    expect(done).toMatchObject({ read: people.length, added: people.length, updated: 0, unchanged: 0, rejected: [] });
    const { delegates: all } = await delegates.list(EVERYONE);
    const keys = Object.keys(people[0] ?? {}) as (keyof (typeof all)[number])[];
    expect(all.map((one) => Object.fromEntries(keys.map((key) => [key, one[key]])))).toEqual(people);
  });

  it.each(Object.keys(EXPECTED))('%s changes nothing the second time', async (name) => {
    await importAll(sample(name));
    const before = imageOfStore();
    const again = await preview(sample(name));
    expect(new Set(again.rows.map((row) => row.action))).toEqual(new Set(['unchanged']));
    expect(await accept(again)).toMatchObject({ added: 0, updated: 0, unchanged: before.length, rejected: [] });
    expect(imageOfStore()).toEqual(before);
  });

  it('is taken back whole by one undo', async () => {
    await delegates.add({ ...BLANK_DRAFT, fullName: 'Vi Đức Đạt' });
    const before = imageOfStore();
    await importAll(sample('dai-bieu-dang-bo-xa.xlsx'));
    expect(imageOfStore()).toHaveLength(129);
    expect(context.workspace.database.undo()).toEqual({
      label: 'Nhập danh sách từ dai-bieu-dang-bo-xa.xlsx: thêm 128 người',
    });
    expect(imageOfStore()).toEqual(before);
  });

  it('is taken back whole when it is far longer than a page of the journal', async () => {
    await delegates.add({ ...BLANK_DRAFT, fullName: 'Vi Đức Đạt' });
    const before = imageOfStore();
    await importAll(await longRoster(550));
    expect(imageOfStore()).toHaveLength(551);
    expect(context.workspace.database.undo()).toEqual({
      label: 'Nhập danh sách từ danh-sach.xlsx: thêm 550 người',
    });
    expect(imageOfStore()).toEqual(before);
    const { connection } = context.workspace.database;
    expect(connection.prepare('SELECT count(*) FROM undo_changes WHERE sequence > 1').pluck().get()).toBe(0);
  });

  it('is not taken back at all when one of its many people was changed since', async () => {
    await importAll(await longRoster(550));
    const { connection, undo } = context.workspace.database;
    const writeNote = connection.prepare(
      'UPDATE people SET note = ? WHERE id = (SELECT person_id FROM delegates WHERE number = ?)',
    );
    for (const number of [1, 275, 550]) {
      // Nobody's act: the undo is still offered, and must find this row out wherever it stands in the import
      writeNote.run('Đổi sau', number);
      const before = [imageOfStore(), ...kept()];
      expect(() => undo()).toThrow(ChangedSinceError);
      expect([imageOfStore(), ...kept()]).toEqual(before);
      writeNote.run('', number);
    }
    expect(undo()).not.toBeNull();
    expect(imageOfStore()).toEqual([]);
  });

  it('shows where everything comes from before anything is written', async () => {
    const shown = await preview(sample('dai-bieu-phong-chu-tcvn3.xlsx'));
    expect(imageOfStore()).toEqual([]);
    const [table] = shown.tables;
    expect(table).toMatchObject({ sheet: 'Danh sach', headerRows: [5, 6], convertedFrom: 'tcvn3', people: 60 });
    expect(table?.columns[2]).toEqual({ column: 'C', header: 'Ngày, tháng, năm sinh · Nam', field: 'bornOnMale' });
    expect(shown.skipped).toEqual([
      { row: 7, text: 'I. Đại biểu đương nhiên' },
      { row: 23, text: 'II. Đại biểu được bầu' },
      { row: 70, text: 'Danh sách này có 60 đồng chí' },
      { row: 72, text: 'NGƯỜI LẬP BIỂU' },
    ]);
    expect(shown.rows[0]).toMatchObject({ row: 8, action: 'add', matches: null, problems: [] });
  });

  it('leaves nothing behind when the preview is cancelled', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [index + 1, `Nguyễn Văn ${index}`, '01/01/1980']);
    const file = await rosterFile([['STT', 'Họ và tên', 'Ngày sinh'], ...rows]);
    const kept = await preview(file);
    const control = new AbortController();
    const stream = await delegates.previewImport({ file, sheets: null, mapping: null }, { signal: control.signal });
    await stream.next();
    await stream.next();
    control.abort();
    await expect(stream.next().then(() => stream.next())).rejects.toThrow();
    expect(imageOfStore()).toEqual([]);
    expect((await refusalOf(accept(kept)))?.code).toBe('roster-preview-gone');
  });

  it('is read with progress when it is long', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [index + 1, `Nguyễn Văn ${index}`, '01/01/1980', 'Tày']);
    const file = await rosterFile([['STT', 'Họ và tên', 'Ngày sinh', 'Dân tộc'], ...rows]);
    const stream = await delegates.previewImport({ file, sheets: null, mapping: null });
    const steps: number[] = [];
    let step = await stream.next();
    for (; !step.done; step = await stream.next()) steps.push(step.value.done);
    expect(steps).toEqual([0, ...Array.from({ length: 20 }, (_, index) => (index + 1) * 500)]);
    expect(await accept(step.value)).toMatchObject({ read: 10_000, added: 10_000 });
  });
});

describe('a workbook with a sheet for each sub-unit', () => {
  const HEADER = ['TT', 'Họ và tên', 'Ngày sinh', 'Dân tộc'];
  const person = (name: string, born: string) => [1, name, born, 'Tày'];
  const workbook = async () => {
    const sheets = [
      { name: 'Bìa', rows: [['Hồ sơ đại hội'], ['Lập ngày', 20]] },
      { name: 'CB Nà Lùng', rows: [HEADER, person('Lộc Công Hoà', '1968'), person('Vi Đức Đạt', '31/02/1970')] },
      { name: 'Sheet3', rows: [HEADER, person('Bế Minh Hiệp', '1971'), person('Lộc Công Hoà', '1968')] },
    ];
    return new File([Buffer.from(await writeXlsx({ sheets }))], 'cac-chi-bo.xlsx');
  };
  const read = async (sheets: SheetChoice[] | null) => {
    const stream = await delegates.previewImport({
      file: await workbook(),
      sheets,
      mapping: { 'CB Nà Lùng!D': 'note' },
    });
    for (;;) {
      const step = await stream.next();
      if (step.done) return step.value;
    }
  };

  it('reads one sheet until told, and offers the others with the unit their names tell', async () => {
    const shown = await read(null);
    expect(shown.tables.map(({ sheet }) => sheet)).toEqual(['CB Nà Lùng']);
    expect(shown.sheets).toEqual([
      { sheet: 'Bìa', isRoster: false, unit: '' },
      { sheet: 'CB Nà Lùng', isRoster: true, unit: 'Chi bộ Nà Lùng' },
      { sheet: 'Sheet3', isRoster: true, unit: '' },
    ]);
  });

  it('is one import of all chosen sheets: one act, one undo, doubles between sheets seen', async () => {
    const shown = await read([
      { sheet: 'CB Nà Lùng', unit: 'Chi bộ Nà Lùng' },
      { sheet: 'Sheet3', unit: 'Chi bộ 3' },
    ]);
    expect(shown.rows.map(({ sheet, row, action }) => [sheet, row, action])).toEqual([
      ['CB Nà Lùng', 2, 'add'],
      ['CB Nà Lùng', 3, 'decide'],
      ['Sheet3', 2, 'add'],
      ['Sheet3', 3, 'decide'],
    ]);
    const done = await accept(shown, { 'CB Nà Lùng!3': 'add' });
    expect(done).toMatchObject({ read: 4, added: 3 });
    expect(done.rejected).toEqual([
      {
        sheet: 'Sheet3',
        row: 3,
        code: 'double-in-file',
        message:
          'Trang “Sheet3”, dòng 3: “Lộc Công Hoà” trùng họ tên và ngày sinh với trang “CB Nà Lùng”, dòng 2; hãy chọn nhập hay bỏ qua.',
      },
    ]);
    const { delegates: all } = await delegates.list(EVERYONE);
    expect(all.map((one) => [one.fullName, one.unit, one.note, one.ethnicity, one.sourceFile, one.sourceRow])).toEqual([
      ['Lộc Công Hoà', 'Chi bộ Nà Lùng', 'Tày', '', 'cac-chi-bo.xlsx · CB Nà Lùng', 2],
      ['Vi Đức Đạt', 'Chi bộ Nà Lùng', 'Tày', '', 'cac-chi-bo.xlsx · CB Nà Lùng', 3],
      ['Bế Minh Hiệp', 'Chi bộ 3', '', 'Tày', 'cac-chi-bo.xlsx · Sheet3', 2],
    ]);
    const label = 'Nhập danh sách từ cac-chi-bo.xlsx (2 trang): thêm 3 người';
    expect(context.workspace.database.undo()).toEqual({ label });
    expect(imageOfStore()).toEqual([]);
  });

  it('refuses a sheet that is not there, and one without names', async () => {
    const refused = (sheet: string) => refusalOf(read([{ sheet, unit: '' }]));
    expect((await refused('Nà Mò'))?.code).toBe('roster-no-such-sheet');
    expect((await refused('Bìa'))?.message).toContain('trong trang tính “Bìa”');
  });
});

describe('a roster that meets people already known', () => {
  const HEADER = ['Họ và tên', 'Ngày sinh', 'Nữ', 'Dân tộc', 'Chi bộ', 'Lý luận chính trị'];
  const KNOWN = [
    ['Nguyễn Thị Đào', '12/03/1980', 'x', 'Tày', 'Chi bộ 1', null],
    ['Vi Đức Đạt', 1968, null, 'Nùng', 'Chi bộ 2', 'Sơ cấp'],
    ['Lý Thị Hoà', '01/02/1990', 'x', 'Kinh', 'Chi bộ 3', 'Sơ cấp'],
  ];
  beforeEach(async () => {
    await importAll(await rosterFile([HEADER, ...KNOWN]));
  });

  it('adds, updates, leaves alone or asks, row by row', async () => {
    const shown = await preview(
      await rosterFile([
        HEADER,
        ['NGUYỄN THỊ ĐÀO', '12/03/1980', 'x', 'Tày', 'Chi bộ 1', 'Trung cấp'],
        ['Vi Đức Đạt', '5/1968', null, 'Nùng', 'Chi bộ 2', 'Sơ cấp'],
        ['Lý Thị Hòa', '01/02/1990', 'x', '', '', 'Sơ cấp'],
        ['Lý Thị Hoa', '01/02/1990', 'x', 'Kinh', 'Chi bộ 3', 'Sơ cấp'],
        ['Bế Minh Hiệp', '21/09/1971', null, 'Tày', 'Chi bộ 1', 'Sơ cấp'],
        ['Bế Minh Hiệp', '21/09/1971', null, 'Tày', 'Chi bộ 1', 'Sơ cấp'],
      ]),
    );
    expect(shown.rows.map((row) => [row.row, row.action, row.matches?.number ?? null, row.changes])).toEqual([
      [2, 'update', 1, [{ field: 'politicalTheory', was: '', now: 'Trung cấp' }]],
      [3, 'decide', 2, [{ field: 'bornOn', was: '1968', now: '1968-05' }]],
      [4, 'unchanged', 3, []],
      [5, 'decide', 3, [{ field: 'fullName', was: 'Lý Thị Hoà', now: 'Lý Thị Hoa' }]],
      [6, 'add', null, []],
      [7, 'decide', null, []],
    ]);
    expect(await accept(shown, { 3: 'update', 5: 'add' })).toMatchObject({
      read: 6,
      added: 2,
      updated: 2,
      unchanged: 1,
      rejected: [
        {
          row: 7,
          code: 'double-in-file',
          message: 'Dòng 7: “Bế Minh Hiệp” trùng họ tên và ngày sinh với dòng 6; hãy chọn nhập hay bỏ qua.',
        },
      ],
    });
    expect((await delegates.list(EVERYONE)).delegates.map((one) => [one.number, one.fullName, one.bornOn])).toEqual([
      [1, 'Nguyễn Thị Đào', '1980-03-12'],
      [2, 'Vi Đức Đạt', '1968-05'],
      [3, 'Lý Thị Hoà', '1990-02-01'],
      [4, 'Lý Thị Hoa', '1990-02-01'],
      [5, 'Bế Minh Hiệp', '1971-09-21'],
    ]);
  });

  it('never chooses between two dates in one cell', async () => {
    const rows = [HEADER, ['Bế Minh Hiệp', '21/09/1971 (12/09/1971)', null, 'Tày', 'Chi bộ 1', null]];
    const shown = await preview(await rosterFile(rows));
    expect(shown.rows.map(({ action, draft }) => [action, draft.bornOn])).toEqual([['decide', null]]);
    expect(await accept(shown)).toMatchObject({ added: 0, rejected: [{ row: 2, code: 'two-dates' }] });
    await accept(await preview(await rosterFile(rows)), { 2: 'add' });
    expect((await delegates.list({ ...EVERYONE, search: 'be minh hiep' })).delegates[0]?.bornOn).toBeNull();
    expect((await preview(await rosterFile(rows))).rows.map(({ action }) => action)).toEqual(['unchanged']);
  });

  it('refuses a preview that the roster has overtaken', async () => {
    const shown = await preview(
      await rosterFile([HEADER, ['Bế Minh Hiệp', '21/09/1971', null, 'Tày', 'Chi bộ 1', null]]),
    );
    await delegates.add({ ...BLANK_DRAFT, fullName: 'Bế Minh Hiệp', bornOn: '1971-09-21' });
    expect((await refusalOf(accept(shown)))?.code).toBe('roster-changed-since-preview');
  });

  it('remembers a column that the clerk named, until undone', async () => {
    const rows = [
      ['Họ và tên', 'Thâm niên', 'Thôn cũ'],
      ['Chu Thị Huệ', '14/02/1986', 'Huệ'],
    ];
    const first = await preview(await rosterFile(rows), { B: 'bornOn' });
    expect(first.tables[0]?.columns.map(({ field }) => field)).toEqual(['fullName', 'bornOn', null]);
    await accept(first);
    expect((await preview(await rosterFile(rows))).tables[0]?.columns[1]?.field).toBe('bornOn');
    context.workspace.database.undo();
    expect((await preview(await rosterFile(rows))).tables[0]?.columns[1]?.field).toBeNull();
  });

  it('says in one sentence what is wrong with a file', async () => {
    const refused = (bytes: BlobPart) => refusalOf(preview(new File([bytes], 'ds.xls')));
    expect(await refused(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual({
      code: 'sheet-old-format',
      message:
        'Tệp “ds.xls” theo định dạng Excel cũ (.xls); hãy mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) “Excel Workbook (.xlsx)” rồi nhập lại.',
    });
    expect((await refused('chữ'))?.code).toBe('sheet-not-spreadsheet');
    expect((await refusalOf(preview(await rosterFile([['Chỉ tiêu', 'Số liệu']]))))?.code).toBe('roster-no-name-column');
  });
});

describe('the roster', () => {
  beforeEach(async () => {
    await importAll(sample('dai-bieu-dang-bo-xa.xlsx'));
  });

  it('is searched without marks, by name, unit and post, from the beginnings of words', async () => {
    expect(await listed({ search: 'ngo hiep' })).toEqual(['Phạm Ngọc Hiệp']);
    expect(await listed({ search: 'LỘC hợp thành' })).toEqual(await listed({ search: 'loc hop thanh' }));
    expect(await listed({ search: 'loc hop thanh' })).toContain('Lộc Công Hoà');
    expect(await listed({ search: 'gọc' })).toEqual([]);
    expect(await listed({ search: '128' })).toEqual(['Triệu Trung Bình']);
  });

  it('stands in Vietnamese name order, page by page', async () => {
    const all = await listed({ sort: 'name' });
    const { delegates: page, total } = await delegates.list({ ...EVERYONE, sort: 'name', offset: 20, limit: 10 });
    expect([page.map(({ fullName }) => fullName), total]).toEqual([all.slice(20, 30), 128]);
    const given = all.map((name) => name.split(' ').at(-1) ?? '');
    expect(given.filter((name, index) => name !== given[index - 1])).toEqual([...new Set(given)]);
    expect(given.indexOf('Đào')).toBeGreaterThan(given.lastIndexOf('Dũng'));
  });

  it('is counted by kind, gender, unit and gaps, as the rule for gaps says', async () => {
    await delegates.add({ ...BLANK_DRAFT, fullName: 'Vi Đức Đạt', kind: 'alternate', summoned: false, bornOn: '1968' });
    const counts = await delegates.counts();
    expect(counts).toMatchObject({
      people: 129,
      summoned: 128,
      byKind: { 'ex-officio': 15, elected: 113, appointed: 0, alternate: 1, member: 0, unknown: 0 },
      incomplete: 1,
    });
    const { delegates: all } = await delegates.list(EVERYONE);
    expect(counts.women).toBe(all.filter(({ gender }) => gender === 'female').length);
    expect(await listed({ incomplete: true })).toEqual(
      all.filter((one) => findGaps(one).length > 0).map(({ fullName }) => fullName),
    );
    expect(new Set(counts.units)).toEqual(new Set(all.map(({ unit }) => unit).filter(Boolean)));
    const [unit = ''] = counts.units;
    expect(await listed({ unit })).toEqual(all.filter((one) => one.unit === unit).map(({ fullName }) => fullName));
  });

  it('is added to, changed and removed from, each with its undo', async () => {
    const before = imageOfStore();
    const added = await delegates.add({ ...BLANK_DRAFT, fullName: ' Nguyễn  Thị Đa\u0300o ' });
    expect(added).toMatchObject({ fullName: 'Nguyễn Thị Đào', number: 129, sourceFile: '', sourceRow: null });
    const { id, number: _number, sourceFile: _file, sourceRow: _row, ...draft } = added;
    await delegates.save({ id, draft: { ...draft, unit: 'Chi bộ 1' } });
    expect((await delegates.find({ id }))?.unit).toBe('Chi bộ 1');
    await delegates.save({ id, draft: { ...draft, unit: 'Chi bộ 1' } });
    expect(await delegates.remove({ ids: [id, 'gone'] })).toEqual({ removed: 1 });
    expect(imageOfStore()).toEqual(before);
    const undone = [1, 2, 3].map(() => context.workspace.database.undo()?.label);
    expect(undone).toEqual([
      'Xoá đại biểu Nguyễn Thị Đào',
      'Sửa đại biểu Nguyễn Thị Đào',
      'Thêm đại biểu Nguyễn Thị Đào',
    ]);
    expect(imageOfStore()).toEqual(before);
  });

  it('keeps whoever is a candidate, and then everyone of the selection', async () => {
    const [one, other] = (await delegates.list(EVERYONE)).delegates;
    const personnel = createRouterClient(personnelRouter, { context });
    const candidate = { standing: 'first-time', intendedPost: 'committee-member' } as const;
    const words = { committeeHistory: '', politicalStandardConclusion: '', note: '' };
    await personnel.addCandidate({ personId: one?.id ?? '', ...candidate, ...words });
    const before = imageOfStore();
    expect(await refusalOf(delegates.remove({ ids: [other?.id ?? '', one?.id ?? ''] }))).toEqual({
      code: 'delegate-in-use',
      message: 'Không xoá được Lộc Công Hoà: người này đang có trong danh sách nhân sự; hãy bỏ khỏi mục Nhân sự trước.',
      details: ['Lộc Công Hoà'],
    });
    expect(imageOfStore()).toEqual(before);
  });

  it('is exported as a spreadsheet that another workspace imports to the same people', async () => {
    const { delegates: all } = await delegates.list(EVERYONE);
    const file = await delegates.exportSheet(EVERYONE);
    const elsewhere = openTestContext();
    context = elsewhere;
    delegates = client(elsewhere);
    await importAll(new File([await file.arrayBuffer()], 'xuất.xlsx'));
    const strip = ({ id: _id, sourceFile: _file, sourceRow: _row, ...rest }: (typeof all)[number]) => rest;
    expect((await delegates.list(EVERYONE)).delegates.map(strip)).toEqual(all.map(strip));
  });
});
