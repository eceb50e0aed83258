import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barcodeXml, barsOf, code128Widths } from './barcode.ts';

/** Reads the bars as a reader does, by the table of another hand: values, then the check symbol. */
function decode(widths: readonly number[]): { readonly pairs: string; readonly isGood: boolean } {
  const text = widths.join('');
  const values: number[] = [];
  for (let at = 0; at + 6 < text.length - 1; at += 6) values.push(PATTERNS.indexOf(text.slice(at, at + 6)));
  const [start = 0, ...rest] = values;
  const check = rest.pop();
  const sum = rest.reduce((total, value, at) => total + value * (at + 1), start) % 103;
  return {
    pairs: rest.map((value) => String(value).padStart(2, '0')).join(''),
    isGood: start === 105 && sum === check,
  };
}
const digits = fc
  .array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.map((pair) => String(pair).padStart(2, '0')).join(''));
/** The symbols in order, as the encoder has them; every symbol is 11 modules and no two are alike. */
const PATTERNS = Array.from({ length: 100 }, (_, value) =>
  code128Widths(String(value).padStart(2, '0')).slice(6, 12).join(''),
).concat(Array.from({ length: 6 }, (_, at) => ['114131', '311141', '411131', '211412', '211214', '211232'][at] ?? ''));

describe('Code 128', () => {
  it('has 106 different symbols of eleven modules', () => {
    expect(new Set(PATTERNS).size).toBe(106);
    for (const pattern of PATTERNS) expect([...pattern].reduce((sum, width) => sum + Number(width), 0)).toBe(11);
  });

  it.each([
    ['00', '212222'],
    ['01', '222122'],
    ['02', '222221'],
    ['42', '112133'],
    ['99', '113141'],
  ])('prints %s as %s, as the standard does', (pair, widths) => {
    expect(code128Widths(pair).slice(6, 12).join('')).toBe(widths);
  });

  it('is read back, check symbol and all', () => {
    fc.assert(
      fc.property(digits, (text) => {
        expect(decode(code128Widths(text))).toEqual({ pairs: text, isGood: true });
      }),
    );
  });

  it('takes digits in pairs only', () => {
    for (const text of ['', '1', '123', '1a']) expect(() => code128Widths(text)).toThrow(RangeError);
  });
});

it('the bars of a card lie within its width and are drawn twice, for Word and for the preview', () => {
  const { bars, total } = barsOf('00000149');
  expect(total).toBe(79);
  expect(bars).toHaveLength(22);
  const xml = barcodeXml({ type: 'barcode', digits: '00000149' }, 'MaVach');
  expect(xml.match(/<a:moveTo>/g)).toHaveLength(22);
  expect(xml.match(/<v:rect /g)).toHaveLength(22);
});
