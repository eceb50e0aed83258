import type { Opinion } from '../documents/opinions.ts';

/** Opinions on the sample congress's report, from made-up meetings. */
export const SAMPLE_OPINIONS: readonly Omit<Opinion, 'id'>[] = [
  {
    ...{ paperId: 'political-report', section: '', place: 'Phần I, mục V', saidBy: 'Chi bộ thôn Nà Lùng' },
    ...{ saidOn: '2026-04-15', content: 'Bổ sung số đảng viên kết nạp là người dân tộc thiểu số.' },
    ...{ answer: 'accepted', explanation: 'bổ sung 17 đồng chí' },
  },
  {
    ...{ paperId: 'political-report', section: '', place: 'Phần II, mục III', saidBy: 'Chi bộ Trường THCS' },
    ...{ saidOn: '2026-04-18', content: 'Nâng chỉ tiêu lao động qua đào tạo lên 80%.' },
    ...{ answer: 'declined', explanation: 'giữ 75% theo khả năng mở lớp' },
  },
];
