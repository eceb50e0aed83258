import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardCode } from './card-code.ts';
import { type Keystroke, NO_SCAN, READER_GAP_MS, readKeystroke } from './scan-recognizer.ts';

/** What is seen while these keys are pressed, each so many milliseconds after the one before. */
function press(keys: readonly (readonly [code: string, after: number, key?: string])[]) {
  let state = NO_SCAN;
  let at = 1000;
  const seen = [];
  for (const [code, after, key = ''] of keys) {
    at += after;
    const step = readKeystroke(state, { code, key, at } satisfies Keystroke);
    state = step.state;
    if (step.seen) seen.push(step.seen);
  }
  return seen;
}
const reader = (code: string, gap = 8, place = 'Digit') =>
  [...code].map((digit, at) => [`${place}${digit}`, at === 0 ? 500 : gap] as const);

describe('a barcode reader', () => {
  it('is known whatever typing engine is on, by the places of the keys', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.array(fc.integer({ min: 1, max: READER_GAP_MS }), { minLength: 9, maxLength: 9 }),
        fc.constantFrom('Digit', 'Numpad'),
        fc.constantFrom('Enter', 'Tab', 'NumpadEnter'),
        fc.constantFrom('Process', 'Unidentified', 'á', 'ố'),
        (number, gaps, place, end, distorted) => {
          const keys = [...cardCode(number)].map(
            (digit, at) => [`${place}${digit}`, gaps[at] ?? 1, distorted] as const,
          );
          const seen = press([...keys, [end, gaps[8] ?? 1]]);
          return seen.length === 1 && seen[0]?.kind === 'scanned' && seen[0].number === number;
        },
      ),
    );
  });

  it('is known right after a person typed in the same box', () => {
    const seen = press([['KeyA', 300], ['Digit1', 200], ...reader(cardCode(14)), ['Enter', 8]]);
    expect(seen).toEqual([{ kind: 'scanned', number: 14, code: cardCode(14) }]);
  });

  it('may press Shift or Num Lock between the digits', () => {
    const keys = reader(cardCode(14)).flatMap((stroke) => [['NumLock', 4] as const, [stroke[0], 4] as const]);
    expect(press([...keys, ['Enter', 8]])).toEqual([{ kind: 'scanned', number: 14, code: cardCode(14) }]);
  });

  it('that read wrongly is told, not taken for another delegate', () => {
    expect(press([...reader('00000146'), ['Enter', 8]])).toEqual([{ kind: 'unreadable', digits: '00000146' }]);
    expect(press([...reader('893456001234'), ['Enter', 8]])).toMatchObject([{ kind: 'unreadable' }]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('whose code was heard only in its last %i digits signs nobody in', (heard) => {
    const tail = cardCode(1234117).slice(-heard);
    expect(press([...reader(tail), ['Enter', 8]])).toEqual([{ kind: 'unreadable', digits: tail }]);
  });
});

describe('a person at the keyboard', () => {
  it('is never taken for a reader', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: READER_GAP_MS + 1, max: 400 }),
        (number, gap) => {
          expect(press([...reader(cardCode(number), gap), ['Enter', gap]])).toEqual([]);
        },
      ),
    );
  });

  it('may roll the last digit of a short number into Enter', () => {
    expect(press([...reader('128', 150), ['Enter', 20]])).toEqual([]);
  });
});
