import { expect, it } from 'vitest';
import { NOTHING_SAID, type PaperFacts } from './compare-papers.ts';
import type { Fact } from './fact.ts';
import { type PaperOfSet, tableOfSet } from './set-table.ts';

const fact = (key: string, value: string, paragraph: number): Fact => ({
  ...{ key, label: key, value, shown: value, rule: 'NV-09' },
  where: { paragraph, text: value },
});
const paper = (facts: readonly Fact[], number: number | null = null): PaperOfSet => ({
  said: { ...NOTHING_SAID, facts } satisfies PaperFacts,
  place:
    number === null
      ? null
      : { rule: 'SO-12', series: 'ĐẢNG BỘ XÃ', number, title: `VĂN BẢN ${facts.length}`, year: '2026' },
  profile: null,
});

it('puts what papers disagree about first and marks the rarer value in the paper that has it', () => {
  const table = tableOfSet([
    paper([fact('seats', '15', 3), fact('summoned', '128', 4)]),
    paper([]),
    paper([fact('seats', '15', 7), fact('summoned', '128', 8)]),
    paper([fact('summoned', '127', 9)]),
  ]);
  expect(table.columns).toEqual([0, 2, 3]);
  expect(table.disagreeing).toBe(1);
  expect(table.lines.map(({ key, agrees }) => [key, agrees])).toEqual([
    ['summoned', false],
    ['seats', true],
  ]);
  const [summoned, seats] = table.lines;
  expect(summoned?.cells.map((cell) => cell.map(({ shown, isOdd }) => [shown, isOdd]))).toEqual([
    [['128', false]],
    [['128', false]],
    [['127', true]],
  ]);
  expect(summoned?.cells[2]?.[0]?.place).toEqual({ file: 3, where: { paragraph: 9, text: '127' } });
  expect(seats?.cells[2]).toEqual([]);
  expect(table.findings.map(({ file, against }) => [file, against.file])).toEqual([[3, 0]]);
});

it('names a number given twice or left out at the paper that has it', () => {
  const table = tableOfSet([paper([], 1), paper([fact('seats', '15', 3)], 1), paper([], 4)]);
  expect(table.numbers.map(({ file }) => file)).toEqual([1, 2]);
  expect(table.numbers[0]?.message).toContain('số 01 đã dùng cho văn bản khác');
  expect(table.numbers[1]?.message).toContain('không thấy số 02, 03');
});

it('says nothing of papers that say nothing', () => {
  expect(tableOfSet([paper([]), paper([])])).toEqual({
    ...{ columns: [], lines: [], disagreeing: 0, findings: [], numbers: [] },
  });
});
