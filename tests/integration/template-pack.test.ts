import { createRouterClient } from '@orpc/server';
import PizZip from 'pizzip';
import { beforeEach, describe, expect, it } from 'vitest';
import { router } from '../../electron/app/router.ts';
import { sha256Of } from '../../electron/platform/files/write-whole-file.ts';
import { CATALOGUE } from '../../shared/domain/documents/catalogue.ts';
import { PACK_LIST } from '../../shared/domain/documents/template-pack.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS } from '../fixtures/paper-records.ts';
import { storeRecords } from '../fixtures/paper-store.ts';

const REPORT = 'political-report';
const PLAN = 'congress-plan';
const start = (context: TestContext) => createRouterClient(router, { context });
let context: TestContext;
let app: ReturnType<typeof start>;
beforeEach(() => {
  context = openTestContext();
  app = start(context);
  storeRecords(context);
});

const bytesOf = async (file: { arrayBuffer(): Promise<ArrayBuffer> }) => new Uint8Array(await file.arrayBuffer());
const fileOf = (zip: PizZip, name: string) => new File([Buffer.from(zip.generate({ type: 'uint8array' }))], name);
/** The standard template with a word of the unit's own. */
async function ownTemplate(paperId: string, from: string, to: string): Promise<File> {
  const zip = new PizZip(await bytesOf(await app.documents.readTemplate({ paperId })));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  expect(xml).toContain(from);
  zip.file('word/document.xml', xml.replace(from, to));
  return fileOf(zip, 'mau-rieng.docx');
}
const exported = async () =>
  new PizZip(await bytesOf(await app.templates.exportPack({ issuedBy: 'Tỉnh uỷ Lạng Sơn', term: '2026 - 2031' })));
const packFile = (zip: PizZip) => fileOf(zip, 'bo-mau.zip');
/** Puts other bytes in, with their hash on the list. */
function replace(zip: PizZip, paperId: string, bytes: Uint8Array): void {
  const list = JSON.parse(zip.file(PACK_LIST)?.asText() ?? '');
  const entry = list.templates.find((one: { paperId: string }) => one.paperId === paperId);
  entry.sha256 = sha256Of(bytes);
  zip.file(entry.file, bytes);
  zip.file(PACK_LIST, JSON.stringify(list));
}
const inUse = async (paperId: string) => sha256Of(await bytesOf(await app.documents.readTemplate({ paperId })));

describe('a pack of templates', () => {
  it('holds every template in use, with its hash, and is all the same where it came from', async () => {
    await app.documents.acceptTemplate({ paperId: REPORT, file: await ownTemplate(REPORT, '</w:body>', ' </w:body>') });
    const zip = await exported();
    const list = JSON.parse(zip.file(PACK_LIST)?.asText() ?? '');
    expect(list.templates.map(({ paperId }: { paperId: string }) => paperId)).toEqual(CATALOGUE.map(({ id }) => id));
    for (const { file, sha256 } of list.templates) expect(sha256Of(zip.file(file)!.asUint8Array())).toBe(sha256);
    const report = await app.templates.inspectPack({ file: packFile(zip) });
    expect(report.templates.filter(({ change, problems }) => change !== 'same' || problems.length > 0)).toEqual([]);
    expect(report.accepted).toBe(false);
  });

  it('is taken whole in one act: new ones come in, standard ones replace the unit’s own, undo takes all back', async () => {
    const zip = await exported();
    const [standardReport, standardPlan] = [await inUse(REPORT), await inUse(PLAN)];
    replace(zip, PLAN, await bytesOf(await ownTemplate(PLAN, '</w:body>', '\n</w:body>')));
    await app.documents.acceptTemplate({ paperId: REPORT, file: await ownTemplate(REPORT, '</w:body>', ' </w:body>') });
    const own = await inUse(REPORT);
    const report = await app.templates.acceptPack({ file: packFile(zip) });
    const changed = report.templates.filter(({ change }) => change !== 'same');
    expect(changed.map(({ paperId, change }) => [paperId, change])).toEqual([
      [REPORT, 'standard'],
      [PLAN, 'new'],
    ]);
    expect(await inUse(REPORT)).toBe(standardReport);
    expect(await inUse(PLAN)).not.toBe(standardPlan);
    expect(context.workspace.database.undo()?.label).toContain('Bộ mẫu của Tỉnh uỷ Lạng Sơn, nhiệm kỳ 2026 - 2031');
    expect([await inUse(REPORT), await inUse(PLAN)]).toEqual([own, standardPlan]);
  });

  it('with one faulty template is not taken at all, and says which and why', async () => {
    const zip = await exported();
    replace(zip, REPORT, await bytesOf(await ownTemplate(REPORT, '</w:body>', ' </w:body>')));
    replace(zip, PLAN, await bytesOf(await ownTemplate(PLAN, '{so_ky_hieu', '{khong_co_the_nay}{so_ky_hieu')));
    const report = await app.templates.inspectPack({ file: packFile(zip) });
    expect(report.accepted).toBe(false);
    expect(report.templates.filter(({ problems }) => problems.length > 0).map(({ paperId }) => paperId)).toEqual([
      PLAN,
    ]);
    const before = await inUse(REPORT);
    expect(await refusalOf(app.templates.acceptPack({ file: packFile(zip) }))).toMatchObject({
      code: 'template-pack-faulty',
      details: [expect.stringContaining('khong_co_the_nay')],
    });
    expect(await inUse(REPORT)).toBe(before);
  });

  it.each<[string, string, (zip: PizZip) => void]>([
    ['a file other than its hash', 'template-pack-faulty', (zip) => void zip.file(`mau/${PLAN}.docx`, 'khác')],
    ['a file that is missing', 'template-pack-faulty', (zip) => void zip.remove(`mau/${PLAN}.docx`)],
    ['a file that is not on the list', 'template-pack-faulty', (zip) => void zip.file('mau/la.docx', 'lạ')],
    ['no list', 'not-a-template-pack', (zip) => void zip.remove(PACK_LIST)],
  ])('is refused for %s', async (_, code, spoil) => {
    const zip = await exported();
    spoil(zip);
    expect(await refusalOf(app.templates.acceptPack({ file: packFile(zip) }))).toMatchObject({ code });
  });
});

describe('templates that were in use once', () => {
  const issue = async () => {
    const { version } = await app.documents.openDesk({ paperId: PLAN });
    await app.documents.saveDraft({ paperId: PLAN, values: COMPLETE_DRAFTS[PLAN] ?? {}, version, kept: 'by-hand' });
    return app.documents.issue({ paperId: PLAN, number: 1, issuedOn: '2026-01-05' });
  };

  it('are kept with the papers printed from them; the old one can be fetched and used again', async () => {
    const standard = await inUse(PLAN);
    const issued = await issue();
    const printed = await bytesOf(await app.documents.readIssued({ id: issued.id }));
    await app.documents.acceptTemplate({ paperId: PLAN, file: await ownTemplate(PLAN, '</w:body>', ' </w:body>') });
    const versions = await app.templates.listVersions({ paperId: PLAN });
    expect(versions.map(({ source, isInUse, issued: count }) => [source, isInUse, count]).sort()).toEqual([
      ['own', true, 0],
      ['standard', false, 1],
    ]);
    const fetched = await app.templates.readVersion({ paperId: PLAN, sha256: standard });
    expect(sha256Of(await bytesOf(fetched))).toBe(standard);
    await app.templates.useVersion({ paperId: PLAN, sha256: standard });
    expect(await inUse(PLAN)).toBe(standard);
    // What was issued prints again as it was, whatever the template is now
    expect(await bytesOf(await app.documents.readIssued({ id: issued.id }))).toEqual(printed);
    context.workspace.database.undo();
    expect(await inUse(PLAN)).not.toBe(standard);
  });

  it('are refused when they are not among them', async () => {
    const refused = app.templates.useVersion({ paperId: PLAN, sha256: 'a'.repeat(64) });
    expect(await refusalOf(refused)).toMatchObject({ code: 'no-such-template' });
  });
});
