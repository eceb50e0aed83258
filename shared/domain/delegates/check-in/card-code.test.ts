import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardCode, printedCardCode, readCardCode } from './card-code.ts';

const number = fc.integer({ min: 1, max: 9_999_999 });
const swap = (code: string, at: number) => `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`;

describe('the code of a card', () => {
  it.each([
    [1, '00000013', '0000001 3'],
    [14, '00000149', '0000014 9'],
    [128, '00001288', '0000128 8'],
    // The example of Damm's own description
    [572, '00005724', '0000572 4'],
  ])('of delegate %i is %s', (delegate, code, printed) => {
    expect([cardCode(delegate), printedCardCode(delegate)]).toEqual([code, printed]);
  });

  it('is read back as the running number', () => {
    fc.assert(fc.property(number, (delegate) => readCardCode(cardCode(delegate)) === delegate));
  });

  it('is refused when one digit was misread', () => {
    fc.assert(
      fc.property(number, fc.nat(7), fc.integer({ min: 1, max: 9 }), (delegate, at, shift) => {
        const code = cardCode(delegate);
        const wrong = `${code.slice(0, at)}${(Number(code[at]) + shift) % 10}${code.slice(at + 1)}`;
        return readCardCode(wrong) === null;
      }),
    );
  });

  it('is refused when two neighbours changed places', () => {
    fc.assert(
      fc.property(number, fc.nat(6), (delegate, at) => {
        const code = cardCode(delegate);
        return code[at] === code[at + 1] || readCardCode(swap(code, at)) === null;
      }),
    );
  });

  it.each(['', '14', '0000014', '000000142', '00000000', 'á0000142', '0000014á'])('is not “%s”', (text) => {
    expect(readCardCode(text)).toBeNull();
  });
});
