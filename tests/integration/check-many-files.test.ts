import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMANDS } from '../../electron/hosts/daihoi/commands.ts';
import { openDeskAt } from '../../electron/hosts/daihoi/open-desk.ts';
import { runCommand } from '../../electron/hosts/daihoi/run-command.ts';
import { REPORT } from '../../scripts/format-corpus/bases.ts';
import { buildPaper } from '../../scripts/format-corpus/build-paper.ts';
import type { Spec } from '../../scripts/format-corpus/paper-spec.ts';
import { PROJECT } from '../fixtures/context.ts';

const folder = mkdtempSync(join(tmpdir(), 'hai-tram-tep-'));
const at = (name: string) => join(folder, name);
const paths = { userData: at('user-data'), resources: join(PROJECT, 'resources') };

async function json(...args: string[]) {
  const { status, stdout, stderr } = await runCommand([...args, '--json'], COMMANDS, openDeskAt(paths, folder));
  return { status, stderr, document: JSON.parse(stdout) };
}

const COUNT = 200;
const BROKEN = 120;
const NAMES = Array.from({ length: COUNT }, (_, index) => `bao-cao-${String(index + 1).padStart(3, '0')}.docx`);
const broken = NAMES[BROKEN] ?? '';

/** Four write the number wrongly, two of each text: a repair costs several checks. */
const isFaulty = (index: number) => index % 100 === 2 || index % 100 === 3;

/** Two papers that say different things, correct and with the number written wrongly. */
function contents(): readonly (readonly [correct: Uint8Array, faulty: Uint8Array])[] {
  const short = (said: string): Spec => ({
    ...REPORT,
    body: [
      ...REPORT.body.slice(0, 2),
      { kind: 'text', text: `${said} trong nhiệm kỳ, có 12 đồng chí được kết nạp vào Đảng theo đúng quy trình.` },
      ...REPORT.body.slice(-1),
    ],
  });
  const first = short('Chi bộ thôn Nà Lùng đã thu hoạch 42,5 tấn hồi khô và mở 7,2 km đường bê tông');
  const second = short('Trạm Y tế xã khám cho 1.204 lượt người, tiêm chủng đủ cho 318 trẻ dưới một tuổi');
  const wrong = { number: 'Số: 5/BC-ĐU' };
  return [first, second].map((spec) => [buildPaper(spec), buildPaper({ ...spec, ...wrong })]);
}

beforeAll(() => {
  const papers = contents();
  for (const [index, name] of NAMES.entries())
    writeFileSync(
      at(name),
      index === BROKEN ? 'PK không phải tệp nén' : (papers[index % 2]?.[isFaulty(index) ? 1 : 0] ?? ''),
    );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('checks two hundred files in their order and the room of a few, the broken one refused by its name', async () => {
  const before = process.memoryUsage().heapUsed;
  const { status, stderr, document } = await json('check', ...NAMES);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(150 * 1024 * 1024);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(document.files.map(({ file }: { file: string }) => file)).toEqual(NAMES);
  expect(Object.keys(document.files[0])).toEqual(
    expect.arrayContaining(['file', 'profile', 'paper', 'refused', 'findings', 'counts']),
  );
  for (const [index, { refused, findings }] of document.files.entries()) {
    expect(refused?.code ?? null).toBe(index === BROKEN ? 'zip-broken' : null);
    const rules = findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(isFaulty(index) ? ['SO-02', 'SO-03', 'SO-05'] : []);
  }
}, 60_000);

it('repairs two hundred files into one folder under their own names and touches no original', async () => {
  const originals = NAMES.map((name) => readFileSync(at(name)));
  const { status, document } = await json('fix', ...NAMES, '--out', 'da-sua');
  expect(status).toBe(2);
  expect(document.files.map(({ file }: { file: string }) => file)).toEqual(NAMES);
  expect(document.files[BROKEN]).toEqual({
    file: broken,
    refused: { code: 'zip-broken', message: expect.any(String) },
  });
  expect(document.files[2]).toEqual({
    file: NAMES[2],
    out: join('da-sua', NAMES[2] ?? ''),
    refused: null,
    before: { error: 3, warning: 0, info: 0 },
    after: { error: 0, warning: 0, info: 0 },
    fixed: ['SO-02', 'SO-03', 'SO-05'],
    left: [],
  });
  expect(readdirSync(at('da-sua')).sort()).toEqual(NAMES.filter((name) => name !== broken));
  expect(NAMES.every((name, index) => originals[index]?.equals(readFileSync(at(name))))).toBe(true);
  expect(await json('fix', NAMES[0] ?? '', NAMES[1] ?? '', '--out', '.')).toMatchObject({ status: 64 });
}, 60_000);

it('holds two hundred files against each other, the nearest pairs first', async () => {
  const { status, document } = await json('compare', ...NAMES);
  expect(status).toBe(2);
  expect(document.files.filter(({ refused }: { refused: unknown }) => refused !== null)).toEqual([
    { file: broken, refused: { code: 'zip-broken', message: expect.any(String) } },
  ]);
  const pairsOf = (count: number) => (count * (count - 1)) / 2;
  expect(document.ranked[0]).toEqual({ a: NAMES[0], b: NAMES[2], overlap: { aInB: 1, bInA: 1 } });
  const whole = document.ranked.filter(({ overlap }: { overlap: { aInB: number } }) => overlap.aInB === 1);
  // The broken one would have been of the first text.
  expect(whole).toHaveLength(pairsOf(99) + pairsOf(100));
}, 60_000);
