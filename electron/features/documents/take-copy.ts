import type { DraftValues } from '#shared/domain/documents/paper.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { markFor } from '#shared/kernel/copy-mark.ts';
import { markEveryPage } from '../../platform/docx/recipient-mark.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { noteHandedOut } from '../personnel/note-handed-out.ts';
import { rememberHandOut } from './hand-out.ts';
import { toPdf, wordOf } from './paper-pdf.ts';
import { getPaper, shapeDraft, slugOf, toWordFile } from './render-paper.ts';

type Wanted = {
  readonly paperId: string;
  readonly issuedId: string | null;
  readonly values: DraftValues | null;
  readonly recipient: string;
  readonly form: 'docx' | 'pdf';
};

/** A draft may come back after it was edited in Word; what was issued is only read. */
function leaving(context: WorkspaceContext, { paperId, issuedId, values }: Wanted, bytes: Uint8Array): Uint8Array {
  if (issuedId !== null) return bytes;
  const { used } = shapeDraft(context, getPaper(context, paperId), values);
  return rememberHandOut(context, { paperId, bytes, used });
}

/** A restricted paper for one recipient: marked on every page, and the journal says who got it. */
export async function takeCopy(context: WorkspaceContext, wanted: Wanted): Promise<BinaryFile> {
  const { paperId, recipient, form } = wanted;
  const { name, bytes } = wordOf(context, wanted);
  const marked = markEveryPage(bytes, markFor(recipient));
  const fileName = `${name}-ban-cua-${slugOf(recipient)}`;
  const file = form === 'docx' ? toWordFile(leaving(context, wanted, marked), fileName) : await toPdf(marked, fileName);
  noteHandedOut(context, {
    what: `${getPaper(context, paperId).name} (.${form})`,
    recipient,
    subject: `paper:${paperId}`,
  });
  return file;
}
