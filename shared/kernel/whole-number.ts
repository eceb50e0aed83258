/** What a typed whole number was read as, or the sentence that tells why it was not. */
export type WholeReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly sentence: string };

export type WholeLimits = { readonly min?: number; readonly max?: number };

/** More people than any unit has. */
export const MOST_PEOPLE = 1_000_000;

/**
 * Reads a count as a clerk types it: "1280", "1.280" or "1 280" (points or spaces
 * between thousands); blank is not known (null). Anything else is refused, never
 * rounded or cut: "1.23", "2,5", "-5", "12abc". Limits: 0 to 1.000.000 unless told.
 */
export function parseWholeNumber(typed: string, { min = 0, max = MOST_PEOPLE }: WholeLimits = {}): WholeReading {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null };
  const isGrouped = /^\d{1,3}(?:([.\u0020\u00a0\u202f])\d{3})(?:\1\d{3})*$/.test(text);
  if (!isGrouped && !/^\d+$/.test(text))
    return { ok: false, sentence: 'Chưa phải số nguyên từ 0 trở lên, gõ như 1280 hoặc 1.280.' };
  const value = Number(text.replace(/\D/g, ''));
  if (value > max) return { ok: false, sentence: `Số lớn quá, nhiều nhất là ${withPoints(max)}.` };
  if (value < min) return { ok: false, sentence: `Số nhỏ quá, ít nhất là ${withPoints(min)}.` };
  return { ok: true, value };
}

/** A year has four figures and takes no points: "1930", "2100". */
const withPoints = (limit: number) => (limit < 10_000 ? String(limit) : String(limit).replace(/\B(?=(\d{3})+$)/g, '.'));
