import { describe, expect, it } from 'vitest';
import { CONTENT_LIMITS } from './content-limits.ts';
import { countLimits, differingLimits, LIMITED_PAPERS, limitsWith, phrasesIn } from './set-limits.ts';

describe('limits a unit sets', () => {
  it('are the limits of the program while nothing is set', () => {
    expect(limitsWith({})).toEqual(CONTENT_LIMITS);
    expect(Object.keys(CONTENT_LIMITS.pages)).toEqual(LIMITED_PAPERS.map(({ kind }) => kind));
  });

  it('take the place of the program’s, one by one', () => {
    const limits = limitsWith({
      fewestWords: 25,
      pages: { 'review-report': { others: 12 }, 'no-such-paper': { cell: 3 } },
      minutes: { speech: 5, 'review-report': 15, 'no-such-paper': 3 },
    });
    expect(limits.fewestWords).toBe(25);
    expect(limits.pages['review-report']).toEqual({ cell: 4, others: 12 });
    expect(limits.pages['no-such-paper']).toBeUndefined();
    expect(limits.minutes).toEqual({ ...CONTENT_LIMITS.minutes, speech: 5, 'review-report': 15 });
    expect(limits.barePercent).toBe(CONTENT_LIMITS.barePercent);
  });

  it('are kept only where they differ, so that a better default still reaches the unit', () => {
    const { fewestWords, barePercent, vaguePhrases } = CONTENT_LIMITS;
    expect(differingLimits({ fewestWords, barePercent, vaguePhrases, minutes: { speech: 7 } })).toEqual({});
    const kept = differingLimits({
      barePercent: 80,
      pages: { speech: { cell: 3, others: 4 } },
      minutes: { speech: 6 },
    });
    expect(kept).toEqual({ barePercent: 80, pages: { speech: { others: 4 } }, minutes: { speech: 6 } });
    expect([countLimits(kept), countLimits({})]).toEqual([3, 0]);
  });

  it('read phrases line by line, each once', () => {
    expect(phrasesIn(' Cơ bản \n\ntương   đối\ncơ bản')).toEqual(['cơ bản', 'tương đối']);
  });
});
