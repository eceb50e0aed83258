import type { OwnPaper } from '#shared/domain/checking/report/checked-file.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { listPapers } from '../documents/paper-desk.ts';
import { generatePaper } from '../documents/render-paper.ts';
import { checkBytes } from './check-file.ts';

type Progress = { readonly done: number; readonly total: number; readonly label: string };

/** Every paper of this congress that is issued or begun, checked; abort to stop. */
export async function* checkOwnPapers(
  context: WorkspaceContext,
  signal?: AbortSignal,
): AsyncGenerator<Progress, readonly OwnPaper[]> {
  const begun = listPapers(context).filter(({ issuedOn, draftVersion }) => issuedOn !== null || draftVersion > 0);
  const papers: OwnPaper[] = [];
  for (const [done, { paperId }] of begun.entries()) {
    signal?.throwIfAborted();
    const { name, symbol, isDraft, bytes } = generatePaper(context, paperId);
    yield { done, total: begun.length, label: name };
    const report = await checkBytes(context, bytes, { paperKey: `paper:${paperId}`, profile: 'auto' });
    papers.push({ paperId, name, symbol: isDraft ? '' : symbol, isDraft, report });
  }
  return papers;
}
