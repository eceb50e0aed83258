import type { Picture } from './picture.ts';

/** Side of the square whose mean grey is compared, in pixels: as high as a line of text at 24 dots an inch. */
const SQUARE = 6;

/**
 * Greys (of 255) by which the mean of a square may differ. Another drawing of the
 * same glyphs stays below; a line of text that came, went or moved is above.
 */
const TOLERANCE = 18;

/** `at`: left and top of the square that differs most, in pixels, and by how many greys. */
export type Difference = { readonly at: readonly [number, number]; readonly greys: number; readonly picture: Picture };

/**
 * Null when they look the same. Pictures of different sizes differ wholly (a page more, a page turned).
 * `square`: its side in pixels of these pictures, when they are smaller than 24 dots an inch.
 */
export function differenceOf(stored: Picture, now: Picture, square: number = SQUARE): Difference | null {
  if (stored.width !== now.width || stored.height !== now.height) return { at: [0, 0], greys: 255, picture: now };
  const { width, height } = now;
  const [before, after] = [meansOf(stored, square), meansOf(now, square)];
  const pixels = after.map((mean, at) => 255 - Math.min(255, Math.abs(mean - (before[at] ?? 0)) * 4));
  let worst = 0;
  for (const [at, grey] of pixels.entries()) if (grey < (pixels[worst] ?? 0)) worst = at;
  const greys = Math.abs((after[worst] ?? 0) - (before[worst] ?? 0));
  if (greys <= TOLERANCE) return null;
  return { at: [worst % width, Math.floor(worst / width)], greys, picture: { width, height, pixels } };
}

/** For each pixel the mean of the square that begins there; what lies beyond the edge is white. */
function meansOf({ width, height, pixels }: Picture, square: number): Uint8Array {
  const across = new Uint16Array(width * height);
  const means = new Uint8Array(width * height);
  for (let at = 0; at < across.length; at += 1) {
    const end = Math.min(square, width - (at % width));
    let ink = 0;
    for (let step = 0; step < end; step += 1) ink += 255 - (pixels[at + step] ?? 255);
    across[at] = ink;
  }
  for (let at = 0; at < means.length; at += 1) {
    let ink = 0;
    for (let step = 0; step < square; step += 1) ink += across[at + step * width] ?? 0;
    means[at] = Math.round(ink / square ** 2);
  }
  return means;
}
