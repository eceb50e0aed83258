import { expect, it } from 'vitest';
import { describeFileProblem } from './file-problem.ts';
import { describeTemplateProblem } from './template-problem.ts';

it('says what is wrong with a file, where, and what to do', () => {
  expect(describeFileProblem({ code: 'macros' })).toBe('Tệp chứa macro; hãy lưu lại thành .docx không có macro.');
  expect(describeFileProblem({ code: 'zip-broken', path: 'word/document.xml' })).toBe(
    'Tệp bị hỏng hoặc chép chưa trọn; hãy chép lại từ nơi gửi. (word/document.xml)',
  );
});

it('names the tag at fault', () => {
  expect(describeTemplateProblem({ code: 'tag-not-closed', tag: 'ho_ten' })).toBe(
    'Thẻ “ho_ten”: thẻ thiếu dấu } ở cuối.',
  );
  expect(describeTemplateProblem({ code: 'template-unreadable' })).toBe(
    'Không đọc được mẫu; hãy mở bằng Word rồi lưu lại.',
  );
});

it('describes a problem of the file itself like any other file', () => {
  expect(describeTemplateProblem({ code: 'remote-template' })).toBe(describeFileProblem({ code: 'remote-template' }));
});
