import type { Candidate, IntendedPost } from '#shared/domain/personnel/candidate.ts';
import type { ListSize } from '#shared/domain/personnel/committee-list.ts';
import { formatDecimal } from '#shared/kernel/decimal.ts';
import { assertNever } from '#shared/kernel/result.ts';
import type { Tone } from '../../ui/tag.tsx';

export const INTENDED_POST_LABELS: Readonly<Record<IntendedPost, string>> = {
  secretary: 'Bí thư',
  'deputy-secretary': 'Phó bí thư',
  'standing-member': 'Uỷ viên ban thường vụ',
  'committee-member': 'Cấp uỷ viên',
  'inspection-head': 'Chủ nhiệm uỷ ban kiểm tra',
  'inspection-member': 'Uỷ viên uỷ ban kiểm tra',
  'upper-delegate': 'Đại biểu dự đại hội cấp trên',
};

export const STANDING_LABELS: Readonly<Record<Candidate['standing'], string>> = {
  're-standing': 'Tái cử',
  'first-time': 'Lần đầu',
};

/** Rows of figures at the head of the step table. */
export const FIGURES = [
  { field: 'summoned', label: 'Được triệu tập' },
  { field: 'present', label: 'Có mặt' },
  { field: 'ballotsIssued', label: 'Phiếu phát ra' },
  { field: 'ballotsReturned', label: 'Phiếu thu về' },
  { field: 'ballotsValid', label: 'Phiếu hợp lệ' },
] as const;

/** "17 người cho 15 vị trí · số dư 2 = 13,33 % số lượng cần bầu" */
export function describeListSize({ listed, seats, surplus, percent }: ListSize): string {
  if (seats === null || surplus === null) return `${listed} người · chưa có số lượng cần bầu`;
  if (surplus < 0) return `${listed} người cho ${seats} vị trí · còn thiếu ${-surplus}`;
  const share = percent && surplus > 0 ? ` = ${formatDecimal(percent)} % số lượng cần bầu` : '';
  return `${listed} người cho ${seats} vị trí · số dư ${surplus}${share}`;
}

/** What the rule says of the size of the list; null when there is nothing to say. */
export function describeListVerdict({
  verdict,
  most,
}: ListSize): { readonly text: string; readonly tone: Tone } | null {
  switch (verdict) {
    case 'seats-unknown':
    case 'too-short':
      return null;
    case 'no-surplus':
      return { text: 'Bầu cấp uỷ phải có số dư', tone: 'warn' };
    case 'as-prepared':
      return { text: 'Số dư đúng mức chuẩn bị', tone: 'ok' };
    case 'outside-prepared-band':
      return { text: 'Số dư ngoài mức 10–15 % cấp uỷ thường chuẩn bị', tone: 'info' };
    case 'above-limit':
      return { text: `Số dư vượt 30 %, nhiều nhất được ${most} người`, tone: 'bad' };
    default:
      return assertNever(verdict);
  }
}

export const describeRemoval = (name: string) => ({
  title: `Bỏ ${name} khỏi danh sách nhân sự?`,
  consequence:
    'Số phiếu đã ghi cho người này ở các bước cũng bỏ theo; có thể hoàn tác. Người này vẫn còn trong danh sách đại biểu.',
  confirm: 'Bỏ khỏi danh sách',
});

/** Over the column of a step whose figures wait to be put right. */
export const describeUnkept = (step: number): string => `Bước ${step} chưa ghi: sửa các ô đỏ bên dưới.`;

export const describeLeaving = (steps: readonly number[]) => ({
  title: `Bước ${steps.join(', ')} chưa ghi`,
  consequence: 'Số liệu không khớp nên chưa được ghi; rời màn hình này thì những số vừa gõ mất.',
  confirm: 'Rời đi, bỏ số vừa gõ',
});
