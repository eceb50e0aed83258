/** What eligibility (điều kiện) is judged on. Unknown is null and never read as yes or no. */
import type { UnitKind } from '../../congress/congress.ts';
import type { RuleKey } from '../../congress/rule-profiles/definitions.ts';
import type { Confidence } from '../../congress/rule-profiles/rule.ts';
import type { RulesInForce } from '../../congress/rule-profiles/rules-in-force.ts';
import type { Gender } from '../../delegates/person.ts';

export const OFFICES = [
  'committee-member',
  'standing-member',
  'secretary',
  'deputy-secretary',
  'inspection-member',
  'inspection-head',
  'upper-delegate',
  'upper-alternate',
] as const;
/**
 * cấp uỷ viên · uỷ viên ban thường vụ · bí thư · phó bí thư · uỷ viên, chủ nhiệm uỷ ban kiểm tra ·
 * đại biểu chính thức, dự khuyết dự đại hội cấp trên
 */
export type Office = (typeof OFFICES)[number];

/** first-time: lần đầu tham gia · re-standing: tái cử */
export type Standing = 'first-time' | 're-standing';

export type Discipline = {
  /** khiển trách · cảnh cáo · cách chức · khai trừ */
  readonly kind: 'reprimand' | 'warning' | 'removal' | 'expulsion';
  /** ISO day */
  readonly decidedOn: string;
  /** ISO day its effect ends; null when the record does not say */
  readonly endsOn: string | null;
};

export const DISCIPLINE_NAMES: Readonly<Record<Discipline['kind'], string>> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  removal: 'cách chức',
  expulsion: 'khai trừ',
};

export type PersonFacts = {
  readonly gender: Gender | null;
  /** ISO day at known precision */
  readonly bornOn: string | null;
  /** ISO day at known precision: ngày công nhận chính thức */
  readonly officialOn: string | null;
  readonly membership: 'official' | 'probationary' | null;
  /** retired: nghỉ hưu, không chuyên trách, whom the province sets ages for */
  readonly service: 'serving' | 'retired';
  /** ISO month of an own retirement (army, police, extension), with its reason; null: by the table */
  readonly retiresIn: { readonly month: string; readonly reason: string } | null;
  /** null: not asked yet; [] : none */
  readonly disciplines: readonly Discipline[] | null;
  /** đình chỉ sinh hoạt · khởi tố, tạm giam; null: not asked yet */
  readonly barred: 'none' | 'suspended' | 'prosecuted' | null;
  /** kết luận về tiêu chuẩn chính trị */
  readonly politicalStandard: 'met' | 'not-met' | null;
  readonly expertise: string;
  readonly politicalTheory: string;
  /** Relatives with posts in the same committee or directly above; null: not asked yet */
  readonly relatives: readonly { readonly name: string; readonly post: string }[] | null;
  /** An official delegate (at a congress of members: a member) of this congress; null: not known */
  readonly ownDelegate: boolean | null;
};

export type EligibilityQuestion = {
  readonly rules: RulesInForce;
  readonly unitKind: UnitKind;
  readonly office: Office;
  readonly standing: Standing;
  /** ISO day the congress opens: discipline and membership are judged on it */
  readonly opensOn: string | null;
  readonly person: PersonFacts;
};

export const ELIGIBILITY_RULES = [
  'age',
  'time-left',
  'membership',
  'barred',
  'discipline',
  'political-standard',
  'education',
  'theory',
  'relatives',
  'own-delegate',
] as const;
export type EligibilityRule = (typeof ELIGIBILITY_RULES)[number];

export type Verdict = 'met' | 'not-met' | 'not-enough-facts';

/** The answer of one rule about one person, in words for people. */
export type EligibilityVerdict = RuleVerdict<EligibilityRule>;

/** The answer of one rule about a person or a list. */
export type RuleVerdict<R extends string> = {
  readonly rule: R;
  readonly verdict: Verdict;
  /** What was found, e.g. "còn 47 tháng, nghỉ hưu 3/2029" */
  readonly found: string;
  /** What is required, e.g. "còn ít nhất 48 tháng" */
  readonly required: string;
  /** Document and clause, e.g. "phụ lục 2 Chỉ thị 45-CT/TW ngày 14/4/2025" */
  readonly clause: string;
  readonly confidence: Confidence;
  /** The value was not read in its document and the unit did not set it either: the screen says so */
  readonly unconfirmed: boolean;
  /** What would change the verdict; '' when it is met */
  readonly change: string;
  /** Worth knowing although the rule is met; '' when nothing */
  readonly remark: string;
  /** The rules of the profile that decided; empty when the law itself did */
  readonly decidedBy: readonly RuleKey[];
};
