import type { Refusal } from '#shared/kernel/refusal.ts';

export const NOTHING_TO_SEND: Refusal = {
  code: 'nothing-to-send',
  message: 'Gói chưa có gì; hãy chọn ít nhất một văn bản, bản dự thảo hoặc danh sách đại biểu.',
  field: 'issuedIds',
};

export const notAFolder = (path: string): Refusal => ({
  code: 'not-a-folder',
  message: `“${path}” không phải là thư mục có sẵn; hãy chọn lại nơi ghi gói.`,
  field: 'to',
});

export const folderNotReadable = (path: string): Refusal => ({
  code: 'folder-not-readable',
  message: `Không mở được thư mục “${path}” (ổ đã rút, thư mục đã xoá hoặc không có quyền); hãy chọn thư mục khác.`,
  field: 'path',
});

export const tooLargeForZip = (): Refusal => ({
  code: 'too-large-for-zip',
  message: 'Gói vượt mức của dạng .zip (50 MB một tệp, 200 MB cả gói); hãy chọn ghi dạng thư mục.',
  field: 'form',
});

export const notEnoughRoom = (place: string, neededBytes: number, freeBytes: number): Refusal => ({
  code: 'no-space',
  message: `“${place}” còn trống ${megabytes(freeBytes)}, gói cần khoảng ${megabytes(neededBytes)}; hãy xoá bớt trên ổ hoặc chọn nơi khác.`,
  field: 'to',
});

const megabytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;

export const paperNotIssued = (): Refusal => ({
  code: 'paper-not-issued',
  message: 'Có văn bản đã chọn không còn ở trạng thái đã ban hành (vừa bị thu hồi); hãy tải lại danh sách và chọn lại.',
  field: 'issuedIds',
});

/** What may be said of a drive after a package was written to it. */
export type ReleaseOutcome = 'released' | 'still-mounted' | 'not-removable' | 'not-found';

export function describeRelease(
  outcome: ReleaseOutcome,
  label: string,
): { readonly safe: boolean; readonly message: string } {
  switch (outcome) {
    case 'released':
      return { safe: true, message: `Có thể rút ổ “${label}”.` };
    case 'still-mounted':
      return {
        safe: false,
        message: `Gói đã ghi xong nhưng máy chưa tháo được ổ “${label}” (có thể còn chương trình đang mở tệp trên ổ); hãy đóng các tệp đó và dùng lệnh tháo ổ an toàn của hệ điều hành trước khi rút.`,
      };
    case 'not-removable':
      return { safe: false, message: `“${label}” không phải ổ rời nên không cần rút.` };
    case 'not-found':
      return { safe: false, message: 'Không thấy ổ này nữa; có thể ổ đã được rút.' };
  }
}
