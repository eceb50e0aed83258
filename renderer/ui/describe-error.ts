import { type Refusal, refusalIn } from '#shared/kernel/refusal.ts';

/** What, where and what to do, for anything that can go wrong on a screen. */
export function describeError(error: unknown): Refusal {
  const refusal = refusalIn(error);
  if (refusal) return refusal;
  const code = codeOf(error);
  if (code === 'BAD_REQUEST') return { code: 'bad-request', message: BAD_REQUEST, details: issuesOf(error) };
  if (code === 'NO_WORKSPACE')
    return { code: 'no-workspace', message: 'Chưa mở tệp đại hội nào. Mở một tệp rồi làm lại.' };
  if (code === 'UNAUTHORIZED')
    return { code: 'session-over', message: 'Phiên làm việc đã kết thúc. Mở lại chương trình.' };
  if (error instanceof TypeError)
    return {
      code: 'no-host',
      message: 'Không gọi được phần xử lý của chương trình. Đóng cửa sổ này và mở lại chương trình.',
    };
  return { code: 'unexpected', message: UNEXPECTED, details: [error instanceof Error ? error.message : String(error)] };
}

const BAD_REQUEST = 'Có mục nhập chưa đúng. Sửa các mục dưới đây rồi làm lại.';
const UNEXPECTED =
  'Chương trình gặp lỗi ngoài dự kiến, việc vừa làm chưa được ghi. Làm lại; nếu vẫn lỗi, gửi dòng dưới đây cho người hỗ trợ.';

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Sentences of a declined input, as the contract wrote them. */
function issuesOf(error: unknown): readonly string[] {
  const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : null;
  const issues = typeof data === 'object' && data !== null && 'issues' in data ? data.issues : [];
  return Array.isArray(issues) ? issues.map((issue: { message?: unknown }) => String(issue.message ?? '')) : [];
}
