/** Candidates for the new committee (nhân sự cấp uỷ) and the figures of the steps. First depth. */
export const INTENDED_POSTS = [
  'secretary',
  'deputy-secretary',
  'standing-member',
  'committee-member',
  'inspection-head',
  'inspection-member',
] as const;
export type IntendedPost = (typeof INTENDED_POSTS)[number];

export type Candidate = {
  readonly id: string;
  /** The person on the roster */
  readonly personId: string;
  /** re-standing: tái cử · first-time: lần đầu tham gia */
  readonly standing: 're-standing' | 'first-time';
  readonly intendedPost: IntendedPost;
  /** Committees served on before: "khoá I, cấp xã" */
  readonly committeeHistory: string;
  readonly politicalStandardConclusion: string;
  readonly note: string;
  readonly position: number;
};

/** One step (bước) of the personnel process with the figures typed from its minutes. */
export type PersonnelStep = {
  /** 1–5 */
  readonly step: number;
  readonly name: string;
  readonly heldOn: string | null;
  readonly summoned: number | null;
  readonly present: number | null;
  readonly ballotsIssued: number | null;
  readonly ballotsReturned: number | null;
  readonly ballotsValid: number | null;
  readonly minutesNumber: string;
  readonly votes: readonly StepVotes[];
};
export type StepVotes = { readonly candidateId: string; readonly votes: number };
