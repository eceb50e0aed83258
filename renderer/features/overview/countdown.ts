import type { Congress } from '#shared/domain/congress/congress.ts';
import { daysBetween, formatDay } from '../../lib/format.ts';

type Dates = Pick<Congress, 'preparatoryAt' | 'opensAt' | 'closesAt'>;

/** The home screen's headline: days to the next session, or where the congress stands. `today` is `YYYY-MM-DD`. */
export function describeCountdown({ preparatoryAt, opensAt, closesAt }: Dates, today: string): string {
  const sessions = [
    { at: preparatoryAt, name: 'phiên trù bị' },
    { at: opensAt, name: 'ngày khai mạc' },
  ];
  for (const { at, name } of sessions) {
    if (at === null) continue;
    const days = daysBetween(today, at);
    if (days === 0) return `Hôm nay là ${name}`;
    if (days > 0) return `Còn ${days} ngày đến ${name}`;
  }
  if (opensAt === null) return 'Chưa định ngày khai mạc';
  const closed = closesAt !== null && daysBetween(closesAt, today) > 0;
  return closed ? 'Đại hội đã bế mạc' : 'Đại hội đã khai mạc';
}

/** "14 giờ ngày 19/06/2026", "7 giờ 30 ngày 20/06/2026" */
export function describeMoment(at: string): string {
  const [day = '', time = ''] = at.split('T');
  const [hour = '', minute = ''] = time.split(':');
  return `${Number(hour)} giờ${minute === '00' ? '' : ` ${minute}`} ngày ${formatDay(day)}`;
}
