import { LAYOUT_FAILED, NO_LAYOUT_PROGRAM } from '#shared/domain/checking/report/checking-refusal.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import type { PageFacts } from '#shared/kernel/page-facts.ts';
import { convertToPdf, findLibreOffice } from '../../platform/office/convert-to-pdf.ts';
import { readPageFacts } from '../../platform/office/read-page-facts.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { bytesOf } from './check-file.ts';
import { markAside } from './checking-tasks.ts';

/** The pages of a .docx as LibreOffice prints them; declined where it is not there or cannot. */
export async function layOutFile(
  { background }: WorkspaceContext,
  file: BinaryFile,
  signal?: AbortSignal,
): Promise<PageFacts> {
  const marked = await markAside(background, await bytesOf(file));
  if (!marked.ok) throw declined(marked.error);
  const program = findLibreOffice();
  if (program === null) throw declined(NO_LAYOUT_PROGRAM);
  const pages = await pagesOfMarked(program, marked.value, signal);
  signal?.throwIfAborted();
  if (pages === null) throw declined(LAYOUT_FAILED);
  return pages;
}

/** What LibreOffice tells of a copy with marks; null when it could not or was stopped. */
export async function pagesOfMarked(
  program: string,
  marked: Uint8Array,
  signal?: AbortSignal,
): Promise<PageFacts | null> {
  const pdf = await convertToPdf(program, marked, { keepsMarks: true, signal });
  return pdf && readPageFacts(pdf);
}
