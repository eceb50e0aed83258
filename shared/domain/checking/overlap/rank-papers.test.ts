import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOverlap } from './find-overlap.ts';
import { rankPapers } from './rank-papers.ts';
import type { ComparedParagraph } from './text-features.ts';

const sentence = (at: number) =>
  `Chi bộ thôn số ${at} đã kết nạp ${at * 7} đảng viên mới, thu ${at * 13} triệu đồng và làm ${at * 3} km đường trong năm ${at}.`;
const paper = (...sentences: readonly number[]): readonly ComparedParagraph[] =>
  sentences.map((one, at) => ({ paragraph: at + 1, text: sentence(one) }));

function ranked(papers: readonly (readonly ComparedParagraph[])[]) {
  const ranking = rankPapers(papers);
  let step = ranking.next();
  while (!step.done) step = ranking.next();
  return step.value;
}

describe('many papers against each other', () => {
  it('puts the nearest pair first and leaves out pairs that share nothing', () => {
    expect(ranked([paper(11, 12, 13), paper(21, 22), paper(13, 31, 32, 33), paper(11, 12, 41)])).toMatchObject([
      { a: 0, b: 3 },
      { a: 0, b: 2 },
    ]);
  });

  it('finds papers of one text, and what such a text shares with another, for each of them', () => {
    const twice = paper(11, 12);
    expect(ranked([paper(12, 51, 52), twice, twice, []])).toEqual([
      { a: 1, b: 2, aInB: 1, bInA: 1 },
      { a: 0, b: 1, aInB: 0.33, bInA: 0.5 },
      { a: 0, b: 2, aInB: 0.33, bInA: 0.5 },
    ]);
  });

  it('says of few papers what each pair says by itself', () => {
    const papers = fc.array(fc.array(fc.integer({ min: 100, max: 112 }), { maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(papers, (given) => {
        const read = given.map((numbers) => paper(...numbers));
        for (const { a, b, aInB, bInA } of ranked(read)) {
          const alone = findOverlap(read[a] ?? [], read[b] ?? []);
          expect([aInB, bInA]).toEqual([alone.aInB, alone.bInA]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds every copy among two hundred papers without holding each against each', () => {
    const papers = Array.from({ length: 200 }, (_, at) =>
      paper(1000 + at * 3, 1001 + at * 3, at % 50 === 0 ? 7 : 1002 + at * 3),
    );
    let steps = 0;
    const ranking = rankPapers(papers);
    let step = ranking.next();
    for (; !step.done; steps += 1) step = ranking.next();
    expect(step.value.map(({ a, b }) => [a, b])).toEqual([
      [0, 50],
      [0, 100],
      [0, 150],
      [50, 100],
      [50, 150],
      [100, 150],
    ]);
    expect(steps).toBeLessThanOrEqual(200 * 12);
  });
});
