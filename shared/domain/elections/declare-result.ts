/**
 * Who is elected: more than half of the base, most votes first; a tie at the last seat
 * is voted again among those tied (no majority needed there), a shortage is the
 * congress's to decide. The program never chooses a winner of a tie.
 */
export type Votes = { readonly candidate: string; readonly votes: number };

export type ElectionResult = {
  /** Fewest votes that elect; 0 where no majority is needed */
  readonly required: number;
  /** From most to least votes; those with as many keep the order of the ballot */
  readonly elected: readonly string[];
  /** Tied for the last seats, in the order of the ballot */
  readonly tie: readonly string[];
  /** Seats still empty, those the tie is about included */
  readonly short: number;
};

/** `votes` in the order of the ballot; `required` at least 0. */
export function declareResult({
  votes,
  seats,
  required,
}: {
  readonly votes: readonly Votes[];
  readonly seats: number;
  readonly required: number;
}): ElectionResult {
  // The sort is stable: equal votes keep the order of the ballot.
  const passed = votes.filter((one) => one.votes > 0 && one.votes >= required).toSorted((a, b) => b.votes - a.votes);
  const [lastIn, firstOut] = [passed[seats - 1], passed[seats]];
  const isTied = lastIn !== undefined && firstOut !== undefined && lastIn.votes === firstOut.votes;
  const elected = isTied ? passed.filter((one) => one.votes > lastIn.votes) : passed.slice(0, seats);
  const tie = isTied ? passed.filter((one) => one.votes === lastIn.votes) : [];
  return {
    required,
    elected: elected.map(({ candidate }) => candidate),
    tie: tie.map(({ candidate }) => candidate),
    short: seats - elected.length,
  };
}

/**
 * Delegates to the upper congress from one ballot (QC190 art. 18): official ones first, then
 * alternates from those left above half, by votes; only what is missing is voted on again.
 */
export type DelegatesResult = {
  readonly required: number;
  readonly official: readonly string[];
  readonly alternates: readonly string[];
  /** Tied at the last official or alternate seat */
  readonly tie: readonly string[];
  readonly missingOfficial: number;
  readonly missingAlternates: number;
};

export function declareDelegates({
  votes,
  official,
  alternates,
  required,
}: {
  readonly votes: readonly Votes[];
  readonly official: number;
  readonly alternates: number;
  readonly required: number;
}): DelegatesResult {
  const first = declareResult({ votes, seats: official, required });
  const passed = votes.filter((one) => one.votes > 0 && one.votes >= required).length;
  const missingAlternates = Math.max(0, alternates - Math.max(0, passed - official));
  const missingOfficial = Math.max(0, official - passed);
  // While the last official seat is tied nobody knows yet who is left for the alternates.
  if (first.tie.length > 0)
    return { required, official: first.elected, alternates: [], tie: first.tie, missingOfficial, missingAlternates };
  const left = votes.filter(({ candidate }) => !first.elected.includes(candidate));
  const second = declareResult({ votes: left, seats: alternates, required });
  return {
    ...{ required, official: first.elected, alternates: second.elected },
    ...{ tie: second.tie, missingOfficial, missingAlternates },
  };
}
