import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../electron/hosts/daihoi/commands.ts';
import { openDeskAt } from '../../electron/hosts/daihoi/open-desk.ts';
import { runCommand } from '../../electron/hosts/daihoi/run-command.ts';
import { CATALOGUE } from '../../shared/domain/documents/catalogue.ts';
import { familyIdOf } from '../../shared/domain/documents/paper-family.ts';
import { SAMPLE_SETUP } from '../../shared/domain/practice/sample-congress.ts';
import { PROJECT } from '../fixtures/context.ts';
import { minimalDocx } from '../fixtures/minimal-docx.ts';

/** The whole demonstration issues every paper; a busy machine takes its time. */
const PATIENCE_MS = 120_000;
vi.setConfig({ testTimeout: PATIENCE_MS });

/** Papers that a delegate congress must have and that hold no personnel data. */
const WANTED = CATALOGUE.filter(({ need, restricted }) => need.delegates === 'must' && !restricted).length;

import expected from '../fixtures/roster-expected.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'daihoi-'));
const at = (name: string) => join(folder, name);
const sample = (name: string) => join(PROJECT, 'resources', 'samples', name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paths = { userData: at('user-data'), resources: join(PROJECT, 'resources') };

const daihoi = (...args: string[]) => runCommand(args, COMMANDS, openDeskAt(paths, folder));
/** Exactly one JSON document, or the test fails. */
const json = async (...args: string[]) => {
  const outcome = await daihoi(...args, '--json');
  return { ...outcome, document: JSON.parse(outcome.stdout) };
};

async function newWorkspace(name: string): Promise<string> {
  writeFileSync(at('dai-hoi.json'), JSON.stringify(SAMPLE_SETUP));
  expect(await daihoi('new', '--workspace', name, '--config', 'dai-hoi.json')).toMatchObject({ status: 0, stderr: '' });
  return name;
}

describe('a roster', () => {
  it.each(Object.entries(expected))('%s is imported and listed as expected', async (file, people) => {
    const workspace = await newWorkspace(`${file}.daihoi`);
    const imported = await json('import-delegates', sample(file), '--workspace', workspace);
    expect(imported).toMatchObject({ status: 0, stderr: '' });
    expect(imported.document).toMatchObject({ read: people.length, added: people.length, updated: 0, rejected: [] });
    const { document } = await json('list-delegates', '--workspace', workspace);
    expect(document.delegates).toHaveLength(people.length);
    expect(document.delegates).toMatchObject(people);
  });

  it('changes nothing when it is imported again', async () => {
    const again = await json(
      'import-delegates',
      sample('dang-vien-chi-bo.xlsx'),
      '--workspace',
      'dang-vien-chi-bo.xlsx.daihoi',
    );
    expect(again.document).toMatchObject({ added: 0, updated: 0, unchanged: 42 });
  });
});

describe('a workbook with a sheet for each unit', () => {
  const roster = (name: string, ...people: readonly string[]) => {
    const rows = people.map((fullName) => [fullName, '02/04/1968', 'Nam']);
    return { name, rows: [['Họ và tên', 'Ngày sinh', 'Giới tính'], ...rows] };
  };
  const listed = async (workspace: string, ...args: string[]) => {
    const sheets = [
      roster('Chi bộ Nà Lùng', 'Lường Thị Én', 'Vì Văn Sáng'),
      {
        name: 'Danh bạ',
        rows: [
          ['Nơi gọi', 'Số máy'],
          ['Văn phòng', '0212 3850 001'],
        ],
      },
      roster('Chi bộ Bản Mé', 'Lò Văn Inh'),
      roster('Chi bộ Co Mạ', 'Giàng A Páo'),
    ];
    writeFileSync(at('nhieu-trang.xlsx'), await writeXlsx({ sheets }));
    await newWorkspace(workspace);
    const imported = await json('import-delegates', 'nhieu-trang.xlsx', '--workspace', workspace, ...args);
    const { document } = await json('list-delegates', '--workspace', workspace);
    const people = document.delegates.map((one: { fullName: string; unit: string }) => [one.fullName, one.unit]);
    return { imported, people };
  };
  const [NA_LUNG, BAN_ME, CO_MA] = [
    [
      ['Lường Thị Én', 'Chi bộ Nà Lùng'],
      ['Vì Văn Sáng', 'Chi bộ Nà Lùng'],
    ],
    [['Lò Văn Inh', 'Chi bộ Bản Mé']],
    [['Giàng A Páo', 'Chi bộ Co Mạ']],
  ] as const;

  it('gives the sheets that are named, each under its unit', async () => {
    const { imported, people } = await listed('hai.daihoi', '--sheet', 'Chi bộ Nà Lùng', '--sheet', 'Chi bộ Co Mạ');
    expect(imported).toMatchObject({ status: 0, document: { read: 3, added: 3, rejected: [] } });
    expect(people).toEqual([...NA_LUNG, ...CO_MA]);
  });

  it('gives all its rosters and passes over a list that is none', async () => {
    const { imported, people } = await listed('tat-ca.daihoi', '--all-sheets');
    expect(imported).toMatchObject({ status: 0, document: { read: 4, added: 4, rejected: [] } });
    expect(people).toEqual([...NA_LUNG, ...BAN_ME, ...CO_MA]);
  });

  it('adds nobody when one of the named sheets is not there', async () => {
    const { imported, people } = await listed('thieu.daihoi', '--sheet', 'Chi bộ Nà Lùng', '--sheet', 'Chi bộ Lạ');
    expect(imported.status).toBe(2);
    expect(JSON.stringify(imported)).toContain('Chi bộ Lạ');
    expect(people).toEqual([]);
  });
});

describe('the demonstration', () => {
  type Demo = {
    papers: { id: string; file: string; symbol: string; sha256: string; missing: unknown[] }[];
    package: { package: string; papers: number; valid: boolean };
  };
  type Found = { rule: string; severity: string; message: string };
  type Checked = {
    files: { findings: Found[]; content: Found[] }[];
    set: { facts: unknown[]; findings: unknown[] };
  };
  let demo: { status: number | null; stderr: string; document: Demo };
  beforeAll(async () => {
    demo = await json('demo', '--out', 'demo');
  }, PATIENCE_MS);

  it('makes every paper a congress of delegates may need, without a gap', async () => {
    expect(demo).toMatchObject({ status: 0, stderr: '' });
    const { papers } = demo.document;
    const families = [...new Set(papers.map(({ id }) => familyIdOf(id)))];
    expect(families).toEqual(CATALOGUE.filter(({ need }) => need.delegates !== 'none').map(({ id }) => id));
    const made = (family: string) => papers.filter(({ id }) => familyIdOf(id) === family).length;
    expect(made('personnel-meeting-minutes')).toBe(8);
    expect(made('nomination-count-minutes')).toBe(5);
    expect(papers.flatMap(({ missing }) => missing)).toEqual([]);
    for (const { file, sha256 } of papers)
      expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sha256);
  });

  it('keeps its own rules of form and content, and says nothing two ways', async () => {
    const { papers } = demo.document;
    const { document } = await json('check', ...papers.map(({ file }) => file));
    const { files, set } = document as Checked;
    expect(files).toHaveLength(papers.length);
    const found = files.flatMap(({ findings, content }, at) =>
      [...findings, ...content]
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, message }) => `${rule} ${message}`)
        .map((finding) => `${papers[at]?.id}: ${finding}`),
    );
    expect({ found, contradictions: set.findings }).toEqual({ found: [], contradictions: [] });
    // A check that recognises nothing finds nothing: the papers state scores of the same things.
    expect(set.facts.length).toBeGreaterThan(50);
  });

  it('has nobody come late to a session that is long past', () => {
    const report = demo.document.papers.find(({ id }) => id === 'credentials-report');
    const xml = new PizZip(readFileSync(report?.file ?? '')).file('word/document.xml')?.asText() ?? '';
    const text = xml.replace(/<[^>]*>/g, '');
    expect(text).toContain('Có mặt tại Phiên trù bị');
    expect(text).not.toContain('đến muộn');
  });

  it('issues each on a day that a congress would issue it', () => {
    const bag = demo.document.package.package;
    const { papers } = JSON.parse(readFileSync(join(bag, 'data', 'records.json'), 'utf8'));
    expect(papers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ paperId: 'political-report', issuedOn: '2026-06-10' }),
        expect.objectContaining({ paperId: 'personnel-submission', issuedOn: '2026-05-27' }),
        expect.objectContaining({ paperId: 'congress-minutes', issuedOn: '2026-06-20' }),
      ]),
    );
  });

  it('puts them into a bag that coreutils find whole', async () => {
    const { package: bag, papers, valid } = demo.document.package;
    expect({ papers, valid }).toEqual({ papers: demo.document.papers.length, valid: true });
    const checked = execFileSync('sha256sum', ['-c', 'manifest-sha256.txt'], { cwd: bag, encoding: 'utf8' });
    expect(
      checked
        .trim()
        .split('\n')
        .every((line) => line.endsWith(': OK')),
    ).toBe(true);
  });

  it('leaves no trace among the congresses of the person', async () => {
    expect(readdirSync(folder)).toContain('demo');
    expect(readdirSync(at('user-data')).filter((name) => /demo|mau/i.test(name))).toEqual([]);
    const settings = readdirSync(at('user-data')).filter((name) => name.endsWith('.json'));
    for (const name of settings) expect(readFileSync(at(join('user-data', name)), 'utf8')).not.toContain('demo.daihoi');
  });

  it('can be shown again in the same place, as npm starts it', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['electron/hosts/daihoi.ts', 'demo', '--out', 'demo', '--json'],
      {
        cwd: PROJECT,
        encoding: 'utf8',
        env: { ...process.env, DAIHOI_USER_DATA: at('user-data'), INIT_CWD: folder },
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect((JSON.parse(stdout) as Demo).package).toMatchObject({ papers: demo.document.papers.length, valid: true });
  });

  it('makes a package in which a changed, a missing and an extra file are found', async () => {
    const bag = demo.document.package.package;
    expect(await json('verify', bag)).toMatchObject({ status: 0, document: { valid: true, problems: [] } });
    const [first, second] = readFileSync(join(bag, 'manifest-sha256.txt'), 'utf8')
      .split('\n')
      .map((line) => line.slice(66));
    writeFileSync(join(bag, first ?? ''), 'changed');
    rmSync(join(bag, second ?? ''));
    writeFileSync(join(bag, 'data', 'extra.txt'), '');
    const { status, document } = await json('verify', bag);
    expect(status).toBe(1);
    expect(document.valid).toBe(false);
    const codes = new Set(document.problems.map((problem: { code: string }) => problem.code));
    expect([...codes]).toEqual(expect.arrayContaining(['changed-file', 'missing-file', 'extra-file']));
  });
});

describe('a workspace on the command line', () => {
  it('is written out as drafts with their gaps, and as a zip package', async () => {
    const workspace = await newWorkspace('nhap.daihoi');
    const { status, document } = await json(
      'generate',
      '--workspace',
      workspace,
      '--paper',
      'political-report',
      '--out',
      'ra',
    );
    expect(status).toBe(0);
    expect(document.papers).toMatchObject([
      { id: 'political-report', file: at('ra/political-report.docx'), symbol: null },
    ]);
    expect(document.papers[0].missing).toContainEqual({ field: expect.any(String), label: expect.any(String) });
    const sealed = await json('export', '--workspace', workspace, '--to', 'usb', '--zip');
    expect(sealed).toMatchObject({ status: 0, document: { verified: true, papers: WANTED } });
    expect(await daihoi('verify', sealed.document.package)).toEqual({
      status: 0,
      stdout: 'Gói nguyên vẹn.\n',
      stderr: '',
    });
  });

  it('goes into a package without drafts or roster when they are not wanted', async () => {
    const workspace = await newWorkspace('rieng.daihoi');
    const roster = sample('dang-vien-chi-bo.xlsx');
    expect(await daihoi('import-delegates', roster, '--workspace', workspace)).toMatchObject({ status: 0 });
    const contents = async (...options: string[]) => {
      const { document } = await json('export', '--workspace', workspace, '--to', 'rieng', ...options);
      return readdirSync(join(document.package, 'data')).map((name) => name.split('_')[0]);
    };
    expect(await contents('--no-drafts')).toEqual(['danh-sach-dai-bieu', 'records.json']);
    expect(await contents('--no-roster')).toEqual(['6-du-thao', 'records.json']);
    expect(await json('export', '--workspace', workspace, '--to', 'rieng', '--no-drafts', '--no-roster')).toMatchObject(
      {
        status: 1,
        document: { refused: { code: 'nothing-to-send' } },
      },
    );
  });

  it('is never written over', async () => {
    await newWorkspace('mot.daihoi');
    const before = readFileSync(at('mot.daihoi'));
    expect(await json('new', '--workspace', 'mot.daihoi', '--config', 'dai-hoi.json')).toMatchObject({
      status: 1,
      document: { refused: { code: 'file-exists' } },
    });
    expect(readFileSync(at('mot.daihoi'))).toEqual(before);
  });
});

it.each([
  ['a roster that is not there', ['import-delegates', 'khong-co.xlsx', '--workspace', 'w.daihoi'], 'missing-file'],
  ['a workspace that is not there', ['list-delegates', '--workspace', 'khong-co.daihoi'], 'missing-file'],
  [
    'a workspace that is something else',
    ['list-delegates', '--workspace', sample('dang-vien-chi-bo.xlsx')],
    'not-our-file',
  ],
  ['a config that is not there', ['new', '--workspace', 'x.daihoi', '--config', 'khong-co.json'], 'missing-file'],
  ['a package that is not there', ['verify', 'khong-co'], 'missing-file'],
  ['a folder where a file stands in the way', ['demo', '--out', 'dai-hoi.json/ra'], 'no-folder'],
])('%s ends with 2 and one Vietnamese line', async (_what, args, code) => {
  const { status, stderr, document } = await json(...args);
  expect({ status, document }).toMatchObject({ status: 2, document: { error: { code } } });
  expect(stderr).toMatch(/^[^\n]+\n$/);
});

it('a spreadsheet that is no package ends with 2', async () => {
  expect(await daihoi('verify', sample('dang-vien-chi-bo.xlsx'))).toMatchObject({ status: 2, stdout: '' });
});

describe('two papers compared', () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const write = (name: string, ...texts: string[]) =>
    writeFileSync(at(name), minimalDocx({ body: texts.map(paragraph).join('') }));
  const COPIED = 'Trong nhiệm kỳ Đảng bộ kết nạp 23 đảng viên, trong đó 11 đồng chí là nữ, đạt 115% chỉ tiêu.';

  it('show the copied paragraph on both sides and end with 1 above thirty percent', async () => {
    write('a.docx', 'Thu nhập bình quân đầu người của xã năm 2025 đạt 52,4 triệu đồng mỗi năm.', COPIED);
    write('b.docx', COPIED);
    const { status, document } = await json('compare', 'a.docx', 'b.docx');
    expect(status).toBe(1);
    expect(document.overlap.bInA).toBe(1);
    expect(document.pairs).toEqual([
      { a: { paragraph: 2, text: COPIED }, b: { paragraph: 1, text: COPIED }, similarity: 1 },
    ]);
  });

  it('end with 0 when they say different things, and with 2 when one is no Word file', async () => {
    write('c.docx', 'Ban Thường vụ họp 24 kỳ, có 41 trong 43 kết luận được theo dõi đến khi hoàn thành.');
    write('b.docx', COPIED);
    expect(await json('compare', 'b.docx', 'c.docx')).toMatchObject({
      status: 0,
      document: { overlap: { aInB: 0, bInA: 0 }, pairs: [] },
    });
    writeFileSync(at('hong.docx'), 'không phải tệp Word');
    expect(await daihoi('compare', 'b.docx', 'hong.docx')).toMatchObject({ status: 2, stdout: '' });
  });
});
