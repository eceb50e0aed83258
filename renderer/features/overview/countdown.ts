import type { Congress } from '#shared/domain/congress/congress.ts';
import { daysLeft } from '#shared/domain/congress/days-left.ts';
import { formatDay } from '../../lib/format.ts';

type Dates = Pick<Congress, 'preparatoryAt' | 'opensAt' | 'closesAt'>;

const SESSIONS = { preparatory: 'phiên trù bị', opening: 'ngày khai mạc' } as const;

/** The home screen's headline: days to the next session, or where the congress stands. `today` is `YYYY-MM-DD`. */
export function describeCountdown(dates: Dates, today: string): string {
  const next = daysLeft(today, dates);
  if (next)
    return next.days === 0 ? `Hôm nay là ${SESSIONS[next.to]}` : `Còn ${next.days} ngày đến ${SESSIONS[next.to]}`;
  if (dates.opensAt === null) return 'Chưa định ngày khai mạc';
  const closed = dates.closesAt !== null && dates.closesAt.slice(0, 10) < today;
  return closed ? 'Đại hội đã bế mạc' : 'Đại hội đã khai mạc';
}

/** "14 giờ ngày 19/06/2026", "7 giờ 30 ngày 20/06/2026" */
export function describeMoment(at: string): string {
  const [day = '', time = ''] = at.split('T');
  const [hour = '', minute = ''] = time.split(':');
  return `${Number(hour)} giờ${minute === '00' ? '' : ` ${minute}`} ngày ${formatDay(day)}`;
}
