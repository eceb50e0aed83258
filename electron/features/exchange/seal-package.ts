import { isAbsolute } from 'node:path';
import {
  NOTHING_TO_SEND,
  notAFolder,
  notEnoughRoom,
  tooLargeForZip,
} from '#shared/domain/exchange/exchange-refusal.ts';
import type { PackageForm, SealedPackage } from '#shared/domain/exchange/package.ts';
import { packageFacts } from '#shared/domain/exchange/package-facts.ts';
import { packageName, unitCode } from '#shared/domain/exchange/package-names.ts';
import { describeWriteRefusal } from '#shared/kernel/write-refusal.ts';
import { localDay } from '../../platform/clock/local-moment.ts';
import type { DriveFiles } from '../../platform/files/drive-files.ts';
import { nodeDriveFiles } from '../../platform/files/node-drive-files.ts';
import {
  type BagPlan,
  type BagStep,
  type PayloadFile,
  type WrittenBag,
  writeBag,
} from '../../platform/package/write-bag.ts';
import { fitsZip } from '../../platform/package/zip-source.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { type SentPaper, saveSentPapers } from '../documents/sent-papers.repository.ts';
import { insertSealedPackage, listSealedPackages } from './exchange.repository.ts';
import { type Gathered, gatherPayload } from './gather-payload.ts';
import { listChosenPapers, renderDrafts, writeRoster } from './package-sources.ts';

export type SealRequest = {
  /** An existing folder, absolute */
  readonly to: string;
  readonly form: PackageForm;
  readonly issuedIds: readonly string[];
  /** Drafts of papers that have not been issued go along, in their own folder */
  readonly withDrafts: boolean;
  readonly withUnbegun?: boolean | undefined;
  readonly withRoster: boolean;
};

export type SealProgress = { readonly done: number; readonly total: number; readonly label: string };

/** Manifests, facts and the drive's own bookkeeping, on top of the payload. */
const ROOM_FOR_TAGS = 256 * 1024;

/**
 * Writes a package: everything chosen is gathered, written as a draft, read back
 * and only then named; then it is journalled. Refusals are thrown as such and,
 * like an abort, leave nothing behind.
 */
export async function* sealPackage(
  context: WorkspaceContext,
  request: SealRequest,
  signal?: AbortSignal,
  files: DriveFiles = nodeDriveFiles,
): AsyncGenerator<SealProgress, SealedPackage> {
  await checkPlace(request, files);
  yield { done: 0, total: 1, label: 'Đang chuẩn bị văn bản' };
  const now = context.now();
  const { payload, contents } = await gather(context, request, now);
  await checkRoom(context, request, payload);
  const plan: BagPlan = {
    to: request.to,
    name: packageName(unitCode(contents.setup.unit.organizationName), contents.day, contents.practice),
    form: request.form,
    payload,
    facts: packageFacts(contents),
    writtenAt: now,
  };
  const bag = yield* writePlan(plan, files, signal);
  const sealed: SealedPackage = {
    package: bag.path,
    form: request.form,
    packageId: contents.packageId,
    papers: contents.papers.length + contents.drafts.length,
    bytes: bag.bytes,
    sha256OfManifest: bag.sha256OfManifest,
    verified: true,
    writtenAt: now.toISOString(),
  };
  const label = `Ghi gói ${sealed.papers} văn bản vào ${bag.path}`;
  context.act({ act: 'package-sealed', label, subject: `package:${sealed.packageId}`, undoable: false }, (tx) => {
    insertSealedPackage(tx, sealed);
    saveSentPapers(tx, sentIn(sealed, contents));
  });
  return sealed;
}

const sentIn = ({ packageId, writtenAt }: SealedPackage, { papers }: Gathered['contents']): SentPaper[] =>
  papers.map(({ paperId, sha256 }) => ({ packageId, paperId, sha256, sentAt: writtenAt }));

async function* writePlan(
  plan: BagPlan,
  files: DriveFiles,
  signal?: AbortSignal,
): AsyncGenerator<SealProgress, WrittenBag> {
  const writing = writeBag(plan, files, signal);
  try {
    for (;;) {
      const next = await writing.next();
      if (!next.done) {
        yield { done: next.value.done, total: next.value.total, label: labelOf(next.value) };
        continue;
      }
      if (!next.value.ok) throw declined(describeWriteRefusal(next.value.error));
      return next.value.value;
    }
  } finally {
    // when the one who listens leaves, the draft is removed at once
    await writing.return(undefined as never);
  }
}

const labelOf = ({ step, file }: BagStep): string =>
  `${step === 'writing' ? 'Đang ghi' : 'Đang đọc lại để kiểm tra'}: ${file}`;

async function gather(context: WorkspaceContext, request: SealRequest, now: Date): Promise<Gathered> {
  const { workspace, db } = context;
  const chosen = listChosenPapers(db, request.issuedIds);
  const day = localDay(now);
  const drafts = request.withDrafts ? renderDrafts(context, day, request.withUnbegun) : [];
  const roster = request.withRoster ? await writeRoster(db) : null;
  const papers = [...chosen, ...drafts];
  if (papers.length === 0 && roster === null) throw declined(NOTHING_TO_SEND);
  const [previous] = listSealedPackages(db);
  const setup = findSetup(db);
  const known = {
    packageId: context.newId(),
    workspaceId: workspace.workspaceId,
    practice: workspace.kind === 'practice',
    day,
    setup,
    previous: previous ? { packageId: previous.packageId, sha256OfManifest: previous.sha256OfManifest } : null,
  };
  return gatherPayload(known, unitCode(setup.unit.organizationName), papers, roster);
}

async function checkPlace({ to }: SealRequest, files: DriveFiles): Promise<void> {
  // a drive's root or a folder on the desktop may itself be a link; what counts is that it can be listed
  const listed = isAbsolute(to) ? await files.list(to).catch(() => null) : null;
  if (!listed) throw declined(notAFolder(to));
}

async function checkRoom(
  context: WorkspaceContext,
  request: SealRequest,
  payload: readonly PayloadFile[],
): Promise<void> {
  if (request.form === 'zip' && !fitsZip(payload)) throw declined(tooLargeForZip());
  const drive = await context.drives.driveOf(request.to).catch(() => null);
  const needed = payload.reduce((sum, { size }) => sum + size, ROOM_FOR_TAGS);
  if (drive?.freeBytes != null && drive.freeBytes < needed)
    throw declined(notEnoughRoom(drive.label, needed, drive.freeBytes));
}
