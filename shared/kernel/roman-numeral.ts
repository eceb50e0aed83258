const SIGNS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numeral of a whole number from 1 to 3999, as congresses are counted (lần thứ XIV). */
export function toRoman(number: number): string {
  let left = number;
  let roman = '';
  for (const [value, sign] of SIGNS) {
    roman += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return roman;
}
