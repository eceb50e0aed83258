import type { Refusal } from '#shared/kernel/refusal.ts';
import type { SheetProblem } from '#shared/kernel/sheet.ts';
import type { Delegate } from './person.ts';
import type { ReplacementProblem } from './standing.ts';

/** Sentences for acts on the roster that are declined. */
const SAVE_AS = 'hãy mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) “Excel Workbook (.xlsx)” rồi nhập lại';
const SHEET_SENTENCES: Readonly<Record<SheetProblem, (file: string) => string>> = {
  'sheet-old-format': (file) => `Tệp “${file}” theo định dạng Excel cũ (.xls); ${SAVE_AS}.`,
  'sheet-password': (file) => `Tệp “${file}” đặt mật khẩu; hãy mở tệp, bỏ mật khẩu, lưu lại rồi nhập lại.`,
  'sheet-not-spreadsheet': (file) => `Tệp “${file}” không phải là bảng tính Excel (.xlsx); hãy chọn lại tệp danh sách.`,
  'sheet-other-format': (file) => `Tệp “${file}” là bảng tính nhưng không phải định dạng .xlsx; ${SAVE_AS}.`,
  'sheet-broken': (file) => `Tệp “${file}” bị hỏng, không đọc được; hãy xin lại tệp từ đơn vị gửi.`,
  'sheet-doctype': (file) =>
    `Tệp “${file}” có phần khai báo lạ (DOCTYPE) mà Excel không tạo ra; không mở để bảo đảm an toàn.`,
  'sheet-too-large': (file) => `Tệp “${file}” bung ra quá lớn so với một danh sách; không mở để bảo đảm an toàn.`,
  'sheet-empty': (file) => `Tệp “${file}” không có ô nào có chữ; hãy chọn lại tệp danh sách.`,
};

export const describeSheetProblem = (code: SheetProblem, file: string): Refusal => ({
  code,
  message: SHEET_SENTENCES[code](file),
});

export const noNameColumn = (file: string, sheet: string): Refusal => ({
  code: 'roster-no-name-column',
  message: `Không tìm thấy cột “Họ và tên” trong trang tính “${sheet}” của tệp “${file}”; hãy kiểm tra lại dòng tiêu đề hoặc chọn trang tính khác.`,
});

export const noSuchSheet = (file: string, sheet: string): Refusal => ({
  code: 'roster-no-such-sheet',
  message: `Tệp “${file}” không có trang tính “${sheet}”; hãy chọn trang tính khác.`,
});

export const PREVIEW_GONE: Refusal = {
  code: 'roster-preview-gone',
  message: 'Bản xem trước danh sách không còn hiệu lực; hãy chọn lại tệp để xem trước lần nữa.',
};

export const ROSTER_CHANGED: Refusal = {
  code: 'roster-changed-since-preview',
  message: 'Danh sách đại biểu đã thay đổi sau khi xem trước; hãy xem trước lại rồi nhập.',
};

export const noSuchDelegate = (): Refusal => ({
  code: 'delegate-not-found',
  message: 'Không còn người này trong danh sách; có thể đã bị xoá hoặc việc thêm đã được hoàn tác.',
});

type Named = Pick<Delegate, 'number' | 'fullName'>;
const REPLACEMENT_SENTENCES: Readonly<Record<ReplacementProblem, (one: Named, by: Named) => string>> = {
  'same-person': ({ fullName }) => `${fullName} không thể tự thay mình; hãy chọn một đại biểu dự khuyết.`,
  'already-replaced': ({ fullName }) =>
    `${fullName} đã được thay bằng đại biểu dự khuyết; muốn đổi, hãy bỏ việc thay thế trước.`,
  'nothing-to-replace': ({ fullName }) => `${fullName} là đại biểu dự khuyết chưa được gọi, không có gì để thay.`,
  'not-an-alternate': (_, { fullName }) => `${fullName} không phải là đại biểu dự khuyết nên không được gọi thay.`,
  'already-replaces': (_, { fullName }) => `${fullName} đã thay một đại biểu khác; hãy chọn đại biểu dự khuyết khác.`,
  'may-not-attend': (_, { fullName }) =>
    `${fullName} đang bị đình chỉ sinh hoạt đảng hoặc bị khởi tố, không được gọi thay; hãy chọn đại biểu dự khuyết khác.`,
};

export const delegateReplacement = (problem: ReplacementProblem, one: Named, by: Named): Refusal => ({
  code: `replacement-${problem}`,
  message: REPLACEMENT_SENTENCES[problem](one, by),
});

/** Someone who is a candidate stays until removed from the candidates. */
export const delegateInUse = (names: readonly string[]): Refusal => ({
  code: 'delegate-in-use',
  message:
    names.length === 1
      ? `Không xoá được ${names[0]}: người này đang có trong danh sách nhân sự; hãy bỏ khỏi mục Nhân sự trước.`
      : `Không xoá được: ${names.length} người đang có trong danh sách nhân sự; hãy bỏ khỏi mục Nhân sự trước.`,
  details: names,
});

/** An alternate who stands in somebody's place stays until the replacement is ended. */
export const delegateReplaces = (names: readonly string[]): Refusal => ({
  code: 'delegate-replaces',
  message: `Không xoá được ${names.join(', ')}: đang được gọi thay đại biểu khác; hãy bỏ việc thay thế trước.`,
  details: names,
});

/** Both records are held where one person may stand only once: a candidate, an attendance, a replacement. */
export const recordsBothHeld = (name: string): Refusal => ({
  code: 'records-both-held',
  message: `Không gộp được: cả hai bản ghi của ${name} đang được dùng ở mục khác (nhân sự, điểm danh hoặc thay thế); hãy bỏ một bên trước.`,
});
