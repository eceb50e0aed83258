import { expect, it } from 'vitest';
import { NOTHING_SAID, type PaperFacts } from '../consistency/compare-papers.ts';
import type { Fact } from '../consistency/fact.ts';
import { type PaperOfSet, tableOfSet } from '../consistency/set-table.ts';
import { markOf } from './ignored.ts';
import { pointsOfSet, slipOfSet } from './set-report.ts';

const summoned = (value: string, paragraph: number): Fact => ({
  ...{ key: 'summoned', label: 'Số được triệu tập', value, shown: value, rule: 'NV-02' },
  where: { paragraph, text: `${value} đại biểu` },
});
const paper = (fact: Fact, number: number): PaperOfSet => ({
  said: { ...NOTHING_SAID, facts: [fact] } satisfies PaperFacts,
  place: { rule: 'SO-12', series: 'ĐẢNG BỘ XÃ', number, title: `VĂN BẢN ${number}`, year: '2026' },
  profile: null,
});
const TABLE = tableOfSet([paper(summoned('128', 4), 1), paper(summoned('128', 9), 2), paper(summoned('127', 5), 4)]);
const KEYS = ['file:a', 'file:b', 'file:c'];
const NOTHING = { ignored: [], pack: null, keys: KEYS };

it('tells contradictions and the row of numbers together', () => {
  const { open } = pointsOfSet(TABLE, NOTHING);
  expect(open.map(({ rule, file, against }) => [rule, file, against?.file ?? null])).toEqual([
    ['NV-02', 2, 0],
    ['SO-12', 2, null],
  ]);
});

it('leaves a point out where it is ignored, in that paper only, and goes by the weights of a pack', () => {
  const [first] = pointsOfSet(TABLE, NOTHING).open;
  if (!first) throw new Error('no contradiction');
  const by = { ...markOf(first), id: '1', paperName: '', reason: 'Đã đính chính', actor: 'A', ignoredAt: '' };
  const here = pointsOfSet(TABLE, { ...NOTHING, ignored: [{ ...by, paperKey: 'file:c' }] });
  expect([here.open.map(({ rule }) => rule), here.ignored.map(({ by: { reason } }) => reason)]).toEqual([
    ['SO-12'],
    ['Đã đính chính'],
  ]);
  expect(pointsOfSet(TABLE, { ...NOTHING, ignored: [{ ...by, paperKey: 'file:a' }] }).ignored).toEqual([]);
  const pack = { settings: { 'NV-02': 'off', 'SO-12': 'info' } as const };
  expect(pointsOfSet(TABLE, { ...NOTHING, pack }).open.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['SO-12', 'info'],
  ]);
});

it('says on the slip which file differs and from which place', () => {
  const slip = slipOfSet(TABLE, pointsOfSet(TABLE, NOTHING), ['a.docx', 'b.docx', 'c.docx']);
  expect(slip).toMatchObject({
    ...{ papers: 3, facts: 1, disagreeing: 1 },
    findings: [
      { file: 'c.docx', against: 'a.docx, đoạn 4' },
      { file: 'c.docx', against: '' },
    ],
  });
});
