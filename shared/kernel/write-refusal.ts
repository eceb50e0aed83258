import type { Refusal } from './refusal.ts';

/** Why a file could not be written whole; nothing half-written is left behind. */
export type WriteRefusal = {
  readonly code:
    | 'no-space'
    | 'read-only'
    | 'drive-removed'
    | 'content-differs'
    | 'name-too-long'
    | 'name-not-allowed'
    | 'file-too-large';
  /** The file or folder that was being written */
  readonly path: string;
};

const SENTENCES: Readonly<Record<WriteRefusal['code'], string>> = {
  'no-space': 'Ổ đĩa đã đầy; hãy xoá bớt hoặc chọn nơi khác rồi ghi lại.',
  'read-only':
    'Nơi lưu không cho ghi (ổ khoá ghi, thư mục không có quyền, hoặc tệp đang mở ở chương trình khác); hãy mở khoá, đóng tệp hoặc chọn nơi khác.',
  'drive-removed': 'Không thấy nơi lưu nữa (ổ đã rút hoặc thư mục đã bị xoá); hãy cắm lại ổ hoặc chọn nơi khác.',
  'content-differs': 'Đọc lại thấy khác nội dung vừa ghi; ổ có thể đã hỏng, hãy dùng ổ khác.',
  'name-too-long': 'Tên hoặc đường dẫn quá dài đối với ổ này; hãy chọn thư mục gần gốc ổ hơn.',
  'name-not-allowed': 'Ổ này không nhận tên như vậy; hãy đổi tên hoặc chọn nơi khác.',
  'file-too-large':
    'Tệp lớn hơn mức ổ này chứa được (ổ FAT32: dưới 4 GiB một tệp); hãy dùng ổ định dạng exFAT hoặc NTFS.',
};

/** One Vietnamese sentence with the place it is about. */
export function describeWriteRefusal(refusal: WriteRefusal): Refusal {
  return { code: refusal.code, message: `Không ghi được “${refusal.path}”. ${SENTENCES[refusal.code]}` };
}
