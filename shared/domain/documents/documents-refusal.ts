import type { Refusal } from '#shared/kernel/refusal.ts';
import type { MissingValue } from './paper.ts';

/** Sentences of the documents room for what it declines. */
export const NO_SUCH_PAPER: Refusal = { code: 'no-such-paper', message: 'Danh mục không có văn bản này.' };
export const NO_SUCH_VERSION: Refusal = {
  code: 'no-such-version',
  message: 'Không còn bản lưu này; hãy mở lại danh sách các bản.',
};
export const NO_SUCH_TEMPLATE: Refusal = {
  code: 'no-such-template',
  message: 'Không còn mẫu này trong danh sách các mẫu đã dùng; hãy mở lại danh sách.',
};
/** A pack of templates that cannot be taken: every fault with the template it is in. */
export const refusePack = (problems: readonly string[]): Refusal => ({
  code: 'template-pack-faulty',
  message: `Bộ mẫu có ${problems.length} lỗi nên không nhận mẫu nào; báo nơi gửi sửa rồi gửi lại.`,
  details: problems,
});
export const NO_SUCH_OPINION: Refusal = {
  code: 'no-such-opinion',
  message: 'Ý kiến này không còn trong sổ (có thể vừa bị xoá ở cửa sổ khác); hãy mở lại danh sách.',
};
export const NO_DRAFT_YET: Refusal = {
  code: 'no-draft-yet',
  message: 'Văn bản này chưa có bản thảo nào nên vẫn là dự thảo lần 1; hãy soạn và lưu trước.',
};
export const NO_SUCH_ISSUE: Refusal = {
  code: 'no-such-issued-paper',
  message: 'Không tìm thấy văn bản đã ban hành này.',
};
export const ALREADY_REVOKED: Refusal = { code: 'already-revoked', message: 'Văn bản này đã được thu hồi trước đó.' };

export const NO_LIBRE_OFFICE: Refusal = {
  code: 'no-libreoffice',
  message:
    'Máy này không có LibreOffice nên chưa tạo được PDF; hãy bấm “In” rồi chọn máy in “Lưu thành PDF” (Microsoft Print to PDF).',
};
export const PDF_FAILED: Refusal = {
  code: 'pdf-failed',
  message: 'LibreOffice không chuyển được văn bản này thành PDF; hãy đóng LibreOffice nếu đang mở rồi thử lại.',
};
export const RECIPIENT_MISSING: Refusal = {
  code: 'recipient-missing',
  message: 'Văn bản này có dữ liệu nhân sự: ghi bản này giao cho ai rồi mới lấy ra.',
  field: 'recipient',
};
export const NOTHING_IN_SET: Refusal = {
  code: 'nothing-in-set',
  message: 'Chưa có văn bản nào được soạn hoặc ban hành để xuất thành bộ.',
};

export const DRAFT_CHANGED: Refusal = {
  code: 'draft-changed-elsewhere',
  message: 'Bản thảo này vừa được lưu ở một cửa sổ khác; hãy mở lại để xem bản mới trước khi sửa tiếp.',
};

export const refuseIncomplete = (name: string, missing: readonly MissingValue[]): Refusal => ({
  code: 'paper-incomplete',
  message: `${name} còn thiếu ${missing.length} mục bắt buộc nên chưa ban hành được.`,
  ...(missing[0] ? { field: missing[0].field } : {}),
  details: missing.map(({ label }) => label),
});

export const refuseIssuedTwice = (name: string, symbol: string): Refusal => ({
  code: 'already-issued',
  message: `${name} đã ban hành${symbol === '' ? '' : ` với số ${symbol}`}; hãy thu hồi bản đó trước khi ban hành lại.`,
});

export const refuseTakenNumber = (symbol: string, by: string): Refusal => ({
  code: 'number-taken',
  message: `Số ${symbol} đã dùng cho ${by}; hãy chọn số khác hoặc thu hồi văn bản kia.`,
  field: 'number',
});

export const NO_NUMBER: Refusal = { code: 'number-missing', message: 'Chưa ghi số của văn bản.', field: 'number' };
export const NO_SUCH_DAY: Refusal = { code: 'no-such-day', message: 'Ngày ký không có trong lịch.', field: 'issuedOn' };

export const refuseTemplate = (problems: readonly string[]): Refusal => ({
  code: 'template-faulty',
  message: 'Mẫu văn bản đang dùng có lỗi nên không tạo được tệp; hãy bỏ mẫu riêng hoặc nhận lại mẫu đã sửa.',
  details: problems,
});

export const FILE_TOO_LARGE: Refusal = {
  code: 'file-too-large',
  message: 'Tệp lớn hơn 20 MB, không phải mẫu văn bản.',
};

export const notAFolder = (path: string): Refusal => ({
  code: 'not-a-folder',
  message: `Không mở được thư mục “${path}”; hãy chọn thư mục khác.`,
  field: 'to',
});

export const CANNOT_MERGE: Refusal = {
  code: 'cannot-merge',
  message:
    'Mẫu riêng đang dùng có chú thích hoặc nhận xét khác nhau ở mỗi người nên không ghép được thành một tệp; hãy chọn mỗi người một tệp.',
  field: 'form',
};
