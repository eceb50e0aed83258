import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';

/** A whole number in folded text, for patterns: no part of a date, a share, a symbol or a decimal. */
export const WHOLE_NUMBER = String.raw`(?<![\d,./-])(\d{1,3}(?:\.\d{3})+|\d+)(?![,./-]?\d)`;

/** "1.234" and "05" as plain digits; '' when there is none. */
export const wholeOf = (written: string): string => written.replaceAll('.', '').replace(/^0+(?=\d)/, '');

/** The first figure of a text in plain form ("không quá 1" → "1", "3.500 tấn" → "3500", "52,40" → "52.4"); null when there is none. */
export function figureOf(text: string): string | null {
  const [, whole, fraction = ''] = /(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?/.exec(text) ?? [];
  if (whole === undefined) return null;
  const decimals = fraction.replace(/0+$/, '');
  return `${wholeOf(whole)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** An ISO day of "20 tháng 6 năm 2026" or "20/6/2026" in folded text; parts of a date as far as they are told. */
export function isoOf(written: string): string | null {
  const parts = /^(\d{1,2})(?: thang |[/.-])(\d{1,2})(?: nam |[/.-])(\d{4})$/.exec(written.trim());
  const monthly = /^(\d{1,2})[/.-](\d{4})$/.exec(written.trim());
  const [, day = '', month = '', year = ''] = parts ?? [];
  if (parts) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (monthly) return `${monthly[2]}-${(monthly[1] ?? '').padStart(2, '0')}`;
  return /^\d{4}$/.test(written.trim()) ? written.trim() : null;
}

/** Lines folded lately: a dozen facts are read from each line of a paper, one after another. */
const lately = new Map<string, string>();
const MOST_LETTERS = 1_000_000;
let letters = 0;

/** Folded text of the same length as far as people write NFC: for patterns without marks. */
export function folded(text: string): string {
  const known = lately.get(text);
  if (known !== undefined) return known;
  letters += text.length;
  if (letters > MOST_LETTERS) {
    lately.clear();
    letters = text.length;
  }
  const result = foldVietnamese(text);
  lately.set(text, result);
  return result;
}

/** "20/6/2026" of an ISO day or a part of one. */
export const dayInWords = (iso: string): string =>
  iso
    .split('-')
    .reverse()
    .map((part) => part.replace(/^0(?=\d)/, ''))
    .join('/');
