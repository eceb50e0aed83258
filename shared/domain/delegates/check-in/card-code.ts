/**
 * The number under the bars of a delegate's card: the running number in seven
 * places and a check digit, digits only, so that no typing engine (Telex, VNI)
 * can make another letter of it on its way from the reader.
 */
const PLACES = 7;

/** Quasigroup of Damm: finds every wrong digit and every two neighbours that changed places. */
const DAMM = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

const remainder = (digits: string): number =>
  [...digits].reduce((interim, digit) => DAMM[interim]?.[Number(digit)] ?? 0, 0);

/** 14 → "00000142": seven places and the check digit. */
export function cardCode(number: number): string {
  const digits = String(number).padStart(PLACES, '0');
  return `${digits}${remainder(digits)}`;
}

/** "0000014 2": how the code stands under the bars, to be typed by hand when a reader fails. */
export const printedCardCode = (number: number): string => {
  const code = cardCode(number);
  return `${code.slice(0, PLACES)} ${code.slice(PLACES)}`;
};

/** The running number of a card; null when it is no code of ours or was read wrongly. */
export function readCardCode(code: string): number | null {
  if (!/^\d{8}$/.test(code) || remainder(code) !== 0) return null;
  const number = Number(code.slice(0, PLACES));
  return number > 0 ? number : null;
}
