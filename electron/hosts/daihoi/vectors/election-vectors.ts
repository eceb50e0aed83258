/** Vectors about elections: results, slips, figures of counting, lists, delegates. */
import { z } from 'zod';
import { type RulesInForce, ruleValue } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import { type BallotFault, judgeBallot } from '#shared/domain/elections/ballot.ts';
import { findFigureProblems } from '#shared/domain/elections/count-figures.ts';
import { declareDelegates, declareResult } from '#shared/domain/elections/declare-result.ts';
import {
  decisionBase,
  type Exclusion,
  electionBase,
  findBaseProblems,
  type VoterBody,
  type Voters,
} from '#shared/domain/elections/election-base.ts';
import { cutCombinedList, nomineeSupport } from '#shared/domain/elections/nominee-support.ts';
import { type ElectedBody, measureSurplus, surplusCap } from '#shared/domain/personnel/eligibility/surplus.ts';
import { type Answer, ballotOrder, shaped, VectorRefusal, votesOf, whole, wordIn } from './vector.ts';

const BODIES: Readonly<Record<string, VoterBody>> = {
  members: 'members',
  delegates: 'delegates',
  committee: 'committee',
  committee_meeting: 'committee',
  meeting: 'committee',
  standing_committee: 'committee',
  inspection_committee: 'committee',
};
const EXCLUSIONS: Readonly<Record<string, Exclusion>> = {
  temporary_away_absent: 'temporary-away-absent',
  exempt_absent: 'exempt-absent',
  suspended: 'suspended',
  prosecuted_or_detained: 'prosecuted-or-detained',
  whole_absence_accepted: 'whole-absence-accepted',
  convening_committee_member_whole_absence: 'convening-member-whole-absence',
  delegate_whole_absence_not_replaced: 'whole-absence-not-replaced',
};
/** Circumstances that the regulation leaves in the base. */
const STAY_IN = [
  'exempt_present',
  'temporary_away_present',
  'temporary_away_returned',
  'whole_absence_not_accepted',
  'absence_without_reason',
  'part_absence',
  'left_before_vote',
  'delegate_whole_absence_replaced',
  'slip_not_returned',
  'invalid_ballots',
];

const voters = z.object({
  kind: z.string().default('members'),
  summoned: whole,
  exclusions: z.record(z.string(), whole).nullish(),
});

function votersOf(rules: RulesInForce, { kind, summoned, exclusions }: z.infer<typeof voters>): Voters {
  const body = wordIn(BODIES, kind);
  if (body === undefined)
    throw new VectorRefusal(
      'unknown-kind',
      `Không có loại hội nghị “${kind}”; các loại là members, delegates, committee.`,
    );
  const given: Partial<Record<Exclusion, number>> = {};
  for (const [name, people] of Object.entries(exclusions ?? {})) {
    if (STAY_IN.includes(name)) continue;
    const reason = wordIn(EXCLUSIONS, name);
    if (reason === undefined)
      throw new VectorRefusal('unknown-exclusion', `Không có lý do “${name}” trong quy chế bầu cử.`);
    given[reason] = people;
  }
  const asked: Voters = { body, summoned, exclusions: given };
  const [problem] = findBaseProblems(rules, asked);
  if (problem?.code === 'reason-does-not-apply')
    throw new VectorRefusal(problem.code, `Lý do “${problem.reason}” không làm giảm số tính kết quả ở “${kind}”.`);
  if (problem)
    throw new VectorRefusal(
      problem.code,
      `Số người không tính (${problem.leftOut}) lớn hơn số được triệu tập (${summoned}).`,
    );
  return asked;
}

/** A vector without votes asks for the base alone. */
export function baseVector(rules: RulesInForce, value: unknown): Answer {
  const { base, required } = electionBase(rules, votersOf(rules, shaped(voters, value)));
  return { base, required };
}

const election = voters.extend({
  seats: whole.min(1),
  votes: ballotOrder,
  round: z.union([z.string(), z.number()]).optional(),
  issued: whole.optional(),
  collected: whole.optional(),
  valid: whole.optional(),
  invalid: whole.optional(),
});

export function electionVector(rules: RulesInForce, value: unknown): Answer {
  const asked = shaped(election, value);
  const { base, required } = electionBase(rules, votersOf(rules, asked));
  const isRevote = asked.round === 'tie_revote' && !ruleValue(rules, 'result.tie-needs-majority');
  const votes = votesOf(asked.votes);
  const {
    elected,
    tie,
    short,
    required: needed,
  } = declareResult({ votes, seats: asked.seats, required: isRevote ? 0 : required });
  return { base, required: needed, elected, tie, short, ...contradiction(asked, votes) };
}

/** Figures of a count that cannot all be true are told beside the result. */
function contradiction(asked: z.infer<typeof election>, votes: ReturnType<typeof votesOf>): Answer {
  const { issued, collected, valid, invalid, seats } = asked;
  if (issued === undefined || collected === undefined || valid === undefined || invalid === undefined) return {};
  const problems = findFigureProblems({ present: issued, issued, collected, valid, invalid, seats, votes });
  const error = problems.find(({ severity }) => severity === 'error');
  return error === undefined ? {} : { error: error.code };
}

const FAULTS: Readonly<Record<string, BallotFault>> = {
  added_name: 'added-name',
  signature: 'signature',
  extra_writing: 'extra-writing',
  special_mark: 'special-mark',
  several_inks: 'several-inks',
  erasure: 'erasure',
};
const fault = z.boolean().optional();
const ballot = z.object({
  mode: z.enum(['strike', 'two_columns']),
  issued: z.boolean().default(true),
  seats: whole.optional(),
  kept: whole.optional(),
  struck: whole.optional(),
  candidates: whole.optional(),
  marks: z.record(z.string(), z.enum(['agree', 'disagree', 'both', 'none'])).optional(),
  ...{
    added_name: fault,
    signature: fault,
    extra_writing: fault,
    special_mark: fault,
    several_inks: fault,
    erasure: fault,
  },
});

export function ballotVector(rules: RulesInForce, value: unknown): Answer {
  const asked = shaped(ballot, value);
  const faults = Object.entries(FAULTS).flatMap(([name, code]) =>
    asked[name as keyof typeof asked] === true ? [code] : [],
  );
  const common = { issued: asked.issued, faults };
  if (asked.mode === 'two_columns') {
    const marks = Object.entries(
      shaped(z.record(z.string(), z.enum(['agree', 'disagree', 'both', 'none'])), asked.marks),
    );
    const verdict = judgeBallot(rules, {
      ...common,
      mode: 'two-columns',
      marks: marks.map(([candidate, mark]) => ({ candidate, mark })),
    });
    if (!verdict.valid) return { valid: false };
    return {
      valid: true,
      counts: Object.fromEntries(marks.map(([name]) => [name, verdict.for.includes(name) ? 1 : 0])),
    };
  }
  const { seats, candidates, struck } = asked;
  const kept = asked.kept ?? (candidates !== undefined && struck !== undefined ? candidates - struck : undefined);
  if (seats === undefined || kept === undefined)
    throw new VectorRefusal('vector-shape', 'Phiếu gạch tên cần “seats” và “kept” (hoặc “candidates” và “struck”).');
  const verdict = judgeBallot(rules, { ...common, mode: 'strike', seats, kept });
  return verdict.valid ? { valid: true, votes: verdict.votes } : { valid: false };
}

const columns = z.record(z.string(), z.object({ agree: whole, disagree: whole, not_counted: whole.default(0) }));
const figures = z.object({
  present: whole.optional(),
  issued: whole,
  collected: whole,
  valid: whole,
  invalid: whole,
  seats: whole.optional(),
  votes: ballotOrder.optional(),
  columns: columns.optional(),
});

export function figuresVector(_rules: RulesInForce, value: unknown): Answer {
  const { present, votes, columns: boxes, ...asked } = shaped(figures, value);
  const problems = findFigureProblems({
    ...asked,
    present: present ?? asked.issued,
    seats: asked.seats ?? null,
    votes: votesOf(votes ?? {}),
    columns: Object.entries(boxes ?? {}).map(([candidate, { not_counted, ...box }]) => ({
      candidate,
      notCounted: not_counted,
      ...box,
    })),
  });
  const first = (severity: 'error' | 'warning') => problems.find((problem) => problem.severity === severity)?.code;
  const [error, warning] = [first('error'), first('warning')];
  if (error !== undefined) return { error };
  return warning === undefined ? { error: null } : { error: null, warning };
}

const LISTS: Readonly<Record<string, ElectedBody>> = {
  committee: 'committee',
  standing_committee: 'standing-committee',
  secretary: 'secretary',
  deputy_secretary: 'deputy-secretary',
  inspection_committee: 'inspection-commission',
  inspection_chair: 'inspection-head',
  inspection_deputy_chair: 'inspection-deputy',
  delegates: 'official-delegates',
  delegates_official: 'official-delegates',
  delegates_alternate: 'alternate-delegates',
};
const list = z.object({
  seats: whole.min(1),
  candidates: whole,
  object: z.string().optional(),
  body: z.string().optional(),
});

export function surplusVector(rules: RulesInForce, value: unknown): Answer {
  const { seats, candidates, object, body } = shaped(list, value);
  // One seat is a post of one holder, for which a list of one name will do.
  const name = object ?? body ?? (seats === 1 ? 'secretary' : 'committee');
  const elected = wordIn(LISTS, name);
  if (elected === undefined)
    throw new VectorRefusal(
      'unknown-body',
      `Không có đối tượng bầu “${name}”; các đối tượng là ${Object.keys(LISTS).join(', ')}.`,
    );
  const { surplus, cap, ok } = measureSurplus(rules, { body: elected, seats, candidates });
  return { surplus, cap, ok };
}

export function supportVector(rules: RulesInForce, value: unknown): Answer {
  const asked = shaped(z.object({ attending: whole, agree: whole }), value);
  return { eligible: nomineeSupport(rules, asked).eligible };
}

export function combinedListVector(rules: RulesInForce, value: unknown): Answer {
  const { seats, listed, nominees } = shaped(
    z.object({ seats: whole.min(1), listed: whole, nominees: ballotOrder }),
    value,
  );
  const agreed = Object.entries(nominees).map(([candidate, agree]) => ({ candidate, agree }));
  return cutCombinedList({ seats, cap: surplusCap(rules, seats), listed, nominees: agreed });
}

const delegation = voters.extend({
  kind: z.string().default('delegates'),
  official: whole,
  alternates: whole,
  votes: ballotOrder,
});

export function delegatesVector(rules: RulesInForce, value: unknown): Answer {
  const asked = shaped(delegation, value);
  const { required } = electionBase(rules, votersOf(rules, asked));
  const result = declareDelegates({ ...asked, votes: votesOf(asked.votes), required });
  return {
    ...{
      required,
      official: result.official,
      alternates: result.alternates,
      missing_alternates: result.missingAlternates,
    },
    ...(result.tie.length > 0 ? { tie: result.tie } : {}),
    ...(result.missingOfficial > 0 ? { missing_official: result.missingOfficial } : {}),
  };
}

export function decisionVector(rules: RulesInForce, value: unknown): Answer {
  const asked = votersOf(rules, shaped(voters, value));
  return { base: decisionBase(asked) };
}
