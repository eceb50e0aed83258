import { planTakeIn } from '#shared/domain/checking/take-in/plan-take-in.ts';
import { putPieces } from '#shared/domain/checking/take-in/put-pieces.ts';
import type { OnExisting, TakeInChoice, TakeInPlan } from '#shared/domain/checking/take-in/take-in.ts';
import type { PaperDefinition } from '#shared/domain/documents/paper.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { readWord } from '../../../platform/docx/word/read-word.ts';
import type { WorkspaceContext } from '../../../rpc/context.ts';
import { declined } from '../../../rpc/procedures.ts';
import { findDraft } from '../../documents/drafts.repository.ts';
import { gatherRecords } from '../../documents/gather-records.ts';
import { openDesk, replaceValues } from '../../documents/paper-desk.ts';
import { getPaper } from '../../documents/render-paper.ts';
import { toRefusal } from '../check-docx.ts';

export const LARGEST_FILE = 50 * 1024 * 1024;
export const TOO_LARGE: Refusal = {
  code: 'file-too-large',
  message: 'Tệp lớn hơn 50 MB; hãy giảm cỡ hình ảnh trong Word rồi lưu lại.',
};
const NO_TEXT: Refusal = {
  code: 'no-text',
  message: 'Tệp không có đoạn chữ nào đọc được (có thể là bản chụp, bản scan dán vào Word); hãy dùng tệp gõ chữ.',
};
const NOTHING_CHOSEN: Refusal = {
  code: 'nothing-chosen',
  message: 'Chưa chọn mục nào để đưa vào bản thảo; hãy chọn chỗ đến cho ít nhất một đoạn.',
};

/** Reads a Word file against the outline of a paper and keeps nothing. */
export async function planFile(context: WorkspaceContext, paperId: string, file: BinaryFile): Promise<TakeInPlan> {
  return (await readFile(context, paperId, file)).plan;
}

export type PiecesToPut = {
  readonly paperId: string;
  readonly file: BinaryFile;
  readonly version: number;
  readonly choices: readonly TakeInChoice[];
  readonly existing: OnExisting;
};

/** Puts the chosen pieces of the file into the draft: one act, one undo; the text before stays among the versions. */
export async function putFile(context: WorkspaceContext, { paperId, file, version, choices, existing }: PiecesToPut) {
  const { plan, paper } = await readFile(context, paperId, file);
  if (!choices.some(({ field }) => field !== null)) throw declined(NOTHING_CHOSEN);
  const values = findDraft(context.db, paperId)?.values ?? {};
  const fields = paper.fields.filter(({ name }) => plan.targets.some(({ field }) => field === name));
  const next = putPieces(plan.pieces, choices, { values, fields, existing });
  replaceValues(context, { paperId, values: next, version }, 'Nhập tệp Word vào');
  return openDesk(context, paperId);
}

type ReadFile = { readonly plan: TakeInPlan; readonly paper: PaperDefinition };

async function readFile(context: WorkspaceContext, paperId: string, file: BinaryFile): Promise<ReadFile> {
  if (file.size > LARGEST_FILE) throw declined(TOO_LARGE);
  const records = gatherRecords(context.db);
  const paper = getPaper(context, paperId, records);
  const read = readWord(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) throw declined(toRefusal(read.error));
  const values = findDraft(context.db, paperId)?.values ?? {};
  const plan = planTakeIn(read.value.document, paper, { kind: records.setup.congress.kind, values });
  if (plan.pieces.length === 0) throw declined(NO_TEXT);
  return { plan, paper };
}
