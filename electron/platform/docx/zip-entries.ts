import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip, compressed once and written as often as wanted. */
export type ZipEntry = {
  readonly path: string;
  readonly crc: number;
  /** Bytes before compression */
  readonly size: number;
  readonly compressed: Uint8Array;
};

export function toZipEntry(path: string, content: string | Uint8Array): ZipEntry {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { path, crc: crc32(bytes), size: bytes.length, compressed: deflateRawSync(bytes) };
}

/** 1 January 2000, 0:00: the bytes depend on nothing but the content. */
const FIXED_DATE = ((2000 - 1980) << 9) | (1 << 5) | 1;
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [VERSION, UTF8_NAMES, DEFLATED] = [20, 0x0800, 8];

/** The zip of these entries, in this order. Files beyond 4 GB do not occur here. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ path }) => Buffer.from(path, 'utf8'));
  const heads = names.reduce((sum, name) => sum + 76 + 2 * name.length, 22);
  const out = Buffer.allocUnsafe(entries.reduce((sum, { compressed }) => sum + compressed.length, heads));
  let at = 0;
  const offsets = entries.map((entry, index) => {
    const offset = at;
    at = out.writeUInt32LE(LOCAL, at);
    at = writeFacts(out, at, entry, names[index]);
    at += names[index]?.copy(out, at) ?? 0;
    out.set(entry.compressed, at);
    at += entry.compressed.length;
    return offset;
  });
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    at = out.writeUInt32LE(CENTRAL, at);
    at = out.writeUInt16LE(VERSION, at);
    at = writeFacts(out, at, entry, names[index]);
    // Comment, disk and attributes: none.
    out.fill(0, at, at + 10);
    at = out.writeUInt32LE(offsets[index] ?? 0, at + 10);
    at += names[index]?.copy(out, at) ?? 0;
  }
  writeEnd(out, { at, directory, count: entries.length });
  return out;
}

function writeFacts(out: Buffer, from: number, entry: ZipEntry, name: Buffer | undefined): number {
  let at = out.writeUInt16LE(VERSION, from);
  at = out.writeUInt16LE(UTF8_NAMES, at);
  at = out.writeUInt16LE(DEFLATED, at);
  at = out.writeUInt32LE(FIXED_DATE << 16, at);
  at = out.writeUInt32LE(entry.crc, at);
  at = out.writeUInt32LE(entry.compressed.length, at);
  at = out.writeUInt32LE(entry.size, at);
  at = out.writeUInt16LE(name?.length ?? 0, at);
  return out.writeUInt16LE(0, at);
}

function writeEnd(
  out: Buffer,
  { at: end, directory, count }: { readonly at: number; readonly directory: number; readonly count: number },
): void {
  let at = out.writeUInt32LE(END, end);
  at = out.writeUInt32LE(0, at);
  at = out.writeUInt16LE(count, at);
  at = out.writeUInt16LE(count, at);
  at = out.writeUInt32LE(end - directory, at);
  at = out.writeUInt32LE(directory, at);
  out.writeUInt16LE(0, at);
}
