import { nameOrderKey, textOrderKey } from '#shared/kernel/vietnamese-text.ts';
import type { Delegate } from '../person.ts';

/** A discussion group (tổ thảo luận). */
export type DiscussionGroup = {
  readonly id: string;
  /** "Tổ 1" */
  readonly name: string;
  readonly room: string;
  readonly leaderId: string | null;
  readonly secretaryId: string | null;
  readonly memberIds: readonly string[];
};

/** spread: units, women and men of each spread over all groups · units: a unit stays together */
export type SplitWay = 'spread' | 'units';
export const GROUP_LIMITS = { min: 1, max: 60 } as const;
type Member = Pick<Delegate, 'id' | 'unit' | 'gender' | 'fullName'>;

/**
 * Splits people into `count` groups; every person is in exactly one.
 * spread: the sizes of two groups differ by one at most, so does what two groups
 * have of any unit, and of the women or men of a unit. units: no unit is torn
 * apart; the largest go first, each to the group that is smallest so far.
 */
export function splitIntoGroups<M extends Member>(
  members: readonly M[],
  count: number,
  way: SplitWay,
): readonly (readonly M[])[] {
  const groups: M[][] = Array.from({ length: Math.max(1, count) }, () => []);
  if (way === 'spread') {
    for (const [at, member] of inOrder(members).entries()) groups[at % groups.length]?.push(member);
    return groups;
  }
  for (const unit of unitsBySize(members)) {
    const smallest = groups.reduce((least, group) => (group.length < least.length ? group : least));
    smallest.push(...unit);
  }
  return groups;
}

/** By unit, women and men apart, then by name; the same list gives the same groups. */
const inOrder = <M extends Member>(members: readonly M[]): readonly M[] =>
  members
    .map((member) => ({
      member,
      key: `${textOrderKey(member.unit)}\u0000${member.gender ?? ''}\u0000${nameOrderKey(member.fullName)}\u0000${member.id}`,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ member }) => member);

function unitsBySize<M extends Member>(members: readonly M[]): readonly (readonly M[])[] {
  const units = new Map<string, M[]>();
  for (const member of inOrder(members)) units.set(member.unit, [...(units.get(member.unit) ?? []), member]);
  return [...units.values()].sort((a, b) => b.length - a.length);
}
