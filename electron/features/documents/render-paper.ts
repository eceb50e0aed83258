import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '#shared/domain/documents/catalogue.ts';
import { NO_SUCH_PAPER, refuseTemplate } from '#shared/domain/documents/documents-refusal.ts';
import { profileInForce } from '#shared/domain/documents/layout-profile.ts';
import type {
  DraftValues,
  MissingValue,
  PaperDefinition,
  PaperFrame,
  PaperRecords,
  ShapedPaper,
} from '#shared/domain/documents/paper.ts';
import { familyIdOf, findPaperOf } from '#shared/domain/documents/paper-family.ts';
import { nameOf } from '#shared/domain/documents/paper-plan.ts';
import { toBlockXml } from '#shared/domain/documents/rich-text-xml.ts';
import { organCode, symbolOf } from '#shared/domain/documents/symbol.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { describeTemplateProblem, type TemplateProblem } from '#shared/kernel/template-problem.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { Pictures } from '../../platform/docx/embed-pictures.ts';
import { renderDocx } from '../../platform/docx/render-docx.ts';
import { fontsFolder, templatesFolder } from '../../platform/files/app-paths.ts';
import { sha256Of } from '../../platform/files/write-whole-file.ts';
import { paintDrawing } from '../../platform/picture/paint-drawing.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findDraft } from './drafts.repository.ts';
import { gatherRecords } from './gather-records.ts';
import { findValidIssue, readIssuedContent } from './issued-papers.repository.ts';
import { findUnitTemplate } from './unit-templates.repository.ts';

/** The paper as the records know it now, or a refusal. */
export function getPaper({ db }: WorkspaceContext, paperId: string, records?: PaperRecords): PaperDefinition {
  const paper = findPaperOf(CATALOGUE, paperId, () => records ?? gatherRecords(db));
  if (!paper) throw declined(NO_SUCH_PAPER);
  return paper;
}

export type Frame = Pick<PaperFrame, 'number' | 'issuedOn' | 'draftNumber'>;

/** What the paper decides about itself, with the layout of its day and the practice mark of its file. */
export const frameOf = ({ workspace }: WorkspaceContext, frame: Frame): PaperFrame => ({
  ...frame,
  profile: profileInForce(frame.issuedOn),
  practice: workspace.kind === 'practice',
});

export const readStandardTemplate = ({ paths }: WorkspaceContext, paperId: string): Uint8Array =>
  readFileSync(join(templatesFolder(paths), familyIdOf(paperId), 'template.docx'));

/** The unit's own template, else the standard one. */
export function readTemplate(context: WorkspaceContext, paperId: string): Uint8Array {
  return findUnitTemplate(context.db, familyIdOf(paperId))?.content ?? readStandardTemplate(context, paperId);
}

/** The filled template, pictures drawn into it. */
export function fillTemplate(
  { paths }: WorkspaceContext,
  template: Uint8Array,
  shaped: ShapedPaper,
): Result<Uint8Array, TemplateProblem[]> {
  const pictures = new Pictures();
  const filled = renderDocx(template, shaped.view, { toBlocks: (value) => toBlockXml(value, pictures.place) });
  if (!filled.ok) return filled;
  return ok(pictures.embedIn(filled.value, (drawing) => paintDrawing(drawing, fontsFolder(paths))));
}

/** The very bytes of a paper; declined when the template in use is faulty. */
export function renderPaper(context: WorkspaceContext, paperId: string, shaped: ShapedPaper): Uint8Array {
  const rendered = fillTemplate(context, readTemplate(context, paperId), shaped);
  if (!rendered.ok) throw declined(refuseTemplate(rendered.error.map(describeTemplateProblem)));
  return rendered.value;
}

/** A draft shaped with today's records; `values` null: what was saved last. */
export function shapeDraft(
  context: WorkspaceContext,
  paper: PaperDefinition,
  values: DraftValues | null,
  records: PaperRecords = gatherRecords(context.db),
): ShapedPaper {
  const draft = findDraft(context.db, paper.id);
  const frame = frameOf(context, { number: null, issuedOn: null, draftNumber: draft?.draftNumber ?? 1 });
  return paper.shape(records, values ?? draft?.values ?? {}, frame);
}

export type GeneratedPaper = {
  readonly paperId: string;
  readonly name: string;
  /** ASCII, without the ending: "bao-cao-chinh-tri" */
  readonly slug: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Required values still marked as gaps; empty for an issued paper */
  readonly missing: readonly MissingValue[];
  readonly isDraft: boolean;
  /** "05-BC/ĐU"; a draft has no number yet: "-BC/ĐU" */
  readonly symbol: string;
  readonly issuedOn: string | null;
};

/** The paper as it stands: the issued bytes where it is issued and valid, else the draft with marked gaps. */
export function generatePaper(context: WorkspaceContext, paperId: string): GeneratedPaper {
  const issued = findValidIssue(context.db, paperId);
  const content = issued === null ? null : readIssuedContent(context.db, issued.id);
  if (issued === null || content === null) return generateDraft(context, paperId);
  const { name, sha256, symbol, issuedOn } = issued;
  return { paperId, name, slug: slugOf(name), bytes: content, sha256, missing: [], isDraft: false, symbol, issuedOn };
}

/** The draft as it would print today, gaps marked; also for a paper that is issued. */
export function generateDraft(context: WorkspaceContext, paperId: string): GeneratedPaper {
  const records = gatherRecords(context.db);
  const paper = getPaper(context, paperId, records);
  const shaped = shapeDraft(context, paper, null, records);
  const bytes = renderPaper(context, paperId, shaped);
  const name = nameOf(paper, records.setup);
  return {
    ...{ paperId, name, slug: slugOf(name), bytes, sha256: sha256Of(bytes), missing: shaped.missing },
    ...{ isDraft: true, issuedOn: null },
    symbol: symbolOf(null, paper.typeCode, organCode(paper.issuer, records.setup.unit.kind)),
  };
}

/** "bao-cao-chinh-tri" */
export const slugOf = (name: string): string =>
  foldVietnamese(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const toWordFile = (bytes: Uint8Array, name: string): File =>
  new File([Buffer.from(bytes)], `${name}.docx`, { type: WORD_TYPE });
