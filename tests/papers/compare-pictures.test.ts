import { describe, expect, it } from 'vitest';
import { differenceOf } from './compare-pictures.ts';
import { onPlate, platesOf, reduce, SMALL_SQUARE, toSheet } from './contact-sheet.ts';
import { besides, type Picture, readPgms, readPng, writePng } from './picture.ts';

const [WIDTH, HEIGHT, LINE] = [198, 281, 6];
const LINES = Array.from({ length: 40 }, (_, at) => 20 + at * LINE);

/** A page of lines of text: three rows of a grey that changes from dot to dot, three of white. `grain`: another drawing of the same. */
function page(lines: readonly number[], grain = 0): Picture {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const top of lines) {
    for (let at = 0; at < 3 * 150; at += 1) {
      const [row, column] = [Math.floor(at / 150), at % 150];
      const noise = grain * ((at * 7919) % 2 === 0 ? 1 : -1);
      pixels[(top + row) * WIDTH + 30 + column] = 120 + ((column * 37) % 60) + noise;
    }
  }
  return { width: WIDTH, height: HEIGHT, pixels };
}

const usual = page(LINES);
const without = (from: number, to: number) => LINES.filter((_, at) => at < from || at >= to);

const CHANGES = [
  ['a line is lost', page(without(12, 13))],
  ['the signature is lost', page(without(36, 40))],
  ['a table is cut', page(without(20, 40))],
  ['a block stands a line lower', page([...LINES.slice(0, 30), ...LINES.slice(30).map((top) => top + LINE)])],
  ['a block stands half a line lower', page([...LINES.slice(0, 30), ...LINES.slice(30).map((top) => top + LINE / 2)])],
  ['a page came to it', besides([usual, usual])],
] as const;

describe('two pictures of a paper', () => {
  it('are alike when only the grain of the letters differs', () => {
    expect(differenceOf(usual, usual)).toBeNull();
    expect(differenceOf(usual, page(LINES, 30))).toBeNull();
  });

  it.each(CHANGES)('differ when %s', (_, now) => {
    expect(differenceOf(usual, now)?.greys).toBeGreaterThan(0);
    expect(differenceOf(now, usual)?.greys).toBeGreaterThan(0);
  });

  it('says where they differ most', () => {
    const at = differenceOf(usual, page(without(39, 40)))?.at ?? [0, 0];
    expect(Math.abs(at[1] - (LINES.at(-1) ?? 0))).toBeLessThanOrEqual(LINE);
  });
});

describe('a sheet of smaller pictures', () => {
  const small = (picture: Picture) => onPlate(reduce(picture));
  const onSheet = (...pictures: readonly Picture[]) =>
    platesOf(readPng(Buffer.from(writePng(toSheet(pictures.map(small), 2)))));

  it('gives each back as it was put on', () => {
    const three = [usual, page(without(3, 9)), besides([usual, page(without(0, 30))])];
    expect(onSheet(...three).slice(0, 3)).toEqual(three.map(small));
  });

  it('takes another grain of the letters for the same', () => {
    expect(differenceOf(small(usual), small(page(LINES, 30)), SMALL_SQUARE)).toBeNull();
  });

  it.each(CHANGES)('still tells when %s', (_, now) => {
    expect(differenceOf(onSheet(usual)[0] ?? usual, small(now), SMALL_SQUARE)).not.toBeNull();
  });

  it('refuses a paper that it has no room for', () => {
    expect(() => onPlate({ width: 193, height: 1, pixels: new Uint8Array(193) })).toThrow('more than two pages');
  });
});

describe('a stored picture', () => {
  it('is read as it was written, in sixteen greys', () => {
    const stored = besides([usual, page(without(3, 9))]);
    expect(readPng(Buffer.from(writePng(stored)))).toEqual(stored);
    expect(new Set(stored.pixels.map((grey) => grey % 17))).toEqual(new Set([0]));
  });

  it('is refused when it is none or another program saved it', () => {
    const bytes = Buffer.from(writePng(usual));
    bytes.write('tEXt', 37, 'latin1');
    expect(() => readPng(bytes)).toThrow('another program');
    expect(() => readPgms(Buffer.from('P4 1 1 \0'))).toThrow('No grey picture at byte 0');
  });

  it('is taken from pages drawn one after the other', () => {
    const pgm = (grey: number) => Buffer.concat([Buffer.from('P5\n2 1\n255\n'), Buffer.from([grey, 0x0a])]);
    expect(readPgms(Buffer.concat([pgm(0x50), pgm(0x35)]))).toEqual([
      { width: 2, height: 1, pixels: new Uint8Array([0x50, 0x0a]) },
      { width: 2, height: 1, pixels: new Uint8Array([0x35, 0x0a]) },
    ]);
  });
});
