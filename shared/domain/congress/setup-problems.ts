/**
 * What is missing or does not agree in the set-up of a congress. Every problem at
 * once, each with the tab and field to jump to. Sources: election and personnel
 * rules of elections-personnel (see docs/regulations.md).
 */
import type { Congress, CongressSetup, Indicator, Post, Unit } from './congress.ts';
import { NEWEST_DAY, profileInForce, type RulesInForce, ruleValue } from './rule-profiles/rules-in-force.ts';

export type SetupTab = 'unit' | 'congress' | 'posts' | 'indicators';

export type SetupProblem = {
  readonly code:
    | 'missing'
    | 'kind-does-not-fit-unit'
    | 'delegates-needed'
    | 'delegates-need-consent'
    | 'term-runs-backwards'
    | 'term-too-long'
    | 'terms-do-not-meet'
    | 'dates-out-of-order'
    | 'opens-outside-term'
    | 'congress-too-long'
    | 'too-many-seats'
    | 'standing-committee-too-small'
    | 'post-vacant'
    | 'post-without-name'
    | 'post-held-twice'
    | 'indicator-unnamed'
    | 'indicator-without-target'
    | 'indicator-without-actual'
    | 'indicator-twice';
  /** error: figures contradict each other · missing: papers will have a gap · warning: allowed, worth a second look */
  readonly severity: 'error' | 'missing' | 'warning';
  readonly tab: SetupTab;
  /** Field of the tab: 'organizationName', a post, or an indicator's id */
  readonly field: string;
  /** What the sentence names: a person, an indicator */
  readonly about?: string;
  /** The number of the rule that is not kept */
  readonly limit?: number;
};

const YEARS_OF_A_TERM = 5;
const UNIT_TEXTS = [
  'organizationName',
  'committeeName',
  'superiorOrganizationName',
  'superiorCommitteeName',
  'place',
] as const;
/** Posts that one person holds. */
export const SINGLE_POSTS: ReadonlySet<Post> = new Set([
  'secretary',
  'chief-of-office',
  'secretariat-head',
  'credentials-head',
  'counting-head',
  'new-secretary',
]);

/**
 * Every problem of unit, congress, posts and indicators, in the order of the tabs. Without the
 * rules of an open file those of the opening day's profile hold.
 */
export function findSetupProblems(
  setup: CongressSetup,
  indicators: readonly Indicator[],
  rules: RulesInForce = profileInForce(setup.congress.opensAt?.slice(0, 10) ?? NEWEST_DAY),
): SetupProblem[] {
  return [
    ...findUnitProblems(setup.unit),
    ...findCongressProblems(setup, rules),
    ...findPostProblems(setup),
    ...findIndicatorProblems(indicators),
  ];
}

function findUnitProblems(unit: Unit): SetupProblem[] {
  const problems = UNIT_TEXTS.filter((field) => unit[field].trim() === '').map((field) => missing('unit', field));
  if (unit.officialMembers === null) problems.push(missing('unit', 'officialMembers'));
  return problems;
}

function findCongressProblems({ unit, congress }: CongressSetup, rules: RulesInForce): SetupProblem[] {
  const found = (
    code: SetupProblem['code'],
    severity: SetupProblem['severity'],
    field: keyof Congress,
  ): SetupProblem => ({ code, severity, tab: 'congress', field });
  const problems = missingCongressFields(unit, congress).map((field) => missing('congress', field));
  const { kind, termFrom, termTo, pastTermTo, opensAt } = congress;

  if ((unit.kind === 'cell') !== (kind === 'cell')) problems.push(found('kind-does-not-fit-unit', 'error', 'kind'));
  problems.push(...findKindProblems(kind, unit.officialMembers, rules));
  for (const [from, to] of [
    ['termFrom', 'termTo'],
    ['pastTermFrom', 'pastTermTo'],
  ] as const)
    if (runsBackwards(congress[from], congress[to])) problems.push(found('term-runs-backwards', 'error', to));
  if (termFrom !== null && termTo !== null && termTo - termFrom > YEARS_OF_A_TERM)
    problems.push(found('term-too-long', 'warning', 'termTo'));
  if (termFrom !== null && pastTermTo !== null && termFrom !== pastTermTo)
    problems.push(found('terms-do-not-meet', 'warning', 'pastTermTo'));
  problems.push(...findDateProblems(congress));
  if (opensAt !== null && termFrom !== null && Number(opensAt.slice(0, 4)) !== termFrom)
    problems.push(found('opens-outside-term', 'warning', 'opensAt'));
  problems.push(...findLengthProblems(unit, congress, rules), ...findSeatProblems(unit, congress, rules));
  return problems;
}

/** Which form of congress the number of members calls for (Điều lệ Đảng and its guidance). */
function findKindProblems(kind: Congress['kind'], members: number | null, rules: RulesInForce): SetupProblem[] {
  const limit = ruleValue(rules, 'delegates.from-members');
  const found = (code: SetupProblem['code']): SetupProblem[] => [
    { code, severity: 'warning', tab: 'congress', field: 'kind', limit },
  ];
  if (members === null) return [];
  if (kind === 'members' && members >= limit) return found('delegates-needed');
  return kind === 'delegates' && members < limit ? found('delegates-need-consent') : [];
}

/** Days from the first session to the last, the preparatory one included. */
function findLengthProblems(
  { kind }: Unit,
  { preparatoryAt, opensAt, closesAt }: Congress,
  rules: RulesInForce,
): SetupProblem[] {
  const first = preparatoryAt ?? opensAt;
  if (first === null || closesAt === null) return [];
  const limit = ruleValue(rules, `schedule.days.${kind}`);
  const days = dayNumber(closesAt) - dayNumber(first) + 1;
  if (days <= Math.ceil(limit)) return [];
  return [{ code: 'congress-too-long', severity: 'warning', tab: 'congress', field: 'closesAt', limit }];
}

function findSeatProblems(unit: Unit, { seats }: Congress, rules: RulesInForce): SetupProblem[] {
  const problems: SetupProblem[] = [];
  const found = (code: SetupProblem['code'], severity: SetupProblem['severity'], limit: number) =>
    problems.push({ code, severity, tab: 'congress', field: 'seats', limit });
  const most = ruleValue(rules, 'numbers.cell.committee-most');
  const standingFrom = ruleValue(rules, 'numbers.standing.committee-from');
  if (unit.kind === 'cell' && (seats ?? 0) > most) found('too-many-seats', 'error', most);
  if (unit.hasStandingCommittee && seats !== null && seats < standingFrom)
    found('standing-committee-too-small', 'warning', standingFrom);
  return problems;
}

/** A cell may be told apart by its term instead of an ordinal (HD05 §2.1.1). */
function missingCongressFields(unit: Unit, congress: Congress): (keyof Congress)[] {
  const fields: (keyof Congress)[] = [
    'termFrom',
    'termTo',
    'pastTermFrom',
    'pastTermTo',
    'opensAt',
    'closesAt',
    'venue',
    'theme',
    'seats',
  ];
  if (unit.kind !== 'cell') fields.unshift('ordinal');
  return fields.filter((field) => congress[field] === null || congress[field] === '');
}

function findDateProblems({ preparatoryAt, opensAt, closesAt }: Congress): SetupProblem[] {
  const late = (field: keyof Congress): SetupProblem => ({
    code: 'dates-out-of-order',
    severity: 'error',
    tab: 'congress',
    field,
  });
  const problems: SetupProblem[] = [];
  if (preparatoryAt !== null && opensAt !== null && preparatoryAt >= opensAt) problems.push(late('opensAt'));
  if (opensAt !== null && closesAt !== null && opensAt >= closesAt) problems.push(late('closesAt'));
  return problems;
}

function findPostProblems({ congress, posts }: CongressSetup): SetupProblem[] {
  const about = (
    code: SetupProblem['code'],
    severity: SetupProblem['severity'],
    post: Post,
    name = '',
  ): SetupProblem => ({
    ...{ code, severity, tab: 'posts', field: post },
    ...(name === '' ? {} : { about: name }),
  });
  const needed: Post[] = ['secretary', 'presidium', 'secretariat-head', 'counting-head'];
  if (congress.kind === 'delegates') needed.push('credentials-head');
  const problems = needed
    .filter((post) => !posts.some((holder) => holder.post === post))
    .map((post) => about('post-vacant', 'missing', post));
  posts.forEach((holder, at) => {
    const name = holder.fullName.trim();
    const before = posts.slice(0, at).filter((other) => other.post === holder.post);
    const again = SINGLE_POSTS.has(holder.post)
      ? before.length > 0
      : before.some((other) => other.fullName.trim() === name);
    if (name === '') problems.push(about('post-without-name', 'missing', holder.post));
    else if (again) problems.push(about('post-held-twice', 'error', holder.post, name));
  });
  return problems;
}

function findIndicatorProblems(indicators: readonly Indicator[]): SetupProblem[] {
  const problems: SetupProblem[] = [];
  const seen = new Set<string>();
  for (const { id, period, name, target, actual } of indicators) {
    const about = (code: SetupProblem['code'], severity: SetupProblem['severity']) =>
      problems.push({ code, severity, tab: 'indicators', field: id, about: name.trim() });
    const key = `${period}|${name.trim().toLowerCase()}`;
    if (name.trim() === '') about('indicator-unnamed', 'missing');
    else if (seen.has(key)) about('indicator-twice', 'error');
    seen.add(key);
    if (target === null) about('indicator-without-target', 'missing');
    if (period === 'past' && actual === null) about('indicator-without-actual', 'missing');
  }
  return problems;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const dayNumber = (moment: string): number => Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / DAY_MS;
const missing = (tab: SetupTab, field: string): SetupProblem => ({ code: 'missing', severity: 'missing', tab, field });
const runsBackwards = (from: number | null, to: number | null) => from !== null && to !== null && to <= from;
