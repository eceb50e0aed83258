import { CATALOGUE } from '#shared/domain/documents/catalogue.ts';
import { NO_SUCH_PAPER } from '#shared/domain/documents/documents-refusal.ts';
import { familyIdOf, findPaperOf } from '#shared/domain/documents/paper-family.ts';
import { nameOf, planPaper } from '#shared/domain/documents/paper-plan.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { gatherRecords } from './gather-records.ts';
import { listPaperPeople, savePaperPerson } from './paper-people.repository.ts';

/** Says who answers for a paper, or for a whole family by its id; '' goes back to who usually does. One act, one undo. */
export function assignPaper(
  context: WorkspaceContext,
  { paperId, responsible }: { readonly paperId: string; readonly responsible: string },
): { readonly responsible: string } {
  const records = gatherRecords(context.db);
  const paper =
    findPaperOf(CATALOGUE, paperId, () => records) ??
    CATALOGUE.find(({ id }) => id === paperId && id === familyIdOf(id));
  if (!paper) throw declined(NO_SUCH_PAPER);
  const people = { ...listPaperPeople(context.db) };
  const before = planPaper(paper, records.setup, people, records.rules).responsible;
  delete people[paper.id];
  const usual = planPaper(paper, records.setup, people, records.rules).responsible;
  const after = responsible === '' ? usual : responsible;
  if (after === before) return { responsible: before };
  const label = `Giao ${nameOf(paper, records.setup)} cho ${after}`;
  context.act({ act: 'paper-assigned', label, subject: `paper:${paper.id}`, undoable: true }, (tx) =>
    savePaperPerson(tx, paper.id, after === usual ? null : after),
  );
  return { responsible: after };
}
