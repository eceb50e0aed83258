import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../electron/hosts/daihoi/commands.ts';
import { openDeskAt } from '../../electron/hosts/daihoi/open-desk.ts';
import { runCommand } from '../../electron/hosts/daihoi/run-command.ts';
import { REPORT, SUBMISSION } from '../../scripts/format-corpus/bases.ts';
import { buildPaper } from '../../scripts/format-corpus/build-paper.ts';
import { PROJECT } from '../fixtures/context.ts';
import { minimalDocx } from '../fixtures/minimal-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiem-tra-'));
const at = (name: string) => join(folder, name);
const paths = { userData: at('user-data'), resources: join(PROJECT, 'resources') };
const daihoi = (...args: string[]) => runCommand(args, COMMANDS, openDeskAt(paths, folder));
const json = async (...args: string[]) => {
  const { status, stdout, stderr } = await daihoi(...args, '--json');
  return { status, stderr, document: JSON.parse(stdout) };
};

const FAULTY = { ...REPORT, number: 'Số: 5/BC-ĐU', placeDate: 'Bình An, ngày 5 tháng 06 năm 2026' };

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(at('dung.docx'), buildPaper(REPORT));
  writeFileSync(at('sai.docx'), buildPaper(FAULTY));
  writeFileSync(at('macro.docx'), minimalDocx({ parts: { 'word/vbaProject.bin': 'x' } }));
  writeFileSync(at('hong.docx'), 'PK không phải tệp nén');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('daihoi check', () => {
  it('finds nothing in a correct paper and says what the paper is', async () => {
    const { status, document } = await json('check', 'dung.docx');
    expect(status).toBe(0);
    expect(document.files).toEqual([
      {
        file: 'dung.docx',
        profile: 'HD05_2026',
        paper: {
          type: 'Báo cáo',
          typeCode: 'BC',
          issuer: 'ĐẢNG UỶ XÃ BÌNH AN',
          issuerKind: 'committee',
          symbol: '05-BC/ĐU',
          day: '2026-06-05',
        },
        refused: null,
        findings: [],
        counts: { error: 0, warning: 0, info: 0 },
        content: [],
        reading: {
          words: expect.any(Number),
          pages: 2,
          minutes: expect.any(Number),
          isCounted: false,
          mostPages: null,
          mostMinutes: null,
          isAgenda: false,
        },
      },
    ]);
  });

  it('tells what a political report leaves out apart from its form, and does not fail it for that', async () => {
    const paper = { ...REPORT, subject: ['chính trị của Ban Chấp hành Đảng bộ xã Bình An trình Đại hội'] };
    writeFileSync(at('chinh-tri.docx'), buildPaper(paper));
    const { status, document } = await json('check', 'chinh-tri.docx');
    expect({ status, findings: document.files[0].findings }).toEqual({ status: 0, findings: [] });
    expect(document.files[0].content).toContainEqual({
      rule: 'HC-01',
      severity: 'warning',
      message: 'Thiếu mục: không thấy mục “Nguyên nhân”; cần một mục về nguyên nhân.',
      clause: 'đề cương thường dùng ở cơ sở',
      basis: 'derived',
      component: 'đề cương',
      found: 'không thấy mục “Nguyên nhân”',
      expected: 'một mục về nguyên nhân',
      where: { paragraph: 0, text: '' },
      fix: 'no',
    });
    expect((await daihoi('check', 'chinh-tri.docx')).stdout).toContain('Nội dung (gợi ý, không phải quy định)');
  });

  it('names rule, clause, place and what to do for every fault', async () => {
    const { status, document } = await json('check', 'sai.docx');
    expect(status).toBe(1);
    const [file] = document.files;
    expect(file.findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'SO-02',
      'SO-03',
      'SO-05',
      'DD-03',
      'DD-04',
    ]);
    expect(file.findings[0]).toEqual({
      rule: 'SO-02',
      severity: 'error',
      message: 'Chữ “Số” không có dấu hai chấm: “Số: 5/BC-ĐU”; cần “Số ” rồi đến số, không có dấu hai chấm.',
      clause: 'HD05 PL2 #3; NĐ30 PL1.II.3c',
      basis: 'text',
      component: 'số, ký hiệu',
      found: '“Số: 5/BC-ĐU”',
      expected: '“Số ” rồi đến số, không có dấu hai chấm',
      where: { paragraph: expect.any(Number), text: 'Số: 5/BC-ĐU' },
      fix: 'yes',
    });
    expect(file.counts).toEqual({ error: 5, warning: 0, info: 0 });
  });

  it('refuses a hostile or broken file by name and goes on with the others', async () => {
    const { status, stderr, document } = await json('check', 'macro.docx', 'hong.docx', 'khong-co.docx', 'dung.docx');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(document.files.map((file: { refused: { code: string } | null }) => file.refused?.code ?? null)).toEqual([
      'macros',
      'zip-broken',
      'missing-file',
      null,
    ]);
  });

  it('takes the rules that are asked for', async () => {
    const { document } = await json('check', 'dung.docx', '--profile', 'HD36_2018');
    expect(document.files[0].profile).toBe('HD36_2018');
    expect(document.files[0].findings.map(({ rule }: { rule: string }) => rule)).toContain('NN-05');
    expect(await daihoi('check', 'dung.docx', '--profile', 'NĐ30')).toMatchObject({ status: 64 });
    expect(await daihoi('check')).toMatchObject({ status: 64 });
  });

  it('looks at the numbers of a set only when told that it is one', async () => {
    const other = { ...REPORT, subject: ['kết quả công tác kiểm tra, giám sát năm 2026'] };
    writeFileSync(at('khac.docx'), buildPaper(other));
    expect(await json('check', 'dung.docx', 'khac.docx')).toMatchObject({ status: 0 });
    const { status, document } = await json('check', 'dung.docx', 'khac.docx', '--set');
    expect(status).toBe(1);
    expect(document.files[1].findings).toMatchObject([
      { rule: 'SO-13', severity: 'warning' },
      { rule: 'SO-13', severity: 'info' },
    ]);
  });
});

describe('daihoi fix', () => {
  it('writes a repaired copy, leaves the original alone and says what is left', async () => {
    const original = readFileSync(at('sai.docx'));
    const { status, document } = await json('fix', 'sai.docx', '--out', 'ra/sua.docx');
    expect({ status, document }).toEqual({
      status: 0,
      document: {
        file: 'sai.docx',
        out: 'ra/sua.docx',
        before: { error: 5, warning: 0, info: 0 },
        after: { error: 0, warning: 0, info: 0 },
        fixed: ['SO-02', 'SO-03', 'SO-05', 'DD-03', 'DD-04'],
        left: [],
      },
    });
    expect(readFileSync(at('sai.docx'))).toEqual(original);
    expect(readdirSync(at('ra'))).toEqual(['sua.docx']);
    expect(await json('check', 'ra/sua.docx')).toMatchObject({ status: 0 });
  });

  it('writes one copy into a folder that is there, never over the original', async () => {
    mkdirSync(at('san'));
    expect((await json('fix', 'sai.docx', '--out', 'san')).document).toMatchObject({ out: join('san', 'sai.docx') });
    expect(readdirSync(at('san'))).toEqual(['sai.docx']);
    const refused = await daihoi('fix', 'sai.docx', '--out', '.');
    expect(refused.status).toBe(64);
    expect(refused.stderr).toContain('bản gốc không bao giờ bị ghi đè');
  });

  it('leaves every part alone that no repair names', async () => {
    await json('fix', 'sai.docx', '--out', 'ra/sua.docx');
    const [before, after] = [at('sai.docx'), at('ra/sua.docx')].map((path) => new PizZip(readFileSync(path)));
    const changed = Object.keys(before?.files ?? {}).filter(
      (path) => before?.file(path)?.asText() !== after?.file(path)?.asText(),
    );
    expect(changed).toEqual(['word/document.xml']);
    expect(Object.keys(after?.files ?? {}).sort()).toEqual(Object.keys(before?.files ?? {}).sort());
  });

  it('can leave the last word to a person: tracked changes, each with the clause', async () => {
    writeFileSync(
      at('trinh.docx'),
      buildPaper({ ...SUBMISSION, addressees: { label: 'Kính gửi:', items: SUBMISSION.addressees?.items ?? [] } }),
    );
    const { document } = await json('fix', 'trinh.docx', '--out', 'ra/theo-doi.docx', '--tracked');
    expect(document).toMatchObject({ fixed: ['NN-11'], after: { error: 0 } });
    const zip = new PizZip(readFileSync(at('ra/theo-doi.docx')));
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    expect(xml).toMatch(/<w:del [^>]*w:author="Thư ký Đại hội"[^>]*>.*gửi<\/w:delText>/);
    expect(xml).toMatch(/<w:ins [^>]*>.*trình<\/w:t>/);
    expect(zip.file('word/comments.xml')?.asText()).toContain('HD05 §9.2.4');
  });

  it('never writes over the original, and writes nothing for a file that cannot be read', async () => {
    const original = readFileSync(at('sai.docx'));
    expect(await daihoi('fix', 'sai.docx', '--out', './sai.docx')).toMatchObject({ status: 64 });
    expect(readFileSync(at('sai.docx'))).toEqual(original);
    expect(await json('fix', 'macro.docx', '--out', 'ra/macro.docx')).toMatchObject({
      status: 2,
      document: { error: { code: 'macros' } },
    });
    expect(readdirSync(at('ra'))).not.toContain('macro.docx');
  });
});

describe('daihoi compare', () => {
  it('tells how much of one paper stands in the other, and in which paragraphs', async () => {
    const { status, document } = await json('compare', 'dung.docx', 'sai.docx');
    expect({ status, overlap: document.overlap }).toEqual({ status: 1, overlap: { aInB: 1, bInA: 1 } });
    expect(document.pairs[0]).toEqual({
      a: { paragraph: expect.any(Number), text: expect.any(String) },
      b: { paragraph: expect.any(Number), text: expect.any(String) },
      similarity: 1,
    });
    expect(await json('compare', 'dung.docx', 'hong.docx')).toMatchObject({
      status: 2,
      document: { error: { code: 'zip-broken', message: expect.stringMatching(/^hong\.docx: /) } },
    });
    expect(await daihoi('compare', 'dung.docx')).toMatchObject({ status: 64 });
  });
});
