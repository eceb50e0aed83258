import type { Candidate, IntendedPost } from '#shared/domain/personnel/candidate.ts';
import { upperFirst } from '#shared/kernel/vietnamese-text.ts';

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

/** "Bước 1, bước 2 mở lại: …"; '' where no step was opened again */
export const describeReopened = (steps: readonly string[]): string =>
  steps.length === 0 ? '' : `${upperFirst(steps.join(', '))} mở lại: danh sách của bước đó đã khác`;

export const describeRemoval = (name: string) => ({
  title: `Bỏ ${name} khỏi danh sách nhân sự?`,
  consequence:
    'Số phiếu đã ghi cho người này ở các bước cũng bỏ theo; có thể hoàn tác. Người này vẫn còn trong danh sách đại biểu.',
  confirm: 'Bỏ khỏi danh sách',
});
