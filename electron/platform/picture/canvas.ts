import type { Outline, OutlinePoint } from './woff-font.ts';

/** Grey pixels, 255 white, written row by row from the top. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height).fill(255);
  }

  /** Fills a box whose edges lie on whole pixels. */
  box(left: number, top: number, right: number, bottom: number, shade: number): void {
    for (let y = Math.max(0, top); y < Math.min(this.height, bottom); y += 1)
      this.pixels.fill(shade, y * this.width + Math.max(0, left), y * this.width + Math.min(this.width, right));
  }

  /** Fills an outline in black, edges smoothed by how much of a pixel they cover. `x`, `y`: where its origin stands. */
  outline(outline: Outline, { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }): void {
    const contours = outline.map((contour) =>
      flatten(contour).map((point) => ({ x: x + point.x * scale, y: y - point.y * scale })),
    );
    const points = contours.flat();
    if (points.length === 0) return;
    const left = Math.floor(Math.min(...points.map((point) => point.x)));
    const top = Math.floor(Math.min(...points.map((point) => point.y)));
    const width = Math.ceil(Math.max(...points.map((point) => point.x))) - left + 2;
    const height = Math.ceil(Math.max(...points.map((point) => point.y))) - top + 1;
    const cover = new Float64Array(width * height);
    for (const contour of contours)
      contour.forEach((from, at) => {
        const to = contour[(at + 1) % contour.length] ?? from;
        addEdge(cover, width, { x: from.x - left, y: from.y - top }, { x: to.x - left, y: to.y - top });
      });
    this.#darken(cover, { left, top, width, height });
  }

  #darken(
    cover: Float64Array,
    {
      left,
      top,
      width,
      height,
    }: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  ): void {
    for (let row = 0; row < height; row += 1) {
      let sum = 0;
      for (let column = 0; column < width; column += 1) {
        sum += cover[row * width + column] ?? 0;
        const [px, py] = [left + column, top + row];
        if (px < 0 || py < 0 || px >= this.width || py >= this.height) continue;
        const at = py * this.width + px;
        this.pixels[at] = Math.round((this.pixels[at] ?? 255) * (1 - Math.min(1, Math.abs(sum))));
      }
    }
  }
}

type Point = { readonly x: number; readonly y: number };
const STEPS = 6;

/** Curves as short straight lines; between two pulling points the curve passes half-way. */
function flatten(contour: readonly OutlinePoint[]): readonly Point[] {
  const full = contour.flatMap((point, at) => {
    const next = contour[(at + 1) % contour.length] ?? point;
    const half = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true };
    return point.on || next.on ? [point] : [point, half];
  });
  const first = full.findIndex(({ on }) => on);
  const turned = [...full.slice(first), ...full.slice(0, first)];
  return turned.flatMap((point, at): readonly Point[] => {
    if (point.on) return [point];
    const [from, to] = [turned[at - 1] ?? point, turned[(at + 1) % turned.length] ?? point];
    return Array.from({ length: STEPS - 1 }, (_, step) => {
      const t = (step + 1) / STEPS;
      const [before, pull, after] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      return { x: before * from.x + pull * point.x + after * to.x, y: before * from.y + pull * point.y + after * to.y };
    });
  });
}

/**
 * Adds an edge to a picture of changes: summed up from the left, a row gives how
 * much of each pixel lies inside. Points lie within the picture.
 */
function addEdge(cover: Float64Array, width: number, start: Point, end: Point): void {
  if (start.y === end.y) return;
  const sign = start.y < end.y ? 1 : -1;
  const [from, to] = sign === 1 ? [start, end] : [end, start];
  const slope = (to.x - from.x) / (to.y - from.y);
  let x = from.x;
  for (let row = Math.floor(from.y); row < Math.ceil(to.y); row += 1) {
    const tall = Math.min(row + 1, to.y) - Math.max(row, from.y);
    const next = x + slope * tall;
    addSpan(cover, row * width, [Math.min(x, next), Math.max(x, next)], sign * tall);
    x = next;
  }
}

/** One row's share of an edge that goes from `left` to `right`. */
function addSpan(cover: Float64Array, row: number, [left, right]: readonly [number, number], amount: number): void {
  const first = Math.floor(left);
  const last = Math.max(first + 1, Math.ceil(right));
  let before = 0;
  for (let column = first; column < last; column += 1) {
    const inside = areaRight(left, right, column) * amount;
    cover[row + column] = (cover[row + column] ?? 0) + inside - before;
    before = inside;
  }
  cover[row + last] = (cover[row + last] ?? 0) + amount - before;
}

/** How much of a pixel lies right of an edge that runs evenly from `left` to `right`. */
function areaRight(left: number, right: number, column: number): number {
  const within = (x: number) => Math.min(1, Math.max(0, column + 1 - x));
  if (right - left < 1e-9) return within(left);
  // The mean of `within` along the edge: flat at 1, falling, flat at 0
  const integral = (x: number) => {
    if (x <= column) return x;
    if (x >= column + 1) return column + 0.5;
    return x - ((x - column) * (x - column)) / 2;
  };
  return (integral(right) - integral(left)) / (right - left);
}
