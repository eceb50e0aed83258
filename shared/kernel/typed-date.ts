/** What a typed day or moment was read as, or the sentence that tells why it was not. Blank is not known (null). */
export type DateReading =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly sentence: string };

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[\s,]+(.*))?$/;
const HOUR = /^(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{1,2})?\s*(?:p|phút)?$/i;
const NOT_A_DAY = 'Chưa phải ngày, gõ như 20/06/2026.';
const NOT_A_MOMENT = 'Chưa phải ngày giờ, gõ như 20/06/2026 07:30.';

/** Reads a day as a clerk types it ("20/6/2026", "20.6.2026", "20-6-2026"); answers an ISO day. */
export function parseTypedDay(typed: string): DateReading {
  const text = tidy(typed);
  if (text === '') return { ok: true, value: null };
  const [, day, month, year, rest] = DAY.exec(text) ?? [];
  if (rest !== undefined) return { ok: false, sentence: NOT_A_DAY };
  return readDay(day, month, year) ?? { ok: false, sentence: NOT_A_DAY };
}

/**
 * Reads a local moment ("20/6/2026 7h30", "20-6-2026 07:30", "20.6.2026, 7 giờ");
 * answers `YYYY-MM-DDTHH:mm`. An hour that is not there is asked for, never made up.
 */
export function parseTypedMoment(typed: string): DateReading {
  const text = tidy(typed);
  if (text === '') return { ok: true, value: null };
  const [, day, month, year, clock] = DAY.exec(text) ?? [];
  const date = readDay(day, month, year);
  if (date === null) return { ok: false, sentence: NOT_A_MOMENT };
  if (!date.ok) return date;
  if (clock === undefined) return { ok: false, sentence: 'Chưa có giờ, gõ thêm giờ như 07:30.' };
  const time = readHour(clock);
  return time.ok ? { ok: true, value: `${date.value}T${time.value}` } : time;
}

/** Reads an hour of the day ("7h30", "07:30", "14 giờ"); answers `HH:mm`. */
export function parseTypedHour(typed: string): DateReading {
  const text = tidy(typed);
  return text === '' ? { ok: true, value: null } : readHour(text);
}

function readHour(clock: string): DateReading {
  const [, hour, minute = '0'] = HOUR.exec(clock) ?? [];
  if (hour === undefined) return { ok: false, sentence: 'Giờ chưa đúng, gõ như 07:30 hoặc 7h30.' };
  if (Number(hour) > 23 || Number(minute) > 59) return { ok: false, sentence: `Không có giờ ${clock}.` };
  return { ok: true, value: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` };
}

/** "20/06/2026", "20/06/2026 07:30" or "07:30" of an ISO day, a local moment or an hour, as it is typed. */
export function showTypedDate(kept: string): string {
  if (/^\d{2}:\d{2}$/.test(kept)) return kept;
  const [day = '', clock] = kept.split('T');
  return `${day.split('-').reverse().join('/')}${clock === undefined ? '' : ` ${clock}`}`;
}

/** Null: the parts are no day at all. */
function readDay(day?: string, month?: string, year?: string): DateReading | null {
  if (day === undefined || month === undefined || year === undefined) return null;
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (m < 1 || m > 12) return { ok: false, sentence: `Không có tháng ${m}.` };
  if (y < 1930 || y > 2100) return { ok: false, sentence: 'Năm phải từ 1930 đến 2100.' };
  const days = new Date(Date.UTC(y, m, 0)).getUTCDate();
  if (d < 1 || d > days) return { ok: false, sentence: `Không có ngày ${d}: tháng ${m} năm ${y} có ${days} ngày.` };
  return { ok: true, value: `${y}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

const tidy = (typed: string) =>
  typed
    .normalize('NFC')
    .trim()
    .replace(/\s*([/.-])\s*(?=\d)/g, '$1');
