import { planReturn, type ReturnPlan } from '#shared/domain/checking/returned/plan-return.ts';
import { refreshFigures } from '#shared/domain/documents/figures/live-figures.ts';
import type { DraftValues } from '#shared/domain/documents/paper.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { readHandOutMark } from '../../../platform/docx/hand-out-mark.ts';
import { readWord } from '../../../platform/docx/word/read-word.ts';
import type { WorkspaceContext } from '../../../rpc/context.ts';
import { declined } from '../../../rpc/procedures.ts';
import { findDraft, findVersionValues } from '../../documents/drafts.repository.ts';
import { gatherRecords } from '../../documents/gather-records.ts';
import { findHandedOut } from '../../documents/handed-out.repository.ts';
import { openDesk, replaceValues } from '../../documents/paper-desk.ts';
import { getPaper, shapeDraft } from '../../documents/render-paper.ts';
import { toRefusal } from '../check-docx.ts';
import { LARGEST_FILE, TOO_LARGE } from './take-in-docx.ts';

const NOT_HANDED_OUT: Refusal = {
  code: 'not-handed-out',
  message:
    'Không nhận ra tệp này là bản do chương trình lưu ra (nút “Lưu .docx”), hoặc bản đó đã quá cũ; hãy dùng “Nhập từ tệp Word…” và xếp từng đoạn.',
};
const otherPaper = (name: string): Refusal => ({
  code: 'other-paper',
  message: `Tệp này là bản sửa của ${name}; hãy mở văn bản đó rồi nhận.`,
});
const NOTHING_EDITED: Refusal = {
  code: 'nothing-edited',
  message: 'Tệp không có chỗ nào khác để đưa vào bản thảo; bản thảo giữ nguyên.',
};

/** Holds a file that was edited in Word against the one that went out and the draft as it is now; keeps nothing. */
export async function planReturned(context: WorkspaceContext, paperId: string, file: BinaryFile): Promise<ReturnPlan> {
  return (await readReturned(context, paperId, file)).plan;
}

export type Returned = {
  readonly paperId: string;
  readonly file: BinaryFile;
  readonly version: number;
  /** Fields of conflicts in which the file's side is taken; the others stay as they are here */
  readonly fromWord: readonly string[];
};

/** Puts the hand edits into the draft: one act, one undo; what stood there stays among the versions. */
export async function putReturned(context: WorkspaceContext, { paperId, file, version, fromWord }: Returned) {
  const { plan, values, word } = await readReturned(context, paperId, file);
  const chosen = Object.entries(word).filter(([field]) => fromWord.includes(field));
  if (plan.edited.length + chosen.length === 0) throw declined(NOTHING_EDITED);
  replaceValues(
    context,
    { paperId, values: { ...values, ...Object.fromEntries(chosen) }, version },
    'Nhận bản sửa trong Word của',
  );
  return openDesk(context, paperId);
}

async function readReturned(context: WorkspaceContext, paperId: string, file: BinaryFile) {
  if (file.size > LARGEST_FILE) throw declined(TOO_LARGE);
  const records = gatherRecords(context.db);
  const paper = getPaper(context, paperId, records);
  const read = readWord(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) throw declined(toRefusal(read.error));
  const mark = readHandOutMark(read.value.zip);
  const sent = mark === null ? null : findHandedOut(context.db, mark);
  if (!sent) throw declined(NOT_HANDED_OUT);
  if (sent.paperId !== paperId) throw declined(otherPaper(getPaper(context, sent.paperId, records).name));
  const original = readWord(sent.content);
  if (!original.ok) throw new Error('A file that went out cannot be read again');
  // Figures in the text as they were printed: one that changed since is no edit of anybody.
  const asSent = (values: DraftValues | null | undefined) => refreshFigures(values ?? {}, { used: sent.used });
  return planReturn({
    ...{ paper, kind: records.setup.congress.kind, returned: read.value.document },
    sent: {
      document: original.value.document,
      values: asSent(findVersionValues(context.db, paperId, sent.version)),
      used: sent.used,
    },
    now: {
      values: asSent(findDraft(context.db, paperId)?.values),
      used: shapeDraft(context, paper, null, records).used,
    },
  });
}
