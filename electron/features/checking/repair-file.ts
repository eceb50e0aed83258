import { isAbsolute, join } from 'node:path';
import { countFindings } from '#shared/domain/checking/format/check-format.ts';
import { countOnly } from '#shared/domain/checking/layout/counted-pages.ts';
import type { CheckedFile, RepairedCopy, RepairPlan } from '#shared/domain/checking/report/checked-file.ts';
import { notAFolder } from '#shared/domain/checking/report/checking-refusal.ts';
import { copyNames, repairedBaseName } from '#shared/domain/checking/report/copy-names.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { describeWriteRefusal } from '#shared/kernel/write-refusal.ts';
import { nodeDriveFiles } from '../../platform/files/node-drive-files.ts';
import { writeWholeFile } from '../../platform/files/write-whole-file.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { toWordFile } from '../documents/render-paper.ts';
import { bytesOf, checkBytes, dayOf, type FileToCheck, leftAlone } from './check-file.ts';
import { fixAside, planAside } from './checking-tasks.ts';

/** What a repair would change, finding by finding; changes nothing. */
export async function planFileRepair(
  context: WorkspaceContext,
  { file, paperKey, profile, pages = null }: FileToCheck,
): Promise<RepairPlan> {
  const check = { profile, today: dayOf(context), pages };
  const given = { bytes: await bytesOf(file), check, alone: leftAlone(context, paperKey, []) };
  const plan = await planAside(context.background, given);
  if (!plan.ok) throw declined(plan.error);
  return plan.value;
}

export type RepairOrder = FileToCheck & {
  /** As changes to accept or reject in Word, each with a comment */
  readonly tracked: boolean;
  /** Signatures of findings to leave as they are */
  readonly leave: readonly string[];
  /** Folder to write the copy into; null: only handed out */
  readonly to: string | null;
};

export type Repaired = RepairedCopy & { readonly file: BinaryFile; readonly report: CheckedFile };

/** A repaired copy, checked again; written beside the original whole or not at all. The original is never touched. */
export async function repairFile(context: WorkspaceContext, order: RepairOrder): Promise<Repaired> {
  const { file, paperKey, profile, tracked, to } = order;
  const { pages = null } = order;
  const given = await bytesOf(file);
  const at = context.now().toISOString();
  const fix = { profile, today: dayOf(context), tracked, pages: pages && countOnly(pages), at };
  const alone = leftAlone(context, paperKey, order.leave);
  const fixed = await fixAside(context.background, { bytes: given, fix, alone });
  if (!fixed.ok) throw declined(fixed.error);
  const before = await checkBytes(context, given, { paperKey, profile, pages });
  // Nobody laid the copy out: lines were added and taken out, so its pages are estimated
  const copy = await checkBytes(context, fixed.value.bytes, { paperKey, profile });
  const report = tracked ? withoutOwnTraces(copy, before) : copy;
  const edited = new Set(fixed.value.edited);
  const guessed = pages && (await checkBytes(context, given, { paperKey, profile }));
  const left = [...report.findings, ...(guessed ? notLookedAt(before, [guessed, report], edited) : [])];
  const base = repairedBaseName(file.name ?? '', tracked);
  const path = to === null ? null : await writeBeside(to, base, fixed.value.bytes);
  if (path !== null) {
    const label = `Sửa thể thức ${file.name ?? ''}: ghi ${path}`;
    context.act({ act: 'paper-repaired', label, subject: paperKey, undoable: false }, () => undefined);
  }
  return {
    ...{ name: `${base}.docx`, path, before: before.counts, after: countFindings(left) },
    mended: mendedOf(before, report, edited),
    isEstimated: pages !== null,
    left,
    file: toWordFile(fixed.value.bytes, base),
    report,
  };
}

/** Of the rules something was edited for: a signature no longer seen on a page of its own was not mended. */
function mendedOf(before: CheckedFile, after: CheckedFile, edited: ReadonlySet<string>): number {
  const count = ({ findings }: CheckedFile) => findings.filter(({ rule }) => edited.has(rule)).length;
  return Math.max(0, count(before) - count(after));
}

/** What was seen only because the original was laid out, which the copy is not: it stays to be looked at. */
function notLookedAt(before: CheckedFile, others: readonly CheckedFile[], edited: ReadonlySet<string>) {
  const seen = new Set([...edited, ...others.flatMap(({ findings }) => findings.map(({ rule }) => rule))]);
  return before.findings.filter(({ rule }) => !seen.has(rule));
}

/** Changes that wait in Word to be accepted are the repair's own; those the author forgot are told of as before. */
function withoutOwnTraces(report: CheckedFile, before: CheckedFile): CheckedFile {
  const forgotten = before.findings.filter(({ rule, fix }) => rule === 'FT-05' && fix === 'no');
  const findings = [...forgotten, ...report.findings.filter(({ rule }) => rule !== 'FT-05')];
  return { ...report, findings, counts: countFindings(findings) };
}

/** Never over another file: "-2", "-3" where the name is taken. */
async function writeBeside(folder: string, base: string, bytes: Uint8Array): Promise<string> {
  const listed = isAbsolute(folder) ? await nodeDriveFiles.list(folder).catch(() => null) : null;
  if (!listed) throw declined(notAFolder(folder));
  const taken = listed.map(({ name }) => name);
  const [name = `${base}.docx`] = copyNames([base], taken);
  const path = join(folder, name);
  const written = await writeWholeFile(path, bytes);
  if (!written.ok) throw declined(describeWriteRefusal(written.error));
  return path;
}
