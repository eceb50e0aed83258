/** Figures of counting (số liệu kiểm phiếu): the sums that must agree before minutes are drawn up. */
export type CountFigures = {
  readonly present: number;
  readonly issued: number;
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  /** Seats, on a ballot of names to strike out; null with two columns */
  readonly seats?: number | null;
  readonly votes?: readonly { readonly candidate: string; readonly votes: number }[];
  /** With two columns: for, against and neither, of every person */
  readonly columns?: readonly {
    readonly candidate: string;
    readonly agree: number;
    readonly disagree: number;
    readonly notCounted: number;
  }[];
};

export type FigureProblem = {
  readonly code:
    | 'issued_gt_present'
    | 'collected_gt_issued'
    | 'valid_plus_invalid_ne_collected'
    | 'votes_gt_valid'
    | 'sum_votes_gt_valid_times_seats'
    | 'columns_ne_valid'
    | 'collected_lt_issued';
  /** error: the figures contradict each other · warning: possible, worth a note in the minutes */
  readonly severity: 'error' | 'warning';
  /** The figure found and the one it must agree with */
  readonly figures: readonly [found: number, expected: number];
  readonly candidate?: string;
};

/** Every problem at once, in the order of the slips' way: handed out, collected, sorted, counted. */
export function findFigureProblems(count: CountFigures): FigureProblem[] {
  const { present, issued, collected, valid, invalid } = count;
  const problems: FigureProblem[] = [];
  const found = (code: FigureProblem['code'], figures: FigureProblem['figures'], candidate?: string) =>
    problems.push({ code, severity: 'error', figures, ...(candidate === undefined ? {} : { candidate }) });
  if (issued > present) found('issued_gt_present', [issued, present]);
  if (collected > issued) found('collected_gt_issued', [collected, issued]);
  if (valid + invalid !== collected) found('valid_plus_invalid_ne_collected', [valid + invalid, collected]);
  const votes = count.votes ?? [];
  for (const one of votes) if (one.votes > valid) found('votes_gt_valid', [one.votes, valid], one.candidate);
  const sum = votes.reduce((total, one) => total + one.votes, 0);
  const seats = count.seats ?? null;
  if (seats !== null && sum > valid * seats) found('sum_votes_gt_valid_times_seats', [sum, valid * seats]);
  for (const { candidate, agree, disagree, notCounted } of count.columns ?? [])
    if (agree + disagree + notCounted !== valid)
      found('columns_ne_valid', [agree + disagree + notCounted, valid], candidate);
  if (collected < issued)
    problems.push({ code: 'collected_lt_issued', severity: 'warning', figures: [collected, issued] });
  return problems;
}
