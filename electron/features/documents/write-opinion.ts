import { CATALOGUE } from '#shared/domain/documents/catalogue.ts';
import { NO_SUCH_OPINION, NO_SUCH_PAPER } from '#shared/domain/documents/documents-refusal.ts';
import { nameOpinions } from '#shared/domain/documents/name-opinions.ts';
import { type NamedOpinion, type Opinion, UPPER_DOCUMENTS } from '#shared/domain/documents/opinions.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { findOpinion, listOpinions, removeOpinion, saveOpinion } from './opinions.repository.ts';
import { getPaper } from './render-paper.ts';

/** Every opinion with the names its paper and section have now, in the order of the papers. */
export const listNamedOpinions = ({ db }: WorkspaceContext): NamedOpinion[] =>
  nameOpinions(listOpinions(db), CATALOGUE, findSetup(db));

export type OpinionToWrite = Omit<Opinion, 'id'> & { readonly id: string | null };

/** Writes a new opinion down, or other words for one that is there; one act, one undo. */
export function writeOpinion(context: WorkspaceContext, { id, ...words }: OpinionToWrite): { readonly id: string } {
  if (!UPPER_DOCUMENTS.some((one) => one.id === words.paperId)) {
    const paper = getPaper(context, words.paperId);
    if (words.section !== '' && !paper.sections.some((section) => section.id === words.section))
      throw declined(NO_SUCH_PAPER);
  }
  if (id !== null && !findOpinion(context.db, id)) throw declined(NO_SUCH_OPINION);
  const opinion: Opinion = { ...words, id: id ?? context.newId() };
  const label = id === null ? `Ghi ý kiến của ${words.saidBy}` : `Sửa ý kiến của ${words.saidBy}`;
  const at = context.now().toISOString();
  context.act({ act: 'opinion-written', label, subject: `opinion:${opinion.id}`, undoable: true }, (tx) =>
    saveOpinion(tx, opinion, at),
  );
  return { id: opinion.id };
}

/** Takes an opinion off the list. */
export function dropOpinion(context: WorkspaceContext, id: string): { readonly removed: boolean } {
  const opinion = findOpinion(context.db, id);
  if (!opinion) throw declined(NO_SUCH_OPINION);
  const label = `Xoá ý kiến của ${opinion.saidBy}`;
  context.act({ act: 'opinion-removed', label, subject: `opinion:${id}`, undoable: true }, (tx) =>
    removeOpinion(tx, id),
  );
  return { removed: true };
}
