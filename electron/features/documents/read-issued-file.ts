import { NO_SUCH_ISSUE } from '#shared/domain/documents/documents-refusal.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { getIssuedPaper } from './issue-paper.ts';
import { readIssuedContent } from './issued-papers.repository.ts';
import { slugOf } from './render-paper.ts';

/** The very bytes of an issued paper, with a name for the file; declined when there is no such paper. */
export function readIssuedFile(context: WorkspaceContext, id: string): { name: string; bytes: Uint8Array } {
  const { name, symbol } = getIssuedPaper(context, id);
  const bytes = readIssuedContent(context.db, id);
  if (!bytes) throw declined(NO_SUCH_ISSUE);
  return { name: slugOf(`${name} ${symbol}`), bytes };
}
