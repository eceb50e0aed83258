import { describe, expect, it } from 'vitest';
import { findFigures } from './figures.ts';

describe('figures found in a text', () => {
  const figures = ['3,1%', '52,4 triệu đồng', '52,4 triệu', 'Bình An'].map((text) => ({ key: text, label: '', text }));
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
