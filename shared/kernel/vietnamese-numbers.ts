/**
 * Whole numbers as papers write them: "128 (một trăm hai mươi tám)", "05",
 * "1.234". Reading: linh for a skipped ten, mốt, lăm and mươi as spoken.
 */
const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const GROUPS = ['', 'nghìn', 'triệu', 'tỷ'] as const;
const LARGEST = 999_999_999_999;

/** Whole number from 0 to 999 999 999 999 in words; throws RangeError outside. */
export function wholeInWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > LARGEST)
    throw new RangeError(`Not a countable number: ${number}`);
  if (number === 0) return DIGITS[0];
  const words: string[] = [];
  for (let power = GROUPS.length - 1; power >= 0; power -= 1) {
    const group = Math.floor(number / 1000 ** power) % 1000;
    if (group === 0) continue;
    words.push(groupInWords(group, words.length > 0));
    const name = GROUPS[power];
    if (name) words.push(name);
  }
  return words.join(' ');
}

/** A group of three digits; after a greater group its hundreds are always spoken ("không trăm linh năm"). */
function groupInWords(group: number, afterGreater: boolean): string {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const spoken = hundreds > 0 || afterGreater ? [`${DIGITS[hundreds]} trăm`] : [];
  if (rest > 0) spoken.push(belowHundred(rest, spoken.length > 0));
  return spoken.join(' ');
}

function belowHundred(number: number, afterHundreds: boolean): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return afterHundreds ? `linh ${DIGITS[ones]}` : `${DIGITS[ones]}`;
  const spokenTens = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  return ones === 0 ? spokenTens : `${spokenTens} ${onesAfterTen(tens, ones)}`;
}

function onesAfterTen(tens: number, ones: number): string {
  if (ones === 5) return 'lăm';
  if (ones === 1 && tens > 1) return 'mốt';
  return `${DIGITS[ones]}`;
}

/** "128 (một trăm hai mươi tám)": the base of a percentage stands in words beside the figure. */
export const wholeWithWords = (number: number): string => `${countOnPaper(number)} (${wholeInWords(number)})`;

/** Counts of people and papers below ten carry a leading zero on paper: "05", "14", "1.234"; none is "0". */
export const countOnPaper = (number: number): string =>
  number > 0 && number < 10 ? `0${number}` : String(number).replace(/\B(?=(\d{3})+$)/g, '.');
