import type { Drive, PackageForm, PackageProblem } from '#shared/domain/exchange/package.ts';
import { formatBytes } from '../../lib/format.ts';
import type { Offer } from './restricted.ts';

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

export const RESTRICTED = 'hạn chế – có dữ liệu nhân sự';

/** So many names a line holds; more are counted, and only those with personnel data named. */
const NAMED = 4;

/** Label of the drafts' checkbox: what would go along, and always which of it holds personnel data. */
export function describeDrafts(drafts: readonly Offer[]): string {
  if (drafts.length === 0) return 'Kèm bản dự thảo (không có văn bản nào đang chờ ban hành)';
  const names = drafts.map(({ name, restricted }) => (restricted ? `${name} (${RESTRICTED})` : name));
  if (drafts.length <= NAMED) return `Kèm bản dự thảo của những văn bản chưa ban hành: ${names.join('; ')}`;
  const restricted = drafts.filter((draft) => draft.restricted).map(({ name }) => name);
  const among = restricted.length === 0 ? '' : `, trong đó ${RESTRICTED}: ${restricted.join('; ')}`;
  return `Kèm bản dự thảo của ${drafts.length} văn bản chưa ban hành${among}`;
}

/** Warns of what in the package is about people; null when nothing is. */
export function describePersonalData(papers: readonly Offer[], roster: boolean): string | null {
  const names = papers.filter(({ restricted }) => restricted).map(({ name }) => name);
  const parts = [...new Set(names), ...(roster ? ['danh sách đại biểu'] : [])];
  if (parts.length === 0) return null;
  return `Gói sẽ có dữ liệu nhân sự, dữ liệu cá nhân: ${parts.join(', ')}. Chỉ trao cho người có trách nhiệm nhận.`;
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
