import type { FileProblemCode } from '#shared/kernel/file-problem.ts';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** By its first bytes: null for a zip; else why the file cannot be read as an office file of today. */
export function findOutsideKind(bytes: Uint8Array): FileProblemCode | null {
  // Copying broke off before the first byte
  if (bytes.length === 0) return 'zip-broken';
  if (startsWith(bytes, ZIP)) return null;
  if (!startsWith(bytes, COMPOUND)) return 'file-wrong-type';
  // Names in the compound file's directory are UTF-16.
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => names.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'file-encrypted';
  return holds('WordDocument') || holds('Workbook') ? 'file-old-format' : 'file-wrong-type';
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((value, at) => bytes[at] === value);
