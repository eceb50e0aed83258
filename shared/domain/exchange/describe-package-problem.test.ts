import { expect, it } from 'vitest';
import { describePackageProblem, type PackageProblemReason } from './describe-package-problem.ts';
import type { PackageProblem } from './package.ts';

it.each<[PackageProblem['code'], PackageProblemReason | undefined, string]>([
  ['missing-file', undefined, 'Thiếu tệp “data/a” so với bản kê; hãy yêu cầu đơn vị gửi ghi lại gói.'],
  ['changed-file', undefined, 'Tệp “data/a” đã bị sửa hoặc hỏng sau khi ghi gói; hãy yêu cầu đơn vị gửi ghi lại gói.'],
  ['extra-file', undefined, 'Tệp “data/a” không có trong bản kê; không mở tệp này, hãy hỏi lại đơn vị gửi.'],
  ['unsafe-name', 'parent-folder', 'Không nhận “data/a”: tên trỏ ra ngoài gói.'],
  ['unsafe-name', 'link', 'Không nhận “data/a”: đây là lối tắt, không phải tệp.'],
  ['bad-manifest', 'faulty-line', 'Bản kê “data/a” có dòng sai; hãy yêu cầu đơn vị gửi ghi lại gói.'],
  [
    'bad-manifest',
    'fetches',
    'Gói đòi tải thêm tệp từ mạng (“data/a”) nên không nhận; hãy yêu cầu đơn vị gửi ghi lại gói.',
  ],
  [
    'wrong-payload-count',
    undefined,
    'Số tệp hoặc dung lượng ghi trong “data/a” khác với thực có; hãy yêu cầu đơn vị gửi ghi lại gói.',
  ],
  ['unreadable', 'absent', 'Không đọc được “data/a”: không tìm thấy; hãy kiểm tra ổ đã cắm và đường dẫn.'],
  [
    'unreadable',
    'broken-zip',
    'Không đọc được “data/a”: tệp nén bị hỏng hoặc chép thiếu; hãy chép lại hoặc yêu cầu đơn vị gửi ghi lại gói.',
  ],
  ['not-a-package', 'unfinished', '“data/a” là gói ghi dở (ổ bị rút hoặc bị dừng giữa chừng); hãy ghi lại gói.'],
  [
    'not-a-package',
    'no-declaration',
    '“data/a” không phải là gói trao đổi (không có bagit.txt); hãy chọn đúng thư mục hoặc tệp .zip của gói.',
  ],
  ['not-a-package', 'not-folder-or-zip', '“data/a” không phải thư mục hay tệp .zip; hãy chọn lại gói.'],
])('%s (%s) is one sentence', (code, reason, message) => {
  expect(describePackageProblem({ code, file: 'data/a', reason })).toEqual({ code, file: 'data/a', message });
});

it('has a sentence, whole and with its file, for every reason', () => {
  const reasons: PackageProblemReason[] = [
    'empty',
    'absolute',
    'drive-letter',
    'backslash',
    'forbidden-character',
    'device-name',
    'ends-with-dot-or-space',
    'too-long',
    'same-name',
    'declaration',
    'not-text',
    'listed-twice',
    'listed-outside',
    'encrypted',
    'too-many-files',
    'too-large',
    'packed-too-tightly',
    'drive-fault',
  ];
  for (const reason of reasons)
    for (const code of ['unsafe-name', 'bad-manifest', 'unreadable'] as const)
      expect(describePackageProblem({ code, file: 'x', reason }).message).toMatch(/“x”.*\.$/);
});
