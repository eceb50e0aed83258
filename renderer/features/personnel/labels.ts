/** Words of the personnel screens beside `messages.ts`. */
import type { Candidacy, Office, Origin } from '#shared/domain/personnel/candidate.ts';
import type { EligibilityRule, Verdict } from '#shared/domain/personnel/eligibility/facts.ts';
import type { ListRule } from '#shared/domain/personnel/eligibility/judge-list.ts';
import type { OfficeList } from '#shared/domain/personnel/judge-candidates.ts';
import { OFFICE_NAMES } from '#shared/domain/personnel/offices.ts';
import { formatDecimal } from '#shared/kernel/decimal.ts';
import { formatMoment } from '../../lib/format.ts';
import type { Tone } from '../../ui/tag.tsx';

export const OFFICE_LABELS: Readonly<Record<Office, string>> = {
  committee: 'Cấp uỷ',
  'standing-committee': 'Ban thường vụ',
  secretary: 'Bí thư',
  'deputy-secretary': 'Phó bí thư',
  'inspection-commission': 'Uỷ ban kiểm tra',
  'inspection-head': 'Chủ nhiệm uỷ ban kiểm tra',
  'official-delegates': 'Đại biểu dự đại hội cấp trên (chính thức)',
  'alternate-delegates': 'Đại biểu dự đại hội cấp trên (dự khuyết)',
};

export const ORIGIN_LABELS: Readonly<Record<Origin, string>> = {
  scheme: 'Đề án của cấp uỷ',
  nominated: 'Được đề cử tại đại hội',
  'self-nominated': 'Ứng cử tại đại hội',
};

const LEFT_LABELS: Readonly<Record<NonNullable<Candidacy['left']>['how'], string>> = {
  withdrawn: 'Xin rút',
  replaced: 'Bị thay',
  struck: 'Đưa ra khỏi danh sách',
};

export const VERDICTS: Readonly<Record<Verdict, { readonly label: string; readonly tone: Tone }>> = {
  met: { label: 'đạt', tone: 'ok' },
  'not-met': { label: 'không đạt', tone: 'bad' },
  'not-enough-facts': { label: 'chưa đủ dữ liệu', tone: 'warn' },
};

export const RULE_LABELS: Readonly<Record<EligibilityRule | ListRule, string>> = {
  age: 'Độ tuổi',
  'time-left': 'Thời gian công tác còn lại',
  membership: 'Đảng viên chính thức',
  barred: 'Đình chỉ, khởi tố',
  discipline: 'Kỷ luật',
  'political-standard': 'Tiêu chuẩn chính trị',
  education: 'Trình độ chuyên môn',
  theory: 'Lý luận chính trị',
  relatives: 'Quan hệ gia đình',
  'own-delegate': 'Đại biểu của đại hội này',
  'committee-size': 'Số lượng cấp uỷ',
  surplus: 'Có số dư',
  'surplus-cap': 'Số dư nhiều nhất',
  'prepared-surplus': 'Số dư chuẩn bị',
  'everyone-eligible': 'Từng người',
  secretary: 'Bí thư',
  deputies: 'Phó bí thư',
  'standing-size': 'Ban thường vụ',
  'inspection-size': 'Uỷ ban kiểm tra',
};

/** Where what a rule was judged on is typed: the person's record on the roster, or the restricted facts here. */
export const JUDGED_ON: Readonly<Record<EligibilityRule, { readonly at: 'roster' | 'facts'; readonly label: string }>> =
  {
    age: { at: 'roster', label: 'ngày sinh, giới tính' },
    'time-left': { at: 'facts', label: 'thời điểm nghỉ hưu' },
    membership: { at: 'roster', label: 'ngày chính thức' },
    barred: { at: 'facts', label: 'đình chỉ, khởi tố' },
    discipline: { at: 'facts', label: 'kỷ luật' },
    'political-standard': { at: 'facts', label: 'kết luận tiêu chuẩn chính trị' },
    education: { at: 'roster', label: 'chuyên môn' },
    theory: { at: 'roster', label: 'lý luận chính trị' },
    relatives: { at: 'facts', label: 'quan hệ gia đình' },
    'own-delegate': { at: 'roster', label: 'diện đại biểu' },
  };

/** "17 người cho 15 vị trí · số dư 2 = 13,33 % số lượng cần bầu" */
export function describeOfficeList({ listed, seats, measure, percent }: OfficeList): string {
  if (seats === null || measure === null) return `${listed} người · chưa có số lượng cần bầu`;
  const { surplus } = measure;
  if (surplus < 0) return `${listed} người cho ${seats} vị trí · còn thiếu ${-surplus}`;
  if (measure.exact && surplus > 0) return `${listed} người cho ${seats} vị trí · thừa ${surplus}`;
  const share = percent && surplus > 0 ? ` = ${formatDecimal(percent)} % số lượng cần bầu` : '';
  return `${listed} người cho ${seats} vị trí · số dư ${surplus}${share}`;
}

/** What the rule says of the surplus; null when there is nothing to say. */
export function describeSurplus(
  { measure }: OfficeList,
  office: Office,
): { readonly text: string; readonly tone: Tone } | null {
  if (measure === null || measure.surplus < 0) return null;
  if (measure.exact) return measure.surplus > 0 ? { text: 'Chỉ định thì không có số dư', tone: 'bad' } : null;
  if (measure.surplus > measure.cap)
    return { text: `Số dư vượt 30 %, nhiều nhất được ${measure.cap} người`, tone: 'bad' };
  if (!measure.required) return measure.surplus === 0 ? { text: 'Không bắt buộc số dư', tone: 'info' } : null;
  if (measure.surplus === 0) return { text: `Bầu ${OFFICE_NAMES[office]} phải có số dư`, tone: 'warn' };
  return measure.verdict === 'as-prepared'
    ? { text: 'Số dư đúng mức chuẩn bị', tone: 'ok' }
    : { text: 'Số dư ngoài mức 10–15 % cấp uỷ thường chuẩn bị', tone: 'info' };
}

/** "Xin rút · 23/05/2026 09:41 · Nguyễn Văn Thư ghi · lý do: sức khoẻ" */
export function describeDeparture(left: NonNullable<Candidacy['left']>, replacedBy: string): string {
  const who = replacedBy === '' ? '' : ` bằng ${replacedBy}`;
  const by = left.by === '' ? '' : ` · ${left.by} ghi`;
  return `${LEFT_LABELS[left.how]}${who} · ${formatMoment(left.at)}${by} · lý do: ${left.reason}`;
}
