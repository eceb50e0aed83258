import { crc32, deflateSync } from 'node:zlib';

type GreyPicture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [GREY, EIGHT_BITS, LIKE_ABOVE, METRES] = [0, 8, 2, 1];

/** A grey PNG. Same pixels, same bytes: no time, no text, one way of packing. */
export function writePng({ width, height, pixels }: GreyPicture, dotsPerMm: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([EIGHT_BITS, GREY, 0, 0, 0], 8);
  const size = Buffer.alloc(9);
  size.writeUInt32BE(Math.round(dotsPerMm * 1000), 0);
  size.writeUInt32BE(Math.round(dotsPerMm * 1000), 4);
  size[8] = METRES;
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const at = row * (width + 1);
    rows[at] = LIKE_ABOVE;
    for (let x = 0; x < width; x += 1) {
      const above = row === 0 ? 0 : (pixels[(row - 1) * width + x] ?? 0);
      rows[at + 1 + x] = (pixels[row * width + x] ?? 0) - above;
    }
  }
  const content = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('pHYs', size),
    chunk('IDAT', content),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Uint8Array): Buffer {
  const out = Buffer.alloc(content.length + 12);
  out.writeUInt32BE(content.length, 0);
  out.write(name, 4, 'latin1');
  out.set(content, 8);
  out.writeUInt32BE(crc32(out.subarray(4, content.length + 8)), content.length + 8);
  return out;
}
