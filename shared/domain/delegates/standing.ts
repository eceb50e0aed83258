import type { Delegate, DelegateStanding } from './person.ts';

/** What is recorded about a delegate's coming and counting, apart from replacement. */
export type AttendanceFacts = { readonly summoned: boolean } & Pick<
  DelegateStanding,
  'notSummonedReason' | 'notCounted' | 'notCountedNote' | 'absence' | 'absenceReason' | 'absenceAccepted'
>;

/** Facts that say nothing are blank: no reason for what did not happen, none accepted before it is given. */
export function tidyFacts(facts: AttendanceFacts): AttendanceFacts {
  return {
    ...facts,
    notSummonedReason: facts.summoned ? '' : facts.notSummonedReason,
    notCountedNote: facts.notCounted === null ? '' : facts.notCountedNote,
    absenceReason: facts.absence === null ? '' : facts.absenceReason,
    absenceAccepted: facts.absence === null ? null : facts.absenceAccepted,
  };
}

export type ReplacementProblem =
  | 'same-person'
  | 'already-replaced'
  | 'nothing-to-replace'
  | 'not-an-alternate'
  | 'already-replaces'
  | 'may-not-attend';

type Standing = Pick<Delegate, 'id' | 'kind' | 'summoned' | 'replacedById' | 'notCounted'>;

/**
 * Why `by` may not be summoned in the place of `delegate`; null when it may. Only an
 * alternate replaces (QC190 art. 18), one delegate each, and nobody who is suspended
 * or prosecuted. `replacing`: ids of alternates who replace somebody already.
 */
export function findReplacementProblem(
  delegate: Standing,
  by: Standing,
  replacing: ReadonlySet<string>,
): ReplacementProblem | null {
  if (delegate.id === by.id) return 'same-person';
  if (delegate.replacedById !== null) return 'already-replaced';
  if (delegate.kind === 'alternate' && !delegate.summoned) return 'nothing-to-replace';
  if (by.kind !== 'alternate') return 'not-an-alternate';
  if (replacing.has(by.id) || by.replacedById !== null) return 'already-replaces';
  return by.notCounted === 'suspended' || by.notCounted === 'prosecuted' ? 'may-not-attend' : null;
}
