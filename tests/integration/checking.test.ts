import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it } from 'vitest';
import { checkingRouter } from '../../electron/features/checking/checking.router.ts';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { readWord } from '../../electron/platform/docx/word/read-word.ts';
import { readSheets } from '../../electron/platform/sheets/read-sheets.ts';
import { REPORT, SUBMISSION } from '../../scripts/format-corpus/bases.ts';
import { buildPaper } from '../../scripts/format-corpus/build-paper.ts';
import type { OwnPaper } from '../../shared/domain/checking/report/checked-file.ts';
import { markOf } from '../../shared/domain/checking/report/ignored.ts';
import { writeRulePack } from '../../shared/domain/checking/report/rule-pack.ts';
import { openApp, refusalOf, SETUP } from '../fixtures/app.ts';

const FAULTY = buildPaper({ ...REPORT, number: 'Số: 5/BC-ĐU', placeDate: 'Bình An, ngày 5 tháng 06 năm 2026' });
const given = (bytes: Uint8Array = FAULTY, name = 'Báo cáo.docx') => ({
  file: new File([Buffer.from(bytes)], name),
  paperKey: 'file:báo cáo',
  profile: 'auto' as const,
});

const SUPERIOR = {
  superiorOrganizationName: 'Đảng bộ tỉnh Lạng Sơn',
  superiorCommitteeName: 'Tỉnh uỷ Lạng Sơn',
  place: 'Bình An',
};

async function openRoom() {
  const app = openApp();
  await app.workspace.create({ ...SETUP, unit: { ...SETUP.unit, ...SUPERIOR } });
  return { ...app, checking: createRouterClient(checkingRouter, { context: app.context }) };
}
const rulesOf = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

it('checks a file and says where each finding stands in the words of its paragraph', async () => {
  const { checking } = await openRoom();
  const { findings, anchors, counts, refused } = await checking.check(given());
  expect(refused).toBeNull();
  expect(counts.error).toBeGreaterThan(0);
  const placed = findings.filter(({ where }) => where.paragraph > 0);
  expect(placed.length).toBeGreaterThan(0);
  for (const { where } of placed) expect(anchors[where.paragraph]?.text).toBeTruthy();
  const broken = await checking.check(given(Buffer.from('PK hỏng')));
  expect(broken.refused?.message).toMatch(/\.$/);
});

it('goes by the pages a paper was really laid out on, once they are known, and refuses a bad file before that', async () => {
  const { checking } = await openRoom();
  const estimated = (await checking.check(given())).reading;
  const pages = { count: 31, places: [] };
  const counted = (await checking.check({ ...given(), pages })).reading;
  expect([estimated?.isCounted, counted]).toEqual([false, expect.objectContaining({ isCounted: true, pages: 31 })]);
  expect((await refusalOf(checking.layOut({ file: given(Buffer.from('PK hỏng')).file }))).code).toBe('zip-broken');
});

it('reads how long a paper is, and every figure it states can be shown at its place', async () => {
  const { checking } = await openRoom();
  const { reading, said, anchors } = await checking.check(given(buildPaper(REPORT)));
  expect(reading?.pages).toBeGreaterThan(0);
  const placed = [...(said?.facts ?? []).map(({ where }) => where), ...(said?.figureLines ?? [])];
  expect(placed.length).toBeGreaterThan(0);
  for (const { paragraph } of placed.filter((one) => one.paragraph > 0)) expect(anchors[paragraph]?.text).toBeTruthy();
});

it('remembers what is ignored with its reason, in that paper only, until undone or noticed again', async () => {
  const { checking, workspace } = await openRoom();
  const [first] = (await checking.check(given())).findings;
  if (!first) throw new Error('no finding to ignore');
  const order = { ...markOf(first), paperKey: 'file:báo cáo', paperName: 'Báo cáo.docx', everywhere: false };
  expect((await refusalOrIssue(checking.ignore({ ...order, reason: '  ' }))).code).toBe('BAD_REQUEST');
  const { id } = await checking.ignore({ ...order, reason: 'Cấp trên cho phép' });
  const after = await checking.check(given());
  expect(after.ignored.map(({ by }) => by.reason)).toEqual(['Cấp trên cho phép']);
  expect(rulesOf(after.findings)).not.toContain(first.rule);
  const other = await checking.check({ ...given(), paperKey: 'file:khác' });
  expect(rulesOf(other.findings)).toContain(first.rule);

  await workspace.undo({ sequence: null });
  expect(await checking.listIgnored()).toEqual([]);
  const again = await checking.ignore({ ...order, everywhere: true, reason: 'Cả đơn vị' });
  expect((await checking.check({ ...given(), paperKey: 'file:khác' })).ignored).toHaveLength(1);
  await checking.stopIgnoring({ id: again.id });
  expect((await checking.check(given())).ignored).toEqual([]);
  expect((await refusalOf(checking.stopIgnoring({ id }))).code).toBe('no-such-ignored-finding');
});

it('plans a repair, writes the copy beside the original and checks it again', async () => {
  const { checking, userData } = await openRoom();
  const folder = join(userData, 'van-ban');
  mkdirSync(folder);
  writeFileSync(join(folder, 'Báo cáo.docx'), FAULTY);
  const plan = await checking.planRepair(given());
  const number = plan.changes.find(({ before }) => before === 'Số: 5/BC-ĐU');
  expect(number?.after).toMatch(/^Số 05-BC\/ĐU$|^Số/);

  const done = await checking.repair({ ...given(), tracked: false, leave: [], to: folder });
  expect(done.path).toBe(join(folder, 'Báo cáo-da-sua.docx'));
  expect(done.after.error).toBeLessThan(done.before.error);
  expect(readFileSync(join(folder, 'Báo cáo.docx')).equals(Buffer.from(FAULTY))).toBe(true);
  const written = readFileSync(done.path ?? '');
  expect((await checking.check(given(written))).counts).toEqual(done.after);

  const second = await checking.repair({ ...given(), tracked: true, leave: [], to: folder });
  expect(readdirSync(folder).sort()).toEqual(['Báo cáo-da-sua-theo-doi.docx', 'Báo cáo-da-sua.docx', 'Báo cáo.docx']);
  const read = readWord(readFileSync(second.path ?? ''));
  expect(read.ok && read.value.document.leftovers.comments).toBeGreaterThan(0);
  const third = await checking.repair({ ...given(), tracked: false, leave: [], to: folder });
  expect(third.path).toBe(join(folder, 'Báo cáo-da-sua-2.docx'));
  expect(
    (await refusalOf(checking.repair({ ...given(), tracked: false, leave: [], to: join(folder, 'x') }))).code,
  ).toBe('not-a-folder');
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

it('does not take the pages of the original for those of the copy, nor what only they showed for mended', async () => {
  const { checking } = await openRoom();
  const read = readWord(FAULTY);
  if (!read.ok) throw new Error('not read');
  const { paragraphs } = read.value.document;
  const signed = paragraphs.findIndex(({ text }) => text.startsWith('T/M'));
  const place = (page: number) => ({ begins: page, ends: page, lastLine: 150 });
  const pages = { count: 31, places: paragraphs.map((_, at) => place(at < signed ? 30 : 31)) };
  const order = { ...given(), pages, tracked: false, leave: [], to: null };
  expect(rulesOf((await checking.check({ ...given(), pages })).findings)).toContain('CK-28');
  const plan = await checking.planRepair({ ...given(), pages });
  expect(rulesOf(plan.left)).toContain('CK-28');

  const done = await checking.repair(order);
  expect(done.report.reading?.isCounted).toBe(false);
  expect(rulesOf(done.left)).toContain('CK-28');
  expect(done.isEstimated).toBe(true);
  const guessed = await checking.repair({ ...order, pages: null });
  expect(done.after).toEqual({ ...guessed.after, info: guessed.after.info + 1 });
  expect([done.mended, guessed.isEstimated]).toEqual([guessed.mended, false]);
});

it('writes the copy of a file whose name leads elsewhere into the chosen folder only', async () => {
  const { checking, userData } = await openRoom();
  const folder = join(userData, 'a', 'b');
  mkdirSync(folder, { recursive: true });
  const named = given(FAULTY, '../../Báo cáo: “cuối”.docx');
  const { path } = await checking.repair({ ...named, tracked: false, leave: [], to: folder });
  expect(path).toBe(join(folder, 'Báo cáo- “cuối”-da-sua.docx'));
  expect(readdirSync(folder)).toEqual(['Báo cáo- “cuối”-da-sua.docx']);
});

it('leaves out of a repair what the clerk took out and what is ignored', async () => {
  const { checking } = await openRoom();
  const { changes } = await checking.planRepair(given());
  const [kept] = changes;
  if (!kept) throw new Error('nothing to repair');
  const { left } = await checking.repair({ ...given(), tracked: false, leave: [kept.signature], to: null });
  expect(rulesOf(left)).toContain(kept.finding.rule);
  const reason = 'để nguyên';
  await checking.ignore({
    ...markOf(kept.finding),
    ...{ paperKey: 'file:báo cáo', paperName: '', everywhere: false, reason },
  });
  expect((await checking.planRepair(given())).changes).toHaveLength(changes.length - 1);
  const { report } = await checking.repair({ ...given(), tracked: false, leave: [], to: null });
  expect(report.ignored.map(({ finding }) => finding.rule)).toEqual([kept.finding.rule]);
});

it('goes by the rule pack of the superior once it is taken in, and by its own rules once it is removed', async () => {
  const { checking } = await openRoom();
  const before = await checking.check(given());
  const [off, milder] = [...new Set(rulesOf(before.findings))];
  if (!off || !milder) throw new Error('two rules are needed');
  const pack = {
    issuedBy: 'Văn phòng Tỉnh uỷ Lạng Sơn',
    document: 'Công văn 12-CV/VPTU',
    issuedOn: '2026-03-05',
    settings: { [off]: 'off' as const, [milder]: 'info' as const },
  };
  const file = await checking.writeRulePack(pack);
  expect(await file.arrayBuffer().then((bytes) => Buffer.from(bytes).toString())).toBe(writeRulePack(pack));
  expect(await checking.readRulePack({ file })).toMatchObject({ document: pack.document });
  expect((await checking.check(given())).findings).toEqual(before.findings);
  await checking.takeRulePack({ file });
  const after = await checking.check(given());
  expect(rulesOf(after.findings)).not.toContain(off);
  expect(after.findings.find(({ rule }) => rule === milder)?.severity).toBe('info');
  expect(after.pack?.issuedBy).toBe(pack.issuedBy);
  await checking.removeRulePack();
  expect((await checking.check(given())).findings).toEqual(before.findings);
  expect((await refusalOf(checking.removeRulePack())).code).toBe('no-rule-pack');
});

it('lists the Word files of a folder and hands nothing else to the screen', async () => {
  const { checking, userData } = await openRoom();
  const folder = join(userData, 'van-ban');
  mkdirSync(folder);
  for (const name of ['Tờ trình.docx', '~$Tờ trình.docx', 'Báo cáo 10.docx', 'Báo cáo 2.DOCX', 'mật.txt'])
    writeFileSync(join(folder, name), FAULTY);
  const listed = await checking.listDocxFiles({ folder });
  expect(listed.map(({ name }) => name)).toEqual(['Báo cáo 2.DOCX', 'Báo cáo 10.docx', 'Tờ trình.docx']);
  const file = await checking.readDocxFile({ path: listed[0]?.path ?? '' });
  expect([file.name, file.size]).toEqual(['Báo cáo 2.DOCX', FAULTY.length]);
  for (const path of [join(folder, 'mật.txt'), join(folder, 'không có.docx'), 'Báo cáo 2.DOCX'])
    expect((await refusalOf(checking.readDocxFile({ path }))).code).toBe('file-not-readable');
});

async function refusalOrIssue(work: Promise<unknown>): Promise<{ readonly code: string }> {
  return work.then(
    () => ({ code: 'none' }),
    (error: { code: string }) => error,
  );
}

it('tells how much of one paper stands in another by section, and which of many papers are nearest', async () => {
  const { checking } = await openRoom();
  const [file, other] = [given().file, new File([Buffer.from(buildPaper(SUBMISSION))], 'Tờ trình.docx')];
  const same = await checking.compare({ a: file, b: file });
  expect([same.aInB, same.bInA]).toEqual([100, 100]);
  expect(same.sections.a.map(({ percent }) => percent)).toEqual(same.sections.a.map(() => 100));
  expect(same.sections.a.length).toBeGreaterThan(1);
  const ranking = await checking.rankPairs({ files: [other, file, file] });
  let step = await ranking.next();
  while (!step.done) step = await ranking.next();
  expect(step.value[0]).toEqual({ a: 1, b: 2, aInB: 100, bInA: 100 });
  const broken = new File([Buffer.from('PK')], 'hỏng.docx');
  expect((await refusalOf(checking.compare({ a: file, b: broken }))).message).toContain('“hỏng.docx”');
});

it.each(['2026-05-23', '2026-06-23'])(
  'writes the slip of %s as a paper that passes its own check, and as a sheet with every finding',
  async (today) => {
    const { checking, clock } = await openRoom();
    clock.now = new Date(`${today}T02:00:00.000Z`);
    const { findings, paper } = await checking.check(given());
    const slipFile = {
      ...{ name: 'Báo cáo.docx', type: paper?.type ?? '', symbol: paper?.symbol ?? '', refused: '', findings },
      ignored: findings.slice(0, 1).map((one) => ({ ...one, reason: 'Cấp trên cho phép' })),
      after: { error: 0, warning: 1, info: 0 },
    };
    const refused = { ...slipFile, name: 'hỏng.docx', refused: 'Tệp bị hỏng.', findings: [], ignored: [], after: null };
    const contradiction = findings
      .slice(0, 1)
      .map((one) => ({ ...one, file: 'Báo cáo.docx', against: 'Tờ trình.docx, đoạn 4' }));
    const set = { papers: 2, facts: 3, disagreeing: 1, findings: contradiction, ignored: [] };
    const slip = { files: [slipFile, refused], set, pack: null };
    const word = await checking.slip({ ...slip, form: 'docx' });
    const checked = await checking.check({ ...given(new Uint8Array(await word.arrayBuffer()), 'phieu.docx') });
    const wrong = checked.findings.filter(({ severity }) => severity !== 'info');
    expect(wrong.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    const sheet = await checking.slip({ ...slip, form: 'xlsx' });
    const read = await readSheets(new Uint8Array(await sheet.arrayBuffer()));
    expect(read.ok && read.value[0]?.rows.length).toBe(1 + findings.length + 1 + 1 + 1);
  },
);

it('goes by the limits the unit sets, and by its own again once they are undone', async () => {
  const { checking, workspace } = await openRoom();
  const paper = { ...REPORT, subject: ['chính trị của Ban Chấp hành Đảng bộ xã Bình An trình Đại hội'] };
  const order = given(buildPaper(paper), 'chinh-tri.docx');
  const limitOf = async () => (await checking.check(order)).reading?.mostPages;
  expect([await checking.findLimits(), await limitOf()]).toEqual([{ settings: {}, setAt: null }, 15]);
  const settings = { fewestWords: 18, pages: { 'political-report': { others: 1 } } };
  const set = await checking.setLimits({ settings });
  expect(set.settings).toEqual({ pages: { 'political-report': { others: 1 } } });
  expect(await limitOf()).toBe(1);
  expect(rulesOf((await checking.check(order)).findings)).toContain('TG-01');
  for (const wrong of [{ barePercent: 101 }, { vaguePhrases: ['a'] }, { vaguePhrases: ['từ '.repeat(21)] }])
    expect((await refusalOrIssue(checking.setLimits({ settings: wrong }))).code).toBe('BAD_REQUEST');
  await workspace.undo({ sequence: null });
  expect([await checking.findLimits(), await limitOf()]).toEqual([{ settings: {}, setAt: null }, 15]);
});

it('gathers the papers of this congress that are begun or issued, and stops when told', async () => {
  const { checking, context } = await openRoom();
  const documents = createRouterClient(documentsRouter, { context });
  expect(await resultOf<readonly OwnPaper[]>(await checking.checkOwnPapers())).toEqual([]);
  for (const paperId of ['political-report', 'review-report'])
    await documents.saveDraft({ paperId, values: {}, version: 0, kept: 'by-hand' });
  const papers = await resultOf<readonly OwnPaper[]>(await checking.checkOwnPapers());
  expect(papers.map(({ paperId, isDraft, symbol, report }) => [paperId, isDraft, symbol, report.refused])).toEqual([
    ['political-report', true, '', null],
    ['review-report', true, '', null],
  ]);
  expect(papers.every(({ report }) => (report.said?.facts.length ?? 0) > 0)).toBe(true);
  const stop = new AbortController();
  const stream = await checking.checkOwnPapers(undefined, { signal: stop.signal });
  expect((await stream.next()).value).toMatchObject({ done: 0, total: 2 });
  stop.abort();
  await expect(stream.next()).rejects.toThrow();
});

async function resultOf<T>(stream: AsyncIterator<unknown, T>): Promise<T> {
  let step = await stream.next();
  while (!step.done) step = await stream.next();
  return step.value;
}

it('holds the time a paper takes to read against the minutes of the programme, which go before the limit of its kind', async () => {
  const { checking, context } = await openRoom();
  const documents = createRouterClient(documentsRouter, { context });
  const subject = ['chính trị của Ban Chấp hành Đảng bộ xã Bình An trình Đại hội'];
  const order = given(buildPaper({ ...REPORT, subject }), 'chinh-tri.docx');
  expect((await checking.check(order)).reading).toMatchObject({ mostMinutes: 30, isAgenda: false });
  const programme = (phut: string) => ({ phien_chinh_thuc: [{ noi_dung: 'Trình bày Báo cáo chính trị', phut }] });
  const { version } = await documents.saveDraft({
    ...{ paperId: 'congress-agenda', values: programme('1'), version: 0, kept: 'by-hand' },
  });
  const short = await checking.check(order);
  expect(short.reading).toMatchObject({ mostMinutes: 1, isAgenda: true });
  expect(short.findings.find(({ rule }) => rule === 'TG-02')?.message).toContain('chương trình đại hội dành');
  const others = buildPaper({ ...REPORT, subject, upper: ['ĐẢNG UỶ XÃ BÌNH AN'], issuer: ['CHI BỘ THÔN NÀ LÙNG'] });
  expect((await checking.check(given(others))).reading).toMatchObject({ mostMinutes: 30, isAgenda: false });
  await documents.saveDraft({
    ...{ paperId: 'congress-agenda', values: programme('60'), version, kept: 'by-hand' },
  });
  expect(rulesOf((await checking.check(order)).findings)).not.toContain('TG-02');
});
