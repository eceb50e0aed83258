import { describe, expect, it } from 'vitest';
import type { Indicator } from '#shared/domain/congress/congress.ts';
import { findFigures, listFigures } from './figures.ts';

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
    ];
    expect(listFigures([], used)).toEqual([{ label: 'Nhiệm kỳ tới', text: 'nhiệm kỳ 2026 - 2031' }]);
  });
});

describe('figures found in a text', () => {
  const figures = ['3,1%', '52,4 triệu đồng', '52,4 triệu', 'Bình An'].map((text) => ({ label: '', text }));
  const found = (text: string) => findFigures(text, figures).map(({ from, to }) => text.slice(from, to));

  it('are taken whole, the longest first', () => {
    expect(found('đạt 52,4 triệu đồng, hộ nghèo còn 3,1%.')).toEqual(['52,4 triệu đồng', '3,1%']);
  });

  it('are never a part of another number or word', () => {
    expect(found('13,1%; 3,1%5; 152,4 triệu đồng; 52,4 triệuu; 0.3,1%')).toEqual([]);
  });

  it('are only values with a number in them', () => {
    expect(found('xã Bình An')).toEqual([]);
  });
});
