/**
 * What only the personnel rooms know of a person (restricted): it is never shown in
 * the roster, in search, in the roster's export or in a public version of a list.
 * Null is not asked yet, and never "no".
 */
import { shortDate, tableDate } from '#shared/kernel/paper-date.ts';
import type { UnitKind } from '../congress/congress.ts';
import type { RulesInForce } from '../congress/rule-profiles/rules-in-force.ts';
import { type Delegate, membershipOf } from '../delegates/person.ts';
import type { Candidacy, Office } from './candidate.ts';
import {
  DISCIPLINE_NAMES,
  type Discipline,
  type EligibilityQuestion,
  type Office as JudgedOffice,
  type PersonFacts,
} from './eligibility/facts.ts';

export const DISCIPLINE_KINDS = ['reprimand', 'warning', 'removal', 'expulsion'] as const;
export const RATINGS = ['excellent', 'good', 'fulfilled', 'not-fulfilled'] as const;
export type Rating = (typeof RATINGS)[number];
export const RATING_NAMES: Readonly<Record<Rating, string>> = {
  excellent: 'hoàn thành xuất sắc',
  good: 'hoàn thành tốt',
  fulfilled: 'hoàn thành',
  'not-fulfilled': 'không hoàn thành',
};

export type PersonnelFacts = {
  readonly personId: string;
  /** kết luận về tiêu chuẩn chính trị, with its number and day */
  readonly politicalStandard: 'met' | 'not-met' | null;
  readonly politicalStandardNumber: string;
  readonly politicalStandardOn: string | null;
  readonly disciplines: readonly Discipline[] | null;
  readonly barred: 'none' | 'suspended' | 'prosecuted' | null;
  /** Relatives with posts in the same committee or directly above */
  readonly relatives: readonly { readonly name: string; readonly post: string }[] | null;
  /** Approved planning (quy hoạch), and the decision */
  readonly planned: boolean | null;
  readonly plannedNote: string;
  /** Yearly ratings (xếp loại), newest first */
  readonly ratings: readonly { readonly year: number; readonly rating: Rating }[];
  readonly service: 'serving' | 'retired';
  readonly retiresIn: { readonly month: string; readonly reason: string } | null;
  /** Qualified in science or technology */
  readonly science: boolean | null;
  readonly note: string;
};

export const NO_FACTS: Omit<PersonnelFacts, 'personId'> = {
  ...{ politicalStandard: null, politicalStandardNumber: '', politicalStandardOn: null, disciplines: null },
  ...{ barred: null, relatives: null, planned: null, plannedNote: '', ratings: [], service: 'serving' },
  ...{ retiresIn: null, science: null, note: '' },
};

export const factsOf = (facts: readonly PersonnelFacts[], personId: string): PersonnelFacts =>
  facts.find((one) => one.personId === personId) ?? { personId, ...NO_FACTS };

/**
 * The conclusion on political standards as papers print it: "Đủ tiêu chuẩn chính trị (Kết luận số
 * 08-KL/ĐU, ngày 15/02/2026)"; what was written by hand stands until it is recorded with its number.
 */
export function describeConclusion(facts: PersonnelFacts, writtenByHand: string): string {
  const { politicalStandard, politicalStandardNumber: number, politicalStandardOn: day } = facts;
  if (politicalStandard === null) return writtenByHand;
  const words = politicalStandard === 'met' ? 'Đủ tiêu chuẩn chính trị' : 'Chưa đủ tiêu chuẩn chính trị';
  const paper = [number === '' ? '' : `số ${number}`, day === null ? '' : `ngày ${shortDate(day)}`].filter(Boolean);
  return paper.length === 0 ? words : `${words} (Kết luận ${paper.join(', ')})`;
}

/** The same for a narrow column that says what it holds: "Đủ (số 08-KL/ĐU, ngày 15/02/2026)". */
export const conclusionInTable = (facts: PersonnelFacts, writtenByHand: string): string =>
  describeConclusion(facts, writtenByHand).replace(' tiêu chuẩn chính trị', '').replace('(Kết luận ', '(');

/** Approved planning in a column: "Có; QĐ số 12-QĐ/HU"; '' while nobody was asked. */
export const planningInTable = ({ planned, plannedNote }: PersonnelFacts): string =>
  planned === null ? plannedNote : [planned ? 'Có' : 'Không', plannedNote].filter(Boolean).join('; ');

/** Yearly ratings, each with its years, the newest first: "Hoàn thành tốt: 2025, 2023; hoàn thành: 2024". */
export function ratingsInTable({ ratings }: PersonnelFacts): string {
  const newestFirst = ratings.toSorted((a, b) => b.year - a.year);
  const kinds = [...new Set(newestFirst.map(({ rating }) => rating))];
  const yearsOf = (kind: Rating) => newestFirst.filter(({ rating }) => rating === kind).map(({ year }) => year);
  return capital(kinds.map((kind) => `${RATING_NAMES[kind]}: ${yearsOf(kind).join(', ')}`).join('; '));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Awards and discipline in a column: "Khen thưởng: Bằng khen; kỷ luật: không". What the roster says of discipline
 * stands until it is recorded here; a side nobody recorded is left out, never told as "không".
 */
export function meritsInTable(
  facts: PersonnelFacts,
  { awards, discipline, disciplinedOn }: Pick<Delegate, 'awards' | 'discipline' | 'disciplinedOn'>,
): string {
  const told = (words: string, on: string | null) => (on === null ? words : `${words} (${tableDate(on)})`);
  const punished =
    facts.disciplines === null
      ? discipline.trim() && told(discipline.trim(), disciplinedOn)
      : facts.disciplines.map(({ kind, decidedOn }) => told(DISCIPLINE_NAMES[kind], decidedOn)).join(', ') || 'không';
  const parts = [awards.trim() && `khen thưởng: ${awards.trim()}`, punished && `kỷ luật: ${punished}`].filter(Boolean);
  return capital(parts.join('; '));
}

/** Our offices in the words of the eligibility rules. */
const JUDGED: Readonly<Record<Office, JudgedOffice>> = {
  committee: 'committee-member',
  'standing-committee': 'standing-member',
  secretary: 'secretary',
  'deputy-secretary': 'deputy-secretary',
  'inspection-commission': 'inspection-member',
  'inspection-head': 'inspection-head',
  'official-delegates': 'upper-delegate',
  'alternate-delegates': 'upper-alternate',
};

type Asked = {
  readonly rules: RulesInForce;
  readonly unitKind: UnitKind;
  /** ISO day */
  readonly opensOn: string | null;
};

/** The question the eligibility rules answer about one candidacy. */
export const questionAbout = (
  { rules, unitKind, opensOn }: Asked,
  { office, standing }: Pick<Candidacy, 'office' | 'standing'>,
  person: Delegate,
  facts: PersonnelFacts,
): EligibilityQuestion => ({
  ...{ rules, unitKind, opensOn, standing, office: JUDGED[office] },
  person: personFacts(person, facts),
});

/** The roster's record and the personnel facts together; what the roster says of discipline counts until it is asked here. */
function personFacts(person: Delegate, facts: PersonnelFacts): PersonFacts {
  const { gender, bornOn, officialOn, expertise, politicalTheory, notCounted } = person;
  const onRoster = notCounted === 'suspended' || notCounted === 'prosecuted' ? notCounted : null;
  return {
    ...{ gender, bornOn, officialOn, expertise, politicalTheory },
    membership: membershipOf(person),
    service: facts.service,
    retiresIn: facts.retiresIn,
    disciplines: facts.disciplines ?? disciplinesOnRoster(person),
    barred: onRoster ?? facts.barred,
    politicalStandard: facts.politicalStandard,
    relatives: facts.relatives,
    ownDelegate: person.summoned && person.kind !== 'alternate',
  };
}

const WORDS: readonly (readonly [string, Discipline['kind']])[] = [
  ['khai trừ', 'expulsion'],
  ['cách chức', 'removal'],
  ['cảnh cáo', 'warning'],
  ['khiển trách', 'reprimand'],
];

/** null when the roster says nothing, or says it in words or without a day that cannot be judged. */
function disciplinesOnRoster({ discipline, disciplinedOn, disciplineEndsOn }: Delegate): readonly Discipline[] | null {
  const kind = WORDS.find(([word]) => discipline.toLowerCase().includes(word))?.[1];
  if (kind === undefined || disciplinedOn?.length !== 10) return null;
  return [{ kind, decidedOn: disciplinedOn, endsOn: disciplineEndsOn }];
}
