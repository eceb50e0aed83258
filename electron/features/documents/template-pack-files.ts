import PizZip from 'pizzip';
import { CATALOGUE } from '#shared/domain/documents/catalogue.ts';
import { refusePack } from '#shared/domain/documents/documents-refusal.ts';
import type { PaperDefinition } from '#shared/domain/documents/paper.ts';
import { nameOf } from '#shared/domain/documents/paper-plan.ts';
import {
  LARGEST_PACK,
  NOT_A_PACK,
  PACK_LIST,
  PACK_TOO_LARGE,
  type PackEntry,
  type PackList,
  type PackReport,
  type PackTemplate,
  readPackList,
  writePackList,
} from '#shared/domain/documents/template-pack.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { localDay } from '../../platform/clock/local-moment.ts';
import { sha256Of } from '../../platform/files/write-whole-file.ts';
import { zipFiles } from '../../platform/files/zip-files.ts';
import { checkZipLimits } from '../../platform/files/zip-limits.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { reportOnTemplate } from './own-template.ts';
import { readStandardTemplate, readTemplate } from './render-paper.ts';
import { keepTemplate } from './template-versions.repository.ts';
import { findUnitTemplate, removeUnitTemplate, saveUnitTemplate } from './unit-templates.repository.ts';

const FILE_NAME = 'bo-mau-van-ban.zip';

/** Every template in use, the unit's own and the standard ones, with a list of hashes: for units below, or to keep for a term. */
export async function exportTemplatePack(
  context: WorkspaceContext,
  signed: Pick<PackList, 'issuedBy' | 'term'>,
): Promise<BinaryFile> {
  const setup = findSetup(context.db);
  const templates = CATALOGUE.map((paper) => {
    const bytes = readTemplate(context, paper.id);
    const entry = { paperId: paper.id, name: nameOf(paper, setup), file: `mau/${paper.id}.docx` };
    return { entry: { ...entry, sha256: sha256Of(bytes) }, bytes };
  });
  const issuedOn = localDay(context.now());
  const list = writePackList({ ...signed, issuedOn, templates: templates.map(({ entry }) => entry) });
  const zip = await zipFiles([
    { path: PACK_LIST, bytes: new TextEncoder().encode(list) },
    ...templates.map(({ entry, bytes }) => ({ path: entry.file, bytes })),
  ]);
  const label = `Xuất bộ ${templates.length} mẫu văn bản`;
  context.act({ act: 'template-pack-exported', label, subject: 'templates', undoable: false }, () => undefined);
  return new File([Buffer.from(zip)], FILE_NAME, { type: 'application/zip' });
}

/** Reads a pack, tries each of its templates as a single one would be tried, and keeps nothing. */
export async function inspectTemplatePack(context: WorkspaceContext, file: BinaryFile): Promise<PackReport> {
  return (await openPack(context, file)).report;
}

/** Takes every template of the pack in one act, or none when anything is wrong with one of them. */
export async function acceptTemplatePack(context: WorkspaceContext, file: BinaryFile): Promise<PackReport> {
  const { report, templates, list } = await openPack(context, file);
  const problems = report.templates.flatMap(({ name, problems }) => problems.map((one) => `${name}: ${one}`));
  if (problems.length > 0) throw declined(refusePack(problems));
  const acceptedAt = context.now().toISOString();
  const source = `Bộ mẫu của ${list.issuedBy}, nhiệm kỳ ${list.term}`;
  const changed = templates.filter(({ change }) => change !== 'same');
  const label = `Nhận ${changed.length} mẫu văn bản: ${source}`;
  context.act({ act: 'template-pack-taken', label, subject: 'templates', undoable: true }, (tx) => {
    for (const { entry, bytes, change } of changed) {
      const { paperId, sha256, file: fileName } = entry;
      if (change === 'standard') removeUnitTemplate(tx, paperId);
      else {
        saveUnitTemplate(tx, { paperId, fileName: fileName.slice('mau/'.length), content: bytes, sha256, acceptedAt });
        keepTemplate(tx, { paperId, sha256, fileName, source, keptAt: acceptedAt, content: bytes });
      }
    }
  });
  return report;
}

type Opened = { readonly entry: PackEntry; readonly bytes: Uint8Array; readonly change: PackTemplate['change'] };

async function openPack(context: WorkspaceContext, file: BinaryFile) {
  if (file.size > LARGEST_PACK) throw declined(PACK_TOO_LARGE);
  const { list, zip } = readZip(new Uint8Array(await file.arrayBuffer()));
  const read = list.templates.map((entry) => readOne(context, zip, entry));
  const listed = new Set([PACK_LIST, ...list.templates.map((entry) => entry.file)]);
  const others = Object.values(zip.files).filter(({ dir, name }) => !dir && !listed.has(name));
  if (others.length > 0)
    throw declined(refusePack(others.map(({ name }) => `Tệp “${name}” không có trong danh mục của bộ mẫu.`)));
  const templates = read.flatMap(({ opened }) => opened ?? []);
  const { issuedBy, term, issuedOn } = list;
  const isWhole = read.every(({ shown }) => shown.problems.length === 0);
  const report: PackReport = {
    ...{ issuedBy, term, issuedOn, templates: read.map(({ shown }) => shown) },
    accepted: isWhole && templates.some(({ change }) => change !== 'same'),
  };
  return { report, templates, list };
}

function readZip(bytes: Uint8Array): { readonly list: PackList; readonly zip: PizZip } {
  if (!checkZipLimits(bytes).ok) throw declined(NOT_A_PACK);
  const zip = new PizZip(bytes);
  const read = readPackList(zip.file(PACK_LIST)?.asText() ?? '');
  if (!read.ok) throw declined(read.error);
  return { list: read.value, zip };
}

function readOne(context: WorkspaceContext, zip: PizZip, entry: PackEntry) {
  const paper = CATALOGUE.find(({ id }) => id === entry.paperId);
  const bytes = zip.file(entry.file)?.asUint8Array();
  const isAsListed = bytes !== undefined && sha256Of(bytes) === entry.sha256;
  const problems = !paper
    ? ['Chương trình không có văn bản này.']
    : !bytes
      ? [`Thiếu tệp ${entry.file}.`]
      : isAsListed
        ? problemsOf(context, paper, entry, bytes)
        : ['Tệp đã bị sửa sau khi lập danh mục (mã SHA-256 khác).'];
  const change = bytes && paper ? changeOf(context, paper.id, entry.sha256) : 'new';
  const shown: PackTemplate = { paperId: entry.paperId, name: paper?.name ?? entry.name, change, problems };
  return { shown, opened: bytes && problems.length === 0 ? ({ entry, bytes, change } satisfies Opened) : null };
}

/** The standard template needs no trial: the program's own tests fill it. */
function problemsOf(context: WorkspaceContext, paper: PaperDefinition, entry: PackEntry, bytes: Uint8Array): string[] {
  if (changeOf(context, paper.id, entry.sha256) !== 'new') return [];
  return reportOnTemplate(context, paper.id, entry.file, bytes).problems.map(({ message }) => message);
}

function changeOf(context: WorkspaceContext, paperId: string, sha256: string): PackTemplate['change'] {
  const own = findUnitTemplate(context.db, paperId);
  if (own?.sha256 === sha256) return 'same';
  if (sha256Of(readStandardTemplate(context, paperId)) !== sha256) return 'new';
  return own === null ? 'same' : 'standard';
}
