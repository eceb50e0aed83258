import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { checkZipLimits, ZIP_LIMITS } from './zip-limits.ts';

describe('checkZipLimits', () => {
  it('lists what an honest zip holds', () => {
    const checked = checkZipLimits(zipOf({ 'a.txt': 'một', 'thư mục/b.txt': 'hai' }));
    expect(checked.ok && checked.value.map(({ path, bytes }) => ({ path, bytes }))).toEqual([
      { path: 'a.txt', bytes: 5 },
      { path: 'thư mục/b.txt', bytes: 3 },
    ]);
  });

  it('accepts every zip of ordinary content', () => {
    const names = fc.stringMatching(/^[a-z]{1,12}\.xml$/);
    fc.assert(
      fc.property(fc.dictionary(names, fc.string({ maxLength: 400 }), { maxKeys: 8, minKeys: 1 }), (files) => {
        expect(checkZipLimits(zipOf(files)).ok).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['text', new TextEncoder().encode('Báo cáo chính trị')],
    ['a zip cut in half', zipOf({ 'a.txt': 'x'.repeat(5_000) }).subarray(0, 90)],
    ['a zip without its beginning', zipOf({ 'a.txt': randomText(5_000) }).subarray(100)],
  ])('calls %s broken', (_, bytes) => {
    expect(checkZipLimits(bytes)).toEqual({ ok: false, error: { code: 'zip-broken' } });
  });

  it('calls a zip with one flipped bit of content broken, and says which entry', () => {
    const bytes = zipOf({ 'a.txt': 'Đại hội' }, 'STORE');
    const at = Buffer.from(bytes).indexOf('i h');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(checkZipLimits(bytes)).toEqual({ ok: false, error: { code: 'zip-broken', path: 'a.txt' } });
  });

  it('refuses a bomb by its ratio', () => {
    const bytes = zipOf({ 'word/document.xml': '0'.repeat(1_000_000) });
    expect(checkZipLimits(bytes)).toEqual({
      ok: false,
      error: { code: 'zip-ratio-too-high', path: 'word/document.xml' },
    });
  });

  it('takes a small entry that packs well', () => {
    expect(checkZipLimits(zipOf({ 'sheet.xml': '0'.repeat(ZIP_LIMITS.ratioFromBytes) })).ok).toBe(true);
  });

  it('refuses an entry over 50 MiB', () => {
    const size = ZIP_LIMITS.entryBytes + 1;
    const bytes = declaring(zipOf({ 'big.bin': 'x' }), { bytes: size, compressedBytes: 1 });
    expect(checkZipLimits(bytes)).toEqual({ ok: false, error: { code: 'zip-entry-too-large', path: 'big.bin' } });
  });

  it('refuses more than 200 MiB in all', () => {
    const content = Buffer.alloc(42 * 1024 * 1024);
    for (let at = 0; at < content.length; at += 50) content.writeUInt32LE(Math.imul(at, 2654435761) >>> 0, at);
    const packed = deflateRawSync(content, { level: 1 });
    expect(checkZipLimits(sameContent(5, packed, content.length))).toMatchObject({ error: { code: 'zip-too-large' } });
  });

  it('refuses more than 2,000 entries', () => {
    const files = Object.fromEntries(Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, n) => [`${n}.txt`, '']));
    expect(checkZipLimits(zipOf(files))).toEqual({ ok: false, error: { code: 'zip-too-many-entries' } });
  });

  it('does not unpack past the size that a lying header declares', () => {
    const bytes = zipOf({ 'a.xml': '0'.repeat(5_000_000) });
    expect(checkZipLimits(declaring(bytes, { bytes: 300_000 }))).toEqual({
      ok: false,
      error: { code: 'zip-broken', path: 'a.xml' },
    });
  });

  it('refuses entries that share one packed content', () => {
    const packed = deflateRawSync(Buffer.from(randomText(50_000)));
    expect(checkZipLimits(sharingContent(50, packed))).toEqual({ ok: false, error: { code: 'zip-broken' } });
  });

  it('reads the wide sizes and the wide directory that some spreadsheet programs always write', () => {
    const checked = checkZipLimits(asZip64(zipOf({ 'a.txt': 'Đại hội' })));
    expect(checked.ok && checked.value.map(({ path, bytes }) => ({ path, bytes }))).toEqual([
      { path: 'a.txt', bytes: 12 },
    ]);
  });

  it.each([
    ['whose wide directory is nowhere', (bytes: Buffer) => bytes.fill(0, bytes.length - 42, bytes.length - 22)],
    ['whose wide directory is no such record', (bytes: Buffer) => bytes.fill(0, bytes.length - 98, bytes.length - 94)],
    [
      'whose content runs past its end',
      (bytes: Buffer) => bytes.writeUInt32LE(99_999, bytes.lastIndexOf('PK\x01\x02') + 68),
    ],
  ])('calls a wide zip %s broken', (_, damage) => {
    const bytes = Buffer.from(asZip64(zipOf({ 'a.txt': 'Đại hội' })));
    damage(bytes);
    expect(checkZipLimits(bytes)).toEqual({ ok: false, error: { code: 'zip-broken' } });
  });

  it('takes an unknown way of packing for broken', () => {
    const bytes = Buffer.from(zipOf({ 'a.txt': 'x' }));
    bytes.writeUInt16LE(14, bytes.lastIndexOf('PK\x01\x02') + 10);
    expect(checkZipLimits(bytes)).toEqual({ ok: false, error: { code: 'zip-broken', path: 'a.txt' } });
  });

  it('names an entry locked by a password', () => {
    const bytes = zipOf({ 'a.txt': 'x' });
    const directory = Buffer.from(bytes.buffer).lastIndexOf('PK\x01\x02');
    bytes[directory + 8] = 1;
    expect(checkZipLimits(bytes)).toEqual({ ok: false, error: { code: 'zip-encrypted', path: 'a.txt' } });
  });
});

function zipOf(files: Record<string, string>, compression: 'DEFLATE' | 'STORE' = 'DEFLATE'): Uint8Array {
  const zip = new PizZip();
  for (const [path, content] of Object.entries(files)) zip.file(path, content, { createFolders: false });
  return zip.generate({ type: 'uint8array', compression });
}

function randomText(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  }).join('');
}

/** The same zip whose directory declares other sizes. */
function declaring(bytes: Uint8Array, sizes: { bytes: number; compressedBytes?: number }): Uint8Array {
  const copy = Buffer.from(bytes);
  const directory = copy.lastIndexOf('PK\x01\x02');
  copy.writeUInt32LE(sizes.bytes, directory + 24);
  if (sizes.compressedBytes !== undefined) copy.writeUInt32LE(sizes.compressedBytes, directory + 20);
  return copy;
}

const sameContent = (count: number, packed: Buffer, size: number) => buildZip(count, packed, size, () => packed);
const sharingContent = (count: number, packed: Buffer) =>
  buildZip(count, packed, 50_000, (n) => (n === 0 ? packed : null));

/** A zip of `count` entries; a null content points at the first entry's. */
function buildZip(count: number, packed: Buffer, size: number, contentOf: (n: number) => Buffer | null): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (let n = 0; n < count; n += 1) {
    const content = contentOf(n);
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 'latin1');
    const entry = Buffer.alloc(47);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(1, 28);
    entry.writeUInt32LE(content === null ? 0 : offset, 42);
    entry.write(String.fromCharCode(65 + (n % 26)), 46, 'latin1');
    directory.push(entry);
    if (content === null) continue;
    parts.push(local, content);
    offset += local.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** The same one-entry zip with its sizes and its directory in zip64 fields. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes);
  const at = source.lastIndexOf('PK\x01\x02');
  const end = source.lastIndexOf('PK\x05\x06');
  const wide = Buffer.alloc(28 + 5);
  wide.writeUInt16LE(0x9999, 0);
  wide.writeUInt16LE(1, 2);
  wide.writeUInt16LE(1, 5);
  wide.writeUInt16LE(24, 7);
  wide.writeBigUInt64LE(BigInt(source.readUInt32LE(at + 24)), 9);
  wide.writeBigUInt64LE(BigInt(source.readUInt32LE(at + 20)), 17);
  const entry = Buffer.concat([source.subarray(at, end), wide]);
  entry.writeUInt32LE(0xffffffff, 20);
  entry.writeUInt32LE(0xffffffff, 24);
  entry.writeUInt16LE(wide.length, 30);
  entry.writeUInt32LE(0xffffffff, 42);
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(at + entry.length), 8);
  const last = Buffer.from(source.subarray(end));
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([source.subarray(0, at), entry, record, locator, last]);
}
