/**
 * One human being of the party organization. A day is ISO text at the precision
 * that is known: "1968", "1968-04" or "1968-04-02"; a missing part is never invented.
 */
export type Gender = 'male' | 'female';

export const DELEGATE_KINDS = ['ex-officio', 'elected', 'appointed', 'alternate', 'member'] as const;
/** đương nhiên · được bầu · chỉ định · dự khuyết · đảng viên (congress of members) */
export type DelegateKind = (typeof DELEGATE_KINDS)[number];

export type PersonFields = {
  readonly fullName: string;
  readonly gender: Gender | null;
  readonly bornOn: string | null;
  readonly ethnicity: string;
  readonly religion: string;
  readonly homeTown: string;
  readonly residence: string;
  readonly joinedPartyOn: string | null;
  readonly officialOn: string | null;
  readonly generalEducation: string;
  /** chuyên môn */
  readonly expertise: string;
  /** lý luận chính trị */
  readonly politicalTheory: string;
  /** chức vụ, đơn vị công tác */
  readonly post: string;
  /** tổ chức đảng trực thuộc, e.g. "Chi bộ thôn Hợp Thành" */
  readonly unit: string;
  readonly cardNumber: string;
  readonly phone: string;
  readonly note: string;
};

/** A delegate (đại biểu), or a member at a congress of members. */
export type Delegate = PersonFields & {
  readonly id: string;
  /** Running number on the roster, shown as three digits ("014") */
  readonly number: number;
  readonly kind: DelegateKind | null;
  readonly summoned: boolean;
  /** Where the record came from: file and row, for the clerk who asks */
  readonly sourceFile: string;
  readonly sourceRow: number | null;
};

export type DelegateDraft = PersonFields & { readonly kind: DelegateKind | null; readonly summoned: boolean };
