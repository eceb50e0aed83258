/** The mark that starts a typed or generated line, e.g. "- ", "1. ", "a) ", "II- ". */
export type LineMark =
  | { readonly kind: 'dash'; readonly level: number; readonly length: number }
  | { readonly kind: 'number'; readonly length: number }
  | { readonly kind: 'letter'; readonly length: number }
  | { readonly kind: 'roman'; readonly length: number };

/** Dashes and the bullets of Word's symbol fonts (·, o, § and Wingdings in the private area). */
const DASH = /^\s*([-–—•·●▪■◦○*§o]|[\uf000-\uf0ff])(?=\s)\s+/u;
const PLUS = /^\s*\+\s+/;
const NUMBER = /^\s*\d{1,2}[.)](?=\s)\s+/;
const LETTER = /^\s*[a-zđ][.)](?=\s)\s+/u;
const ROMAN = /^\s*[IVX]{1,5}\s?[-–.)](?=\s)\s+/;

/** Reads the mark at the start of a line of running text; null for an ordinary line. */
export function readLineMark(line: string): LineMark | null {
  const text = line.replaceAll('\u00a0', ' ');
  const length = (pattern: RegExp) => pattern.exec(text)?.[0].length ?? 0;
  if (length(DASH) > 0) return { kind: 'dash', level: 1, length: length(DASH) };
  if (length(PLUS) > 0) return { kind: 'dash', level: 2, length: length(PLUS) };
  if (length(ROMAN) > 0) return { kind: 'roman', length: length(ROMAN) };
  if (length(NUMBER) > 0) return { kind: 'number', length: length(NUMBER) };
  if (length(LETTER) > 0) return { kind: 'letter', length: length(LETTER) };
  return null;
}

/** Word's list paragraph: `mso-list:l0 level2 lfo1` → level 2; null for other paragraphs. */
export function wordListLevel(style: string): number | null {
  const found = /mso-list:\s*l\d+\s+level(\d+)/i.exec(style);
  return found ? Number(found[1]) : null;
}
