import { CATALOGUE } from '#shared/domain/documents/catalogue.ts';
import { FILE_TOO_LARGE } from '#shared/domain/documents/documents-refusal.ts';
import type { ShapedPaper, TemplateReport } from '#shared/domain/documents/paper.ts';
import { familyIdOf, papersOf } from '#shared/domain/documents/paper-family.ts';
import { nameOf } from '#shared/domain/documents/paper-plan.ts';
import { labelOfTag } from '#shared/domain/documents/tag-labels.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { describeTemplateProblem, type TemplateProblem } from '#shared/kernel/template-problem.ts';
import { inspectTemplate } from '../../platform/docx/inspect-template.ts';
import { sha256Of } from '../../platform/files/write-whole-file.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { gatherRecords } from './gather-records.ts';
import { fillTemplate, getPaper, readStandardTemplate, shapeDraft } from './render-paper.ts';
import { keepTemplate } from './template-versions.repository.ts';
import {
  findUnitTemplate,
  removeUnitTemplate,
  saveUnitTemplate,
  type UnitTemplate,
} from './unit-templates.repository.ts';

const LARGEST_FILE = 20 * 1024 * 1024;

/** Reads a unit's own template in, lists its tags against the standard ones and fills it on trial; keeps nothing. */
export async function inspectOwnTemplate(
  context: WorkspaceContext,
  paperId: string,
  file: BinaryFile,
): Promise<TemplateReport> {
  return reportOnTemplate(context, paperId, file.name ?? '', await readTemplateFile(file));
}

/** Takes the template over when nothing is wrong with it; otherwise the report says what is. */
export async function acceptOwnTemplate(
  context: WorkspaceContext,
  paperId: string,
  file: BinaryFile,
): Promise<TemplateReport> {
  const content = await readTemplateFile(file);
  const report = reportOnTemplate(context, paperId, file.name ?? '', content);
  if (!report.accepted) return report;
  const kept = {
    paperId: familyIdOf(paperId),
    fileName: report.fileName,
    content,
    sha256: sha256Of(content),
    acceptedAt: context.now().toISOString(),
  };
  const label = `Dùng mẫu riêng cho ${nameOf(getPaper(context, paperId), gatherRecords(context.db).setup)}`;
  context.act({ act: 'template-accepted', label, subject: `template:${paperId}`, undoable: true }, (tx) => {
    saveUnitTemplate(tx, kept);
    keepTemplate(tx, { ...keptAs(kept), source: 'own' });
  });
  return report;
}

const keptAs = ({ acceptedAt, ...template }: UnitTemplate) => ({ ...template, keptAt: acceptedAt });

/** Goes back to the standard template. */
export function removeOwnTemplate(context: WorkspaceContext, paperId: string): { readonly removed: boolean } {
  const paper = getPaper(context, paperId);
  if (!findUnitTemplate(context.db, familyIdOf(paperId))) return { removed: false };
  const label = `Bỏ mẫu riêng của ${nameOf(paper, gatherRecords(context.db).setup)}`;
  context.act({ act: 'template-removed', label, subject: `template:${paperId}`, undoable: true }, (tx) =>
    removeUnitTemplate(tx, familyIdOf(paperId)),
  );
  return { removed: true };
}

async function readTemplateFile(file: BinaryFile): Promise<Uint8Array> {
  if (file.size > LARGEST_FILE) throw declined(FILE_TOO_LARGE);
  return new Uint8Array(await file.arrayBuffer());
}

/** What a template holds, tag by tag, and what is wrong with it; of a family by its id or by one of its papers. */
export function reportOnTemplate(
  context: WorkspaceContext,
  paperId: string,
  fileName: string,
  bytes: Uint8Array,
): TemplateReport {
  const standard = tagsOf(readStandardTemplate(context, paperId));
  const inspected = inspectTemplate(bytes);
  if (!inspected.ok)
    return { fileName, tags: [], unused: [], problems: inspected.error.map(toProblem), accepted: false };
  const tags = inspected.value.tags.map((tag) => ({ tag, known: isKnown(tag, standard), label: labelOfTag(tag) }));
  const trial = fillTemplate(context, bytes, trialOf(context, paperId));
  const problems = [
    ...(tags.some(({ tag }) => tag !== PRACTICE_FLAG) ? [] : [NO_TAGS]),
    ...tags.filter(({ known }) => !known).map(({ tag }) => unknownTag(tag)),
    ...(trial.ok ? [] : trial.error.map(toProblem)),
  ];
  const unused = standard
    .filter((tag) => !inspected.value.tags.includes(tag))
    .map((tag) => ({ tag, label: labelOfTag(tag) }));
  return { fileName, tags, unused, problems, accepted: problems.length === 0 };
}

/** What the template is filled with on trial; a family that has no paper yet is tried with nothing in it. */
function trialOf(context: WorkspaceContext, paperId: string): ShapedPaper {
  const records = gatherRecords(context.db);
  const paper = papersOf(CATALOGUE, records).find(({ id }) => id === paperId || familyIdOf(id) === paperId);
  return paper ? shapeDraft(context, paper, null, records) : { view: {}, used: [], missing: [], warnings: [] };
}

/** A tag inside a section may also be one from outside it: the engine looks outwards. */
function isKnown(tag: string, standard: readonly string[]): boolean {
  const parts = tag.split('.');
  return tag === PRACTICE_FLAG || parts.some((_, place) => standard.includes(parts.slice(place).join('.')));
}
const PRACTICE_FLAG = 'tap_duot';

function tagsOf(standard: Uint8Array): readonly string[] {
  const inspected = inspectTemplate(standard);
  if (!inspected.ok) throw new Error(`A standard template is faulty: ${JSON.stringify(inspected.error)}`);
  return inspected.value.tags;
}

const toProblem = (problem: TemplateProblem) => ({ code: problem.code, message: describeTemplateProblem(problem) });
/** A paper already filled in, taken for a template: it would print the same text for ever. */
const NO_TAGS = {
  code: 'no-tags',
  message:
    'Tệp không có thẻ nào nên bản in sẽ không lấy số liệu; có lẽ đây là văn bản đã điền. Hãy tải mẫu chuẩn về sửa rồi nhận lại.',
};
const unknownTag = (tag: string) => ({
  code: 'unknown-tag',
  message: `Thẻ “${tag}” không có trong văn bản này nên chỗ đó sẽ để trống; hãy sửa tên thẻ trong mẫu.`,
});
