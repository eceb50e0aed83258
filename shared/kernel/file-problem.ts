/**
 * Why an office file from outside is not read, and the sentence that says so.
 * Shared by Word files, spreadsheets and packages.
 */
export type FileProblemCode =
  | 'zip-broken'
  | 'zip-encrypted'
  | 'zip-too-many-entries'
  | 'zip-entry-too-large'
  | 'zip-too-large'
  | 'zip-ratio-too-high'
  | 'file-encrypted'
  | 'file-old-format'
  | 'file-wrong-type'
  | 'xml-broken'
  | 'document-too-large'
  | 'xml-doctype'
  | 'macros'
  | 'remote-template'
  | 'external-content'
  | 'embedded-object'
  | 'outside-field';

export type FileProblem = {
  readonly code: FileProblemCode;
  /** Part of the file at fault, where one is */
  readonly path?: string;
};

const SENTENCES: Readonly<Record<FileProblemCode, string>> = {
  'zip-broken': 'Tệp bị hỏng hoặc chép chưa trọn; hãy chép lại từ nơi gửi.',
  'zip-encrypted': 'Tệp có phần đặt mật khẩu; hãy mở bằng phần mềm đã tạo ra nó, bỏ mật khẩu rồi lưu lại.',
  'zip-too-many-entries': 'Tệp chứa hơn 2.000 phần, không giống một văn bản thường; không mở để bảo đảm an toàn.',
  'zip-entry-too-large': 'Tệp có phần lớn hơn 50 MB sau khi bung; hãy giảm cỡ hình ảnh rồi gửi lại.',
  'zip-too-large': 'Tệp lớn hơn 200 MB sau khi bung; hãy giảm cỡ hình ảnh rồi gửi lại.',
  'zip-ratio-too-high': 'Tệp nén bất thường (có thể là tệp phá hoại); không mở để bảo đảm an toàn.',
  'file-encrypted': 'Tệp đặt mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.',
  'file-old-format': 'Tệp ở định dạng cũ (.doc, .xls); hãy mở bằng Word hoặc Excel rồi lưu thành .docx, .xlsx.',
  'file-wrong-type': 'Tệp không đúng loại cần chọn.',
  'xml-broken': 'Nội dung trong tệp bị hỏng; hãy mở bằng Word rồi lưu lại.',
  'document-too-large':
    'Văn bản dài bất thường (hàng nghìn trang hoặc bảng hàng chục nghìn ô); hãy tách thành nhiều tệp rồi gửi lại.',
  'xml-doctype': 'Tệp chứa khai báo DOCTYPE, Word không bao giờ ghi như vậy; không mở để bảo đảm an toàn.',
  macros: 'Tệp chứa macro; hãy lưu lại thành .docx không có macro.',
  'remote-template': 'Tệp gắn với một mẫu ở nơi khác; hãy bỏ mẫu đính kèm trong Word rồi lưu lại.',
  'external-content': 'Tệp lấy nội dung từ bên ngoài; hãy dán hẳn nội dung đó vào tệp rồi lưu lại.',
  'embedded-object': 'Tệp chứa đối tượng nhúng (OLE, ActiveX, tệp khác); hãy xoá hoặc dán thành hình rồi lưu lại.',
  'outside-field': 'Tệp có trường lấy dữ liệu từ bên ngoài (DDE, LINK, INCLUDETEXT…); hãy xoá trường đó rồi lưu lại.',
};

/** One Vietnamese sentence: what is wrong with the file and what to do. */
export function describeFileProblem(problem: FileProblem): string {
  const sentence = SENTENCES[problem.code];
  return problem.path === undefined ? sentence : `${sentence} (${problem.path})`;
}
