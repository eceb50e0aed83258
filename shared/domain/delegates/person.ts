/**
 * One human being of the party organization. A day is ISO text at the precision
 * that is known: "1968", "1968-04" or "1968-04-02"; a missing part is never invented.
 * Text is '' where nothing is known.
 */
export type Gender = 'male' | 'female';

export const DELEGATE_KINDS = ['ex-officio', 'elected', 'appointed', 'alternate', 'member'] as const;
/** đương nhiên · được bầu · chỉ định · dự khuyết · đảng viên (congress of members) */
export type DelegateKind = (typeof DELEGATE_KINDS)[number];

export const EXPERTISE_LEVELS = [
  'none',
  'elementary',
  'intermediate',
  'college',
  'university',
  'master',
  'doctor',
] as const;
/** chưa qua đào tạo · sơ cấp · trung cấp · cao đẳng · đại học · thạc sĩ · tiến sĩ */
export type ExpertiseLevel = (typeof EXPERTISE_LEVELS)[number];

export const THEORY_LEVELS = ['none', 'elementary', 'intermediate', 'advanced', 'bachelor'] as const;
/** chưa qua · sơ cấp · trung cấp · cao cấp · cử nhân */
export type TheoryLevel = (typeof THEORY_LEVELS)[number];

export type PersonFields = {
  readonly fullName: string;
  /** tên khai sinh, tên khác */
  readonly birthName: string;
  readonly gender: Gender | null;
  readonly bornOn: string | null;
  readonly ethnicity: string;
  readonly religion: string;
  readonly homeTown: string;
  readonly residence: string;
  readonly joinedPartyOn: string | null;
  readonly officialOn: string | null;
  /** "12/12", "10/10" */
  readonly generalEducation: string;
  /** chuyên môn in the unit's words: "Đại học Luật" */
  readonly expertise: string;
  /** Set by the clerk over what the words say; read it through `expertiseLevelOf` */
  readonly expertiseLevel: ExpertiseLevel | null;
  /** lý luận chính trị in the unit's words */
  readonly politicalTheory: string;
  /** Set by the clerk over what the words say; read it through `theoryLevelOf` */
  readonly theoryLevel: TheoryLevel | null;
  /** quản lý nhà nước */
  readonly stateManagement: string;
  readonly foreignLanguage: string;
  readonly computing: string;
  /** chức vụ, đơn vị công tác: all posts as lists print them */
  readonly post: string;
  /** chức vụ Đảng alone, where the sheet tells it apart */
  readonly partyPost: string;
  /** cấp uỷ khoá hiện tại: "Đảng uỷ viên", "Uỷ viên Ban Thường vụ Đảng uỷ" */
  readonly committeeSeat: string;
  /** khối, ngành nghề */
  readonly sector: string;
  /** tổ chức đảng trực thuộc, e.g. "Chi bộ thôn Hợp Thành" */
  readonly unit: string;
  readonly cardNumber: string;
  /** Years of the newest Party badge (30, 40, …); null: none is known */
  readonly partyBadge: number | null;
  /** danh hiệu, khen thưởng */
  readonly awards: string;
  /** hình thức kỷ luật in the term */
  readonly discipline: string;
  readonly disciplinedOn: string | null;
  readonly disciplineEndsOn: string | null;
  readonly phone: string;
  readonly note: string;
};

/** đình chỉ sinh hoạt · khởi tố, truy tố, tạm giam · miễn công tác và sinh hoạt · sinh hoạt tạm thời nơi khác (QC244 art. 32, QC190 art. 30) */
export const NOT_COUNTED = ['suspended', 'prosecuted', 'exempt', 'away'] as const;
export type NotCounted = (typeof NOT_COUNTED)[number];

/** By which of these the list can be narrowed: does not come · is replaced · is out of the base · not summoned, or not yet */
export const STANDINGS = ['absent', 'replaced', 'not-counted', 'not-summoned'] as const;
export type StandingFilter = (typeof STANDINGS)[number];

/** What changes a delegate's place in the bases of quorum and elections. */
export type DelegateStanding = {
  readonly notSummonedReason: string;
  readonly notCounted: NotCounted | null;
  readonly notCountedNote: string;
  /** Known beforehand or recorded on the day: the whole congress, or a part of it */
  readonly absence: 'whole' | 'part' | null;
  readonly absenceReason: string;
  /** Whether the convening committee accepted the reason; null: not decided */
  readonly absenceAccepted: boolean | null;
  /** Id of the alternate who was summoned instead; the replaced delegate is then no longer `summoned`, the alternate is */
  readonly replacedById: string | null;
  readonly replacedOn: string | null;
  readonly replacedReason: string;
};

type Seat = {
  readonly kind: DelegateKind | null;
  readonly summoned: boolean;
  /** đảng viên chính thức · dự bị; null: not told. Read it through `membershipOf` */
  readonly membership: 'official' | 'probationary' | null;
};

/** A delegate (đại biểu), or a member at a congress of members. */
export type Delegate = PersonFields &
  Seat &
  DelegateStanding & {
    readonly id: string;
    /** Running number on the roster, shown as three digits ("014") */
    readonly number: number;
    /** Where the record came from: file and row, for the clerk who asks */
    readonly sourceFile: string;
    readonly sourceRow: number | null;
  };

/** What a clerk types or a sheet says about a person. */
export type DelegateDraft = PersonFields & Seat;

/** Nothing is known yet; forms, readers and tests add what they know. */
export const BLANK_DRAFT: DelegateDraft = {
  fullName: '',
  birthName: '',
  gender: null,
  bornOn: null,
  ethnicity: '',
  religion: '',
  homeTown: '',
  residence: '',
  joinedPartyOn: null,
  officialOn: null,
  generalEducation: '',
  expertise: '',
  expertiseLevel: null,
  politicalTheory: '',
  theoryLevel: null,
  stateManagement: '',
  foreignLanguage: '',
  computing: '',
  post: '',
  partyPost: '',
  committeeSeat: '',
  sector: '',
  unit: '',
  cardNumber: '',
  partyBadge: null,
  awards: '',
  discipline: '',
  disciplinedOn: null,
  disciplineEndsOn: null,
  phone: '',
  note: '',
  kind: null,
  summoned: true,
  membership: null,
};

const DRAFT_FIELDS = Object.keys(BLANK_DRAFT) as (keyof DelegateDraft)[];

/** Only what a clerk types about a person, whatever else the record holds. */
export const draftOf = (person: DelegateDraft): DelegateDraft =>
  Object.fromEntries(DRAFT_FIELDS.map((field) => [field, person[field]])) as DelegateDraft;

/** Someone who comes, counts and is not replaced. */
export const PLAIN_STANDING: DelegateStanding = {
  notSummonedReason: '',
  notCounted: null,
  notCountedNote: '',
  absence: null,
  absenceReason: '',
  absenceAccepted: null,
  replacedById: null,
  replacedOn: null,
  replacedReason: '',
};

/**
 * Official or probationary as told; where it is not told, someone with an official
 * day, or with a seat that only official members hold, is official. Null: not known.
 */
export function membershipOf({
  membership,
  officialOn,
  kind,
}: Pick<Delegate, 'membership' | 'officialOn' | 'kind'>): 'official' | 'probationary' | null {
  if (membership !== null) return membership;
  return officialOn !== null || (kind !== null && kind !== 'member') ? 'official' : null;
}
