import type { Office } from '#shared/domain/personnel/candidate.ts';
import { meetingLabel } from '#shared/domain/personnel/steps/describe-steps.ts';
import type { Meeting, ProcessMode, Way } from '#shared/domain/personnel/steps/meeting.ts';
import type { StepState } from '#shared/domain/personnel/steps/step-state.ts';
import type { StepCell } from '#shared/domain/personnel/steps/step-table.ts';
import { formatDecimal } from '#shared/kernel/decimal.ts';
import { upperFirst } from '#shared/kernel/vietnamese-text.ts';
import type { Tone } from '../../../ui/tag.tsx';

export const STATES: Readonly<Record<StepState, { readonly tone: Tone; readonly words: string }>> = {
  locked: { tone: 'none', words: 'chờ bước trước' },
  open: { tone: 'info', words: 'chưa họp' },
  begun: { tone: 'warn', words: 'còn thiếu' },
  complete: { tone: 'ok', words: 'xong' },
  reopened: { tone: 'bad', words: 'mở lại' },
};

export const WAY_TITLES: Readonly<Record<Way, string>> = {
  all: 'Các bước',
  're-standing': 'Tái cử',
  'first-time': 'Lần đầu tham gia',
};

export const MODES: readonly { readonly value: ProcessMode; readonly label: string }[] = [
  { value: 'separate', label: 'Tái cử xong rồi mới làm lần đầu' },
  { value: 'together', label: 'Làm chung tái cử và lần đầu' },
];

export const OFFICE_LABELS: Readonly<Record<Office, string>> = {
  committee: 'Cấp uỷ (ban chấp hành)',
  'standing-committee': 'Ban thường vụ',
  secretary: 'Bí thư',
  'deputy-secretary': 'Phó bí thư',
  'inspection-commission': 'Uỷ ban kiểm tra',
  'inspection-head': 'Chủ nhiệm uỷ ban kiểm tra',
  'official-delegates': 'Đại biểu chính thức',
  'alternate-delegates': 'Đại biểu dự khuyết',
};

export const describeUnkept = (meeting: Meeting): string =>
  `${upperFirst(meetingLabel(meeting))} chưa ghi: sửa các ô đỏ.`;

export const describeLeaving = (meeting: Meeting) => ({
  title: `Số liệu ${meetingLabel(meeting)} chưa ghi`,
  consequence: 'Số liệu không khớp nên chưa được ghi; rời đi thì những số vừa gõ mất.',
  confirm: 'Rời đi, bỏ số vừa gõ',
});

export const describeDropping = (meeting: Meeting) => ({
  title: `Xoá mọi điều đã ghi của ${meetingLabel(meeting)}?`,
  consequence: 'Ngày họp, số liệu, kết quả từng người của cuộc họp này được xoá; có thể hoàn tác. Bước sau sẽ mở lại.',
  confirm: 'Xoá cuộc họp',
});

/** "29/34 · 85,29 %" on the base it was taken of. */
export function describeCell({ votes, base, percent, passed }: StepCell): string {
  if (votes === null) return passed === true ? 'đạt' : passed === false ? 'không' : '';
  if (base === null) return String(votes);
  return `${votes}/${base}${percent === null ? '' : ` · ${formatDecimal(percent)} %`}`;
}

export const describeSwing = (points: number): string => `${points > 0 ? '▲ tăng' : '▼ giảm'} ${Math.abs(points)} điểm`;
