import type { DelegateDraft, DelegateKind, ExpertiseLevel, NotCounted, TheoryLevel } from './person.ts';

/** Names of a person's fields as forms, lists and messages show them. */
export const FIELD_LABELS: Readonly<Record<keyof DelegateDraft, string>> = {
  fullName: 'Họ và tên',
  birthName: 'Tên khai sinh, tên khác',
  gender: 'Giới tính',
  bornOn: 'Ngày sinh',
  ethnicity: 'Dân tộc',
  religion: 'Tôn giáo',
  homeTown: 'Quê quán',
  residence: 'Nơi ở',
  joinedPartyOn: 'Ngày vào Đảng',
  officialOn: 'Ngày chính thức',
  generalEducation: 'Giáo dục phổ thông',
  expertise: 'Chuyên môn',
  expertiseLevel: 'Bậc chuyên môn',
  politicalTheory: 'Lý luận chính trị',
  theoryLevel: 'Bậc lý luận chính trị',
  stateManagement: 'Quản lý nhà nước',
  foreignLanguage: 'Ngoại ngữ',
  computing: 'Tin học',
  post: 'Chức vụ, đơn vị công tác',
  partyPost: 'Chức vụ Đảng',
  committeeSeat: 'Cấp uỷ đương nhiệm',
  sector: 'Khối, ngành nghề',
  unit: 'Tổ chức đảng',
  cardNumber: 'Số thẻ đảng viên',
  partyBadge: 'Huy hiệu Đảng (năm)',
  awards: 'Danh hiệu, khen thưởng',
  discipline: 'Kỷ luật',
  disciplinedOn: 'Ngày kỷ luật',
  disciplineEndsOn: 'Hết hiệu lực kỷ luật',
  phone: 'Điện thoại',
  note: 'Ghi chú',
  kind: 'Diện đại biểu',
  summoned: 'Được triệu tập',
  membership: 'Chính thức, dự bị',
};

export const KIND_LABELS: Readonly<Record<DelegateKind, string>> = {
  'ex-officio': 'Đương nhiên',
  elected: 'Bầu',
  appointed: 'Chỉ định',
  alternate: 'Dự khuyết',
  member: 'Đảng viên',
};

export const EXPERTISE_LEVEL_LABELS: Readonly<Record<ExpertiseLevel, string>> = {
  none: 'Chưa qua đào tạo',
  elementary: 'Sơ cấp',
  intermediate: 'Trung cấp',
  college: 'Cao đẳng',
  university: 'Đại học',
  master: 'Thạc sĩ',
  doctor: 'Tiến sĩ',
};

export const THEORY_LEVEL_LABELS: Readonly<Record<TheoryLevel, string>> = {
  none: 'Chưa qua',
  elementary: 'Sơ cấp',
  intermediate: 'Trung cấp',
  advanced: 'Cao cấp',
  bachelor: 'Cử nhân',
};

export const MEMBERSHIP_LABELS = { official: 'Chính thức', probationary: 'Dự bị' } as const;

export const NOT_COUNTED_LABELS: Readonly<Record<NotCounted, string>> = {
  suspended: 'Đình chỉ sinh hoạt đảng',
  prosecuted: 'Bị khởi tố, truy tố, tạm giam',
  exempt: 'Được miễn công tác và sinh hoạt đảng',
  away: 'Sinh hoạt đảng tạm thời nơi khác',
};

export const GENDER_LABELS = { male: 'Nam', female: 'Nữ' } as const;

/** Running number as rosters and badges show it: 14 → "014". */
export const rosterNumber = (number: number): string => String(number).padStart(3, '0');
