import type { PathFault } from '#shared/kernel/portable-path.ts';
import { assertNever } from '#shared/kernel/result.ts';
import type { PackageProblem } from './package.ts';

/** More about a problem, where the code alone does not say what to do. */
export type PackageProblemReason =
  | PathFault
  | 'link'
  | 'same-name'
  | 'absent'
  | 'unfinished'
  | 'not-folder-or-zip'
  | 'no-declaration'
  | 'declaration'
  | 'not-text'
  | 'faulty-line'
  | 'listed-twice'
  | 'listed-outside'
  | 'fetches'
  | 'encrypted'
  | 'broken-zip'
  | 'too-many-files'
  | 'too-large'
  | 'packed-too-tightly'
  | 'drive-fault';

type Fault = { readonly code: PackageProblem['code']; readonly file: string; readonly reason?: PackageProblemReason };

const ASK_AGAIN = 'hãy yêu cầu đơn vị gửi ghi lại gói';
const NAME_REASONS: Readonly<Record<PathFault | 'link' | 'same-name', string>> = {
  empty: 'tên để trống',
  absolute: 'tên trỏ ra ngoài gói',
  'drive-letter': 'tên trỏ sang ổ đĩa khác',
  backslash: 'tên chứa dấu gạch chéo ngược',
  'parent-folder': 'tên trỏ ra ngoài gói',
  'forbidden-character': 'tên chứa ký tự không dùng được trên Windows',
  'device-name': 'tên trùng tên thiết bị của Windows',
  'ends-with-dot-or-space': 'tên kết thúc bằng dấu chấm hoặc dấu cách',
  'too-long': 'tên quá dài',
  link: 'đây là lối tắt, không phải tệp',
  'same-name': 'có hai tệp trùng tên (không kể chữ hoa, chữ thường)',
};
const READING_REASONS: Partial<Record<PackageProblemReason, string>> = {
  absent: 'không tìm thấy; hãy kiểm tra ổ đã cắm và đường dẫn',
  encrypted: 'tệp nén có mật khẩu; hãy yêu cầu gửi gói không đặt mật khẩu',
  'broken-zip': `tệp nén bị hỏng hoặc chép thiếu; hãy chép lại hoặc ${ASK_AGAIN.slice(4)}`,
  'too-many-files': 'có quá nhiều tệp so với một gói; hãy chọn đúng thư mục của gói',
  'too-large': 'lớn hơn mức một gói nén được chứa (50 MB một tệp, 200 MB cả gói)',
  'packed-too-tightly': 'nén bất thường (trên 100 lần) như tệp phá hoại nên không mở',
  'drive-fault': 'ổ đọc lỗi hoặc đã rút; hãy cắm lại ổ rồi kiểm tra lại',
};

/** The problem with its Vietnamese sentence: what, where, what to do. */
export function describePackageProblem({ code, file, reason }: Fault): PackageProblem {
  return { code, file, message: sentenceOf(code, `“${file}”`, reason) };
}

function sentenceOf(code: PackageProblem['code'], file: string, reason: PackageProblemReason | undefined): string {
  switch (code) {
    case 'not-a-package':
      return notAPackage(file, reason);
    case 'missing-file':
      return `Thiếu tệp ${file} so với bản kê; ${ASK_AGAIN}.`;
    case 'changed-file':
      return `Tệp ${file} đã bị sửa hoặc hỏng sau khi ghi gói; ${ASK_AGAIN}.`;
    case 'extra-file':
      return `Tệp ${file} không có trong bản kê; không mở tệp này, hãy hỏi lại đơn vị gửi.`;
    case 'unsafe-name':
      return `Không nhận ${file}: ${NAME_REASONS[reason as PathFault] ?? 'tên không an toàn'}.`;
    case 'bad-manifest':
      return `${badManifest(file, reason)}; ${ASK_AGAIN}.`;
    case 'wrong-payload-count':
      return `Số tệp hoặc dung lượng ghi trong ${file} khác với thực có; ${ASK_AGAIN}.`;
    case 'unreadable':
      return `Không đọc được ${file}: ${READING_REASONS[reason ?? 'drive-fault'] ?? 'nội dung không đọc được'}.`;
    default:
      return assertNever(code);
  }
}

function notAPackage(file: string, reason: PackageProblemReason | undefined): string {
  if (reason === 'unfinished') return `${file} là gói ghi dở (ổ bị rút hoặc bị dừng giữa chừng); hãy ghi lại gói.`;
  if (reason === 'not-folder-or-zip') return `${file} không phải thư mục hay tệp .zip; hãy chọn lại gói.`;
  return `${file} không phải là gói trao đổi (không có bagit.txt); hãy chọn đúng thư mục hoặc tệp .zip của gói.`;
}

function badManifest(file: string, reason: PackageProblemReason | undefined): string {
  if (reason === 'declaration') return `Tệp ${file} không đúng chuẩn gói trao đổi (BagIt 1.0)`;
  if (reason === 'not-text') return `Tệp ${file} không đọc được như văn bản`;
  if (reason === 'listed-twice') return `Bản kê ghi ${file} hai lần`;
  if (reason === 'listed-outside') return `Bản kê ghi ${file} không đúng chỗ`;
  if (reason === 'fetches') return `Gói đòi tải thêm tệp từ mạng (${file}) nên không nhận`;
  return `Bản kê ${file} có dòng sai`;
}
