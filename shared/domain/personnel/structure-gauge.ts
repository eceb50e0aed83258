/**
 * Structure (cơ cấu) of a list for the committee against the targets of the rule
 * profile and of the unit itself. Targets are aims: a shortfall never refuses a list,
 * but it must carry an explanation before the scheme is issued.
 */
import type { Decimal } from '#shared/kernel/decimal.ts';
import { wholeNumber } from '#shared/kernel/decimal.ts';
import { shortPercent } from '#shared/kernel/short-percent.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { RuleKey } from '../congress/rule-profiles/definitions.ts';
import { describeRuleSource } from '../congress/rule-profiles/describe-rule.ts';
import { isUnconfirmed, type RulesInForce, ruleValue } from '../congress/rule-profiles/rules-in-force.ts';
import type { Delegate } from '../delegates/person.ts';
import type { Standing } from './candidate.ts';
import type { Verdict } from './eligibility/facts.ts';
import { educationRank, theoryRank } from './eligibility/ranks.ts';
import { countBy, isMinority, isYounger, type StructureCount } from './structure.ts';

/** One person of a list, real or what-if. */
export type ListMember = {
  readonly person: Delegate;
  readonly standing: Standing;
  /** Also meant for the standing committee */
  readonly standingCommittee: boolean;
  readonly science: boolean | null;
};

/** A post or place the unit itself wants represented. */
export type UnitTarget = {
  readonly id: string;
  readonly label: string;
  /** Words sought in post, unit and sector, parted by commas; any of them will do */
  readonly words: string;
  readonly atLeast: number;
  readonly position: number;
};

/** The unit's own targets, and why targets are not met, by the target's key. */
export type StructureSetup = {
  readonly targets: readonly UnitTarget[];
  readonly explanations: Readonly<Record<string, string>>;
};

export type StructureLine = StructureCount & {
  /** Stable key of an explanation: 'women', 'unit:<id>' */
  readonly target: string;
  readonly label: string;
  /** What the share is taken of; 0: nobody is listed yet */
  readonly base: number;
  readonly percent: Decimal | null;
  /** "ít nhất 15 %"; '' without a target */
  readonly required: string;
  readonly verdict: Verdict | 'no-target';
  /** People short of the target if nobody unknown counts; 0 when it is met or has none */
  readonly short: number;
  /** Where the target stands; '' for the unit's own */
  readonly clause: string;
  readonly unconfirmed: boolean;
  readonly decidedBy: RuleKey | null;
};

export type StructureQuestion = {
  readonly rules: RulesInForce;
  /** ISO day ages are counted on */
  readonly openingDay: string | null;
  readonly hasStandingCommittee: boolean;
  readonly unitTargets: readonly UnitTarget[];
};

/** Every line of the gauge in its order: shares, the three age bands, the unit's own targets, information without a target. */
export function measureStructure(list: readonly ListMember[], asked: StructureQuestion): StructureLine[] {
  const [under, above, ...others] = withoutTarget(list, asked);
  return [
    ...sharesOfProfile(list, asked),
    ...(asked.hasStandingCommittee ? [womanInStanding(list, asked)] : []),
    ...[under, ageBand(list, asked), above],
    ...asked.unitTargets.map((target) => ofUnit(list, target)),
    ...others,
  ];
}

/** Lines whose target is surely not met. What is not known yet is no shortfall, it is work to do. */
export const structureShortfalls = (lines: readonly StructureLine[]): StructureLine[] =>
  lines.filter(({ verdict }) => verdict === 'not-met');

/** Shortfalls nobody has explained yet: while there is one, the scheme may not be issued. */
export const missingExplanations = (
  lines: readonly StructureLine[],
  explanations: Readonly<Record<string, string>>,
): StructureLine[] => structureShortfalls(lines).filter(({ target }) => (explanations[target] ?? '').trim() === '');

type Share = { readonly key: RuleKey; readonly count: StructureCount; readonly part: readonly [number, number] | null };

function sharesOfProfile(list: readonly ListMember[], { rules, openingDay }: StructureQuestion): StructureLine[] {
  const young = ruleValue(rules, 'structure.young-under');
  const percent = (value: number | null): Share['part'] => (value === null ? null : [value, 100]);
  const shares: readonly (Share & { readonly target: string; readonly label: string })[] = [
    {
      ...{ target: 'women', label: 'Nữ', key: 'structure.women-percent' },
      count: women(list),
      part: percent(ruleValue(rules, 'structure.women-percent')),
    },
    {
      ...{ target: 'young', label: `Dưới ${young} tuổi`, key: 'structure.young-percent' },
      count: countBy(list, ({ person }) => isYounger(person.bornOn, young, openingDay)),
      part: percent(ruleValue(rules, 'structure.young-percent')),
    },
    {
      ...{ target: 'minority', label: 'Người dân tộc thiểu số', key: 'structure.minority-percent' },
      count: countBy(list, ({ person }) => isMinority(person.ethnicity)),
      part: percent(ruleValue(rules, 'structure.minority-percent')),
    },
    {
      ...{ target: 'renewal', label: 'Đổi mới (lần đầu tham gia)', key: 'structure.renewal' },
      count: countBy(list, ({ standing }) => standing === 'first-time'),
      part: ruleValue(rules, 'structure.renewal'),
    },
    {
      ...{ target: 'science', label: 'Chuyên môn khoa học, công nghệ', key: 'structure.science-percent' },
      count: countBy(list, ({ science }) => science),
      part: percent(ruleValue(rules, 'structure.science-percent')),
    },
  ];
  return shares.map(({ target, label, key, count, part }) => ({
    ...lineOf(target, label, count, list.length),
    ...(key === 'structure.science-percent' ? aboutShare : leastShare)(count, list.length, part),
    ...sourceOf(rules, key),
    // Without a number the regulation still asks for it, in words
    ...(part === null && key === 'structure.minority-percent' ? { required: 'phù hợp cơ cấu dân cư' } : {}),
  }));
}

const women = (list: readonly ListMember[]): StructureCount =>
  countBy(list, ({ person }) => (person.gender === null ? null : person.gender === 'female'));

function womanInStanding(list: readonly ListMember[], { rules }: StructureQuestion): StructureLine {
  const key = 'structure.woman-in-standing';
  const standing = list.filter(({ standingCommittee }) => standingCommittee);
  const count = women(standing);
  const line = {
    ...lineOf('woman-in-standing', 'Nữ trong ban thường vụ', count, standing.length),
    ...sourceOf(rules, key),
  };
  if (!ruleValue(rules, key)) return line;
  return { ...line, ...leastCount(count, 1, standing.length) };
}

/** The middle of the three age bands, in completed years: from the first to the second year, both included. */
function ageBand(list: readonly ListMember[], { rules, openingDay }: StructureQuestion): StructureLine {
  const [from, to] = ruleValue(rules, 'structure.middle-ages');
  const [least, most] = ruleValue(rules, 'structure.middle-percent');
  const count = countBy(list, bandOf(from, to, openingDay));
  const base = list.length;
  const below = count.count * 100 < least * base && (count.count + count.unknown) * 100 < least * base;
  const above = count.count * 100 > most * base;
  const within = count.count * 100 >= least * base && (count.count + count.unknown) * 100 <= most * base && base > 0;
  return {
    ...lineOf('middle-ages', `Từ ${from} đến ${to} tuổi`, count, base),
    ...sourceOf(rules, 'structure.middle-percent'),
    required: `khoảng ${least} - ${most} %`,
    verdict: base === 0 ? 'not-enough-facts' : below || above ? 'not-met' : within ? 'met' : 'not-enough-facts',
    short: below ? Math.ceil((least * base) / 100) - count.count : 0,
  };
}

const bandOf =
  (from: number, to: number, day: string | null) =>
  ({ person }: ListMember): boolean | null => {
    const [underFrom, underAfter] = [isYounger(person.bornOn, from, day), isYounger(person.bornOn, to + 1, day)];
    if (underFrom === true || underAfter === false) return false;
    return underFrom === null || underAfter === null ? null : true;
  };

function ofUnit(list: readonly ListMember[], { id, label, words, atLeast }: UnitTarget): StructureLine {
  const sought = words.split(',').map(foldVietnamese).filter(Boolean);
  const count = countBy(list, ({ person }) => {
    const text = foldVietnamese(`${person.post} ${person.partyPost} ${person.unit} ${person.sector}`);
    return sought.some((word) => ` ${text} `.includes(` ${word} `));
  });
  return { ...lineOf(`unit:${id}`, label, count, list.length), ...leastCount(count, atLeast, list.length) };
}

type Untargeted = readonly [under: StructureLine, above: StructureLine, ...others: StructureLine[]];

function withoutTarget(list: readonly ListMember[], { rules, openingDay }: StructureQuestion): Untargeted {
  const [from, to] = ruleValue(rules, 'structure.middle-ages');
  const counted = (target: string, label: string, answer: (member: ListMember) => boolean | null) =>
    lineOf(target, label, countBy(list, answer), list.length);
  const ranked = (rankIn: (text: string) => number | null, text: string, least: number) => {
    const rank = rankIn(text);
    return rank === null ? null : rank >= least;
  };
  return [
    counted('under-middle', `Dưới ${from} tuổi`, ({ person }) => isYounger(person.bornOn, from, openingDay)),
    counted('above-middle', `Trên ${to} tuổi`, ({ person }) => not(isYounger(person.bornOn, to + 1, openingDay))),
    counted('re-standing', 'Tái cử', ({ standing }) => standing === 're-standing'),
    counted('degree', 'Chuyên môn đại học trở lên', ({ person }) => ranked(educationRank, person.expertise, 4)),
    counted('higher-degree', 'Trong đó sau đại học', ({ person }) => ranked(educationRank, person.expertise, 5)),
    counted('theory', 'Lý luận chính trị trung cấp trở lên', ({ person }) =>
      ranked(theoryRank, person.politicalTheory, 2),
    ),
    counted('high-theory', 'Trong đó cao cấp, cử nhân', ({ person }) => ranked(theoryRank, person.politicalTheory, 3)),
  ];
}

const not = (answer: boolean | null) => (answer === null ? null : !answer);

const lineOf = (target: string, label: string, count: StructureCount, base: number): StructureLine => ({
  ...{ target, label, base, ...count },
  percent: shortPercent(wholeNumber(count.count), wholeNumber(base), 2),
  ...{ required: '', verdict: 'no-target', short: 0, clause: '', unconfirmed: false, decidedBy: null },
});

const sourceOf = (rules: RulesInForce, key: RuleKey) => ({
  clause: describeRuleSource(rules, key),
  unconfirmed: isUnconfirmed(rules, key),
  decidedBy: key,
});

type Judged = Pick<StructureLine, 'required' | 'verdict' | 'short'>;

function leastShare({ count, unknown }: StructureCount, base: number, part: Share['part']): Judged {
  if (part === null) return { required: '', verdict: 'no-target', short: 0 };
  const [top, bottom] = part;
  const enough = (people: number) => people * bottom >= top * base;
  const least = Math.ceil((top * base) / bottom);
  const required = bottom === 100 ? `ít nhất ${top} %` : `ít nhất ${top}/${bottom}`;
  return {
    required: base === 0 ? required : `${required}, tức ${least} người`,
    verdict: judge(base, enough(count), enough(count + unknown)),
    short: Math.max(0, least - count),
  };
}

/** Chỉ thị 45: “khoảng 5 %”. How many people that is it does not say: see `about-share` of the rule sources. */
function aboutShare(count: StructureCount, base: number, part: Share['part']): Judged {
  if (part === null) return { required: '', verdict: 'no-target', short: 0 };
  const [top, bottom] = part;
  const required = `khoảng ${top} %`;
  if (base === 0) return { required, verdict: 'not-enough-facts', short: 0 };
  const nearest = Math.max(top === 0 ? 0 : 1, Math.floor((2 * top * base + bottom) / (2 * bottom)));
  return { ...leastCount(count, nearest, base), required: `${required}, tức ${nearest} người` };
}

function leastCount({ count, unknown }: StructureCount, least: number, base: number): Judged {
  return {
    required: `ít nhất ${least} người`,
    verdict: judge(base, count >= least, count + unknown >= least),
    short: Math.max(0, least - count),
  };
}

/** `may`: were everyone counted of whom it is not known. */
function judge(base: number, is: boolean, may: boolean): Verdict {
  if (base === 0) return 'not-enough-facts';
  if (is) return 'met';
  return may ? 'not-enough-facts' : 'not-met';
}
