import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Slip, slipSections, slipSheet } from '#shared/domain/checking/report/slip.ts';
import { headView } from '#shared/domain/documents/head-view.ts';
import { toProfile } from '#shared/domain/documents/layout-profile.ts';
import type { OutlineView } from '#shared/domain/documents/outline/outline.view.ts';
import { formatFields } from '#shared/domain/documents/outline/outline-fields.ts';
import type { PaperView } from '#shared/domain/documents/paper.ts';
import { archiveLine, recipientLines } from '#shared/domain/documents/recipients.ts';
import { toBlockXml } from '#shared/domain/documents/rich-text-xml.ts';
import { openValueBook } from '#shared/domain/documents/value-book.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { renderDocx } from '../../platform/docx/render-docx.ts';
import { templatesFolder } from '../../platform/files/app-paths.ts';
import { writeSheet } from '../../platform/sheets/write-sheet.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { gatherRecords } from '../documents/gather-records.ts';
import { frameOf, toWordFile } from '../documents/render-paper.ts';
import { dayOf } from './check-file.ts';

/** The slip as a Word paper that keeps the format rules itself. */
export function slipAsDocx(context: WorkspaceContext, slip: Slip): BinaryFile {
  const template = readFileSync(join(templatesFolder(context.paths), 'check-slip', 'template.docx'));
  const rendered = renderDocx(template, slipView(context, slip), { toBlocks: toBlockXml });
  if (!rendered.ok) throw new Error(`The slip's template is faulty: ${JSON.stringify(rendered.error)}`);
  return toWordFile(rendered.value, 'phieu-kiem-tra');
}

export async function slipAsSheet(slip: Slip): Promise<BinaryFile> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new File([Buffer.from(await writeSheet(slipSheet(slip)))], 'phieu-kiem-tra.xlsx', { type });
}

function slipView(context: WorkspaceContext, slip: Slip): PaperView {
  const { setup } = gatherRecords(context.db);
  const book = openValueBook(formatFields({ by: 'nobody' }), {}, setup.congress.kind);
  const frame = frameOf(context, { number: null, issuedOn: dayOf(context), draftNumber: null });
  const head = { setup, frame, issuer: 'committee' as const, typeCode: 'none' as const, book };
  const { superiorCommitteeName } = setup.unit;
  const view: OutlineView = {
    ...headView(head, 'PHIẾU KIỂM TRA', ['thể thức văn bản']),
    cac_muc: slipSections(slip),
    ky_phai: { quyen_han: [], chuc_vu: [{ dong: 'NGƯỜI KIỂM TRA' }], ho_ten: context.actor() },
    noi_nhan: recipientLines(superiorCommitteeName === '' ? [] : [superiorCommitteeName], archiveLine(setup.unit)),
  };
  return toProfile(view, frame.profile);
}
