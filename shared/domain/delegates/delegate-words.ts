import type { DelegateDraft, DelegateKind } from './person.ts';

/** Names of a person's fields as forms, lists and messages show them. */
export const FIELD_LABELS: Readonly<Record<keyof DelegateDraft, string>> = {
  fullName: 'Họ và tên',
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
  politicalTheory: 'Lý luận chính trị',
  post: 'Chức vụ, đơn vị công tác',
  unit: 'Tổ chức đảng',
  cardNumber: 'Số thẻ đảng viên',
  phone: 'Điện thoại',
  note: 'Ghi chú',
  kind: 'Diện đại biểu',
  summoned: 'Được triệu tập',
};

export const KIND_LABELS: Readonly<Record<DelegateKind, string>> = {
  'ex-officio': 'Đương nhiên',
  elected: 'Bầu',
  appointed: 'Chỉ định',
  alternate: 'Dự khuyết',
  member: 'Đảng viên',
};

export const GENDER_LABELS = { male: 'Nam', female: 'Nữ' } as const;

/** Running number as rosters and badges show it: 14 → "014". */
export const rosterNumber = (number: number): string => String(number).padStart(3, '0');
