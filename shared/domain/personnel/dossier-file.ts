/** Files of a dossier: PDF or picture, told by their first bytes and never by their name. */
import type { Refusal } from '#shared/kernel/refusal.ts';

export const LARGEST_DOSSIER_FILE = 20 * 1024 * 1024;
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

const SIGNATURES: readonly (readonly [MediaType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** What the bytes are, or null. */
export const mediaTypeOf = (bytes: Uint8Array): MediaType | null =>
  SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

export const dossierFileTooLarge = (name: string): Refusal => ({
  code: 'dossier-file-too-large',
  message: `Tệp ${name} lớn hơn 20 MB nên không giữ trong hồ sơ; hãy quét lại ở độ phân giải thấp hơn hoặc tách tệp.`,
  field: 'file',
});

export const dossierFileWrong = (name: string): Refusal => ({
  code: 'dossier-file-wrong',
  message: `Tệp ${name} không phải PDF, JPG hay PNG (xét theo nội dung, không theo đuôi tên); hãy quét hoặc xuất lại thành PDF.`,
  field: 'file',
});

export const DOSSIER_FILE_GONE: Refusal = {
  code: 'dossier-file-gone',
  message: 'Giấy tờ này không còn tệp kèm theo; hãy tải lại màn hình.',
};

export const NO_SUCH_DOSSIER_PAPER: Refusal = {
  code: 'no-such-dossier-paper',
  message: 'Danh mục hồ sơ không có giấy tờ này; hãy tải lại màn hình.',
};
