import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeWriteRefusal } from '#shared/kernel/write-refusal.ts';
import { type FixedDocx, fixDocx } from '../../features/checking/fix-docx.ts';
import { writeWholeFile } from '../../platform/files/write-whole-file.ts';
import { readDocxInput, wantedProfile } from './check.ts';
import { type Command, type Desk, UnreadableError, UsageError } from './command.ts';
import { makeOutputFolder } from './inputs.ts';

export const fixCommand: Command = {
  name: 'fix',
  usage: 'VÀO.docx --out RA.docx [--tracked] [--profile auto|HD05_2026|HD36_2018]',
  does: 'bản đã sửa thể thức; bản gốc giữ nguyên; --tracked: sửa có theo dõi, mỗi chỗ một lời bình',
  options: { out: { type: 'string' }, tracked: { type: 'boolean' }, profile: { type: 'string' } },
  files: 1,
  run: async (given, desk) => {
    const file = given.files[0] ?? '';
    const out = given.need('out');
    refuseSameFile(desk, file, out);
    const fixed = await fixFile(desk, file, { profile: wantedProfile(given), tracked: given.values.tracked === true });
    await writeCopy(desk.at(out), fixed.bytes);
    const { before, after, fixed: rules, left } = fixed;
    const isClean = after.error + after.warning === 0;
    return {
      status: isClean ? 0 : 1,
      json: { file, out, before, after, fixed: rules, left },
      text: describeFixed(out, fixed),
    };
  },
};

async function fixFile(
  desk: Desk,
  file: string,
  how: Pick<Parameters<typeof fixDocx>[1], 'profile' | 'tracked'>,
): Promise<FixedDocx> {
  const now = desk.context.now().toISOString();
  const bytes = await readDocxInput(desk.at(file));
  const fixed = fixDocx(bytes, { ...how, today: now.slice(0, 10), at: now });
  if (!fixed.ok) throw new UnreadableError(fixed.error.code, fixed.error.message);
  return fixed.value;
}

/** The original is never written over, by whatever name it is called. */
function refuseSameFile(desk: Desk, file: string, out: string): void {
  if (realPath(desk.at(file)) === realPath(desk.at(out)))
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

function describeFixed(out: string, { before, after, fixed, left }: FixedDocx): string {
  const show = ({ error, warning, info }: FixedDocx['before']) =>
    `${error} lỗi, ${warning} điểm cần xem, ${info} gợi ý`;
  return [
    `Đã ghi ${out}`,
    `Trước: ${show(before)}`,
    `Sau:   ${show(after)}`,
    `Đã sửa: ${fixed.join(', ') || 'không có'}`,
    `Còn lại, cần người sửa: ${left.join(', ') || 'không có'}`,
  ].join('\n');
}
