/**
 * Whether a slip is valid and whom it votes for (QC244 art. 17, QC190 art. 15). With a
 * surplus names are struck out; with as many candidates as seats each has two boxes.
 */
import type { ValueOf } from '../congress/rule-profiles/definitions.ts';
import { type RulesInForce, ruleValue } from '../congress/rule-profiles/rules-in-force.ts';

export type BallotFault = ValueOf<'ballot.faults'>[number];
export type Mark = 'agree' | 'disagree' | 'both' | 'none';

export type Ballot = {
  /** Handed out by the counting board, with its seal */
  readonly issued: boolean;
  readonly faults: readonly BallotFault[];
} & (
  | { readonly mode: 'strike'; readonly seats: number; readonly kept: number }
  | { readonly mode: 'two-columns'; readonly marks: readonly { readonly candidate: string; readonly mark: Mark }[] }
);

export type BallotReason =
  | BallotFault
  | 'not-issued'
  | 'more-than-seats'
  | 'votes-for-nobody'
  | 'both-boxes'
  | 'no-box';

export type BallotVerdict =
  | { readonly valid: false; readonly reasons: readonly BallotReason[] }
  | { readonly valid: true; readonly votes: number; readonly for: readonly string[] };

/** Every reason that makes the slip invalid at once, or the votes it gives. */
export function judgeBallot(rules: RulesInForce, ballot: Ballot): BallotVerdict {
  const refused = ruleValue(rules, 'ballot.faults');
  const reasons: BallotReason[] = ballot.faults.filter((fault) => refused.includes(fault));
  if (!ballot.issued) reasons.unshift('not-issued');
  reasons.push(...(ballot.mode === 'strike' ? faultsOfStrikes(ballot) : faultsOfMarks(rules, ballot.marks)));
  if (reasons.length > 0) return { valid: false, reasons };
  if (ballot.mode === 'strike') return { valid: true, votes: ballot.kept, for: [] };
  const agreed = ballot.marks.filter(({ mark }) => mark === 'agree').map(({ candidate }) => candidate);
  return { valid: true, votes: agreed.length, for: agreed };
}

function faultsOfStrikes({ seats, kept }: { readonly seats: number; readonly kept: number }): BallotReason[] {
  if (kept > seats) return ['more-than-seats'];
  return kept === 0 ? ['votes-for-nobody'] : [];
}

type Marks = Extract<Ballot, { mode: 'two-columns' }>['marks'];

function faultsOfMarks(rules: RulesInForce, marks: Marks): BallotReason[] {
  const [only] = marks;
  if (marks.length === 1 && only !== undefined) return faultsOfOneName(only.mark);
  if (marks.some(({ mark }) => mark === 'agree')) return [];
  const isAllDisagree = marks.length > 0 && marks.every(({ mark }) => mark === 'disagree');
  return isAllDisagree && ruleValue(rules, 'ballot.all-disagree') === 'valid' ? [] : ['votes-for-nobody'];
}

function faultsOfOneName(mark: Mark): BallotReason[] {
  if (mark === 'both') return ['both-boxes'];
  return mark === 'none' ? ['no-box'] : [];
}
