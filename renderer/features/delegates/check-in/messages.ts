import type { AttendeeLine } from '#shared/domain/delegates/check-in/attendance.ts';
import { absenceStateOf, isHere } from '#shared/domain/delegates/check-in/attendance.ts';
import { readCardCode } from '#shared/domain/delegates/check-in/card-code.ts';
import { rosterNumber } from '#shared/domain/delegates/delegate-words.ts';
import { formatTime } from '../../../lib/format.ts';

export type Show = 'all' | 'absent' | 'here' | 'left';
export const SHOW_LABELS: Readonly<Record<Show, string>> = {
  all: 'Tất cả',
  absent: 'Chưa đến',
  here: 'Có mặt',
  left: 'Đã về',
};

export function isShown(show: Show, line: AttendeeLine): boolean {
  if (show === 'all') return true;
  if (show === 'absent') return line.checkIn === null;
  return show === 'here' ? isHere(line) : line.checkIn !== null && line.checkIn.leftAt !== null;
}

const ABSENCES = {
  accepted: 'Vắng, có lý do',
  refused: 'Vắng, lý do không được chấp nhận',
  undecided: 'Vắng, chưa xét lý do',
  'no-reason': '',
} as const;

/** "07:12", "07:41 đến muộn", "về lúc 09:30", "Vắng, có lý do: Ốm". */
export function describeLine(line: AttendeeLine): string {
  const { checkIn } = line;
  if (checkIn === null) {
    const state = absenceStateOf(line);
    return state === 'no-reason' ? '' : `${ABSENCES[state]}: ${line.absenceReason}`;
  }
  const came = `${formatTime(checkIn.cameAt)}${checkIn.isLate ? ' đến muộn' : ''}`;
  return checkIn.leftAt === null ? came : `${came}, về lúc ${formatTime(checkIn.leftAt)}`;
}

export const describePlace = ({ number, unit }: Pick<AttendeeLine, 'number' | 'unit'>): string =>
  [`Số ${rosterNumber(number)}`, unit].filter((part) => part !== '').join(' · ');

/** What was typed and Enter pressed: a short number, a whole card code, or a part of a name. */
export function readTyped(text: string): { readonly number: number } | 'name' | null {
  const typed = text.trim();
  if (typed === '') return null;
  const digits = typed.replace(/\s/g, '');
  if (!/^\d+$/.test(digits)) return 'name';
  const number = digits.length >= 8 ? readCardCode(digits) : Number(digits);
  return number === null || number === 0 ? null : { number };
}

export const UNREADABLE = 'Máy quét đọc chưa đúng mã; hãy quét lại hoặc gõ số trên thẻ.';
export const BAD_CODE = 'Mã thẻ chưa đúng (sai chữ số kiểm tra); hãy gõ lại hoặc tìm theo tên.';
