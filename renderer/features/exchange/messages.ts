import type { Drive, PackageForm, PackageProblem } from '#shared/domain/exchange/package.ts';
import { formatBytes } from '../../lib/format.ts';

export const FORM_NAMES: Readonly<Record<PackageForm, string>> = { folder: 'Thư mục', zip: 'Tệp .zip' };

export const FORM_HINTS: Readonly<Record<PackageForm, string>> = {
  folder: 'mở xem được ngay trên USB',
  zip: 'một tệp duy nhất, tiện chép; tối đa 200 MB',
};

/** Word in the tag before each problem of a package. */
export const PROBLEM_NAMES: Readonly<Record<PackageProblem['code'], string>> = {
  'not-a-package': 'Không phải gói',
  'missing-file': 'Thiếu',
  'changed-file': 'Bị sửa',
  'extra-file': 'Lạ',
  'unsafe-name': 'Tên nguy hiểm',
  'bad-manifest': 'Bản kê sai',
  'wrong-payload-count': 'Sai số lượng',
  unreadable: 'Không đọc được',
};

/** "3 văn bản, 2 bản dự thảo…": what will go into the package, before it is written. */
export function describeChoice(choice: { papers: number; bytes: number; drafts: boolean; roster: boolean }): string {
  const parts = [
    choice.papers > 0 ? `${choice.papers} văn bản đã ban hành (${formatBytes(choice.bytes)})` : '',
    choice.drafts ? 'các bản dự thảo' : '',
    choice.roster ? 'danh sách đại biểu' : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Chưa chọn gì' : parts.join(', ');
}

/** "còn trống 7,3 GB trên 7,5 GB · FAT32", or why nothing can be written there. */
export function describeDrive(drive: Drive): string {
  if (!drive.writable) return 'đang khoá ghi, không chọn được';
  const room =
    drive.freeBytes === null || drive.totalBytes === null
      ? ''
      : `còn trống ${formatRoom(drive.freeBytes)} trên ${formatRoom(drive.totalBytes)}`;
  return [room, drive.fileSystem].filter((part) => part !== '').join(' · ');
}

const GIBIBYTE = 1024 ** 3;
const formatRoom = (bytes: number): string =>
  bytes < GIBIBYTE
    ? formatBytes(bytes)
    : `${(bytes / GIBIBYTE).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} GB`;
