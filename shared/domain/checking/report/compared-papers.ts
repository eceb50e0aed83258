import type { OverlapPair } from '../overlap/find-overlap.ts';
import type { SectionShare } from '../overlap/section-shares.ts';

export type ComparedPapers = {
  /** Whole percent of the words that can be compared */
  readonly aInB: number;
  readonly bInA: number;
  /** The nearest first */
  readonly pairs: readonly OverlapPair[];
  readonly sections: { readonly a: readonly SectionShare[]; readonly b: readonly SectionShare[] };
};

/** Two of many papers; places in what was given. */
export type RankedPair = { readonly a: number; readonly b: number; readonly aInB: number; readonly bInA: number };
