import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing, DrawnBox, DrawnText } from '#shared/kernel/drawing.ts';
import { Canvas } from './canvas.ts';
import { type Font, readWoff } from './woff-font.ts';
import { writePng } from './write-png.ts';

/** 300 to an inch: sharp on an office printer. */
const DOTS_PER_MM = 300 / 25.4;
const MM_PER_POINT = 25.4 / 72;
const FONTS = { regular: '400', bold: '700' } as const;
type Weight = keyof typeof FONTS;
/** Basic letters in one file, Vietnamese ones in another, as they come. */
type Fonts = Readonly<Record<Weight, readonly Font[]>>;

const loaded = new Map<string, Fonts>();
/** A preview shows the same picture again and again while a clerk types beside it. */
const painted = new Map<string, Uint8Array>();
const PICTURES_KEPT = 4;

/** The drawing as a PNG, its letters set in the Tinos that comes with the program (`folder`). */
export function paintDrawing(drawing: Drawing, folder: string): Uint8Array {
  const key = JSON.stringify([folder, drawing]);
  const picture = painted.get(key) ?? paint(drawing, folder);
  const [oldest] = painted.keys();
  if (painted.size >= PICTURES_KEPT && oldest !== undefined && !painted.has(key)) painted.delete(oldest);
  painted.set(key, picture);
  return picture;
}

function paint({ width, height, shapes }: Drawing, folder: string): Uint8Array {
  const fonts = fontsIn(folder);
  const canvas = new Canvas(Math.round(width * DOTS_PER_MM), Math.round(height * DOTS_PER_MM));
  for (const shape of shapes) {
    if (shape.kind === 'box') paintBox(canvas, shape);
    else paintText(canvas, shape, fonts[shape.isBold ? 'bold' : 'regular']);
  }
  return writePng(canvas, DOTS_PER_MM);
}

function fontsIn(folder: string): Fonts {
  const known = loaded.get(folder);
  if (known) return known;
  const read = (weight: Weight) =>
    ['latin', 'vietnamese'].map((part) =>
      readWoff(readFileSync(join(folder, `tinos-${part}-${FONTS[weight]}-normal.woff`))),
    );
  const fonts = { regular: read('regular'), bold: read('bold') };
  loaded.set(folder, fonts);
  return fonts;
}

function paintBox(canvas: Canvas, { x, y, width, height, shade }: DrawnBox): void {
  const at = (length: number) => Math.round(length * DOTS_PER_MM);
  canvas.box(at(x), at(y), Math.max(at(x) + 1, at(x + width)), Math.max(at(y) + 1, at(y + height)), shade);
}

/** A line too long for its room is set smaller, down to this share of its size, before it is cut. */
const NARROWEST = 0.8;

type Letter = { readonly font: Font; readonly glyph: number; readonly advance: number };

function paintText(canvas: Canvas, shape: DrawnText, fonts: readonly Font[]): void {
  const room = shape.room * DOTS_PER_MM;
  const whole = lettersOf(shape.text, fonts);
  const full = shape.size * MM_PER_POINT * DOTS_PER_MM;
  const size = full * Math.max(NARROWEST, Math.min(1, room / (lengthOf(whole) * full)));
  const letters = cutToRoom(whole, lettersOf('…', fonts), room / size + 1e-6);
  let x = shape.x * DOTS_PER_MM - (shape.anchor === 'end' ? lengthOf(letters) * size : 0);
  for (const { font, glyph, advance } of letters) {
    canvas.outline(font.outlineOf(glyph), { x, y: shape.baseline * DOTS_PER_MM, scale: size / font.unitsPerEm });
    x += advance * size;
  }
}

/** In widths of the type's height. */
const lengthOf = (letters: readonly Letter[]): number => letters.reduce((sum, { advance }) => sum + advance, 0);

/** A character no font has is left out. */
function lettersOf(text: string, fonts: readonly Font[]): readonly Letter[] {
  return [...text.normalize('NFC')].flatMap((character) => {
    for (const font of fonts) {
      const glyph = font.glyphOf(character.codePointAt(0) ?? 0);
      if (glyph !== null) return [{ font, glyph, advance: font.advanceOf(glyph) / font.unitsPerEm }];
    }
    return [];
  });
}

function cutToRoom(letters: readonly Letter[], end: readonly Letter[], room: number): readonly Letter[] {
  if (lengthOf(letters) <= room) return letters;
  const cut = [...letters];
  while (cut.length > 0 && lengthOf(cut) + lengthOf(end) > room) cut.pop();
  return [...cut, ...end];
}
