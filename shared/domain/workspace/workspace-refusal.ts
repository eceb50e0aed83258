import type { Refusal } from '#shared/kernel/refusal.ts';
import { assertNever } from '#shared/kernel/result.ts';

/** Why a workspace file is not opened. In each case the file stays as it was. */
export type OpenRefusalCode =
  | 'missing-file'
  | 'no-permission'
  | 'not-our-file'
  | 'damaged-file'
  | 'newer-version'
  | 'held-by-another-process'
  | 'disk-full'
  | 'on-removable-drive'
  | 'on-network-drive';

/** The refusal of one file, by its name as people know it. */
export const openRefusal = (code: OpenRefusalCode, fileName: string): Refusal => ({
  code,
  message: describeOpenRefusal(code, `“${fileName}”`),
});

function describeOpenRefusal(code: OpenRefusalCode, file: string): string {
  switch (code) {
    case 'missing-file':
      return `Không tìm thấy tệp ${file}; tệp đã bị chuyển đi hoặc xoá, hãy chọn lại tệp hoặc khôi phục từ bản sao lưu.`;
    case 'no-permission':
      return `Máy không cho phép đọc và ghi tệp ${file}; hãy bỏ thuộc tính chỉ đọc của tệp hoặc nhờ người quản trị máy cấp quyền.`;
    case 'not-our-file':
      return `Tệp ${file} không phải là tệp đại hội của phần mềm này; hãy chọn tệp có đuôi .daihoi.`;
    case 'damaged-file':
      return `Tệp ${file} bị hỏng nên không mở để tránh hỏng thêm; hãy mở đại hội từ bản sao lưu gần nhất.`;
    case 'newer-version':
      return `Tệp ${file} được tạo bằng phiên bản phần mềm mới hơn; hãy cài phiên bản mới trên máy này rồi mở lại.`;
    case 'held-by-another-process':
      return `Tệp ${file} đang được mở ở một cửa sổ khác của phần mềm; hãy đóng cửa sổ đó rồi mở lại.`;
    case 'disk-full':
      return `Ổ đĩa chứa tệp ${file} đã đầy; hãy xoá bớt tệp không cần trên ổ rồi làm lại.`;
    case 'on-removable-drive':
      return `Tệp ${file} nằm trên ổ rời, rút ra giữa chừng sẽ hỏng; hãy dùng “Nhận tệp” để chép vào máy rồi mở bản chép.`;
    case 'on-network-drive':
      return `Tệp ${file} nằm trên ổ mạng, dễ hỏng khi mất mạng; hãy dùng “Nhận tệp” để chép vào máy rồi mở bản chép.`;
    default:
      return assertNever(code);
  }
}

export const NOTHING_TO_UNDO: Refusal = { code: 'nothing-to-undo', message: 'Không còn việc nào để hoàn tác.' };

export const NOT_THE_NEWEST: Refusal = {
  code: 'not-the-newest',
  message: 'Sau việc này đã có việc khác; mở Nhật ký để xem, hoặc hoàn tác lần lượt bằng nút Hoàn tác.',
};

export const CHANGED_SINCE: Refusal = {
  code: 'changed-since',
  message: 'Không hoàn tác được vì dữ liệu này đã được sửa tiếp sau đó; hãy sửa trực tiếp ở màn hình tương ứng.',
};

export const BACKUP_UNUSABLE: Refusal = {
  code: 'backup-unusable',
  message: 'Bản sao lưu này bị hỏng hoặc không còn nguyên vẹn nên không dùng để khôi phục; hãy chọn bản khác.',
};

export const BACKUP_NOT_FOUND: Refusal = {
  code: 'backup-not-found',
  message: 'Không còn bản sao lưu này trong máy; hãy tải lại danh sách và chọn bản khác.',
};

export const COPY_FAILED_CHECK: Refusal = {
  code: 'copy-failed-check',
  message: 'Bản sao vừa tạo không qua được kiểm tra nên không được giữ; các bản sao lưu cũ vẫn còn nguyên.',
};

export const NO_ROOM_TO_WRITE: Refusal = {
  code: 'disk-full',
  message: 'Ổ đĩa đã đầy nên việc vừa làm chưa được ghi; hãy xoá bớt tệp không cần trên ổ rồi làm lại.',
};

export const CANNOT_WRITE: Refusal = {
  code: 'cannot-write',
  message: 'Máy không ghi được vào tệp đại hội nên việc vừa làm chưa được ghi; hãy kiểm tra ổ đĩa rồi mở lại tệp.',
};
