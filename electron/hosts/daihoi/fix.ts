import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describeCounts } from '#shared/domain/checking/report/basis-words.ts';
import { copyNames } from '#shared/domain/checking/report/copy-names.ts';
import { describeWriteRefusal } from '#shared/kernel/write-refusal.ts';
import type { CheckRefusal } from '../../features/checking/check-docx.ts';
import { type FixedDocx, fixDocx } from '../../features/checking/fix-docx.ts';
import { localDay } from '../../platform/clock/local-moment.ts';
import { writeWholeFile } from '../../platform/files/write-whole-file.ts';
import { readDocxInput, wantedProfile } from './check.ts';
import { type Answer, type Command, type Desk, UnreadableError, UsageError } from './command.ts';
import { makeOutputFolder } from './inputs.ts';
import { textTable } from './table.ts';

export const fixCommand: Command = {
  name: 'fix',
  usage: 'VÀO.docx… --out RA.docx|THƯ_MỤC [--tracked] [--profile auto|HD05_2026|HD36_2018]',
  does: 'bản đã sửa thể thức; bản gốc giữ nguyên; nhiều tệp thì --out là thư mục; --tracked: sửa có theo dõi, mỗi chỗ một lời bình',
  options: { out: { type: 'string' }, tracked: { type: 'boolean' }, profile: { type: 'string' } },
  files: 'some',
  run: async (given, desk) => {
    const [file = '', ...others] = given.files;
    const out = given.need('out');
    const how = { profile: wantedProfile(given), tracked: given.values.tracked === true };
    return others.length === 0 ? fixOne(desk, file, out, how) : fixMany(desk, given.files, out, how);
  },
};

type How = Pick<Parameters<typeof fixDocx>[1], 'profile' | 'tracked'>;
type FixedFile = Omit<FixedDocx, 'bytes' | 'edited'> & { readonly file: string; readonly out: string };
type RefusedFile = { readonly file: string; readonly refused: CheckRefusal };

/** Into a folder that is there the copy goes under its own name. */
async function fixOne(desk: Desk, file: string, wanted: string, how: How): Promise<Answer> {
  const isFolder = statSync(desk.at(wanted), { throwIfNoEntry: false })?.isDirectory() === true;
  const out = isFolder ? join(wanted, basename(file)) : wanted;
  refuseSameFile(desk, [file], out);
  const done = await fixTo(desk, file, out, how);
  return { status: isClean(done) ? 0 : 1, json: done, text: describeFixed(done) };
}

/** Copies of all files into one folder, each under its own name; one that cannot be read is named and the others are done. */
async function fixMany(desk: Desk, files: readonly string[], folder: string, how: How): Promise<Answer> {
  const outs = copyNames(files.map((file) => basename(file))).map((name) => join(folder, name));
  for (const out of outs) refuseSameFile(desk, files, out);
  const done: (FixedFile | RefusedFile)[] = [];
  for (const [at, file] of files.entries()) done.push(await fixOrRefuse(desk, file, outs[at] ?? '', how));
  const isRefused = done.some((one) => 'refused' in one);
  return {
    status: isRefused ? 2 : done.every((one) => 'refused' in one || isClean(one)) ? 0 : 1,
    json: { files: done.map((one) => ({ refused: null, ...one })) },
    text: textTable(
      ['Tệp', 'Trước', 'Sau', 'Bản đã sửa'],
      done.map((one) =>
        'refused' in one
          ? [one.file, one.refused.message, '', '']
          : [one.file, describeCounts(one.before), describeCounts(one.after), one.out],
      ),
    ),
  };
}

async function fixOrRefuse(desk: Desk, file: string, out: string, how: How): Promise<FixedFile | RefusedFile> {
  try {
    return await fixTo(desk, file, out, how);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { file, refused: { code: error.code, message: error.message } };
  }
}

async function fixTo(desk: Desk, file: string, out: string, how: How): Promise<FixedFile> {
  const { bytes, edited: _edited, ...told } = await fixFile(desk, file, how);
  await writeCopy(desk.at(out), bytes);
  return { file, out, ...told };
}

const isClean = ({ after }: FixedFile) => after.error + after.warning === 0;

async function fixFile(desk: Desk, file: string, how: How): Promise<FixedDocx> {
  const now = desk.context.now();
  const bytes = await readDocxInput(desk.at(file));
  const fixed = fixDocx(bytes, { ...how, today: localDay(now), at: now.toISOString() });
  if (!fixed.ok) throw new UnreadableError(fixed.error.code, fixed.error.message);
  return fixed.value;
}

/** The original is never written over, by whatever name it is called. */
function refuseSameFile(desk: Desk, files: readonly string[], out: string): void {
  const copy = realPath(desk.at(out));
  if (files.some((file) => realPath(desk.at(file)) === copy))
    throw new UsageError('--out phải là tệp khác với tệp gốc; bản gốc không bao giờ bị ghi đè.');
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function writeCopy(path: string, bytes: Uint8Array): Promise<void> {
  makeOutputFolder(dirname(path));
  const written = await writeWholeFile(path, bytes);
  if (!written.ok) throw new UnreadableError(written.error.code, describeWriteRefusal(written.error).message);
}

const describeFixed = ({ out, before, after, fixed, left }: FixedFile): string =>
  [
    `Đã ghi ${out}`,
    `Trước: ${describeCounts(before)}`,
    `Sau:   ${describeCounts(after)}`,
    `Đã sửa: ${fixed.join(', ') || 'không có'}`,
    `Còn lại, cần người sửa: ${left.join(', ') || 'không có'}`,
  ].join('\n');
