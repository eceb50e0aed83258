/** What-if lists (phương án) of the committee: compared with the real one, which changes only when one is chosen. */
import type { Standing } from './candidate.ts';

export type VariantMember = { readonly personId: string; readonly standing: Standing };
export type Variant = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly createdAt: string;
  /** In the order of the list */
  readonly members: readonly VariantMember[];
};

export type ListDifference = {
  readonly added: readonly VariantMember[];
  readonly removed: readonly VariantMember[];
  /** On both, but not with the same standing */
  readonly changed: readonly VariantMember[];
};

/** What choosing `next` would change in `now`. */
export function differenceOf(now: readonly VariantMember[], next: readonly VariantMember[]): ListDifference {
  const inNow = new Map(now.map((member) => [member.personId, member.standing]));
  const inNext = new Set(next.map(({ personId }) => personId));
  return {
    added: next.filter(({ personId }) => !inNow.has(personId)),
    removed: now.filter(({ personId }) => !inNext.has(personId)),
    changed: next.filter(({ personId, standing }) => inNow.has(personId) && inNow.get(personId) !== standing),
  };
}

/** The list with one person in the place of another; unchanged when the first is not on it or the other is already. */
export function withReplaced(
  list: readonly VariantMember[],
  personId: string,
  by: VariantMember,
): readonly VariantMember[] {
  if (list.some((member) => member.personId === by.personId)) return list;
  return list.map((member) => (member.personId === personId ? by : member));
}
