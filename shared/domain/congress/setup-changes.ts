import type { Congress, CongressSetup, Unit } from './congress.ts';

/** Vietnamese names of the set-up's fields, as screens, problems and the journal say them. */
export const UNIT_FIELD_NAMES: Readonly<Record<keyof Unit, string>> = {
  kind: 'loại đơn vị',
  organizationName: 'tên tổ chức đảng',
  committeeName: 'tên cấp uỷ',
  superiorOrganizationName: 'tổ chức đảng cấp trên',
  superiorCommitteeName: 'cấp uỷ cấp trên',
  place: 'địa danh ghi trên văn bản',
  hasStandingCommittee: 'có ban thường vụ',
  hasOffice: 'có văn phòng',
  officialMembers: 'số đảng viên chính thức',
  probationaryMembers: 'số đảng viên dự bị',
};

export const CONGRESS_FIELD_NAMES: Readonly<Record<keyof Congress, string>> = {
  kind: 'hình thức đại hội',
  ordinal: 'đại hội lần thứ',
  termFrom: 'năm đầu nhiệm kỳ',
  termTo: 'năm cuối nhiệm kỳ',
  pastTermFrom: 'năm đầu nhiệm kỳ vừa qua',
  pastTermTo: 'năm cuối nhiệm kỳ vừa qua',
  preparatoryAt: 'thời gian phiên trù bị',
  opensAt: 'thời gian khai mạc',
  closesAt: 'thời gian bế mạc',
  venue: 'địa điểm',
  directSecretaryElection: 'bầu trực tiếp bí thư',
  theme: 'chủ đề đại hội',
  seats: 'số lượng cấp uỷ viên cần bầu',
};

/** What a save changes, as undo and the journal say it ("Sửa đại hội: địa điểm, chủ đề đại hội"); null: nothing. */
export function describeSetupChange(
  before: Pick<CongressSetup, 'unit' | 'congress'>,
  after: Pick<CongressSetup, 'unit' | 'congress'>,
): string | null {
  const unit = changedFields(before.unit, after.unit, UNIT_FIELD_NAMES);
  const congress = changedFields(before.congress, after.congress, CONGRESS_FIELD_NAMES);
  if (unit.length + congress.length === 0) return null;
  const about = congress.length === 0 ? 'đơn vị' : unit.length === 0 ? 'đại hội' : 'đơn vị và đại hội';
  return `Sửa ${about}: ${[...unit, ...congress].join(', ')}`;
}

function changedFields<T extends object>(before: T, after: T, names: Readonly<Record<keyof T, string>>): string[] {
  return (Object.keys(names) as (keyof T)[])
    .filter((field) => before[field] !== after[field])
    .map((field) => names[field]);
}
