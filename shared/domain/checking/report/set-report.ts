import type { FactPlace } from '../consistency/fact.ts';
import type { SetFinding } from '../consistency/set-finding.ts';
import type { SetTable } from '../consistency/set-table.ts';
import type { ReportedFinding } from './checked-file.ts';
import { type IgnoredFinding, splitIgnored } from './ignored.ts';
import { applyPack, type RulePack } from './rule-pack.ts';
import type { SlipSet, SlipSetFinding } from './slip.ts';

/** A contradiction of a set, or a fault of its row of numbers, which has no other side. */
export type SetPoint = ReportedFinding & { readonly file: number; readonly against: FactPlace | null };
export type IgnoredPoint = { readonly finding: SetPoint; readonly by: IgnoredFinding };
export type SetPoints = { readonly open: readonly SetPoint[]; readonly ignored: readonly IgnoredPoint[] };

type Decided = {
  readonly ignored: readonly IgnoredFinding[];
  readonly pack: Pick<RulePack, 'settings'> | null;
  /** What the ignored findings of each paper are remembered under */
  readonly keys: readonly string[];
};

/** What a set shows, as the superior weighs it and without what the unit ignores in that paper. */
export function pointsOfSet(
  { findings, numbers }: Pick<SetTable, 'findings' | 'numbers'>,
  decided: Decided,
): SetPoints {
  const all: readonly SetPoint[] = [...findings, ...numbers.map((one) => ({ ...one, against: null }))];
  const split = applyPack(all, decided.pack).map((point) =>
    splitIgnored([point], decided.ignored, decided.keys[point.file] ?? ''),
  );
  return { open: split.flatMap(({ open }) => open), ignored: split.flatMap(({ ignored }) => ignored) };
}

/** The set as the slip tells it. */
export function slipOfSet({ lines, disagreeing }: SetTable, points: SetPoints, names: readonly string[]): SlipSet {
  return {
    papers: names.length,
    facts: lines.length,
    disagreeing,
    findings: points.open.map((point) => toSlip(point, names)),
    ignored: points.ignored.map(({ finding, by }) => ({ ...toSlip(finding, names), reason: by.reason })),
  };
}

function toSlip({ file, against, ...finding }: SetPoint, names: readonly string[]): SlipSetFinding {
  const { rule, severity, message, clause, basis, component, where } = finding;
  return {
    ...{ rule, severity, message, clause, basis, component, where },
    file: names[file] ?? '',
    against: against === null ? '' : placeIn(names[against.file] ?? '', against),
  };
}

const placeIn = (name: string, { where }: Pick<SetFinding, 'where'>) =>
  where.paragraph === 0 ? name : `${name}, đoạn ${where.paragraph}`;
