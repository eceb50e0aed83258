import { inflateSync } from 'node:zlib';

/** A point of an outline, in units of the em square; `on` the curve, or pulling it. */
export type OutlinePoint = { readonly x: number; readonly y: number; readonly on: boolean };
export type Outline = readonly (readonly OutlinePoint[])[];

/** What is needed of a font to set a line in it: advance widths and outlines, nothing of hinting or kerning. */
export type Font = {
  readonly unitsPerEm: number;
  /** null: the font has no such character */
  readonly glyphOf: (codePoint: number) => number | null;
  readonly advanceOf: (glyph: number) => number;
  readonly outlineOf: (glyph: number) => Outline;
};

const [TABLE_ENTRY, FIRST_ENTRY] = [20, 44];
const WOFF = 0x774f4646;

/** Reads a WOFF 1.0 file with TrueType outlines. Throws on anything else: fonts come with the program. */
export function readWoff(bytes: Uint8Array): Font {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.getUint32(0) !== WOFF) throw new Error('Not a WOFF font');
  const tables = new Map<string, DataView>();
  for (let at = FIRST_ENTRY; at < FIRST_ENTRY + file.getUint16(12) * TABLE_ENTRY; at += TABLE_ENTRY) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const [offset, packed, size] = [file.getUint32(at + 4), file.getUint32(at + 8), file.getUint32(at + 12)];
    const content = bytes.subarray(offset, offset + packed);
    const table = packed < size ? inflateSync(content) : content;
    tables.set(tag, new DataView(table.buffer, table.byteOffset, table.byteLength));
  }
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new Error(`Font without ${tag}`);
    return found;
  };
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const lastWidth = hhea.getUint16(34) - 1;
  return {
    unitsPerEm: head.getUint16(18),
    glyphOf: readCharacters(table('cmap')),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, lastWidth) * 4),
    outlineOf: readOutlines(table('glyf'), table('loca'), head.getInt16(50) === 1),
  };
}

/** Characters of the basic plane (format 4), which is where Vietnamese is. */
function readCharacters(cmap: DataView): Font['glyphOf'] {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, at) => cmap.getUint32(4 + at * 8 + 4));
  const start = subtables.find((offset) => cmap.getUint16(offset) === 4);
  if (start === undefined) throw new Error('Font without characters of the basic plane');
  const doubled = cmap.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + doubled];
  return (code) => {
    for (let at = 0; at < doubled; at += 2) {
      if (cmap.getUint16(ends + at) < code) continue;
      const first = cmap.getUint16(starts + at);
      if (first > code) return null;
      const [delta, range] = [starts + doubled + at, starts + 2 * doubled + at];
      const offset = cmap.getUint16(range);
      const glyph = offset === 0 ? code : cmap.getUint16(range + offset + 2 * (code - first));
      return glyph === 0 ? null : (glyph + cmap.getUint16(delta)) & 0xffff || null;
    }
    return null;
  };
}

function readOutlines(glyf: DataView, loca: DataView, isLong: boolean): Font['outlineOf'] {
  const offsetOf = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const outlineOf = (glyph: number): Outline => {
    const [at, end] = [offsetOf(glyph), offsetOf(glyph + 1)];
    if (at === end) return [];
    const contours = glyf.getInt16(at);
    return contours >= 0 ? readContours(glyf, at + 10, contours) : readParts(glyf, at + 10, outlineOf);
  };
  return outlineOf;
}

const [ON_CURVE, X_SHORT, Y_SHORT, REPEAT, X_SAME, Y_SAME] = [1, 2, 4, 8, 16, 32];

function readContours(glyf: DataView, from: number, contours: number): Outline {
  const ends = Array.from({ length: contours }, (_, at) => glyf.getUint16(from + at * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = from + contours * 2;
  at += 2 + glyf.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = glyf.getUint8(at++);
    const times = flag & REPEAT ? glyf.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += (flag & same ? 1 : -1) * glyf.getUint8(at++);
      else if (!(flag & same)) {
        value += glyf.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(X_SHORT, X_SAME);
  const ys = coordinates(Y_SHORT, Y_SAME);
  const points = flags.map((flag, place) => ({ x: xs[place] ?? 0, y: ys[place] ?? 0, on: (flag & ON_CURVE) !== 0 }));
  return ends.map((end, contour) => points.slice(contour === 0 ? 0 : (ends[contour - 1] ?? 0) + 1, end + 1));
}

const [WORDS, IS_OFFSET, SCALE, MORE, TWO_SCALES, MATRIX] = [1, 2, 8, 0x20, 0x40, 0x80];

/** A letter put together of others: "ế" of e, a hat and an acute. */
function readParts(glyf: DataView, from: number, outlineOf: (glyph: number) => Outline): Outline {
  const outline: (readonly OutlinePoint[])[] = [];
  let at = from;
  for (let flags = MORE; flags & MORE; ) {
    flags = glyf.getUint16(at);
    const part = outlineOf(glyf.getUint16(at + 2));
    const isPlaced = (flags & IS_OFFSET) !== 0;
    const dx = isPlaced ? (flags & WORDS ? glyf.getInt16(at + 4) : glyf.getInt8(at + 4)) : 0;
    const dy = isPlaced ? (flags & WORDS ? glyf.getInt16(at + 6) : glyf.getInt8(at + 5)) : 0;
    at += flags & WORDS ? 8 : 6;
    const number = () => {
      at += 2;
      return glyf.getInt16(at - 2) / 16_384;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & SCALE) a = d = number();
    else if (flags & TWO_SCALES) [a, d] = [number(), number()];
    else if (flags & MATRIX) [a, b, c, d] = [number(), number(), number(), number()];
    const place = ({ x, y, on }: OutlinePoint) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on });
    outline.push(...part.map((contour) => contour.map(place)));
  }
  return outline;
}
