import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../congress/congress.ts';
import { listFigures } from './list-figures.ts';

const indicator = (more: Partial<Indicator>): Indicator => ({
  id: 'i1',
  period: 'past',
  group: 'Kinh tế',
  name: 'Thu nhập bình quân',
  unit: 'triệu đồng',
  base: null,
  target: '50',
  actual: '52.4',
  targetYear: null,
  direction: 'at-least',
  source: '',
  position: 0,
  ...more,
});

describe('figures to put into a text', () => {
  it('are what was done, its share of the resolution and what was asked', () => {
    expect(listFigures([indicator({})], []).map(({ text }) => text)).toEqual([
      '52,4 triệu đồng',
      '104,8%',
      '50 triệu đồng',
    ]);
  });

  it('leave out what is not known, and set a percent without a space', () => {
    expect(listFigures([indicator({ actual: null, target: '4', unit: '%' })], []).map(({ text }) => text)).toEqual([
      '4%',
    ]);
  });

  it('add the short record values of the paper, indicators only once', () => {
    const used = [
      { tag: 'nhiem_ky', label: 'Nhiệm kỳ tới', value: 'nhiệm kỳ 2026 - 2031', record: 'congress.term' },
      { tag: 'chi_tieu_qua', label: 'Thu nhập', value: 'nghị quyết đề ra 50', record: 'indicator:i1' },
      { tag: 'ket_qua', label: 'Thu nhập', value: '52,4 triệu đồng', record: 'figure:indicator:i1:actual' },
    ];
    expect(listFigures([], used)).toEqual([
      { key: 'value:nhiem_ky:congress.term', label: 'Nhiệm kỳ tới', text: 'nhiệm kỳ 2026 - 2031' },
    ]);
  });
});
