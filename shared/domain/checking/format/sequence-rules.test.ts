import { expect, it } from 'vitest';
import { findSequenceBreaches, type SeriesPlace } from './sequence-rules.ts';

const paper = (number: number, title: string, more: Partial<SeriesPlace> = {}): SeriesPlace => ({
  rule: 'SO-12',
  series: 'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ II',
  number,
  title,
  year: '2026',
  ...more,
});

it('finds a number of the congress that two papers bear', () => {
  const found = findSequenceBreaches([paper(1, 'QUY CHẾ'), paper(2, 'NGHỊ QUYẾT'), paper(2, 'BIÊN BẢN')]);
  expect(found).toEqual([
    {
      at: 2,
      rule: 'SO-12',
      found: 'số 02 đã dùng cho văn bản khác',
      expected: 'một dãy số liên tục cho mọi văn bản của đại hội',
    },
  ]);
});

it('takes two copies of one paper for one paper, and papers of two owners for two rows', () => {
  expect(
    findSequenceBreaches([paper(1, 'QUY CHẾ'), paper(1, 'QUY CHẾ'), paper(1, 'KHÁC', { series: 'ĐẢNG UỶ BC' })]),
  ).toEqual([]);
});

it('tells when a committee began again with the year', () => {
  const [first] = findSequenceBreaches([
    paper(1, 'BÁO CÁO A', { rule: 'SO-13' }),
    paper(1, 'BÁO CÁO B', { rule: 'SO-13', year: '2027' }),
  ]);
  expect(first).toMatchObject({ rule: 'SO-13', found: 'số 01 đã dùng cho văn bản khác (năm 2026 và năm 2027)' });
});

it('only mentions numbers left out, and nothing of a single paper', () => {
  expect(findSequenceBreaches([paper(1, 'A'), paper(4, 'B')])).toMatchObject([
    { at: 1, severity: 'info', found: 'không thấy số 02, 03' },
  ]);
  expect(findSequenceBreaches([paper(9, 'A'), null])).toEqual([]);
});
