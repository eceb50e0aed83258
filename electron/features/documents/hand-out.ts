import { RECIPIENT_MISSING } from '#shared/domain/documents/documents-refusal.ts';
import type { UsedValue } from '#shared/domain/documents/paper.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { markHandOut } from '../../platform/docx/hand-out-mark.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findDraft } from './drafts.repository.ts';
import { gatherRecords } from './gather-records.ts';
import { saveHandedOut } from './handed-out.repository.ts';
import { getPaper, renderPaper, shapeDraft, slugOf, toWordFile } from './render-paper.ts';

/** The saved draft as a Word file to be edited; a restricted paper leaves by `takeCopy` only. */
export function handOutDraft(context: WorkspaceContext, paperId: string): BinaryFile {
  const records = gatherRecords(context.db);
  const paper = getPaper(context, paperId, records);
  if (paper.restricted) throw declined(RECIPIENT_MISSING);
  const shaped = shapeDraft(context, paper, null, records);
  const bytes = rememberHandOut(context, { paperId, bytes: renderPaper(context, paper.id, shaped), used: shaped.used });
  return toWordFile(bytes, `${slugOf(paper.name)}-du-thao`);
}

type Leaving = { readonly paperId: string; readonly bytes: Uint8Array; readonly used: readonly UsedValue[] };

/** The file with a mark in it, kept as it goes out: edited in Word it can come back. */
export function rememberHandOut(context: WorkspaceContext, { paperId, bytes, used }: Leaving): Uint8Array {
  const id = context.newId();
  const content = markHandOut(bytes, id);
  const version = findDraft(context.db, paperId)?.version ?? 0;
  const label = `Lưu ${getPaper(context, paperId).name} thành tệp Word`;
  const handedAt = context.now().toISOString();
  context.act({ act: 'draft-handed-out', label, subject: `paper:${paperId}`, undoable: false }, (tx) =>
    saveHandedOut(tx, { id, paperId, version, handedAt, content, used }),
  );
  return content;
}
