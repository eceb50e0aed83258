import { isAbsolute, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type BulkForm,
  type BulkNames,
  copyFileNames,
  type CopyProgress as Progress,
  type WrittenCopies,
} from '#shared/domain/documents/bulk.ts';
import { CANNOT_MERGE, notAFolder } from '#shared/domain/documents/documents-refusal.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { describeWriteRefusal } from '#shared/kernel/write-refusal.ts';
import { openMerge } from '../../platform/docx/merge-copies.ts';
import { CannotMerge } from '../../platform/docx/merge-furniture.ts';
import type { DriveFiles } from '../../platform/files/drive-files.ts';
import { nodeDriveFiles } from '../../platform/files/node-drive-files.ts';
import {
  DRAFT_ENDING,
  removeQuietly,
  writeAndSync,
  writeRefusalFrom,
  writeWholeFile,
} from '../../platform/files/write-whole-file.ts';
import { freeName } from '../../platform/files/write-whole-folder.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { type OpenCopies, openCopies } from './open-copies.ts';
import { slugOf, toWordFile } from './render-paper.ts';

export type Copies = { readonly paperId: string; readonly recipientIds: readonly string[] };
export type CopiesToWrite = Copies & { readonly to: string; readonly form: BulkForm; readonly names: BulkNames };

/** The copy with most text: when it fits on a page, all do. */
export function sampleCopy(context: WorkspaceContext, { paperId, recipientIds }: Copies): BinaryFile {
  const { name, template, recipients, fillFor, fillTogether } = openCopies(context, paperId, recipientIds);
  if (fillTogether) return toWordFile(template.pack(fillTogether()), slugOf(name));
  let longest: ReadonlyMap<string, string> = new Map();
  const lengthOf = (parts: ReadonlyMap<string, string>) => parts.get(template.main)?.length ?? 0;
  for (const recipient of recipients) {
    const parts = fillFor(recipient);
    if (longest.size === 0 || lengthOf(parts) > lengthOf(longest)) longest = parts;
  }
  return toWordFile(template.pack(longest), slugOf(name));
}

/** All copies as one file, for printing. */
export async function* mergeCopies(
  context: WorkspaceContext,
  { paperId, recipientIds }: Copies,
  signal?: AbortSignal,
): AsyncGenerator<Progress, BinaryFile> {
  const copies = openCopies(context, paperId, recipientIds);
  return toWordFile(yield* merged(copies, signal), slugOf(copies.name));
}

/**
 * Writes the copies into a folder: one file each in a folder of their own, or
 * one file of all. Named only when everything is on the drive; a cancel or a
 * refusal leaves nothing behind.
 */
export async function* writeCopies(
  context: WorkspaceContext,
  { to, form, names, ...wanted }: CopiesToWrite,
  signal?: AbortSignal,
  drive: DriveFiles = nodeDriveFiles,
): AsyncGenerator<Progress, WrittenCopies> {
  const listed = isAbsolute(to) ? await drive.list(to).catch(() => null) : null;
  if (!listed) throw declined(notAFolder(to));
  const copies = openCopies(context, wanted.paperId, wanted.recipientIds);
  const taken = new Set(listed.map(({ name }) => name.toLowerCase()));
  const place = { to, name: slugOf(copies.name), taken };
  const written = yield* form === 'merged'
    ? writeMerged(copies, place, drive, signal)
    : writeFiles(copies, { ...place, names }, drive, signal);
  const label = `In hàng loạt ${copies.name}: ${written.copies} bản vào ${written.path}`;
  context.act({ act: 'copies-written', label, subject: `paper:${wanted.paperId}`, undoable: false }, () => undefined);
  return written;
}

type Place = { readonly to: string; readonly name: string; readonly taken: ReadonlySet<string> };

async function* writeMerged(copies: OpenCopies, { to, name, taken }: Place, drive: DriveFiles, signal?: AbortSignal) {
  const bytes = yield* merged(copies, signal);
  const path = join(to, freeName(`${name}-tat-ca`, '.docx', taken));
  const result = await writeWholeFile(path, bytes, drive);
  if (!result.ok) throw declined(describeWriteRefusal(result.error));
  return { path, copies: copies.recipients.length, bytes: bytes.length };
}

async function* merged(copies: OpenCopies, signal?: AbortSignal): AsyncGenerator<Progress, Uint8Array> {
  const { recipients, template, fillFor, fillTogether } = copies;
  if (fillTogether) return template.pack(fillTogether());
  try {
    const merge = openMerge(template);
    for (const [at, recipient] of recipients.entries()) {
      yield* turn(at, recipients.length, `Đang ghép bản của ${recipient.name}`, signal);
      merge.add(fillFor(recipient));
    }
    return merge.finish();
  } catch (error) {
    throw error instanceof CannotMerge ? declined(CANNOT_MERGE) : error;
  }
}

async function* writeFiles(
  { recipients, template, fillFor }: OpenCopies,
  { to, name, taken, names }: Place & { readonly names: BulkNames },
  drive: DriveFiles,
  signal?: AbortSignal,
): AsyncGenerator<Progress, WrittenCopies> {
  const path = join(to, freeName(name, '', taken));
  let draft: string | null = `${path}${DRAFT_ENDING}`;
  const files = copyFileNames(recipients, names);
  let bytes = 0;
  try {
    await drive.makeFolder(draft);
    for (const [at, recipient] of recipients.entries()) {
      yield* turn(at, recipients.length, `Đang ghi ${files[at]}`, signal);
      const content = template.pack(fillFor(recipient));
      await writeAndSync(join(draft, files[at] ?? ''), content, drive);
      bytes += content.length;
    }
    await drive.syncFolder(draft);
    await drive.rename(draft, path);
    draft = null;
    return { path, copies: recipients.length, bytes };
  } catch (error) {
    const refusal = writeRefusalFrom(error, path);
    throw refusal ? declined(describeWriteRefusal(refusal)) : error;
  } finally {
    if (draft) await removeQuietly(draft, drive);
  }
}

/** Tells how far it is and lets a cancel through. */
async function* turn(done: number, total: number, label: string, signal?: AbortSignal): AsyncGenerator<Progress, void> {
  signal?.throwIfAborted();
  yield { done, total, label };
  if (done % 8 === 0) await nextTurn();
  signal?.throwIfAborted();
}
