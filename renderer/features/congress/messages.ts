import type { CongressKind, Post, UnitKind } from '#shared/domain/congress/congress.ts';
import type { IndicatorResult } from '#shared/domain/congress/indicator-result.ts';
import type { SetupProblem, SetupTab } from '#shared/domain/congress/setup-problems.ts';
import type { Tone } from '../../ui/tag.tsx';

export const TAB_LABELS: Readonly<Record<SetupTab, string>> = {
  unit: 'Đơn vị',
  congress: 'Đại hội',
  posts: 'Chức danh',
  indicators: 'Chỉ tiêu',
};

export const RULES_LABEL = 'Quy định';

export const UNIT_KIND_LABELS: Readonly<Record<UnitKind, string>> = {
  cell: 'Chi bộ',
  grassroots: 'Đảng bộ cơ sở (cơ quan, trường học…)',
  commune: 'Đảng bộ xã, phường, đặc khu',
};

export const CONGRESS_KIND_LABELS: Readonly<Record<CongressKind, string>> = {
  cell: 'Đại hội chi bộ',
  members: 'Đại hội toàn thể đảng viên',
  delegates: 'Đại hội đại biểu',
};

export const SEVERITY_LABELS: Readonly<
  Record<SetupProblem['severity'], { readonly label: string; readonly tone: Tone }>
> = {
  error: { label: 'Sai', tone: 'bad' },
  missing: { label: 'Thiếu', tone: 'warn' },
  warning: { label: 'Lưu ý', tone: 'info' },
};

export const VERDICT_LABELS: Readonly<
  Record<IndicatorResult['verdict'], { readonly label: string; readonly tone: Tone }>
> = {
  exceeded: { label: 'Vượt', tone: 'ok' },
  met: { label: 'Đạt', tone: 'ok' },
  missed: { label: 'Chưa đạt', tone: 'warn' },
  unknown: { label: 'Chưa đủ số', tone: 'none' },
};

export const DIRECTION_OPTIONS = [
  { value: 'at-least', label: '≥' },
  { value: 'at-most', label: '≤' },
] as const;
export const DIRECTION_HELP = {
  'at-least': '≥ đạt khi từ mục tiêu trở lên',
  'at-most': '≤ đạt khi không quá mục tiêu (hộ nghèo…)',
} as const;

/** Posts in the order of the screen, in the bodies people know. */
export const POST_GROUPS: readonly { readonly title: string; readonly posts: readonly Post[] }[] = [
  { title: 'Cấp uỷ đương nhiệm', posts: ['secretary', 'deputy-secretary', 'chief-of-office'] },
  { title: 'Điều hành đại hội', posts: ['presidium', 'secretariat-head', 'secretariat'] },
  { title: 'Ban thẩm tra tư cách đại biểu', posts: ['credentials-head', 'credentials'] },
  { title: 'Ban kiểm phiếu', posts: ['counting-head', 'counting'] },
  { title: 'Khoá mới (ghi sau khi bầu)', posts: ['new-secretary', 'new-deputy-secretary'] },
];

export const describeSaving = (state: 'kept' | 'waiting' | 'keeping' | 'failed'): string =>
  state === 'failed' ? 'Chưa ghi được' : state === 'kept' ? '' : 'Đang ghi…';

export const NOT_A_NUMBER = 'Chưa phải số, gõ như 52,4';
