import { NO_SUCH_ISSUE } from '#shared/domain/documents/documents-refusal.ts';
import { declined, workspaceProcedures } from '../../rpc/procedures.ts';
import { listVersions } from './drafts.repository.ts';
import { getIssuedPaper, issuePaper, revokePaper, suggestNumber } from './issue-paper.ts';
import { listIssuedPapers, readIssuedContent } from './issued-papers.repository.ts';
import { acceptOwnTemplate, inspectOwnTemplate, removeOwnTemplate } from './own-template.ts';
import {
  keepDraft,
  listOutOfDate,
  listPapers,
  openDesk,
  redoPaper,
  restoreVersion,
  startNextDraft,
} from './paper-desk.ts';
import { getPaper, readTemplate, renderPaper, shapeDraft, slugOf, toWordFile } from './render-paper.ts';

const documents = workspaceProcedures.documents;

export const documentsRouter = {
  listPapers: documents.listPapers.handler(({ context }) => listPapers(context)),
  openDesk: documents.openDesk.handler(({ input, context }) => openDesk(context, input.paperId)),
  saveDraft: documents.saveDraft.handler(({ input, context }) => keepDraft(context, input)),
  listVersions: documents.listVersions.handler(({ input, context }) => listVersions(context.db, input.paperId)),
  restoreVersion: documents.restoreVersion.handler(({ input, context }) =>
    restoreVersion(context, input.paperId, input.version),
  ),
  startNextDraft: documents.startNextDraft.handler(({ input, context }) => startNextDraft(context, input.paperId)),

  preview: documents.preview.handler(({ input, context }) => {
    const paper = getPaper(input.paperId);
    const bytes = renderPaper(context, paper.id, shapeDraft(context, paper, input.values));
    return toWordFile(bytes, `${slugOf(paper.name)}-du-thao`);
  }),

  suggestNumber: documents.suggestNumber.handler(({ input, context }) => suggestNumber(context, input.paperId)),
  issue: documents.issue.handler(({ input, context }) => issuePaper(context, input)),
  listIssued: documents.listIssued.handler(({ context }) => listIssuedPapers(context.db)),

  readIssued: documents.readIssued.handler(({ input, context }) => {
    const { name, symbol } = getIssuedPaper(context, input.id);
    const content = readIssuedContent(context.db, input.id);
    if (!content) throw declined(NO_SUCH_ISSUE);
    return toWordFile(content, slugOf(`${name} ${symbol}`));
  }),

  revoke: documents.revoke.handler(({ input, context }) => revokePaper(context, input.id, input.reason)),
  listOutOfDate: documents.listOutOfDate.handler(({ context }) => listOutOfDate(context)),
  redo: documents.redo.handler(({ input, context }) => redoPaper(context, input.issuedId)),

  inspectTemplate: documents.inspectTemplate.handler(({ input, context }) =>
    inspectOwnTemplate(context, input.paperId, input.file),
  ),
  acceptTemplate: documents.acceptTemplate.handler(({ input, context }) =>
    acceptOwnTemplate(context, input.paperId, input.file),
  ),
  removeTemplate: documents.removeTemplate.handler(({ input, context }) => removeOwnTemplate(context, input.paperId)),

  readTemplate: documents.readTemplate.handler(({ input, context }) => {
    const paper = getPaper(input.paperId);
    return toWordFile(readTemplate(context, paper.id), `mau-${slugOf(paper.name)}`);
  }),
};
