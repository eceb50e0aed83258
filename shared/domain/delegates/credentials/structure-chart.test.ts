import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartPanel, drawStructure } from './structure-chart.ts';

const row = (label: string, people: number) => ({ label, people, value: `${people} người`, isUnknown: false });
const GENDER: ChartPanel = { title: 'Giới tính', rows: [row('Nam', 3), row('Nữ', 1)] };

describe('the picture of the structure', () => {
  it('has a bar for each row, as long as its share of the base, and says the figures in words', () => {
    const [picture] = drawStructure([GENDER], 4, 'Cơ cấu 4 đại biểu');
    const bars = picture?.shapes.filter((shape) => shape.kind === 'box') ?? [];
    expect(bars.map(({ width, shade }) => [width, shade])).toEqual([
      [77, 232],
      [57.75, 70],
      [77, 232],
      [19.25, 70],
    ]);
    expect(picture?.alt).toBe('Cơ cấu 4 đại biểu. Giới tính: Nam 3 người; Nữ 1 người.');
  });

  it('is none without people or tables', () => {
    expect(drawStructure([], 4, '')).toEqual([]);
    expect(drawStructure([GENDER], 0, '')).toEqual([]);
  });

  it('shows every row once, in order, within pages that are not overfull', () => {
    const panel = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(99)).map(
      ([rows, id]): ChartPanel => ({
        title: `Bảng ${id}`,
        rows: Array.from({ length: rows }, (_, at) => row(`${id}.${at}`, at)),
      }),
    );
    fc.assert(
      fc.property(fc.array(panel, { minLength: 1, maxLength: 14 }), (panels) => {
        const pictures = drawStructure(panels, 9, 'Cơ cấu');
        const texts = pictures.flatMap(({ shapes }) =>
          shapes.flatMap((shape) => (shape.kind === 'text' && shape.anchor === 'start' ? [shape.text] : [])),
        );
        expect(texts).toEqual(panels.flatMap(({ title, rows }) => [title, ...rows.map(({ label }) => label)]));
        for (const { width, height, shapes } of pictures) {
          expect(height).toBeLessThanOrEqual(215);
          for (const shape of shapes) {
            const bottom = shape.kind === 'box' ? shape.y + shape.height : shape.baseline;
            const right = shape.kind === 'box' ? shape.x + shape.width : shape.x;
            expect(bottom).toBeLessThanOrEqual(height + 0.001);
            expect(right).toBeLessThanOrEqual(width + 0.001);
          }
        }
      }),
    );
  });
});
