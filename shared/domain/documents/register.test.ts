import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssuedPaper } from './paper.ts';
import { describeRegister, registersOf } from './register.ts';

const paper = (sequence: string, number: number | null, more: Partial<IssuedPaper> = {}): IssuedPaper => ({
  ...{ id: `${sequence}-${number}-${more.issuedAt ?? ''}`, paperId: 'x', name: 'Văn bản', number, sequence },
  ...{ symbol: `0${number}-BC/ĐU`, issuedOn: '2026-06-01', issuedAt: '2026-06-01T01:00:00Z', profile: 'HD05_2026' },
  ...{ sha256: '', bytes: 1, revokedAt: null, revokedReason: '' },
  ...more,
});

describe('the register of numbers', () => {
  it('has a book for each sequence, the congress first, and none for papers without a number', () => {
    const books = registersOf([
      paper('committee:TTr', 1),
      paper('none', null),
      paper('congress', 1),
      paper('committee:BC', 1),
    ]);
    expect(books.map(({ sequence }) => sequence)).toEqual(['congress', 'committee:BC', 'committee:TTr']);
  });

  it('shows a number that was skipped and one whose only paper was revoked', () => {
    const [book] = registersOf([
      paper('congress', 1),
      paper('congress', 3, { revokedAt: '2026-06-02T00:00:00Z', revokedReason: 'Sai số' }),
      paper('congress', 4),
    ]);
    expect(book?.gaps).toEqual([2, 3]);
    expect(book?.lines.map(({ number, paper: held }) => [number, held !== null])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, true],
    ]);
  });

  it('takes a number that was revoked and given again as one that is held', () => {
    const [book] = registersOf([
      paper('congress', 1, { revokedAt: '2026-06-02T00:00:00Z' }),
      paper('congress', 1, { issuedAt: '2026-06-03T00:00:00Z' }),
    ]);
    expect([book?.gaps, book?.doubles, book?.lines.length]).toEqual([[], [], 2]);
  });

  it('points out doubles and days that run against the numbers', () => {
    const [book] = registersOf([
      paper('congress', 1, { issuedOn: '2026-06-05' }),
      paper('congress', 2, { issuedOn: '2026-06-04', symbol: '02-NQ/ĐH' }),
      paper('congress', 2, { issuedOn: '2026-06-06', issuedAt: '2026-06-06T00:00:00Z' }),
    ]);
    expect(book && describeRegister(book)).toEqual([
      'Số trùng: 02.',
      '02-NQ/ĐH có ngày trước văn bản mang số nhỏ hơn.',
    ]);
  });

  it('loses no paper and accounts for every number up to the last', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.boolean())), (rows) => {
        const papers = rows.map(([number, revoked], at) =>
          paper('congress', number, { issuedAt: `2026-06-01T00:00:${10 + at}Z`, revokedAt: revoked ? 'x' : null }),
        );
        const [book] = registersOf(papers);
        if (!book) {
          expect(papers).toEqual([]);
          return;
        }
        expect(book.lines.filter((line) => line.paper !== null)).toHaveLength(papers.length);
        const held = new Set(papers.filter(({ revokedAt }) => revokedAt === null).map(({ number }) => number));
        expect(book.gaps.length + held.size).toBe(Math.max(...papers.map(({ number }) => number ?? 0)));
      }),
    );
  });
});
