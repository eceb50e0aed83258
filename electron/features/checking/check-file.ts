import { unitIn } from '#shared/domain/checking/consistency/signers.ts';
import type { ContentLimits } from '#shared/domain/checking/content/content-limits.ts';
import { limitsWith } from '#shared/domain/checking/content/set-limits.ts';
import { countFindings } from '#shared/domain/checking/format/check-format.ts';
import type { CheckedFile, ReportedFinding } from '#shared/domain/checking/report/checked-file.ts';
import { DOCX_TOO_LARGE } from '#shared/domain/checking/report/checking-refusal.ts';
import { splitIgnored } from '#shared/domain/checking/report/ignored.ts';
import type { LeftAlone } from '#shared/domain/checking/report/leave-alone.ts';
import { applyPack } from '#shared/domain/checking/report/rule-pack.ts';
import type { LayoutProfile } from '#shared/domain/documents/paper.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import type { PageFacts } from '#shared/kernel/page-facts.ts';
import { localDay } from '../../platform/clock/local-moment.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { agendaMinutesByPaper } from '../documents/paper-desk.ts';
import { generateDraft } from '../documents/render-paper.ts';
import { findLimits, findRulePack, listIgnored } from './checking.repository.ts';
import { checkAside } from './checking-tasks.ts';

export type FileToCheck = {
  readonly file: BinaryFile;
  /** What its ignored findings are remembered under */
  readonly paperKey: string;
  readonly profile: LayoutProfile | 'auto';
  /** As `layOutFile` told them; nothing: pages are estimated */
  readonly pages?: PageFacts | null | undefined;
};

const LARGEST = 200 * 1024 * 1024;

/** Bytes of a file that is small enough to be looked at. */
export async function bytesOf(file: BinaryFile): Promise<Uint8Array> {
  if (file.size > LARGEST) throw declined(DOCX_TOO_LARGE);
  return new Uint8Array(await file.arrayBuffer());
}

/** Checks a file as the unit and its superior want it: the pack's weights, without what is ignored here. */
export async function checkFile(context: WorkspaceContext, { file, ...how }: FileToCheck): Promise<CheckedFile> {
  return checkBytes(context, await bytesOf(file), how);
}

/** The draft as it was kept last, under the name the checking room knows it by. */
export async function checkKeptDraft(context: WorkspaceContext, paperId: string): Promise<CheckedFile> {
  const { bytes } = generateDraft(context, paperId);
  return checkBytes(context, bytes, { paperKey: `paper:${paperId}`, profile: 'auto' });
}

export async function checkBytes(
  context: WorkspaceContext,
  bytes: Uint8Array,
  { paperKey, profile, pages = null }: Omit<FileToCheck, 'file'>,
): Promise<CheckedFile> {
  const limits = { ...limitsWith(findLimits(context.db).settings), agenda: agendaOf(context) };
  const check = { profile, today: dayOf(context), pages };
  const checked = await checkAside(context.background, { bytes, check, limits });
  const pack = findRulePack(context.db);
  const { content, ...rest } = checked;
  const weighed = applyPack(inReadingOrder([...checked.findings, ...content]), pack);
  const { open, ignored } = splitIgnored(weighed, listIgnored(context.db), paperKey);
  return { ...rest, findings: open, ignored, counts: countFindings(open), pack: pack && signedBy(pack) };
}

/** From head to foot; what is wrong with the whole paper stands first, what is only advised for it last. */
const inReadingOrder = (findings: readonly ReportedFinding[]): ReportedFinding[] =>
  [...findings].sort((a, b) => orderOf(a) - orderOf(b));

const orderOf = ({ where, severity }: ReportedFinding) =>
  where.paragraph === 0 && severity !== 'error' ? Number.MAX_SAFE_INTEGER : where.paragraph;

const signedBy = ({ issuedBy, document, issuedOn }: NonNullable<CheckedFile['pack']>) => ({
  issuedBy,
  document,
  issuedOn,
});

function agendaOf(context: WorkspaceContext): NonNullable<ContentLimits['agenda']> {
  const { unit } = findSetup(context.db);
  return { unit: unitIn(unit.organizationName), minutes: agendaMinutesByPaper(context) };
}

/** What a repair of this paper leaves as it is. */
export const leftAlone = ({ db }: WorkspaceContext, paperKey: string, leave: readonly string[]): LeftAlone => ({
  pack: findRulePack(db),
  ignored: listIgnored(db),
  paperKey,
  leave,
});

/** Today, YYYY-MM-DD */
export const dayOf = ({ now }: WorkspaceContext): string => localDay(now());
