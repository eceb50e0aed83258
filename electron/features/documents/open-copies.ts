import type { BulkPaper } from '#shared/domain/documents/bulk.ts';
import { CATALOGUE } from '#shared/domain/documents/catalogue.ts';
import { NO_SUCH_PAPER, refuseTemplate } from '#shared/domain/documents/documents-refusal.ts';
import type { PaperDefinition, PaperRecipient, PersonCopies, ShapedPaper } from '#shared/domain/documents/paper.ts';
import { nameOf } from '#shared/domain/documents/paper-plan.ts';
import { toBlockXml } from '#shared/domain/documents/rich-text-xml.ts';
import { describeTemplateProblem } from '#shared/kernel/template-problem.ts';
import { type CompiledTemplate, slowTemplate } from '../../platform/docx/compiled/compiled-template.ts';
import { openCompiled } from '../../platform/docx/compiled/template-cache.ts';
import { toTemplateProblems } from '../../platform/docx/template-errors.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findDraft } from './drafts.repository.ts';
import { gatherRecords } from './gather-records.ts';
import { findIssuedValues, findValidIssue } from './issued-papers.repository.ts';
import { frameOf, getPaper, readTemplate } from './render-paper.ts';

/** Papers printed once for each person, with everyone who may get one. */
export function listBulkPapers(context: WorkspaceContext): BulkPaper[] {
  const { setup } = gatherRecords(context.db);
  return CATALOGUE.filter(({ perPerson }) => perPerson !== undefined).map((paper) => {
    const { copies, isIssued } = openPersonCopies(context, paper);
    const [first] = copies.recipients;
    return {
      paperId: paper.id,
      name: nameOf(paper, setup),
      recipients: copies.recipients,
      missing: first ? copies.shapeFor(first).missing : [],
      isIssued,
      isTogether: copies.shapeTogether !== undefined,
      isSlow: !openCompiled(readTemplate(context, paper.id), { practice: false }).ok,
    };
  });
}

/** What is to be printed: the paper's copies for these people, in the paper's order, and how to fill one. */
export type OpenCopies = {
  readonly name: string;
  readonly recipients: readonly PaperRecipient[];
  readonly template: CompiledTemplate;
  readonly fillFor: (recipient: PaperRecipient) => ReadonlyMap<string, string>;
  /** Only where several copies stand on a page */
  readonly fillTogether: (() => ReadonlyMap<string, string>) | null;
};

export function openCopies(context: WorkspaceContext, paperId: string, recipientIds: readonly string[]): OpenCopies {
  const paper = getPaper(context, paperId);
  const { copies } = openPersonCopies(context, paper);
  const wanted = new Set(recipientIds);
  const recipients = copies.recipients.filter(({ id }) => wanted.has(id));
  if (recipients.length === 0) throw declined(NOBODY_CHOSEN);
  const template = openTemplateOf(context, paperId);
  const fill = ({ view }: ShapedPaper) => template.fill(view, { toBlocks: toBlockXml });
  const { shapeTogether } = copies;
  return {
    name: nameOf(paper, gatherRecords(context.db).setup),
    recipients,
    template,
    fillFor: (recipient) => orRefused(() => fill(copies.shapeFor(recipient))),
    fillTogether: shapeTogether ? () => orRefused(() => fill(shapeTogether(recipients))) : null,
  };
}

/** As issued where the paper is issued, with today's people; else as the draft stands. */
function openPersonCopies(
  context: WorkspaceContext,
  paper: PaperDefinition,
): { readonly copies: PersonCopies; readonly isIssued: boolean } {
  if (!paper.perPerson) throw declined(NO_SUCH_PAPER);
  const records = gatherRecords(context.db);
  const issued = findValidIssue(context.db, paper.id);
  if (issued) {
    const { number, issuedOn } = issued;
    const frame = frameOf(context, { number, issuedOn, draftNumber: null });
    return { copies: paper.perPerson(records, findIssuedValues(context.db, issued.id) ?? {}, frame), isIssued: true };
  }
  const draft = findDraft(context.db, paper.id);
  const frame = frameOf(context, { number: null, issuedOn: null, draftNumber: draft?.draftNumber ?? 1 });
  return { copies: paper.perPerson(records, draft?.values ?? {}, frame), isIssued: false };
}

function openTemplateOf(context: WorkspaceContext, paperId: string): CompiledTemplate {
  const template = readTemplate(context, paperId);
  const practice = context.workspace.kind === 'practice';
  return orRefused(() => {
    const compiled = openCompiled(template, { practice });
    return compiled.ok ? compiled.template : slowTemplate(template, { practice });
  });
}

/** A template that turns out faulty is told as such. */
function orRefused<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw declined(refuseTemplate(toTemplateProblems(error).map(describeTemplateProblem)));
  }
}

const NOBODY_CHOSEN = { code: 'nobody-chosen', message: 'Chưa chọn ai để in.', field: 'recipientIds' };
