/**
 * The personnel process (quy trình nhân sự) as ordered data, per kind of organisation:
 * who attends, how it is voted, quorum, threshold with its base, how the list narrows.
 * Source: annex of Chỉ thị 35-CT/TW (2019); the text of the later guidance was not found,
 * so its profiles ship the same steps and say so. Cells follow common practice.
 */
import type { UnitKind } from '../../congress/congress.ts';
import { hasAppointmentSteps } from '../../congress/rule-profiles/formation.ts';
import type { Fraction } from '../../congress/rule-profiles/rule.ts';
import { isUnconfirmed, type RulesInForce, ruleValue } from '../../congress/rule-profiles/rules-in-force.ts';

/** ban thường vụ · cấp uỷ · cán bộ chủ chốt · chi uỷ · đảng viên chính thức của chi bộ · cấp uỷ cấp trên */
export type StepBody =
  | 'standing-committee'
  | 'committee'
  | 'key-cadres'
  | 'cell-committee'
  | 'cell-members'
  | 'superior';

export type StepRule = {
  /** 1-based, in the order they are held */
  readonly step: number;
  readonly body: StepBody;
  readonly name: string;
  /** Who is summoned, in words */
  readonly attends: string;
  /** What the meeting does, in words */
  readonly does: string;
  /** none: discussed and concluded · secret-ballot: phiếu kín · show-of-hands: biểu quyết · written: ý kiến bằng văn bản */
  readonly vote: 'none' | 'secret-ballot' | 'show-of-hands' | 'written';
  /** At least this share of those summoned must be present; null where no meeting is held */
  readonly quorum: Fraction | null;
  /** More than this share of `base` passes; null where nobody votes on people */
  readonly threshold: { readonly fraction: Fraction; readonly base: 'summoned' } | null;
  /** criteria: only those who meet every rule go on · threshold: only those who pass · none: the list stays */
  readonly narrows: 'criteria' | 'threshold' | 'none';
  /** Neither the step nor its figures were read in the text of this term */
  readonly unconfirmed: boolean;
  /** What the screen says of where the steps come from */
  readonly note: 'personnel-steps' | 'appointment-steps';
};

export type ProcessQuestion = {
  readonly rules: RulesInForce;
  readonly unitKind: UnitKind;
  readonly hasStandingCommittee: boolean;
};

type Outline = Pick<StepRule, 'body' | 'name' | 'attends' | 'does' | 'vote' | 'narrows'>;

const STANDING = 'uỷ viên ban thường vụ';
const COMMITTEE = 'uỷ viên ban chấp hành';
const KEY_CADRES: Readonly<Record<Exclude<UnitKind, 'cell'>, string>> = {
  commune:
    'uỷ viên ban chấp hành; bí thư, phó bí thư chi bộ trực thuộc; lãnh đạo Hội đồng nhân dân, Uỷ ban nhân dân, Mặt trận Tổ quốc và các đoàn thể; chỉ huy quân sự, công an; trưởng thôn, tổ dân phố',
  grassroots:
    'uỷ viên ban chấp hành; bí thư, phó bí thư chi bộ trực thuộc; người đứng đầu cơ quan, đoàn thể; trưởng các phòng, ban, bộ phận',
};
const REVIEW = 'Rà soát từng người theo tiêu chuẩn, thông qua danh sách người đủ tiêu chuẩn.';
const INTRODUCE = 'Giới thiệu bằng phiếu kín trên danh sách của bước trước.';
const DISCUSS = 'Thảo luận, giới thiệu bằng phiếu kín.';
const PASS = 'Xem xét kết quả các bước, biểu quyết danh sách trình.';
const DECIDE =
  'Phân tích kết quả các bước, xác minh việc mới nảy sinh, bỏ phiếu kín quyết định danh sách giới thiệu với đại hội.';

const FIRST_REVIEW: Outline = {
  ...{ body: 'standing-committee', name: 'Hội nghị ban thường vụ (lần thứ nhất)', attends: STANDING },
  ...{ does: REVIEW, vote: 'none', narrows: 'criteria' },
};
const KEY_CADRES_MEETING: Omit<Outline, 'attends'> = {
  ...{ body: 'key-cadres', name: 'Hội nghị cán bộ chủ chốt' },
  ...{ does: INTRODUCE, vote: 'secret-ballot', narrows: 'threshold' },
};
const FIRST_COMMITTEE: Outline = {
  ...{ body: 'committee', name: 'Hội nghị ban chấp hành (lần thứ nhất)', attends: COMMITTEE },
  ...{ does: DISCUSS, vote: 'secret-ballot', narrows: 'threshold' },
};
const SECOND_REVIEW: Outline = {
  ...{ body: 'standing-committee', name: 'Hội nghị ban thường vụ (lần thứ hai)', attends: STANDING },
  ...{ does: PASS, vote: 'show-of-hands', narrows: 'threshold' },
};
const SECOND_COMMITTEE: Outline = {
  ...{ body: 'committee', name: 'Hội nghị ban chấp hành (lần thứ hai)', attends: COMMITTEE },
  ...{ does: DECIDE, vote: 'secret-ballot', narrows: 'threshold' },
};

const withStanding = (kind: Exclude<UnitKind, 'cell'>): readonly Outline[] => [
  FIRST_REVIEW,
  { ...KEY_CADRES_MEETING, attends: KEY_CADRES[kind] },
  FIRST_COMMITTEE,
  SECOND_REVIEW,
  SECOND_COMMITTEE,
];

/** Without a standing committee its steps are the committee's. */
function withoutStanding(kind: Exclude<UnitKind, 'cell'>): readonly Outline[] {
  const names = ['Ban chấp hành rà soát nhân sự', null, null, 'Ban chấp hành xem xét kết quả giới thiệu', null];
  return withStanding(kind).map((step, at) =>
    names[at] ? { ...step, body: 'committee', name: names[at], attends: COMMITTEE } : step,
  );
}

const CELL_MEMBERS = 'đảng viên chính thức của chi bộ';
const OF_A_CELL: readonly Outline[] = [
  {
    body: 'cell-committee',
    name: 'Chi uỷ (bí thư chi bộ) dự kiến nhân sự',
    attends: 'chi uỷ viên, hoặc bí thư, phó bí thư',
    does: REVIEW,
    vote: 'none',
    narrows: 'criteria',
  },
  {
    body: 'cell-members',
    name: 'Hội nghị đảng viên chính thức giới thiệu',
    attends: CELL_MEMBERS,
    does: INTRODUCE,
    vote: 'secret-ballot',
    narrows: 'threshold',
  },
  {
    body: 'cell-committee',
    name: 'Chi uỷ chốt danh sách nhân sự',
    attends: 'chi uỷ viên, hoặc bí thư, phó bí thư',
    does: PASS,
    vote: 'show-of-hands',
    narrows: 'threshold',
  },
  {
    body: 'superior',
    name: 'Cấp uỷ cấp trên cho ý kiến',
    attends: 'cấp uỷ cấp trên trực tiếp',
    does: 'Đồng ý danh sách bằng văn bản.',
    vote: 'written',
    narrows: 'none',
  },
];

const WRITTEN = { body: 'superior', vote: 'written' } as const;
/** Towards an appointment: only the first is a meeting of the unit, the others are answers from above. */
const APPOINTMENT: readonly Outline[] = [
  {
    ...{ body: 'committee', name: 'Xây dựng, thông qua phương án nhân sự', attends: COMMITTEE },
    does: 'Xây dựng, thông qua phương án nhân sự đề nghị chỉ định.',
    ...{ vote: 'show-of-hands', narrows: 'threshold' },
  },
  {
    ...{ ...WRITTEN, name: 'Cấp trên rà soát, thẩm định nhân sự', narrows: 'criteria' },
    attends: 'cơ quan tổ chức, uỷ ban kiểm tra, cơ quan nội chính của cấp trên',
    does: 'Rà soát, thẩm định từng người, cho ý kiến bằng văn bản.',
  },
  {
    ...{ ...WRITTEN, name: 'Quyết định chỉ định', narrows: 'none', attends: 'cấp có thẩm quyền' },
    does: 'Quyết định chỉ định cấp uỷ và các chức danh.',
  },
];

function outlinesOf({ rules, unitKind, hasStandingCommittee }: ProcessQuestion): readonly Outline[] {
  if (unitKind === 'cell') return OF_A_CELL;
  if (!hasAppointmentSteps(rules, unitKind))
    return hasStandingCommittee ? withStanding(unitKind) : withoutStanding(unitKind);
  const [first, ...others] = APPOINTMENT;
  const board = { body: 'standing-committee', attends: STANDING } as const;
  return first && hasStandingCommittee ? [{ ...first, ...board }, ...others] : APPOINTMENT;
}

/** The steps in their order. Those re-standing finish theirs before the first-time process starts (`step.order`). */
export function personnelSteps(question: ProcessQuestion): readonly StepRule[] {
  const { rules, unitKind, hasStandingCommittee } = question;
  const appoints = hasAppointmentSteps(rules, unitKind);
  const quorum = ruleValue(rules, 'step.quorum');
  const fraction = ruleValue(rules, 'step.threshold');
  const adapted = unitKind === 'cell' || !hasStandingCommittee || appoints;
  return outlinesOf(question).map((outline, at) => ({
    ...outline,
    step: at + 1,
    quorum: outline.vote === 'written' ? null : quorum,
    threshold: outline.vote === 'none' || outline.vote === 'written' ? null : { fraction, base: 'summoned' },
    note: appoints ? 'appointment-steps' : 'personnel-steps',
    unconfirmed: adapted || isUnconfirmed(rules, 'step.threshold') || isUnconfirmed(rules, 'step.quorum'),
  }));
}
