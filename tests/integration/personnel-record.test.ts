import { randomBytes } from 'node:crypto';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { insertDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { delegatesRouter } from '../../electron/features/delegates/delegates.router.ts';
import { personnelRouter } from '../../electron/features/personnel/personnel.router.ts';
import { listFor } from '../../shared/domain/personnel/offices.ts';
import { NO_FACTS } from '../../shared/domain/personnel/personnel-facts.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext } from '../fixtures/context.ts';
import { NOBODY } from '../fixtures/people.ts';

const NAMES = ['Lộc Công Hoà', 'Nông Thị Thanh Mai', 'Vi Đức Đạt', 'Hoàng Thuý Yến'];
const NEW = { standing: 'first-time', origin: 'scheme' } as const;
const PDF = Buffer.from('%PDF-1.7 một trang');
const pdf = (name: string, content: Uint8Array<ArrayBuffer> = PDF) => new File([content], name);
const HEALTH = { personId: 'p1', paper: 'health' };

/** A roster of four, the first three on the committee's list. */
async function open(path?: string) {
  const context = openTestContext(path === undefined ? {} : { path });
  const { act, undo, connection } = context.workspace.database;
  act({ act: 'people-added', label: 'Thêm đại biểu', subject: 'person', undoable: false }, (tx) =>
    insertDelegates(
      tx,
      NAMES.map((fullName, at) => ({ ...NOBODY, id: `p${at + 1}`, number: at + 1, fullName })),
    ),
  );
  const personnel = createRouterClient(personnelRouter, { context });
  for (const personId of ['p1', 'p2', 'p3']) await personnel.standFor({ ...NEW, personId, office: 'committee' });
  const names = async () =>
    listFor(await personnel.listEveryCandidate(), 'committee').map(({ person }) => person.fullName);
  const count = (query: string) => connection.prepare(`SELECT count(*) FROM ${query}`).pluck().get();
  return { context, personnel, undo, names, count, connection };
}

describe('restricted facts', () => {
  const facts = {
    ...{ personId: 'p1', ...NO_FACTS, politicalStandard: 'met', politicalStandardNumber: ' 12-KL/ĐU ' },
    ...{ disciplines: [{ kind: 'warning', decidedOn: '2025-01-02', endsOn: '2026-01-02' }], science: false },
    ratings: [
      { year: 2024, rating: 'good' },
      { year: 2025, rating: 'excellent' },
    ],
    retiresIn: { month: '2030-05', reason: 'Quân đội' },
  } as const;

  it('are kept whole, in one act that one undo takes back', async () => {
    const { personnel, undo } = await open();
    const typed = { ...facts, disciplines: [...facts.disciplines], ratings: [...facts.ratings] };
    const kept = await personnel.saveFacts(typed);
    expect(kept).toMatchObject({ politicalStandardNumber: '12-KL/ĐU', ratings: [{ year: 2025 }, { year: 2024 }] });
    expect(await personnel.listFacts()).toEqual([kept]);
    await personnel.saveFacts({
      ...kept,
      disciplines: [...(kept.disciplines ?? [])],
      relatives: null,
      ratings: [...kept.ratings],
    });
    expect(undo()).toEqual({ label: 'Ghi hồ sơ nhân sự của Lộc Công Hoà' });
    expect(await personnel.listFacts()).toEqual([]);
  });

  it('give papers the conclusion on political standards', async () => {
    const { personnel } = await open();
    const facts = { personId: 'p1', ...NO_FACTS, ratings: [], disciplines: null, relatives: null };
    await personnel.saveFacts({ ...facts, politicalStandard: 'met', politicalStandardNumber: '12-KL/ĐU' });
    const [first] = await personnel.listCandidates();
    expect(first?.politicalStandardConclusion).toBe('Đủ tiêu chuẩn chính trị (Kết luận số 12-KL/ĐU)');
    expect((await personnel.listEveryCandidate())[0]?.politicalStandardConclusion).toBe('');
  });

  it('are seen neither in the roster, nor in a search, nor in its sheet', async () => {
    const { context, personnel } = await open();
    await personnel.saveFacts({ personId: 'p1', ...NO_FACTS, note: 'Đơn thư tố cáo', ratings: [], disciplines: [] });
    await personnel.saveDossierItem({
      ...HEALTH,
      ...{ state: 'present', number: 'SK-01', issuedOn: null, expiresOn: null, note: 'Huyết áp cao' },
    });
    const delegates = createRouterClient(delegatesRouter, { context });
    const query = { unit: null, kind: null, incomplete: false, sort: 'name', offset: 0, limit: 100 } as const;
    const shown = JSON.stringify(await delegates.list({ ...query, search: '' }));
    expect(shown).not.toMatch(/tố cáo|Huyết áp|SK-01/);
    for (const search of ['tố cáo', 'huyết áp', 'SK-01'])
      expect((await delegates.list({ ...query, search })).total).toBe(0);
  });
});

describe('seats', () => {
  it('of the committee are those of the congress; a secretary is one', async () => {
    const { personnel, undo } = await open();
    expect(await personnel.findSeats()).toEqual({ secretary: 1, 'inspection-head': 1 });
    expect(await personnel.saveSeats({ office: 'deputy-secretary', seats: 2 })).toMatchObject({
      'deputy-secretary': 2,
    });
    await personnel.saveSeats({ office: 'deputy-secretary', seats: null });
    undo();
    expect(await personnel.findSeats()).toMatchObject({ 'deputy-secretary': 2 });
  });
});

describe('structure', () => {
  it('keeps why a target is not met, until it is taken back', async () => {
    const { personnel, undo } = await open();
    const women = { target: 'women', label: 'Nữ' };
    await personnel.explainShortfall({ ...women, explanation: ' Nguồn   cán bộ nữ ít ' });
    expect((await personnel.findStructure()).explanations).toEqual({ women: 'Nguồn cán bộ nữ ít' });
    await personnel.explainShortfall({ ...women, explanation: '' });
    expect((await personnel.findStructure()).explanations).toEqual({});
    expect(undo()).toEqual({ label: 'Bỏ giải trình cơ cấu: Nữ' });
    expect((await personnel.findStructure()).explanations).toEqual({ women: 'Nguồn cán bộ nữ ít' });
  });

  it('keeps the unit’s own targets in their order', async () => {
    const { personnel } = await open();
    const target = (id: string) => ({ id, label: `Khối ${id}`, words: 'mặt trận', atLeast: 1 });
    await personnel.saveUnitTargets({ targets: [target('a'), target('b')] });
    await personnel.saveUnitTargets({ targets: [target('b')] });
    expect((await personnel.findStructure()).targets).toEqual([{ ...target('b'), position: 0 }]);
  });
});

describe('variants', () => {
  const first = (personId: string) => ({ personId, standing: 'first-time' as const });

  it('change the real list only when one is chosen, in one act', async () => {
    const { personnel, names, undo } = await open();
    const kept = await personnel.saveVariant({
      ...{ id: null, name: 'Thêm nữ', note: '', members: [first('p4'), first('p1'), first('p3')] },
    });
    expect(await names()).toEqual(NAMES.slice(0, 3));
    expect(await personnel.listVariants()).toEqual([kept]);
    expect(await personnel.chooseVariant({ id: kept.id })).toEqual({ added: 1, removed: 1 });
    expect(await names()).toEqual([NAMES[3], NAMES[0], NAMES[2]]);
    const gone = (await personnel.listEveryCandidate()).find(({ personId }) => personId === 'p2');
    expect(gone?.candidacies[0]?.left).toMatchObject({ how: 'struck', reason: 'Chọn phương án Thêm nữ' });
    expect(undo()).toEqual({ label: 'Chọn phương án Thêm nữ' });
    expect(await names()).toEqual(NAMES.slice(0, 3));
  });

  it('are taken only with people of the roster, and go when removed', async () => {
    const { personnel, undo } = await open();
    const variant = { id: null, name: 'A', note: '', members: [first('p9')] };
    expect((await refusalOf(personnel.saveVariant(variant))).code).toBe('person-not-found');
    const { id } = await personnel.saveVariant({ ...variant, members: [first('p1')] });
    await personnel.removeVariant({ id });
    expect(await personnel.listVariants()).toEqual([]);
    expect((await refusalOf(personnel.chooseVariant({ id }))).code).toBe('no-such-variant');
    undo();
    expect(await personnel.listVariants()).toHaveLength(1);
  });
});

describe('the files of a dossier', () => {
  it('are kept once with their hash, and come back as they were', async () => {
    const { personnel, count } = await open();
    const kept = await personnel.attachDossierFile({ ...HEALTH, file: pdf('suc-khoe.pdf') });
    await personnel.attachDossierFile({ personId: 'p2', paper: 'health', file: pdf('cung-tep.pdf') });
    expect(kept).toMatchObject({ state: 'present', file: { name: 'suc-khoe.pdf', bytes: PDF.length } });
    expect(count('file_contents')).toBe(1);
    const opened = await personnel.openDossierFile({ ...HEALTH, recipient: 'Bản lưu' });
    expect([opened.name, opened.type]).toEqual(['suc-khoe.pdf', 'application/pdf']);
    expect(Buffer.from(await opened.arrayBuffer()).equals(PDF)).toBe(true);
  });

  it('are told by their bytes and their size, and declined by name', async () => {
    const { personnel, count } = await open();
    const file = new File(['PK\x03\x04'], 'ly-lich.pdf');
    expect(await refusalOf(personnel.attachDossierFile({ ...HEALTH, file }))).toMatchObject({
      code: 'dossier-file-wrong',
      field: 'file',
    });
    const large = { size: 20 * 1024 * 1024 + 1, type: '', name: 'to.pdf', arrayBuffer: async () => new ArrayBuffer(0) };
    expect(await refusalOf(personnel.attachDossierFile({ ...HEALTH, file: large }))).toMatchObject({
      code: 'dossier-file-too-large',
    });
    expect(count('dossier_items')).toBe(0);
  });

  it('come back by undo after they were taken away or put in the place of another', async () => {
    const { personnel, undo } = await open();
    await personnel.attachDossierFile({ ...HEALTH, file: pdf('cu.pdf') });
    await personnel.attachDossierFile({ ...HEALTH, file: pdf('moi.pdf', Buffer.from('%PDF-2.0 bản mới')) });
    await personnel.detachDossierFile(HEALTH);
    expect(await refusalOf(personnel.openDossierFile({ ...HEALTH, recipient: 'Bản lưu' }))).toMatchObject({
      code: 'dossier-file-gone',
    });
    undo();
    expect((await personnel.openDossierFile({ ...HEALTH, recipient: 'Bản lưu' })).name).toBe('moi.pdf');
    undo();
    expect(
      Buffer.from(await (await personnel.openDossierFile({ ...HEALTH, recipient: 'Bản lưu' })).arrayBuffer()).equals(
        PDF,
      ),
    ).toBe(true);
  });

  it('are dropped once no paper names them and no undo could bring them back', async () => {
    const { personnel, count } = await open();
    await personnel.attachDossierFile({ ...HEALTH, file: pdf('cu.pdf') });
    await personnel.detachDossierFile(HEALTH);
    for (let seats = 1; seats <= 50; seats += 1) await personnel.saveSeats({ office: 'deputy-secretary', seats });
    await personnel.attachDossierFile({
      personId: 'p2',
      paper: 'cv',
      file: pdf('x.pdf', Buffer.from('%PDF-1.4 khác')),
    });
    expect(count('file_contents')).toBe(1);
  });

  it('cost the file their own size and no more, also through undo and journal', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'ho-so-')), 'lon.daihoi');
    const { personnel, connection, undo, count } = await open(path);
    const size = () => {
      connection.pragma('wal_checkpoint(TRUNCATE)');
      return statSync(path).size;
    };
    const before = size();
    const bytes = 4 * 1024 * 1024;
    const scan = (at: number) => pdf(`${at}.pdf`, Buffer.concat([PDF, Buffer.alloc(1, at), randomBytes(bytes)]));
    for (let at = 0; at < 3; at += 1) {
      const personId = `p${at + 1}`;
      await personnel.attachDossierFile({ personId, paper: 'cv', file: scan(at) });
      await personnel.detachDossierFile({ personId, paper: 'cv' });
      undo();
    }
    const grown = size() - before;
    expect(count('file_contents')).toBe(3);
    expect(grown).toBeGreaterThan(3 * bytes);
    expect(grown).toBeLessThan(3 * bytes * 1.02 + 100_000);
  });
});

it('papers with a secrecy mark are declined with the reason, by number, note and file name, and nothing is kept', async () => {
  const { personnel } = await open();
  const item = { ...HEALTH, state: 'present' as const, issuedOn: null, expiresOn: null };
  const refused = [
    personnel.saveDossierItem({ ...item, number: '12-KL/TU (MẬT)', note: '' }),
    personnel.saveDossierItem({ ...item, number: '', note: 'Kết luận đóng dấu mật' }),
    personnel.attachDossierFile({ ...HEALTH, file: pdf('ket-luan-toi-mat.pdf') }),
    personnel.saveFacts({
      personId: 'p1',
      ...NO_FACTS,
      note: 'TUYỆT MẬT',
      ratings: [],
      disciplines: [],
      relatives: [],
    }),
  ];
  for (const call of refused)
    expect(await refusalOf(call)).toMatchObject({
      code: 'state-secret',
      message: expect.stringContaining('Chương trình không nhận tài liệu mật'),
    });
  expect(await personnel.listDossierItems()).toEqual([]);
  expect(await personnel.listFacts()).toEqual([]);
});
