import { shareText } from '../percent-text.ts';

const WHOLE = /^\d{1,9}$/;

/** "96,77" of two typed whole numbers; '' while one of them is none or the base is zero. */
export function percentText(part: string, base: string): string {
  if (!WHOLE.test(part) || !WHOLE.test(base) || Number(base) === 0) return '';
  return shareText(Number(part), Number(base)) ?? '';
}
