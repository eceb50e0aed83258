/** Words for the screen: days dd/mm/yyyy, numbers the Vietnamese way. Papers have their own rules. */
const NUMBER = new Intl.NumberFormat('vi-VN');
const PERCENT = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const DAY_MS = 86_400_000;

/** ISO day at known precision → "12/03/1980", "03/1980", "1980"; null → "". */
export function formatDay(day: string | null): string {
  return day === null ? '' : day.slice(0, 10).split('-').reverse().join('/');
}

/** ISO moment, UTC or local without zone → "20/06/2026 07:30" in local time; null → "". */
export function formatMoment(moment: string | null): string {
  return moment === null ? '' : `${formatDay(localDay(moment))} ${formatTime(moment)}`;
}

/** ISO moment → "09:41" in local time. */
export function formatTime(moment: string): string {
  const at = new Date(moment);
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

/** 49 of 128 → "38,3 %"; of nothing → "". */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? '' : `${PERCENT.format((part / whole) * 100)} %`;
}

export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1024 * 1024) return `${NUMBER.format(Math.round(bytes / 1024))} KB`;
  return `${PERCENT.format(bytes / 1024 / 1024)} MB`;
}

/** Whole calendar days from one moment's day to another's; negative when it has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(localDay(to)) - Date.parse(localDay(from))) / DAY_MS);
}

/** Calendar day on this machine now, `YYYY-MM-DD`. */
export const todayHere = (): string => localDay(new Date().toISOString());

/** Calendar day of a moment on this machine, `YYYY-MM-DD`. */
function localDay(moment: string): string {
  const at = new Date(moment.length === 10 ? `${moment}T00:00` : moment);
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
