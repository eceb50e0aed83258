import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Grey, one byte a pixel, row by row from the top; 255 is white. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const GAP = 4;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Binary PGM files (P5, 8 bits) one after the other, as `pdftoppm -gray` writes the pages of a paper. */
export function readPgms(bytes: Uint8Array): Picture[] {
  const pictures: Picture[] = [];
  for (let at = 0; at < bytes.length; ) {
    const head = Buffer.from(bytes.subarray(at, at + 40)).toString('latin1');
    const [all, wide, high] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(head) ?? [];
    if (all === undefined) throw new Error(`No grey picture at byte ${at}`);
    const [width, height, from] = [Number(wide), Number(high), at + all.length];
    at = from + width * height;
    pictures.push({ width, height, pixels: new Uint8Array(bytes.subarray(from, at)) });
  }
  return pictures;
}

export const toSixteenGreys = (grey: number): number => (grey >> 4) * 17;

/** Side by side on white, in sixteen greys: more would only make the stored file larger. */
export function besides(pictures: readonly Picture[]): Picture {
  const width = pictures.reduce((sum, one) => sum + one.width + GAP, -GAP);
  const height = Math.max(...pictures.map((one) => one.height));
  const pixels = new Uint8Array(width * height).fill(255);
  let left = 0;
  for (const one of pictures) {
    for (const [at, grey] of one.pixels.entries()) {
      pixels[Math.floor(at / one.width) * width + left + (at % one.width)] = toSixteenGreys(grey);
    }
    left += one.width + GAP;
  }
  return { width, height, pixels };
}

/** PNG, 8 bit grey, without filters. */
export function writePng({ width, height, pixels }: Picture): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** Reads what `writePng` wrote; refuses a PNG of another program, which may be packed in other ways. */
export function readPng(bytes: Buffer): Picture {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const length = bytes.readUInt32BE(33);
  const rows = inflateSync(bytes.subarray(41, 41 + length));
  const isOurs = bytes.subarray(37, 41).toString('latin1') === 'IDAT' && rows.length === (width + 1) * height;
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    if (!isOurs || rows[row * (width + 1)] !== 0) throw new Error('The stored picture was saved by another program');
    pixels.set(rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)), row * width);
  }
  return { width, height, pixels };
}
