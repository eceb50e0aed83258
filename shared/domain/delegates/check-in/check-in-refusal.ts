import type { Refusal } from '#shared/kernel/refusal.ts';
import { rosterNumber } from '../delegate-words.ts';
import type { Delegate } from '../person.ts';

/** Sentences for acts at the door that are declined. */
export const NO_SUCH_SESSION: Refusal = {
  code: 'session-not-found',
  message: 'Không còn phiên này; có thể đã bị xoá hoặc việc thêm đã được hoàn tác. Hãy chọn phiên khác.',
};

export const noSuchNumber = (number: number): Refusal => ({
  code: 'delegate-number-not-found',
  message: `Không có ai mang số ${rosterNumber(number)} trong danh sách; hãy tìm theo tên.`,
});

export const numberTaken = (number: number, names: readonly string[]): Refusal => ({
  code: 'delegate-number-not-unique',
  message: `Có ${names.length} người cùng mang số ${rosterNumber(number)} (${names.join(', ')}); hãy chọn theo tên.`,
});

/** Why someone may not sign in, named so that the clerk at the door can say it. */
export function refuseEntry(delegate: Delegate, substitute: Delegate | null): Refusal {
  const who = `${delegate.fullName} (số ${rosterNumber(delegate.number)})`;
  if (substitute !== null)
    return {
      code: 'delegate-replaced',
      message: `${who} đã được thay bằng đại biểu dự khuyết ${substitute.fullName}; không điểm danh.`,
    };
  if (delegate.kind === 'alternate')
    return {
      code: 'alternate-not-called',
      message: `${who} là đại biểu dự khuyết chưa được gọi thay; nếu thay cho ai, hãy ghi việc thay thế ở danh sách trước.`,
    };
  const reason = delegate.notSummonedReason === '' ? '' : ` (${delegate.notSummonedReason})`;
  return { code: 'delegate-not-summoned', message: `${who} không được triệu tập${reason}; không điểm danh.` };
}

export const suspendedEntry = (delegate: Delegate): Refusal => ({
  code: 'delegate-suspended',
  message: `${delegate.fullName} (số ${rosterNumber(delegate.number)}) đang ghi là bị đình chỉ sinh hoạt hoặc bị khởi tố, tạm giam; không điểm danh, hãy báo Ban Thẩm tra tư cách đại biểu.`,
});
