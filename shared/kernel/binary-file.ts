import type { Refusal } from './refusal.ts';

/** What both a browser's File and Node's Blob offer; `shared/` may name neither. */
export type BinaryFile = {
  readonly size: number;
  readonly type: string;
  readonly name?: string;
  arrayBuffer(): Promise<ArrayBuffer>;
};

/** The most that either host takes in one file, in bytes. */
export const LARGEST_FILE = 300 * 1024 * 1024;

export const FILE_TOO_LARGE: Refusal = {
  code: 'file-too-large',
  message: 'Tệp lớn hơn 300 MB nên chương trình không nhận; hãy xem lại đã chọn đúng tệp chưa.',
};
