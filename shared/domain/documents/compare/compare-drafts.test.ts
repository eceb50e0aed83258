import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richLines } from '../rich-compose.ts';
import { align } from './align.ts';
import { compareDrafts, compareLines, type LinePair } from './compare-drafts.ts';

const marked = (side: LinePair['left']) =>
  side?.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join(' ') ?? null;
const shown = (left: readonly string[], right: readonly string[]) =>
  compareLines(left, right).map((pair) => [marked(pair.left), marked(pair.right)]);

describe('two versions of a text', () => {
  it('show the words that changed in an edited line', () => {
    expect(shown(['Thu ngân sách đạt 8,2 tỷ đồng.'], ['Thu ngân sách đạt 9,1 tỷ đồng.'])).toEqual([
      ['Thu ngân sách đạt [8,2] tỷ đồng.', 'Thu ngân sách đạt [9,1] tỷ đồng.'],
    ]);
  });

  it('show added and removed lines where they stand', () => {
    expect(shown(['Một.', 'Hai bỏ đi.', 'Ba.'], ['Một.', 'Ba.', 'Bốn mới thêm.'])).toEqual([
      ['Một.', 'Một.'],
      ['[Hai bỏ đi.]', null],
      ['Ba.', 'Ba.'],
      [null, '[Bốn mới thêm.]'],
    ]);
  });

  it('differ by field, and only where something differs', () => {
    const fields = [
      { name: 'a', label: 'Mở đầu' },
      { name: 'b', label: 'Bảng', columns: [{ name: 'x', label: 'X' }] },
      { name: 'c', label: 'Kiểu', choices: [{ value: 'k', label: 'Kiểu K' }] },
    ];
    const left = { a: richLines(['Như nhau']), b: [{ x: 'một' }], c: 'k' };
    const right = { a: richLines(['Như nhau']), b: [{ x: 'một' }, { x: 'hai' }], c: null };
    expect(compareDrafts(left, right, fields).map(({ label, lines }) => [label, lines.length])).toEqual([
      ['Bảng', 2],
      ['Kiểu', 1],
    ]);
    expect(compareDrafts(left, right, fields)[1]?.lines[0]?.left).toEqual([{ text: 'Kiểu K', isOwn: true }]);
    expect(compareDrafts(left, left, fields)).toEqual([]);
  });

  it('are both whole in the comparison, whatever they are', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd e f', 'd e g'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const steps = align(left, right);
        expect(steps.flatMap((step) => (step.left === null ? [] : [left[step.left]]))).toEqual(left);
        expect(steps.flatMap((step) => (step.right === null ? [] : [right[step.right]]))).toEqual(right);
        const whole = (of: 'left' | 'right') =>
          compareLines(left, right).flatMap((pair) => {
            const side = pair[of];
            return side ? [side.map(({ text }) => text).join(' ')] : [];
          });
        expect([whole('left'), whole('right')]).toEqual([left, right]);
      }),
    );
  });
});
