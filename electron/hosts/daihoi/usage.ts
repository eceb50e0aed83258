import type { Command } from './command.ts';

/** Commands of the design that this version does not have yet. */
export const LATER = ['receive'];

export function describeUsage(commands: readonly Command[]): string {
  const lines = commands.map(({ name, usage, does }) => `  ${name} ${usage}\n      ${does}`);
  return `Cách dùng: npm run -s daihoi -- LỆNH …

${lines.join('\n')}

  --json   in đúng một tài liệu JSON ra đầu ra chuẩn; lời nhắn khác ra đầu ra lỗi
  --help   in hướng dẫn này

Mã kết thúc: 0 tốt · 1 có điểm phải sửa hoặc bị quy tắc từ chối · 2 không đọc được đầu vào · 64 sai cách dùng
Lệnh chưa có trong bản này: ${LATER.join(', ')}`;
}
