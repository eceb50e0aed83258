import { createRouterClient } from '@orpc/server';
import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { issuedPapers } from '../../electron/features/documents/documents.schema.ts';
import { personnelRouter } from '../../electron/features/personnel/personnel.router.ts';
import { officeSeats } from '../../electron/features/personnel/record.schema.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS } from '../fixtures/paper-records.ts';
import { storeRecords } from '../fixtures/paper-store.ts';

/** A file written before the scheme asked for the seats of each office: what was issued and drafted then stays usable. */
const SCHEME = 'personnel-scheme';
const start = (context: TestContext) => ({
  documents: createRouterClient(documentsRouter, { context }),
  personnel: createRouterClient(personnelRouter, { context }),
});
let context: TestContext;
let app: ReturnType<typeof start>;
let issuedId: string;
let bytes: Uint8Array;

const write = (work: Parameters<TestContext['workspace']['database']['act']>[1]) =>
  context.workspace.database.act({ act: 'older', label: 'Tệp cũ', subject: 'older', undoable: false }, work);
const readIssued = async () => new Uint8Array(await (await app.documents.readIssued({ id: issuedId })).arrayBuffer());

beforeEach(async () => {
  context = openTestContext();
  app = start(context);
  storeRecords(context);
  const values = COMPLETE_DRAFTS[SCHEME] ?? {};
  await app.documents.saveDraft({ paperId: SCHEME, values, version: 0, kept: 'by-hand' });
  issuedId = (await app.documents.issue({ paperId: SCHEME, number: 1, issuedOn: '2026-05-28' })).id;
  bytes = await readIssued();
  write((tx) => {
    tx.delete(officeSeats).run();
    const [row] = tx.select({ used: issuedPapers.used }).from(issuedPapers).where(eq(issuedPapers.id, issuedId)).all();
    const used = (row?.used ?? []).filter(({ tag }) => tag !== 'cac_chuc_danh');
    tx.update(issuedPapers).set({ used }).where(eq(issuedPapers.id, issuedId)).run();
  });
});

it('reads the issued scheme as it went out, and lets the submission rest on it', async () => {
  expect(await readIssued()).toEqual(bytes);
  const values = COMPLETE_DRAFTS['personnel-submission'] ?? {};
  await app.documents.saveDraft({ paperId: 'personnel-submission', values, version: 0, kept: 'by-hand' });
  const submission = { paperId: 'personnel-submission', number: 1, issuedOn: '2026-06-02' };
  expect((await app.documents.issue(submission)).symbol).toBe('01-TTr/ĐU');
});

it('tells what a scheme printed today would say more, as a difference and not as a fault', async () => {
  const [scheme] = await app.documents.listOutOfDate();
  expect(scheme?.changes.map(({ label, was, now }) => [label, was, now])).toEqual([
    ['Ban Chấp hành', '', '3/4'],
    ['Ban Thường vụ', '', '…/2'],
    ['Bí thư', '', '1/1'],
    ['Phó Bí thư', '', '…/1'],
  ]);
});

it('opens the draft with the seats it lacks named; it is whole once they are typed', async () => {
  const { missing, version } = await app.documents.openDesk({ paperId: SCHEME });
  expect(missing.map(({ label }) => label)).toEqual([
    'Số lượng cần bầu: ban thường vụ',
    'Số lượng cần bầu: phó bí thư',
  ]);
  // A field of then that is gone stays with the draft and hinders nothing
  const values = { ...COMPLETE_DRAFTS[SCHEME], tuoi_tre: 42 };
  await app.documents.saveDraft({ paperId: SCHEME, values, version, kept: 'by-hand' });
  expect((await app.documents.preview({ paperId: SCHEME, values: null })).size).toBeGreaterThan(0);
  await app.personnel.saveSeats({ office: 'standing-committee', seats: 2 });
  await app.personnel.saveSeats({ office: 'deputy-secretary', seats: 1 });
  expect((await app.documents.openDesk({ paperId: SCHEME })).missing).toEqual([]);
});
