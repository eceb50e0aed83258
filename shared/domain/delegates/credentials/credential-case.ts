import type { Refusal } from '#shared/kernel/refusal.ts';

export const CASE_KINDS = ['not-eligible', 'doubt', 'complaint'] as const;
/** không đủ tư cách · còn vướng mắc · đơn thư, khiếu nại */
export type CaseKind = (typeof CASE_KINDS)[number];
export const CASE_DECISIONS = ['recognised', 'not-recognised', 'withdrawn', 'settled'] as const;
export type CaseDecision = (typeof CASE_DECISIONS)[number];

/** A case the credentials board puts before the congress; the congress decides, by vote. */
export type CaseDraft = {
  /** Null: a complaint that names no delegate */
  readonly personId: string | null;
  readonly kind: CaseKind;
  readonly matter: string;
  readonly raisedOn: string | null;
  /** Null: still to be decided; who and when are then left out */
  readonly decision: CaseDecision | null;
  readonly decidedBy: string;
  readonly decidedOn: string | null;
  readonly reason: string;
};
export type CredentialCase = CaseDraft & {
  readonly id: string;
  readonly position: number;
  /** '' where nobody is named */
  readonly fullName: string;
};

export const CASE_KIND_LABELS: Readonly<Record<CaseKind, string>> = {
  'not-eligible': 'Không đủ tư cách',
  doubt: 'Còn vướng mắc',
  complaint: 'Đơn thư, khiếu nại',
};
export const CASE_DECISION_LABELS: Readonly<Record<CaseDecision, string>> = {
  recognised: 'công nhận tư cách',
  'not-recognised': 'không công nhận tư cách',
  withdrawn: 'đại biểu xin rút',
  settled: 'đã giải quyết',
};

/** A decision needs who decided and when; without one nobody decided anything. */
export function findCaseRefusal({ decision, decidedBy, decidedOn }: CaseDraft): Refusal | null {
  if (decision === null || (decidedBy.trim() !== '' && decidedOn !== null)) return null;
  return {
    code: 'case-decision-incomplete',
    message: 'Đã ghi kết luận thì phải ghi ai quyết định và ngày nào; chưa quyết định thì để kết luận trống.',
    field: decidedBy.trim() === '' ? 'decidedBy' : 'decidedOn',
  };
}

/** Who was found not to be a delegate, by the decision on a case. */
export const notRecognised = (cases: readonly CredentialCase[]): ReadonlySet<string> =>
  new Set(
    cases.flatMap(({ decision, personId }) =>
      personId !== null && (decision === 'not-recognised' || decision === 'withdrawn') ? [personId] : [],
    ),
  );
