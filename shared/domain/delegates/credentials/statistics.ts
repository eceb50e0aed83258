import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { CongressKind } from '../../congress/congress.ts';
import { KIND_LABELS } from '../delegate-words.ts';
import { expertiseLevelOf, theoryLevelOf } from '../education.ts';
import {
  type Delegate,
  EXPERTISE_LEVELS,
  type ExpertiseLevel,
  membershipOf,
  THEORY_LEVELS,
  type TheoryLevel,
} from '../person.ts';
import { averageTenths, bandOf, certainYears, possibleFirst, possibleLast, yearsUntil } from './ages.ts';

/**
 * Statistics of the credentials report (documents.md §5.3). A table parts its
 * base: every person stands in exactly one row or among those nothing is known
 * of, who are never counted as "no".
 */
export type StatisticRow = { readonly label: string; readonly people: readonly Delegate[] };
export type StatisticTable = {
  readonly id: StatisticId;
  readonly title: string;
  readonly rows: readonly StatisticRow[];
  /** Chưa đủ dữ liệu */
  readonly unknown: readonly Delegate[];
};
export const STATISTIC_IDS = [
  ...(['kind', 'gender', 'ethnicity', 'religion', 'age', 'party-age', 'education', 'expertise', 'theory'] as const),
  ...(['post', 'badge', 'sector'] as const),
] as const;
export type StatisticId = (typeof STATISTIC_IDS)[number];

/** Oldest and youngest, by birth or in the Party; more than one name where the dates cannot tell. */
export type Extremes = {
  readonly first: readonly Delegate[];
  readonly last: readonly Delegate[];
  /** In tenths of a year, of those whose years are certain */
  readonly average: number | null;
  readonly averageOf: number;
};

export type Statistics = {
  readonly base: number;
  readonly tables: readonly StatisticTable[];
  /** Tables of which nothing is known of anybody */
  readonly untold: readonly StatisticTable[];
  readonly ages: Extremes;
  readonly partyAges: Extremes;
  /** Whose day of joining the Party lies after the day asked for: a slip, and no age is told of it */
  readonly joinedLater: readonly Delegate[];
};

/** Upper limits of the bands; the last is open. Two forms are in use, and a superior may ask for either. */
export const AGE_BANDS = { usual: [30, 40, 50, 60], fine: [30, 35, 40, 50, 60] } as const;
export type AgeBands = keyof typeof AGE_BANDS;
const PARTY_BANDS = [9, 20, 30];
const PARTY_LABELS = ['Dưới 10 năm', 'Từ 10 đến 20 năm', 'Từ 21 đến 30 năm', 'Trên 30 năm'];

export type StatisticQuestion = {
  readonly kind: CongressKind;
  /** ISO day at which ages are reckoned: the opening; null: no ages can be told */
  readonly on: string | null;
  readonly bands: AgeBands;
};

export function countStatistics(people: readonly Delegate[], question: StatisticQuestion): Statistics {
  const { on } = question;
  const tables = [...compositionTables(people, question), ...qualityTables(people)];
  return {
    base: people.length,
    tables: tables.filter(({ rows }) => rows.length > 0),
    untold: tables.filter(({ rows, unknown }) => rows.length === 0 && unknown.length > 0),
    ages: extremesOf(people, born(on), on),
    partyAges: extremesOf(people, joined(on), on),
    joinedLater: people.filter((one) => one.joinedPartyOn !== null && joined(on)(one) === null),
  };
}

/** A day after the one asked for is a slip of the pen: no age is told of it, and its person is counted as unknown. */
const upTo = (day: string | null, on: string | null) =>
  day !== null && on !== null && day > on.slice(0, day.length) ? null : day;
const born = (on: string | null) => (one: Delegate) => upTo(one.bornOn, on);
const joined = (on: string | null) => (one: Delegate) => upTo(one.joinedPartyOn, on);
const GENDERS = { male: 'Nam', female: 'Nữ' } as const;

function compositionTables(people: readonly Delegate[], { kind, on, bands }: StatisticQuestion): StatisticTable[] {
  const ages = AGE_BANDS[bands];
  return [
    kind === 'delegates' ? kindTable(people) : membershipTable(people),
    labelled('gender', 'Giới tính', people, ({ gender }) => gender && GENDERS[gender], Object.values(GENDERS)),
    grouped('ethnicity', 'Dân tộc', people, ({ ethnicity }) => ethnicity),
    grouped('religion', 'Tôn giáo', people, religionOf),
    banded('age', 'Độ tuổi', people, ageLabels(ages), (one) => bandAt(born(on)(one), on, ages)),
    banded('party-age', 'Tuổi đảng', people, PARTY_LABELS, (one) => bandAt(joined(on)(one), on, PARTY_BANDS)),
  ];
}

function qualityTables(people: readonly Delegate[]): StatisticTable[] {
  const expertise = [...EXPERTISE_LEVELS].reverse().map((level) => EXPERTISE_LABELS[level]);
  const theory = [...THEORY_LEVELS].reverse().map((level) => THEORY_LABELS[level]);
  const badge = ({ partyBadge }: Delegate) => partyBadge && `${partyBadge} năm`;
  return [
    grouped('education', 'Giáo dục phổ thông', people, ({ generalEducation }) => generalEducation),
    labelled('expertise', 'Trình độ chuyên môn', people, expertiseLabel, expertise),
    labelled('theory', 'Lý luận chính trị', people, theoryLabel, theory),
    labelled('post', 'Chức vụ', people, postClass, POST_CLASSES),
    labelled('badge', 'Huy hiệu Đảng', people, badge, badgeLabels(people)),
    grouped('sector', 'Khối, ngành nghề', people, ({ sector }) => sector),
  ];
}

type Label = string | null | 0;

/** One row for each label in the order given, empty ones left out; what has no label is unknown. */
function labelled(
  id: StatisticId,
  title: string,
  people: readonly Delegate[],
  labelOf: (one: Delegate) => Label,
  order: readonly string[],
): StatisticTable {
  const rows = order.map((label) => ({ label, people: people.filter((one) => labelOf(one) === label) }));
  return {
    ...{ id, title },
    rows: rows.filter((row) => row.people.length > 0),
    unknown: people.filter((one) => !labelOf(one)),
  };
}

/** One row for each word found, marks and capitals aside, the most frequent first. */
function grouped(
  id: StatisticId,
  title: string,
  people: readonly Delegate[],
  wordOf: (one: Delegate) => string,
): StatisticTable {
  const groups = new Map<string, { label: string; people: Delegate[] }>();
  for (const one of people) {
    const word = wordOf(one).trim();
    const key = foldVietnamese(word);
    if (key === '') continue;
    const group = groups.get(key) ?? { label: word, people: [] };
    group.people.push(one);
    groups.set(key, group);
  }
  const rows = [...groups.values()].sort((a, b) => b.people.length - a.people.length);
  return { id, title, rows, unknown: people.filter((one) => wordOf(one).trim() === '') };
}

function banded(
  id: StatisticId,
  title: string,
  people: readonly Delegate[],
  labels: readonly string[],
  bandAt: (one: Delegate) => number | null,
): StatisticTable {
  const label = (one: Delegate) => {
    const band = bandAt(one);
    return band === null ? null : (labels[band] ?? null);
  };
  return labelled(id, title, people, label, labels);
}

const bandAt = (day: string | null, on: string | null, limits: readonly number[]): number | null =>
  day === null || on === null ? null : bandOf(yearsUntil(day, on), limits);

/** "Đến 30 tuổi", "Từ 31 đến 40 tuổi", …, "Trên 60 tuổi" */
function ageLabels(limits: readonly number[]): readonly string[] {
  const between = limits.slice(1).map((limit, at) => `Từ ${(limits[at] ?? 0) + 1} đến ${limit} tuổi`);
  return [`Đến ${limits[0]} tuổi`, ...between, `Trên ${limits.at(-1)} tuổi`];
}

const KINDS = {
  'ex-officio': 'Đương nhiên',
  elected: 'Được bầu',
  appointed: 'Được chỉ định',
  alternate: 'Dự khuyết được gọi thay',
} as const;
const kindTable = (people: readonly Delegate[]) =>
  labelled(
    'kind',
    'Thành phần đại biểu',
    people,
    ({ kind }) => kind && { ...KINDS, member: KIND_LABELS.member }[kind],
    [...Object.values(KINDS), KIND_LABELS.member],
  );

const MEMBERSHIP = { official: 'Đảng viên chính thức', probationary: 'Đảng viên dự bị' } as const;
const membershipTable = (people: readonly Delegate[]) =>
  labelled(
    'kind',
    'Thành phần đảng viên',
    people,
    (one) => {
      const membership = membershipOf(one);
      return membership && MEMBERSHIP[membership];
    },
    Object.values(MEMBERSHIP),
  );

/** "Không" is an answer; nothing written is none. */
const religionOf = ({ religion }: Delegate): string =>
  /^khong/.test(foldVietnamese(religion).trim()) ? 'Không theo tôn giáo' : religion;

const EXPERTISE_LABELS: Readonly<Record<ExpertiseLevel, string>> = {
  ...{ none: 'Chưa qua đào tạo', elementary: 'Sơ cấp', intermediate: 'Trung cấp', college: 'Cao đẳng' },
  ...{ university: 'Đại học', master: 'Thạc sĩ', doctor: 'Tiến sĩ' },
};
const expertiseLabel = (one: Delegate) => {
  const level = expertiseLevelOf(one);
  return level && EXPERTISE_LABELS[level];
};
const THEORY_LABELS: Readonly<Record<TheoryLevel, string>> = {
  ...{
    none: 'Chưa qua đào tạo',
    elementary: 'Sơ cấp',
    intermediate: 'Trung cấp',
    advanced: 'Cao cấp',
    bachelor: 'Cử nhân',
  },
};
const theoryLabel = (one: Delegate) => {
  const level = theoryLevelOf(one);
  return level && THEORY_LABELS[level];
};

const POST_CLASSES = [
  'Cấp uỷ viên cấp triệu tập',
  'Bí thư, phó bí thư tổ chức đảng trực thuộc',
  'Chức vụ, công tác khác',
] as const;
/** The first that holds: a committee member who also leads a cell is counted once. */
function postClass({ kind, committeeSeat, partyPost, post }: Delegate): (typeof POST_CLASSES)[number] | null {
  if (kind === 'ex-officio' || committeeSeat.trim() !== '') return POST_CLASSES[0];
  const words = foldVietnamese(`${partyPost} ${post}`).trim();
  if (words === '') return null;
  return /\bbi thu\b/.test(words) && !/\bdoan\b/.test(words) ? POST_CLASSES[1] : POST_CLASSES[2];
}

const badgeLabels = (people: readonly Delegate[]): readonly string[] =>
  [...new Set(people.flatMap(({ partyBadge }) => (partyBadge === null ? [] : [partyBadge])))]
    .sort((a, b) => b - a)
    .map((years) => `${years} năm`);

function extremesOf(people: readonly Delegate[], dayOf: (one: Delegate) => string | null, on: string | null): Extremes {
  const years = people.flatMap((one) => {
    const day = dayOf(one);
    const certain = day === null || on === null ? null : certainYears(yearsUntil(day, on));
    return certain === null ? [] : [certain];
  });
  return {
    first: possibleFirst(people, dayOf),
    last: possibleLast(people, dayOf),
    average: averageTenths(years),
    averageOf: years.length,
  };
}
