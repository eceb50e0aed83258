import { FeatureIndex } from './feature-index.ts';
import { type ComparedParagraph, comparableSigns, featuresOf } from './text-features.ts';

export type OverlapPair = {
  readonly a: ComparedParagraph;
  readonly b: ComparedParagraph;
  /** 0…1, two decimals: twice the common features over all features of both */
  readonly similarity: number;
};

export type Overlap = {
  /** Share of the words of A that stand in paragraphs found again in B, 0…1, two decimals; and the other way round */
  readonly aInB: number;
  readonly bInA: number;
  /** The nearest first; each paragraph with the one it is nearest to */
  readonly pairs: readonly OverlapPair[];
};

/** documents.md, review-report: warn when more than 30 percent of a paper stands in another. */
export const OVERLAP_LIMIT = 0.3;

/** At least so alike, of both texts together… */
const LEAST_SIMILAR = 0.5;
/** …or so much of the shorter one inside the longer, when a paragraph was joined with another or cut in two. */
const LEAST_CONTAINED = 0.8;
const LEAST_COMMON = 8;
/** A run of words found in more paragraphs than this is a formula, not a copy; it keeps the cost linear, too. */
const FORMULA = 12;

type Read = ComparedParagraph & { readonly words: number; readonly features: Int32Array };
type Near = { readonly a: Read; readonly b: Read; readonly similarity: number };

/** A paper made ready to be held against others: read once, however many there are. */
export type ReadPaper = {
  readonly paragraphs: readonly Read[];
  readonly index: FeatureIndex;
};

/** Paragraphs of A that stand again in B, tolerant of small edits, of word order and of Unicode form. */
export const findOverlap = (a: readonly ComparedParagraph[], b: readonly ComparedParagraph[]): Overlap =>
  overlapOf(readForOverlap(a), readForOverlap(b));

export function readForOverlap(paragraphs: readonly ComparedParagraph[]): ReadPaper {
  const read = readAll(paragraphs);
  let index: FeatureIndex | null = null;
  return {
    paragraphs: read,
    get index() {
      index ??= new FeatureIndex(read.map(({ features }) => features));
      return index;
    },
  };
}

export function overlapOf(a: ReadPaper, b: ReadPaper): Overlap {
  const [left, right] = [a.paragraphs, b.paragraphs];
  const near = findNear(left, b);
  const [bestOfA, bestOfB] = [bestBy(near, 'a'), bestBy(near, 'b')];
  const shown = [...new Set([...bestOfA.values(), ...bestOfB.values()])].sort(nearestFirst);
  return {
    aInB: shareOf(left, bestOfA),
    bInA: shareOf(right, bestOfB),
    pairs: shown.map(({ a: one, b: other, similarity }) => ({ a: shownOf(one), b: shownOf(other), similarity })),
  };
}

const readAll = (paragraphs: readonly ComparedParagraph[]): readonly Read[] =>
  paragraphs.flatMap((one) => {
    const signs = comparableSigns(one.text);
    return signs === null ? [] : [{ ...one, words: signs.length, features: featuresOf(signs) }];
  });

/** Pairs that share enough of what is rare are compared whole; all others cannot be alike. */
function findNear(left: readonly Read[], { paragraphs: right, index }: ReadPaper): readonly Near[] {
  const common = new Uint32Array(right.length);
  return left.flatMap((a) => {
    const touched: number[] = [];
    const formulas = index.count(a.features, FORMULA, common, touched);
    const near = touched.flatMap((at): Near[] => {
      const b = right[at];
      const most = (common[at] ?? 0) + formulas;
      common[at] = 0;
      if (!b || most < leastCommon(a, b)) return [];
      const similarity = similarityOf(a, b);
      return similarity === null ? [] : [{ a, b, similarity }];
    });
    return near;
  });
}

/** With fewer common features no pair is alike, by either measure. */
function leastCommon(a: Read, b: Read): number {
  const inside = Math.max(LEAST_COMMON, LEAST_CONTAINED * Math.min(a.features.length, b.features.length));
  return Math.min((LEAST_SIMILAR * (a.features.length + b.features.length)) / 2, inside);
}

/** Null when the two are not alike enough to be shown. */
function similarityOf(a: Read, b: Read): number | null {
  const common = countShared(a.features, b.features);
  const [all, shorter] = [a.features.length + b.features.length, Math.min(a.features.length, b.features.length)];
  const isAlike = common * 2 >= LEAST_SIMILAR * all;
  const isInside = common >= LEAST_COMMON && common >= LEAST_CONTAINED * shorter;
  return isAlike || isInside ? round((common * 2) / all) : null;
}

/** How many numbers stand in both; each in order, none twice. */
function countShared(one: Int32Array, other: Int32Array): number {
  let shared = 0;
  for (let at = 0, beside = 0; at < one.length && beside < other.length; ) {
    const difference = (one[at] ?? 0) - (other[beside] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) beside += 1;
  }
  return shared;
}

function bestBy(near: readonly Near[], side: 'a' | 'b'): ReadonlyMap<Read, Near> {
  const best = new Map<Read, Near>();
  for (const one of near) {
    const known = best.get(one[side]);
    if (!known || one.similarity > known.similarity) best.set(one[side], one);
  }
  return best;
}

function shareOf(all: readonly Read[], found: ReadonlyMap<Read, Near>): number {
  const count = (paragraphs: readonly Read[]) => paragraphs.reduce((sum, { words }) => sum + words, 0);
  const total = count(all);
  return total === 0 ? 0 : round(count(all.filter((one) => found.has(one))) / total);
}

const nearestFirst = (one: Near, other: Near) =>
  other.similarity - one.similarity || one.a.paragraph - other.a.paragraph || one.b.paragraph - other.b.paragraph;
const shownOf = ({ paragraph, text }: Read): ComparedParagraph => ({ paragraph, text });
const round = (share: number) => Math.round(share * 100) / 100;
