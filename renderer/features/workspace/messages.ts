import type { Backup } from '#shared/domain/workspace/workspace.ts';
import { assertNever } from '#shared/kernel/result.ts';
import { formatDay, formatMoment } from '../../lib/format.ts';

/** Why a copy was taken, in a few words for the list. */
export function describeBackupReason(reason: Backup['reason']): string {
  switch (reason) {
    case 'opened':
      return 'Khi mở tệp';
    case 'editing':
      return 'Trong lúc làm';
    case 'before-migration':
      return 'Trước khi nâng phiên bản';
    case 'before-restore':
      return 'Trước khi khôi phục';
    case 'before-import':
      return 'Trước khi nhập danh sách';
    case 'by-hand':
      return 'Sao lưu tay';
    default:
      return assertNever(reason);
  }
}

/** One line that says what a restore brings back and what becomes of the present state. */
export function describeRestore(backup: Backup): string {
  const opens = backup.opensOn === null ? '' : `, khai mạc ${formatDay(backup.opensOn)}`;
  const counts = `${backup.people} người, ${backup.candidates} nhân sự, ${backup.issuedPapers} văn bản đã ban hành`;
  return `Mọi thứ trở về lúc ${formatMoment(backup.takenAt)} (${backup.unit}${opens}; ${counts}). Bản hiện tại được giữ lại trong danh sách sao lưu, có thể quay lại.`;
}
