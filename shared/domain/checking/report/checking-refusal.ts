import type { Refusal } from '#shared/kernel/refusal.ts';

/** Sentences of the checking room for what it declines. */
export const NO_SUCH_IGNORED: Refusal = {
  code: 'no-such-ignored-finding',
  message: 'Điểm này không còn trong danh sách bỏ qua; hãy mở lại danh sách.',
};
export const NO_RULE_PACK: Refusal = { code: 'no-rule-pack', message: 'Chưa nhận bộ quy tắc nào của cấp trên.' };
export const DOCX_TOO_LARGE: Refusal = {
  code: 'zip-too-large',
  message: 'Tệp lớn hơn 200 MB; hãy giảm cỡ hình ảnh rồi gửi lại.',
};
export const NO_LAYOUT_PROGRAM: Refusal = {
  code: 'no-libreoffice',
  message: 'Máy này không có LibreOffice nên không đếm được trang thật; số trang vẫn là ước tính.',
};
export const LAYOUT_FAILED: Refusal = {
  code: 'layout-failed',
  message: 'LibreOffice không dàn trang được văn bản này; số trang vẫn là ước tính. Hãy thử lại.',
};
export const notAFolder = (path: string): Refusal => ({
  code: 'not-a-folder',
  message: `Không mở được thư mục “${path}”; hãy chọn thư mục khác.`,
});
export const fileNotReadable = (path: string): Refusal => ({
  code: 'file-not-readable',
  message: `Không đọc được tệp “${path}”; có thể tệp đã bị đổi tên hoặc ổ đã rút.`,
});
