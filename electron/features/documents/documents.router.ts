import { workspaceProcedures } from '../../rpc/procedures.ts';
import { assignPaper } from './assign-paper.ts';
import { listVersions } from './drafts.repository.ts';
import { handOutDraft } from './hand-out.ts';
import { issuePaper, revokePaper, suggestNumber } from './issue-paper.ts';
import { listIssuedPapers } from './issued-papers.repository.ts';
import { acceptOwnTemplate, inspectOwnTemplate, removeOwnTemplate } from './own-template.ts';
import {
  keepDraft,
  listOutOfDate,
  listPapers,
  openDesk,
  readVersion,
  redoPaper,
  redoPapers,
  restoreVersion,
  startNextDraft,
} from './paper-desk.ts';
import { paperAsPdf } from './paper-pdf.ts';
import { readIssuedFile } from './read-issued-file.ts';
import { getPaper, readTemplate, renderPaper, shapeDraft, slugOf, toWordFile } from './render-paper.ts';
import { takeCopy } from './take-copy.ts';
import { exportWholeSet, writeWholeSet } from './whole-set.ts';

const documents = workspaceProcedures.documents;

export const documentsRouter = {
  listPapers: documents.listPapers.handler(({ context }) => listPapers(context)),
  assignPaper: documents.assignPaper.handler(({ input, context }) => assignPaper(context, input)),
  openDesk: documents.openDesk.handler(({ input, context }) => openDesk(context, input.paperId)),
  saveDraft: documents.saveDraft.handler(({ input, context }) => keepDraft(context, input)),
  listVersions: documents.listVersions.handler(({ input, context }) => listVersions(context.db, input.paperId)),
  readVersion: documents.readVersion.handler(({ input, context }) => ({
    values: readVersion(context, input.paperId, input.version),
  })),
  restoreVersion: documents.restoreVersion.handler(({ input, context }) =>
    restoreVersion(context, input.paperId, input.version),
  ),
  startNextDraft: documents.startNextDraft.handler(({ input, context }) => startNextDraft(context, input.paperId)),

  preview: documents.preview.handler(({ input, context }) => {
    const paper = getPaper(context, input.paperId);
    const bytes = renderPaper(context, paper.id, shapeDraft(context, paper, input.values));
    return toWordFile(bytes, `${slugOf(paper.name)}-du-thao`);
  }),

  handOut: documents.handOut.handler(({ input, context }) => handOutDraft(context, input.paperId)),
  suggestNumber: documents.suggestNumber.handler(({ input, context }) => suggestNumber(context, input.paperId)),
  issue: documents.issue.handler(({ input, context }) => issuePaper(context, input)),
  listIssued: documents.listIssued.handler(({ context }) => listIssuedPapers(context.db)),

  readIssued: documents.readIssued.handler(({ input, context }) => {
    const { name, bytes } = readIssuedFile(context, input.id);
    return toWordFile(bytes, name);
  }),
  exportWholeSet: documents.exportWholeSet.handler(({ input, context }) =>
    exportWholeSet(context, input.restrictedFor),
  ),
  writeWholeSet: documents.writeWholeSet.handler(async function* ({ input, context, signal }) {
    return yield* writeWholeSet(context, input, signal);
  }),
  takeCopy: documents.takeCopy.handler(({ input, context }) => takeCopy(context, input)),
  toPdf: documents.toPdf.handler(({ input, context }) => paperAsPdf(context, input)),

  revoke: documents.revoke.handler(({ input, context }) => revokePaper(context, input.id, input.reason)),
  listOutOfDate: documents.listOutOfDate.handler(({ context }) => listOutOfDate(context)),
  redo: documents.redo.handler(({ input, context }) => redoPaper(context, input.issuedId)),
  redoAll: documents.redoAll.handler(({ input, context }) => redoPapers(context, input.issuedIds)),

  inspectTemplate: documents.inspectTemplate.handler(({ input, context }) =>
    inspectOwnTemplate(context, input.paperId, input.file),
  ),
  acceptTemplate: documents.acceptTemplate.handler(({ input, context }) =>
    acceptOwnTemplate(context, input.paperId, input.file),
  ),
  removeTemplate: documents.removeTemplate.handler(({ input, context }) => removeOwnTemplate(context, input.paperId)),

  readTemplate: documents.readTemplate.handler(({ input, context }) => {
    const paper = getPaper(context, input.paperId);
    return toWordFile(readTemplate(context, paper.id), `mau-${slugOf(paper.name)}`);
  }),
};
