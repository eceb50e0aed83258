import { type ComparedParagraph, featuresOf, isComparable, wordsOf } from './text-features.ts';

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

type Read = ComparedParagraph & { readonly words: number; readonly features: ReadonlySet<string> };
type Near = { readonly a: Read; readonly b: Read; readonly similarity: number };

/** A paper made ready to be held against others: read once, however many there are. */
export type ReadPaper = {
  readonly paragraphs: readonly Read[];
  /** Paragraphs by feature */
  readonly holders: ReadonlyMap<string, readonly Read[]>;
};

/** Paragraphs of A that stand again in B, tolerant of small edits, of word order and of Unicode form. */
export const findOverlap = (a: readonly ComparedParagraph[], b: readonly ComparedParagraph[]): Overlap =>
  overlapOf(readForOverlap(a), readForOverlap(b));

export function readForOverlap(paragraphs: readonly ComparedParagraph[]): ReadPaper {
  const read = readAll(paragraphs);
  return { paragraphs: read, holders: indexOf(read) };
}

export function overlapOf(a: ReadPaper, b: ReadPaper): Overlap {
  const [left, right] = [a.paragraphs, b.paragraphs];
  const near = findNear(left, b.holders);
  const [bestOfA, bestOfB] = [bestBy(near, 'a'), bestBy(near, 'b')];
  const shown = [...new Set([...bestOfA.values(), ...bestOfB.values()])].sort(nearestFirst);
  return {
    aInB: shareOf(left, bestOfA),
    bInA: shareOf(right, bestOfB),
    pairs: shown.map(({ a: one, b: other, similarity }) => ({ a: shownOf(one), b: shownOf(other), similarity })),
  };
}

const readAll = (paragraphs: readonly ComparedParagraph[]): readonly Read[] =>
  paragraphs
    .filter(({ text }) => isComparable(text))
    .map((one) => ({ ...one, words: wordsOf(one.text).length, features: featuresOf(one.text) }));

/** Pairs that share something rare are compared whole; all others have nothing in common to speak of. */
function findNear(left: readonly Read[], holders: ReadPaper['holders']): readonly Near[] {
  return left.flatMap((a) => {
    const common = new Set<Read>();
    for (const feature of a.features) {
      const found = holders.get(feature) ?? [];
      if (found.length > FORMULA) continue;
      for (const b of found) common.add(b);
    }
    return [...common].flatMap((b): Near[] => {
      const similarity = similarityOf(a, b);
      return similarity === null ? [] : [{ a, b, similarity }];
    });
  });
}

function indexOf(paragraphs: readonly Read[]): ReadonlyMap<string, readonly Read[]> {
  const holders = new Map<string, Read[]>();
  for (const paragraph of paragraphs)
    for (const feature of paragraph.features) {
      const known = holders.get(feature);
      if (known) known.push(paragraph);
      else holders.set(feature, [paragraph]);
    }
  return holders;
}

/** Null when the two are not alike enough to be shown. */
function similarityOf(a: Read, b: Read): number | null {
  let common = 0;
  for (const feature of a.features) if (b.features.has(feature)) common += 1;
  const [all, shorter] = [a.features.size + b.features.size, Math.min(a.features.size, b.features.size)];
  const isAlike = common * 2 >= LEAST_SIMILAR * all;
  const isInside = common >= LEAST_COMMON && common >= LEAST_CONTAINED * shorter;
  return isAlike || isInside ? round((common * 2) / all) : null;
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
