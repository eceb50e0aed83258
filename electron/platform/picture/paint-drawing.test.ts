import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Drawing, DrawnText } from '#shared/kernel/drawing.ts';
import { paintDrawing } from './paint-drawing.ts';

const FONTS = join(import.meta.dirname, '../../../resources/fonts');
const text = (words: string, given: Partial<DrawnText> = {}): DrawnText => ({
  ...{ kind: 'text', x: 1, baseline: 5, text: words, size: 10, isBold: false, anchor: 'start', room: 100 },
  ...given,
});
const drawing = (...shapes: Drawing['shapes']): Drawing => ({ width: 40, height: 8, alt: '', shapes });

/** Grey values row by row, read back from the file. */
function pixelsOf(png: Uint8Array) {
  const file = Buffer.from(png);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const at = file.indexOf('IDAT');
  const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  const pixels = Buffer.alloc(width * height);
  for (let row = 0; row < height; row += 1)
    for (let x = 0; x < width; x += 1)
      pixels[row * width + x] =
        (rows[row * (width + 1) + 1 + x] ?? 0) + (row === 0 ? 0 : (pixels[(row - 1) * width + x] ?? 0));
  return { width, height, pixels };
}
/** In square millimetres */
const inkOf = (...shapes: Drawing['shapes']) => {
  const { pixels } = pixelsOf(paintDrawing(drawing(...shapes), FONTS));
  return pixels.reduce((sum, grey) => sum + (255 - grey) / 255, 0) / (300 / 25.4) ** 2;
};

it('a drawing is the same picture every time, at 300 dots to an inch', () => {
  const shapes = [text('Cơ cấu đại biểu'), text('45 (35,16%)', { x: 39, anchor: 'end', isBold: true })];
  const [once, again] = [paintDrawing(drawing(...shapes), FONTS), paintDrawing(drawing(...shapes), FONTS)];
  expect(Buffer.compare(once, again)).toBe(0);
  const { width, height } = pixelsOf(once);
  expect([width, height]).toEqual([472, 94]);
});

it('a box is as large as it was said', () => {
  expect(inkOf({ kind: 'box', x: 2, y: 2, width: 10, height: 3, shade: 0 })).toBeCloseTo(30, 0);
  expect(inkOf({ kind: 'box', x: 2, y: 2, width: 10, height: 3, shade: 255 })).toBe(0);
});

it('every Vietnamese letter leaves ink, with its marks more than without', () => {
  const letters = [
    ...'aăâbcdđeêghiklmnoôơpqrstuưvxy',
    ...'áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
  ];
  for (const letter of [...letters, ...letters.map((one) => one.toUpperCase()), ...'0123456789(),.%-–']) {
    const ink = inkOf(text(letter));
    expect([letter, ink > 0.1]).toEqual([letter, true]);
    const bare = letter.normalize('NFD').charAt(0);
    if (bare !== letter) expect([letter, ink > inkOf(text(bare === 'i' ? 'ı' : bare))]).toEqual([letter, true]);
  }
});

it('a line that is too long is cut with dots, bold is darker, and what no font has is left out', () => {
  const long = 'Công chức, viên chức các cơ quan xã';
  expect(inkOf(text(long, { room: 15 }))).toBeLessThan(inkOf(text(long)) / 1.5);
  expect(inkOf(text(long, { isBold: true }))).toBeGreaterThan(inkOf(text(long)));
  expect(inkOf(text('漢'))).toBe(0);
});
