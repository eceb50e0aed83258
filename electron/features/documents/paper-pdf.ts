import { NO_LIBRE_OFFICE, PDF_FAILED, RECIPIENT_MISSING } from '#shared/domain/documents/documents-refusal.ts';
import type { DraftValues } from '#shared/domain/documents/paper.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { convertToPdf, findLibreOffice } from '../../platform/office/convert-to-pdf.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { readIssuedFile } from './read-issued-file.ts';
import { getPaper, renderPaper, shapeDraft, slugOf } from './render-paper.ts';

/** What is to be printed: an issued paper, or a draft with what stands on the screen. */
type Printed = { readonly paperId: string; readonly issuedId: string | null; readonly values: DraftValues | null };

/** The paper as PDF, by the LibreOffice of this machine; declined where there is none. */
export async function paperAsPdf(context: WorkspaceContext, printed: Printed): Promise<BinaryFile> {
  if (getPaper(context, printed.paperId).restricted) throw declined(RECIPIENT_MISSING);
  const { name, bytes } = wordOf(context, printed);
  return await toPdf(bytes, name);
}

export async function toPdf(docx: Uint8Array, name: string): Promise<BinaryFile> {
  const program = findLibreOffice();
  if (program === null) throw declined(NO_LIBRE_OFFICE);
  const pdf = await convertToPdf(program, docx);
  if (pdf === null) throw declined(PDF_FAILED);
  return new File([Buffer.from(pdf)], `${name}.pdf`, { type: 'application/pdf' });
}

/** The paper's bytes and a name for its file. */
export function wordOf(context: WorkspaceContext, { paperId, issuedId, values }: Printed) {
  if (issuedId !== null) return readIssuedFile(context, issuedId);
  const paper = getPaper(context, paperId);
  return {
    name: `${slugOf(paper.name)}-du-thao`,
    bytes: renderPaper(context, paperId, shapeDraft(context, paper, values)),
  };
}
