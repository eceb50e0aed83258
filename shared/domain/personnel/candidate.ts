/** People put forward (nhân sự): the offices they stand for, and the figures of the steps. */
export const INTENDED_POSTS = [
  'secretary',
  'deputy-secretary',
  'standing-member',
  'committee-member',
  'inspection-head',
  'inspection-member',
  'upper-delegate',
] as const;
/** The highest office a person stands for, as lists name it; upper-delegate: only delegate to the upper congress. */
export type IntendedPost = (typeof INTENDED_POSTS)[number];

export const OFFICES = [
  'committee',
  'standing-committee',
  'secretary',
  'deputy-secretary',
  'inspection-commission',
  'inspection-head',
  'official-delegates',
  'alternate-delegates',
] as const;
/** cấp uỷ · ban thường vụ · bí thư · phó bí thư · uỷ ban kiểm tra · chủ nhiệm UBKT · đại biểu dự đại hội cấp trên (chính thức, dự khuyết) */
export type Office = (typeof OFFICES)[number];

/** re-standing: tái cử · first-time: lần đầu tham gia */
export type Standing = 're-standing' | 'first-time';

export const ORIGINS = ['scheme', 'nominated', 'self-nominated'] as const;
/** scheme: in the committee's scheme · nominated: đề cử at the congress · self-nominated: ứng cử at the congress */
export type Origin = (typeof ORIGINS)[number];

/** How a person left the list of an office; kept for good. */
export type Departure = {
  /** withdrawn: xin rút · replaced: by another person · struck: taken off (superior's answer, congress's decision) */
  readonly how: 'withdrawn' | 'replaced' | 'struck';
  /** ISO moment it was written down, and by whom */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  /** The candidate who stands instead */
  readonly replacedById: string | null;
};

/** One person on the list of one office. */
export type Candidacy = {
  readonly office: Office;
  /** Of this office: a member of the committee may be new to its standing committee */
  readonly standing: Standing;
  readonly origin: Origin;
  /** Place on the list of the office */
  readonly position: number;
  /** null: stands */
  readonly left: Departure | null;
};

export type Candidate = {
  readonly id: string;
  /** The person on the roster */
  readonly personId: string;
  /** As to the committee, or to the only body stood for */
  readonly standing: Standing;
  readonly intendedPost: IntendedPost;
  /** Committees served on before: "khoá I, cấp xã" */
  readonly committeeHistory: string;
  readonly politicalStandardConclusion: string;
  readonly note: string;
  readonly position: number;
  /** Every office ever stood for, in the order of OFFICES; at least one */
  readonly candidacies: readonly Candidacy[];
};
