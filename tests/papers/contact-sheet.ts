import { type Picture, toSixteenGreys } from './picture.ts';

/** Dots of a page that become one: 8 dots an inch, so that the look of eighteen papers stays a small file. */
const REDUCTION = 3;
/** The square of `differenceOf` at this size: as high as a line of text. */
export const SMALL_SQUARE = 2;

/** A third as wide and as high, each dot the mean of nine, in sixteen greys. */
export function reduce({ width, height, pixels }: Picture): Picture {
  const [across, down] = [Math.ceil(width / REDUCTION), Math.ceil(height / REDUCTION)];
  const small = new Uint8Array(across * down);
  for (let at = 0; at < small.length; at += 1) {
    const [left, top] = [(at % across) * REDUCTION, Math.floor(at / across) * REDUCTION];
    let ink = 0;
    for (let dot = 0; dot < REDUCTION ** 2; dot += 1) {
      const [x, y] = [left + (dot % REDUCTION), top + Math.floor(dot / REDUCTION)];
      if (x < width && y < height) ink += 255 - (pixels[y * width + x] ?? 255);
    }
    small[at] = toSixteenGreys(255 - Math.round(ink / REDUCTION ** 2));
  }
  return { width: across, height: down, pixels: small };
}

/** Two pages across or upright, the larger of each. */
const [WIDE, HIGH] = [192, 94];

/** A picture in the left upper corner of white paper that holds the first and last page of any paper. */
export function onPlate({ width, height, pixels }: Picture): Picture {
  if (width > WIDE || height > HIGH) throw new Error(`${width} × ${height} dots are more than two pages`);
  const plate = new Uint8Array(WIDE * HIGH).fill(255);
  for (let row = 0; row < height; row += 1) plate.set(pixels.subarray(row * width, (row + 1) * width), row * WIDE);
  return { width: WIDE, height: HIGH, pixels: plate };
}

/** Plates side by side in rows of `columns`. */
export function toSheet(plates: readonly Picture[], columns: number): Picture {
  const [width, height] = [columns * WIDE, Math.ceil(plates.length / columns) * HIGH];
  const pixels = new Uint8Array(width * height).fill(255);
  for (const [at, plate] of plates.entries()) {
    const corner = Math.floor(at / columns) * HIGH * width + (at % columns) * WIDE;
    for (let row = 0; row < HIGH; row += 1)
      pixels.set(plate.pixels.subarray(row * WIDE, (row + 1) * WIDE), corner + row * width);
  }
  return { width, height, pixels };
}

/** The plates of a sheet again, row by row. */
export function platesOf({ width, height, pixels }: Picture): Picture[] {
  const columns = width / WIDE;
  return Array.from({ length: columns * (height / HIGH) }, (_, at) => {
    const corner = Math.floor(at / columns) * HIGH * width + (at % columns) * WIDE;
    const plate = new Uint8Array(WIDE * HIGH);
    for (let row = 0; row < HIGH; row += 1)
      plate.set(pixels.subarray(corner + row * width, corner + row * width + WIDE), row * WIDE);
    return { width: WIDE, height: HIGH, pixels: plate };
  });
}
