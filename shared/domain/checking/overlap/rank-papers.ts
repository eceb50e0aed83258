import { overlapOf, type ReadPaper, readForOverlap } from './find-overlap.ts';
import { type ComparedParagraph, wordsOf } from './text-features.ts';

/** Places of two papers in what was given, the earlier first. */
type PairOfPapers = readonly [number, number];
/** Shares 0…1, two decimals. */
export type RankedOverlap = { readonly a: number; readonly b: number; readonly aInB: number; readonly bInA: number };
type Step = { readonly done: number; readonly total: number; readonly at: number };

/** So few are all held against each other; beyond, only those that share something. */
const ALL_PAIRS = 60;
/** What more papers than this share is held against its first holders only, so that the cost follows the length. */
const FIRST_HOLDERS = 12;

/**
 * Every paper against every other, the nearest pairs first; pairs that share nothing are left out. Papers of one
 * text are read once. Among very many papers, pairs that share only what a dozen others have, too, may be missing.
 */
export function* rankPapers(
  papers: readonly (readonly ComparedParagraph[])[],
): Generator<Step, readonly RankedOverlap[]> {
  const { texts, same } = groupByText(papers);
  const read = texts.map((at) => readForOverlap(papers[at] ?? []));
  const pairs = candidates(read);
  const found: RankedOverlap[] = [...sameTexts(read, same)];
  for (const [done, [one, other]] of pairs.entries()) {
    yield { done, total: pairs.length, at: texts[one] ?? 0 };
    const [left, right] = [read[one], read[other]];
    if (!left || !right) continue;
    const { aInB, bInA } = overlapOf(left, right);
    if (aInB + bInA > 0) found.push(...eachOf(same[one] ?? [], same[other] ?? [], { aInB, bInA }));
  }
  return found.sort(nearestFirst);
}

/** First places of the texts that differ, and for each all papers that have it. */
function groupByText(papers: readonly (readonly ComparedParagraph[])[]) {
  const groups = new Map<string, number[]>();
  for (const [at, paper] of papers.entries()) {
    const text = paper.map((one) => wordsOf(one.text).join(' ')).join('\n');
    const known = groups.get(text);
    if (known) known.push(at);
    else groups.set(text, [at]);
  }
  const same = [...groups.values()];
  return { texts: same.map(([first = 0]) => first), same };
}

/** Papers of one text stand in each other whole, if there is anything in them to compare. */
const sameTexts = (read: readonly ReadPaper[], same: readonly (readonly number[])[]): readonly RankedOverlap[] =>
  same.flatMap((group, text) =>
    read[text]?.paragraphs.length === 0 ? [] : eachOf(group, group, { aInB: 1, bInA: 1 }),
  );

const eachOf = (
  left: readonly number[],
  right: readonly number[],
  { aInB, bInA }: Pick<RankedOverlap, 'aInB' | 'bInA'>,
): readonly RankedOverlap[] =>
  left.flatMap((a) =>
    right.flatMap((b): RankedOverlap[] => {
      if (left === right && a >= b) return [];
      return [a < b ? { a, b, aInB, bInA } : { a: b, b: a, aInB: bInA, bInA: aInB }];
    }),
  );

function candidates(read: readonly ReadPaper[]): readonly PairOfPapers[] {
  if (read.length <= ALL_PAIRS)
    return read.flatMap((_, one) => read.slice(one + 1).map((__, beyond): PairOfPapers => [one, one + 1 + beyond]));
  const pairs = new Set<number>();
  for (const holders of holdersOf(read).values())
    for (const [at, other] of holders.entries())
      for (const one of holders.slice(0, Math.min(at, FIRST_HOLDERS))) pairs.add(one * read.length + other);
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / read.length), pair % read.length]);
}

/** Papers by feature, in their order. */
function holdersOf(read: readonly ReadPaper[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const [at, paper] of read.entries())
    for (const feature of paper.paragraphs.flatMap(({ features }) => [...features])) {
      const known = holders.get(feature);
      if (!known) holders.set(feature, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  return holders;
}

const nearestFirst = (one: RankedOverlap, other: RankedOverlap): number =>
  Math.max(other.aInB, other.bInA) - Math.max(one.aInB, one.bInA) ||
  Math.min(other.aInB, other.bInA) - Math.min(one.aInB, one.bInA) ||
  one.a - other.a ||
  one.b - other.b;
