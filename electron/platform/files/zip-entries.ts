import { inflateRawSync } from 'node:zlib';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';

/** One file as the directory at the end of a zip declares it. */
export type ZipEntry = {
  readonly path: string;
  readonly compressedBytes: number;
  readonly bytes: number;
  readonly crc32: number;
  /** 0 stored, 8 deflated; anything else is not used by office files */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where the packed content begins in the zip */
  readonly contentAt: number;
};

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_RECORD = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const IN_ZIP64_FIELD = 0xffffffff;
const ZIP64_FIELD_ID = 0x0001;

/**
 * The directory of a zip, read without unpacking anything. At most `most`
 * entries are listed; `total` is what the zip declares. Refused as 'broken'
 * when it is no zip, is cut short or points outside itself.
 */
export function listZipEntries(
  bytes: Uint8Array,
  most: number,
): Result<{ total: number; entries: readonly ZipEntry[] }, 'broken'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    if (directory === null) return refuse('broken');
    return ok({ total: directory.total, entries: readEntries(view, directory, most) });
  } catch (error) {
    if (error instanceof RangeError) return refuse('broken');
    throw error;
  }
}

const LEAST_CHUNK = 64;

/**
 * What an entry holds, unpacked into one piece as large as it declares: grown piece by piece it would stand in
 * memory twice. Throws when it is broken or holds more than it declares.
 */
export function unpackEntry(zip: Uint8Array, { contentAt, compressedBytes, bytes, method }: ZipEntry): Uint8Array {
  const packed = zip.subarray(contentAt, contentAt + compressedBytes);
  if (method === 0) return packed;
  return inflateRawSync(packed, { maxOutputLength: Math.max(bytes, 1), chunkSize: Math.max(bytes + 1, LEAST_CHUNK) });
}

type Directory = { readonly total: number; readonly offset: number };

function findDirectory(view: DataView): Directory | null {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const total = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return offset === IN_ZIP64_FIELD || total === 0xffff ? findZip64Directory(view, at) : { total, offset };
  }
  return null;
}

function findZip64Directory(view: DataView, endRecordAt: number): Directory | null {
  const locatorAt = endRecordAt - 20;
  if (view.getUint32(locatorAt, true) !== ZIP64_LOCATOR) return null;
  const recordAt = Number(view.getBigUint64(locatorAt + 8, true));
  if (view.getUint32(recordAt, true) !== ZIP64_END_RECORD) return null;
  return {
    total: Number(view.getBigUint64(recordAt + 32, true)),
    offset: Number(view.getBigUint64(recordAt + 48, true)),
  };
}

function readEntries(view: DataView, { total, offset }: Directory, most: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = offset;
  while (entries.length < Math.min(total, most)) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('directory entry expected');
    const [pathLength, fieldsLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const sizes = readSizes(view, at, at + 46 + pathLength, fieldsLength);
    entries.push({
      path: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, pathLength)),
      compressedBytes: sizes.compressedBytes,
      bytes: sizes.bytes,
      crc32: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      contentAt: contentAfterLocalHeader(view, sizes.headerAt, sizes.compressedBytes),
    });
    at += 46 + pathLength + fieldsLength + commentLength;
  }
  return entries;
}

/** Sizes that do not fit 32 bits, or that a careful writer always stores wide, stand in the zip64 field. */
function readSizes(view: DataView, at: number, fieldsAt: number, fieldsLength: number) {
  let wideAt = findField(view, fieldsAt, fieldsLength, ZIP64_FIELD_ID);
  const read = (place: number) => {
    const narrow = view.getUint32(at + place, true);
    if (narrow !== IN_ZIP64_FIELD || wideAt === null) return narrow;
    const wide = Number(view.getBigUint64(wideAt, true));
    wideAt += 8;
    return wide;
  };
  const bytes = read(24);
  const compressedBytes = read(20);
  return { bytes, compressedBytes, headerAt: read(42) };
}

function findField(view: DataView, from: number, length: number, id: number): number | null {
  let at = from;
  while (at + 4 <= from + length) {
    if (view.getUint16(at, true) === id) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return null;
}

function contentAfterLocalHeader(view: DataView, headerAt: number, compressedBytes: number): number {
  if (view.getUint32(headerAt, true) !== LOCAL_HEADER) throw new RangeError('local header expected');
  const contentAt = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (contentAt + compressedBytes > view.byteLength) throw new RangeError('content runs past the end');
  return contentAt;
}
