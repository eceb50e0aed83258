import {
  EXPERTISE_LEVEL_LABELS,
  FIELD_LABELS,
  GENDER_LABELS,
  KIND_LABELS,
  MEMBERSHIP_LABELS,
  rosterNumber,
  THEORY_LEVEL_LABELS,
} from '#shared/domain/delegates/delegate-words.ts';
import type {
  Delegate,
  DelegateDraft,
  DelegateKind,
  ExpertiseLevel,
  Gender,
  TheoryLevel,
} from '#shared/domain/delegates/person.ts';
import { findGaps, type PersonGap } from '#shared/domain/delegates/person-gaps.ts';
import type { ImportedRoster, RosterField, RosterPreview, RosterRow } from '#shared/domain/delegates/roster-import.ts';
import { formatDay, formatNumber } from '../../lib/format.ts';

/** Words of the roster's screens. */
const GAPS: Readonly<Record<PersonGap, string>> = {
  gender: 'Thiếu giới tính',
  bornOn: 'Thiếu ngày sinh',
  onlyBirthMonth: 'Thiếu ngày trong ngày sinh',
  onlyBirthYear: 'Chỉ có năm sinh',
  ethnicity: 'Thiếu dân tộc',
  joinedPartyOn: 'Thiếu ngày vào Đảng',
  expertise: 'Thiếu chuyên môn',
  politicalTheory: 'Thiếu LLCT',
  kind: 'Thiếu diện đại biểu',
};

/** One tag for a person's record, and every gap in words. */
export function describeGaps(person: DelegateDraft): {
  readonly short: string;
  readonly all: string;
  readonly complete: boolean;
} {
  const gaps = findGaps(person).map((gap) => GAPS[gap]);
  const [only] = gaps;
  if (only === undefined) return { short: 'Đủ', all: 'Đủ dữ liệu', complete: true };
  return { short: gaps.length === 1 ? only : `Thiếu ${gaps.length} mục`, all: gaps.join(', '), complete: false };
}

export const ROSTER_FIELD_LABELS: Readonly<Record<RosterField, string>> = {
  rowNumber: 'Số thứ tự',
  fullName: 'Họ và tên',
  familyAndMiddleName: 'Họ và chữ đệm',
  middleName: 'Chữ đệm',
  givenName: 'Tên',
  birthName: 'Tên khai sinh, tên khác',
  gender: 'Giới tính',
  isFemale: 'Đánh dấu nữ',
  isMale: 'Đánh dấu nam',
  bornOn: 'Ngày sinh',
  bornOnMale: 'Ngày sinh (cột Nam)',
  bornOnFemale: 'Ngày sinh (cột Nữ)',
  birthDay: 'Ngày sinh: riêng ngày',
  birthMonth: 'Ngày sinh: riêng tháng',
  birthYear: 'Ngày sinh: riêng năm',
  ethnicity: 'Dân tộc',
  religion: 'Tôn giáo',
  homeTown: 'Quê quán',
  residence: 'Nơi ở',
  joinedPartyOn: 'Ngày vào Đảng',
  joinedPartyDay: 'Ngày vào Đảng: riêng ngày',
  joinedPartyMonth: 'Ngày vào Đảng: riêng tháng',
  joinedPartyYear: 'Ngày vào Đảng: riêng năm',
  officialOn: 'Ngày chính thức',
  officialDay: 'Ngày chính thức: riêng ngày',
  officialMonth: 'Ngày chính thức: riêng tháng',
  officialYear: 'Ngày chính thức: riêng năm',
  generalEducation: 'Giáo dục phổ thông',
  expertise: 'Chuyên môn',
  politicalTheory: 'Lý luận chính trị',
  stateManagement: 'Quản lý nhà nước',
  foreignLanguage: 'Ngoại ngữ',
  computing: 'Tin học',
  post: 'Chức vụ, đơn vị công tác',
  partyPost: 'Chức vụ Đảng',
  committeeSeat: 'Cấp uỷ đương nhiệm',
  sector: 'Khối, ngành nghề',
  unit: 'Tổ chức đảng',
  kind: 'Diện đại biểu (bằng chữ)',
  kindExOfficio: 'Diện: đương nhiên',
  kindElected: 'Diện: được bầu',
  kindAppointed: 'Diện: chỉ định',
  kindAlternate: 'Diện: dự khuyết',
  membership: 'Chính thức, dự bị',
  cardNumber: 'Số thẻ đảng viên',
  partyBadge: 'Huy hiệu Đảng',
  awards: 'Danh hiệu, khen thưởng',
  discipline: 'Kỷ luật',
  phone: 'Điện thoại',
  note: 'Ghi chú',
};

export type ImportGroup = 'add' | 'update' | 'decide' | 'unchanged' | 'reject' | 'problems';
export const GROUP_LABELS: Readonly<Record<ImportGroup, string>> = {
  add: 'Thêm mới',
  update: 'Cập nhật',
  decide: 'Cần quyết định',
  unchanged: 'Không đổi',
  reject: 'Bỏ qua',
  problems: 'Có chỗ cần xem',
};

export const ENCODING_NOTICES = {
  tcvn3: 'Tệp dùng phông chữ cũ TCVN3 (.VnTime). Đã chuyển sang Unicode; hãy xem qua vài tên bên dưới.',
  vni: 'Tệp dùng phông chữ cũ VNI. Đã chuyển sang Unicode; hãy xem qua vài tên bên dưới.',
} as const;

/** "Nguyễn Thị Đào" in two parts, so that the given name can stand out. */
export function nameParts(fullName: string): { readonly before: string; readonly given: string } {
  const at = fullName.lastIndexOf(' ');
  return { before: fullName.slice(0, at + 1), given: fullName.slice(at + 1) };
}

export function describeCounts(counts: {
  readonly people: number;
  readonly summoned: number;
  readonly women: number;
  readonly byKind: Readonly<Record<DelegateKind | 'unknown', number>>;
}): string {
  const kinds = (['ex-officio', 'elected', 'appointed', 'alternate'] as const)
    .filter((kind) => counts.byKind[kind] > 0)
    .map((kind) => `${formatNumber(counts.byKind[kind])} ${KIND_LABELS[kind].toLowerCase()}`);
  return [`${formatNumber(counts.summoned)} được triệu tập`, ...kinds, `${formatNumber(counts.women)} nữ`].join(' · ');
}

/** One side of a change as a person reads it. */
export function describeValue(field: keyof DelegateDraft, value: string): string {
  if (value === '') return '(trống)';
  if (field === 'gender') return GENDER_LABELS[value as Gender];
  if (field === 'kind') return KIND_LABELS[value as DelegateKind];
  if (field === 'membership') return MEMBERSHIP_LABELS[value as 'official' | 'probationary'];
  if (field === 'expertiseLevel') return EXPERTISE_LEVEL_LABELS[value as ExpertiseLevel];
  if (field === 'theoryLevel') return THEORY_LEVEL_LABELS[value as TheoryLevel];
  if (field === 'summoned') return value === 'true' ? 'Có' : 'Không';
  return /On$/.test(field) ? formatDay(value) : value;
}

export const describeChange = ({ field, was, now }: RosterRow['changes'][number]): string =>
  `${FIELD_LABELS[field]}: ${describeValue(field, was)} → ${describeValue(field, now)}`;

/** "128 người · tiêu đề ở dòng 5, 6"; of several sheets how many people stand in each. */
export function describeTables({ rows, tables }: RosterPreview): string {
  const [only, ...others] = tables;
  const people = `${formatNumber(rows.length)} người`;
  if (others.length === 0) return `${people} · tiêu đề ở dòng ${only?.headerRows.join(', ') ?? ''}`;
  return `${people} trong ${tables.length} trang`;
}

/** What the button of the preview will do. */
export function describePlan({ add, update }: { readonly add: number; readonly update: number }): string {
  if (add + update === 0) return 'Không có gì để nhập';
  if (update === 0) return `Nhập ${formatNumber(add)} người`;
  return add === 0
    ? `Cập nhật ${formatNumber(update)} người`
    : `Thêm ${formatNumber(add)}, cập nhật ${formatNumber(update)} người`;
}

export function describeImported({ added, updated, unchanged, rejected }: ImportedRoster): string {
  if (added + updated === 0) return 'Không có gì thay đổi: danh sách vẫn như trước khi nhập.';
  const parts = [
    `thêm ${formatNumber(added)} người`,
    `cập nhật ${formatNumber(updated)}`,
    `không đổi ${formatNumber(unchanged)}`,
    `bỏ qua ${formatNumber(rejected.length)}`,
  ];
  return `Đã nhập: ${parts.join(', ')}.`;
}

/** Whole years at the opening day; only the year when the birthday is not known. */
export function describeAge(bornOn: string, opensAt: string): string {
  const day = opensAt.slice(0, 10);
  if (day.length < 10) return '';
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  if (bornOn.length < 10) return `khoảng ${years} tuổi tại ${formatDay(day)}`;
  return `${years - (bornOn.slice(5) > day.slice(5) ? 1 : 0)} tuổi tại ${formatDay(day)}`;
}

export const describeSource = ({ sourceFile, sourceRow }: Delegate): string =>
  sourceFile === '' ? 'Nhập tay' : `${sourceFile}${sourceRow === null ? '' : `, dòng ${sourceRow}`}`;

export const describePerson = ({ number, unit, post }: Delegate): string =>
  [`Số ${rosterNumber(number)}`, unit, post].filter((part) => part !== '').join(' · ');

export const BAD_DAY = 'Ghi dd/mm/yyyy, mm/yyyy hoặc chỉ năm; ngày phải có thật.';
