import { basename, dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { findPathFault } from '#shared/kernel/portable-path.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { WriteRefusal } from '#shared/kernel/write-refusal.ts';
import type { DriveFiles } from '../files/drive-files.ts';
import { DRAFT_ENDING, removeQuietly, sha256Of, writeRefusalFrom } from '../files/write-whole-file.ts';
import { type BagSink, openFolderSink, openZipSink } from './bag-sink.ts';
import {
  type BagFact,
  DECLARATION,
  DECLARATION_FILE,
  FACTS_FILE,
  formatFacts,
  formatManifest,
  MANIFEST_FILE,
  type ManifestLine,
  PAYLOAD_FOLDER,
  TAG_MANIFEST_FILE,
} from './bag-text.ts';
import { readBack } from './verify-bag.ts';

export type PayloadFile = {
  /** Below data/, ASCII, with slashes */
  readonly path: string;
  readonly size: number;
  /** Read when its turn comes, so that one file at a time is in memory */
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
};

export type BagPlan = {
  /** An existing folder, absolute */
  readonly to: string;
  /** Name of the bag, without ending; a number is added when it is taken */
  readonly name: string;
  readonly form: 'folder' | 'zip';
  readonly payload: readonly PayloadFile[];
  /** Lines of bag-info.txt; Payload-Oxum is added */
  readonly facts: readonly BagFact[];
  readonly writtenAt: Date;
};

/** `bytes` and `files` are the payload's, as in Payload-Oxum. */
export type WrittenBag = {
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
  readonly sha256OfManifest: string;
};

export type BagStep = {
  readonly step: 'writing' | 'reading-back';
  readonly file: string;
  /** Payload bytes written and read back so far, of twice the payload */
  readonly done: number;
  readonly total: number;
};

/**
 * Writes a bag as a draft, syncs it, reads every byte back, and only then gives
 * it its name. Whatever ends it early (a refusal, an abort, the consumer
 * leaving) removes the draft; older packages are never touched.
 */
export async function* writeBag(
  plan: BagPlan,
  drive: DriveFiles,
  signal?: AbortSignal,
): AsyncGenerator<BagStep, Result<WrittenBag, WriteRefusal>> {
  for (const { path } of plan.payload) checkPath(path);
  let draft: string | null = null;
  try {
    const path = await findFreePath(plan, drive);
    draft = `${path}${DRAFT_ENDING}`;
    const written = yield* writeDraft(plan, draft, drive, signal);
    const faults = yield* readDraftBack(draft, written.bytes, drive, signal);
    if (faults.some(({ reason }) => reason === 'drive-fault')) return refuse({ code: 'drive-removed', path: plan.to });
    if (faults.length > 0) return refuse({ code: 'content-differs', path });
    await drive.rename(draft, path);
    draft = null;
    await drive.syncFolder(dirname(path));
    return ok({ path, files: plan.payload.length, ...written });
  } catch (error) {
    const refusal = writeRefusalFrom(error, plan.to);
    if (!refusal) throw error;
    return refuse(refusal);
  } finally {
    if (draft) await removeQuietly(draft, drive);
  }
}

function checkPath(path: string): void {
  if (findPathFault(`${PAYLOAD_FOLDER}${path}`) || !/^[\x20-\x7e]+$/.test(path) || path.includes('%'))
    throw new Error(`not a name for a package: ${path}`);
}

/** The first of name, name_2, name_3 … that neither a package nor a draft of either form has. */
async function findFreePath({ to, name, form }: BagPlan, drive: DriveFiles): Promise<string> {
  const taken = new Set((await drive.list(to)).map((entry) => entry.name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name}_${count}`;
    const endings = ['', '.zip', DRAFT_ENDING, `.zip${DRAFT_ENDING}`];
    if (!endings.some((ending) => taken.has(`${free}${ending}`.toLowerCase())))
      return join(to, form === 'zip' ? `${free}.zip` : free);
  }
}

async function* writeDraft(plan: BagPlan, draft: string, drive: DriveFiles, signal?: AbortSignal) {
  const bagName = basename(draft, `.zip${DRAFT_ENDING}`);
  const sink =
    plan.form === 'zip' ? await openZipSink(draft, bagName, plan.writtenAt, drive) : await openFolderSink(draft, drive);
  try {
    const { lines, bytes } = yield* putPayload(plan, sink, signal);
    const sha256OfManifest = await putTags(plan, sink, lines, bytes);
    await sink.finish();
    return { bytes, sha256OfManifest };
  } catch (error) {
    await sink.letGo();
    throw error;
  }
}

async function* putPayload(plan: BagPlan, sink: BagSink, signal?: AbortSignal) {
  const total = 2 * plan.payload.reduce((sum, { size }) => sum + size, 0);
  const lines: ManifestLine[] = [];
  let bytes = 0;
  for (const file of plan.payload) {
    signal?.throwIfAborted();
    yield { step: 'writing', file: file.path, done: bytes, total } satisfies BagStep;
    await nextTurn(); // lets a cancel through
    signal?.throwIfAborted();
    const content = await file.bytes();
    const path = `${PAYLOAD_FOLDER}${file.path}`;
    const putting = sink.put(path, content);
    lines.push({ path, sha256: sha256Of(content) }); // while the drive is busy
    await putting;
    bytes += content.length;
  }
  return { lines, bytes };
}

/** The declaration is written last: without it nothing is a bag. */
async function putTags(plan: BagPlan, sink: BagSink, lines: readonly ManifestLine[], bytes: number): Promise<string> {
  const oxum: BagFact = ['Payload-Oxum', `${bytes}.${lines.length}`];
  const texts: readonly (readonly [file: string, text: string])[] = [
    [MANIFEST_FILE, formatManifest(lines)],
    [FACTS_FILE, formatFacts([...plan.facts, oxum])],
    [DECLARATION_FILE, DECLARATION],
  ];
  const tags = texts.map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const tagManifest = formatManifest(tags.map((tag) => ({ path: tag.path, sha256: sha256Of(tag.bytes) })));
  const [manifest, facts, declaration] = tags as [Tag, Tag, Tag];
  for (const tag of [manifest, facts, { path: TAG_MANIFEST_FILE, bytes: Buffer.from(tagManifest) }])
    await sink.put(tag.path, tag.bytes);
  await sink.settle();
  await sink.put(declaration.path, declaration.bytes);
  return sha256Of(manifest.bytes);
}
type Tag = { readonly path: string; readonly bytes: Buffer };

async function* readDraftBack(draft: string, bytes: number, drive: DriveFiles, signal?: AbortSignal) {
  const reading = readBack(draft, drive);
  let read = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const next = await reading.next();
      if (next.done) return next.value;
      const { file } = next.value;
      if (!file.startsWith(PAYLOAD_FOLDER)) continue;
      read += next.value.bytes;
      yield {
        step: 'reading-back',
        file: file.slice(PAYLOAD_FOLDER.length),
        done: bytes + read,
        total: 2 * bytes,
      } satisfies BagStep;
    }
  } finally {
    await reading.return([]);
  }
}
