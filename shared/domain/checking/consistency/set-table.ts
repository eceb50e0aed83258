import type { LayoutProfile } from '../../documents/paper.ts';
import type { Finding } from '../format/check-format.ts';
import { sequenceFinding } from '../format/sequence-finding.ts';
import { findSequenceBreaches, type SeriesPlace } from '../format/sequence-rules.ts';
import { comparePapers, type PaperFacts } from './compare-papers.ts';
import type { FactPlace, FactRow } from './fact.ts';
import type { SetFinding } from './set-finding.ts';

export type PaperOfSet = {
  readonly said: PaperFacts;
  readonly place: SeriesPlace | null;
  readonly profile: LayoutProfile | null;
};

/** What one paper says of one fact. */
export type SetCell = {
  readonly shown: string;
  /** Not the value that most places have */
  readonly isOdd: boolean;
  readonly place: FactPlace;
};

export type SetLine = Pick<FactRow, 'key' | 'label' | 'agrees'> & {
  /** One list for each of `columns`; an empty list: that paper does not speak of it */
  readonly cells: readonly (readonly SetCell[])[];
};

/** A number given twice or left out. */
type NumberFault = Omit<Finding, 'edits'> & { readonly file: number };

export type SetTable = {
  /** Which of the papers given state anything of the table */
  readonly columns: readonly number[];
  /** Those that disagree first */
  readonly lines: readonly SetLine[];
  readonly disagreeing: number;
  readonly findings: readonly SetFinding[];
  readonly numbers: readonly NumberFault[];
};

/** Facts × papers: what every paper of a set says, the contradictions first, and the faults of its row of numbers. */
export function tableOfSet(papers: readonly PaperOfSet[]): SetTable {
  const { facts, findings } = comparePapers(papers.map(({ said }) => said));
  const speaking = new Set(
    facts.flatMap(({ values }) => values.flatMap(({ places }) => places.map(({ file }) => file))),
  );
  const columns = [...speaking].sort((a, b) => a - b);
  const rows = [...facts].sort((a, b) => Number(a.agrees) - Number(b.agrees));
  return {
    columns,
    lines: rows.map((row) => ({
      ...{ key: row.key, label: row.label, agrees: row.agrees },
      cells: columns.map((file) => cellsOf(row, file)),
    })),
    disagreeing: facts.filter(({ agrees }) => !agrees).length,
    findings,
    numbers: numberFaults(papers),
  };
}

/** Each value once, at its first place in that paper. */
const cellsOf = ({ values }: FactRow, file: number): readonly SetCell[] =>
  values.flatMap(({ shown, places }, rank) => {
    const place = places.find((one) => one.file === file);
    return place ? [{ shown, isOdd: rank > 0, place }] : [];
  });

const numberFaults = (papers: readonly PaperOfSet[]): readonly NumberFault[] =>
  findSequenceBreaches(papers.map(({ place }) => place)).map((breach) => ({
    ...sequenceFinding(breach, papers[breach.at]?.profile ?? null, ''),
    file: breach.at,
  }));
