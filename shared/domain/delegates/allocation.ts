/**
 * How many delegates each sub-unit may send (phân bổ đại biểu). The convening committee decides by the number
 * of members, of sub-units and their weight (QD29-2016 point 11.2); what is reckoned here is only a suggestion.
 */
export type UnitAllocation = {
  readonly unit: string;
  /** Party members of the unit; null: not known */
  readonly members: number | null;
  /** Seats over the share by numbers, for a unit of weight */
  readonly extra: number;
  /** Seats given; null: not decided */
  readonly seats: number | null;
  readonly alternates: number | null;
  readonly note: string;
};

/** Elected so far; ex-officio and appointed delegates take no seat of their unit. */
export type UnitElected = { readonly elected: number; readonly alternatesElected: number };
export type AllocatedUnit = UnitAllocation & UnitElected;

export type SuggestionProblem = 'members-unknown' | 'too-few-seats' | 'nothing-to-share-by';

/**
 * Seats by unit: one base for each, the additions, and the rest by members with the largest remainders;
 * a tie goes to the unit with more members, then to the one that stands first.
 */
export function suggestSeats(
  units: readonly Pick<UnitAllocation, 'members' | 'extra'>[],
  { total, base }: { readonly total: number; readonly base: number },
): { readonly seats: readonly number[] } | { readonly problem: SuggestionProblem } {
  const members = units.map((unit) => unit.members ?? -1);
  if (members.some((number) => number < 0)) return { problem: 'members-unknown' };
  const given = units.map(({ extra }) => base + extra);
  const rest = total - given.reduce((sum, seats) => sum + seats, 0);
  if (rest < 0) return { problem: 'too-few-seats' };
  const all = members.reduce((sum, number) => sum + number, 0);
  if (all === 0) return rest === 0 ? { seats: given } : { problem: 'nothing-to-share-by' };
  const shares = members.map((number, at) => ({
    at,
    number,
    whole: Math.floor((rest * number) / all),
    remainder: (rest * number) % all,
  }));
  const left = rest - shares.reduce((sum, { whole }) => sum + whole, 0);
  const byRemainder = [...shares].sort((a, b) => b.remainder - a.remainder || b.number - a.number || a.at - b.at);
  const rounded = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return { seats: shares.map(({ at, whole }) => (given[at] ?? 0) + whole + (rounded.has(at) ? 1 : 0)) };
}

/** Below zero: so many short; above: so many over; null: nothing has been decided. */
export const balanceOf = ({ seats, elected }: Pick<AllocatedUnit, 'seats' | 'elected'>): number | null =>
  seats === null ? null : elected - seats;

/** Seats given and delegates elected in all; the sum is known only when every unit's seats are. */
export function sumAllocation(units: readonly AllocatedUnit[]) {
  const sum = (of: (unit: AllocatedUnit) => number) => units.reduce((total, unit) => total + of(unit), 0);
  return {
    seats: sum(({ seats }) => seats ?? 0),
    undecided: units.filter(({ seats }) => seats === null).length,
    elected: sum(({ elected }) => elected),
    short: sum((unit) => Math.max(0, -(balanceOf(unit) ?? 0))),
    over: sum((unit) => Math.max(0, balanceOf(unit) ?? 0)),
  };
}
