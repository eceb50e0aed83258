import type { Unit, UnitKind } from '../congress/congress.ts';
import type { PersonnelStep } from './candidate.ts';

/**
 * Steps of the personnel process by kind of unit, until the clerk renames them.
 * Five steps as in CT35-2019's annex; where there is no standing committee the
 * committee takes its place; a cell has four. Later guidance was not seen in full,
 * so names can be changed.
 */
const WITH_STANDING_COMMITTEE = [
  'Hội nghị ban thường vụ (lần thứ nhất)',
  'Hội nghị cán bộ chủ chốt',
  'Hội nghị ban chấp hành (lần thứ nhất)',
  'Hội nghị ban thường vụ (lần thứ hai)',
  'Hội nghị ban chấp hành (lần thứ hai)',
];
const WITHOUT_STANDING_COMMITTEE = [
  'Ban chấp hành rà soát nhân sự',
  'Hội nghị cán bộ chủ chốt',
  'Hội nghị ban chấp hành (lần thứ nhất)',
  'Ban chấp hành xem xét kết quả giới thiệu',
  'Hội nghị ban chấp hành (lần thứ hai)',
];
const OF_A_CELL = [
  'Chi uỷ (bí thư chi bộ) dự kiến nhân sự',
  'Hội nghị đảng viên chính thức giới thiệu',
  'Chi uỷ chốt danh sách nhân sự',
  'Cấp uỷ cấp trên cho ý kiến',
];

/** The steps with nothing typed in yet, in their order. */
export function defaultSteps(unit: Pick<Unit, 'hasStandingCommittee'> & { readonly kind: UnitKind }): PersonnelStep[] {
  const names =
    unit.kind === 'cell' ? OF_A_CELL : unit.hasStandingCommittee ? WITH_STANDING_COMMITTEE : WITHOUT_STANDING_COMMITTEE;
  return names.map((name, at) => ({
    ...{ step: at + 1, name, heldOn: null, summoned: null, present: null },
    ...{ ballotsIssued: null, ballotsReturned: null, ballotsValid: null, minutesNumber: '', votes: [] },
  }));
}
