import type { Congress } from './congress.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whole days from `today` (ISO day, local) to the session that comes next:
 * preparatory, else opening. null when the day is unknown or the congress has opened.
 */
export function daysLeft(
  today: string,
  { preparatoryAt, opensAt }: Pick<Congress, 'preparatoryAt' | 'opensAt'>,
): { readonly to: 'preparatory' | 'opening'; readonly days: number } | null {
  const next = [
    { to: 'preparatory' as const, at: preparatoryAt },
    { to: 'opening' as const, at: opensAt },
  ].find(({ at }) => at !== null && at.slice(0, 10) >= today);
  return next?.at ? { to: next.to, days: dayNumber(next.at) - dayNumber(today) } : null;
}

const dayNumber = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS;
