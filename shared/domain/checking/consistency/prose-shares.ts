import { parseDecimal, percentOf } from '#shared/kernel/decimal.ts';
import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { figureOf } from './read-numbers.ts';

const WHOLE = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
/** "18/20 chỉ tiêu (90%)", "115/128 đại biểu, đạt 89,8%", "24/128 đồng chí, chiếm tỉ lệ 18,75 %". */
const SHARE = new RegExp(
  String.raw`(?<![\d,./-])(${WHOLE})/(${WHOLE})(?![\d./-])(?:\s+\p{L}+){0,6}(?:\s*\(\s*(?:(?:đạt|chiếm|bằng)\s+)?|,\s+(?:đạt|chiếm|bằng)\s+)(?:tỉ lệ\s+|tỷ lệ\s+)?(\d+(?:,\d+)?)\s*%(?:\s*\)|(?=\s*(?:[,.;]|$)))`,
  'giu',
);
/** "ngày 15/6 (100%)" is a day, "số 18/20" a number of a paper. */
const NO_COUNT = /(?:ngày|tháng|số|hôm|sáng|chiều)\s+$/iu;

/** A share beside the two figures it is made of. */
export const checkProseShares = ({ lines }: PaperText): readonly ContentFinding[] => lines.flatMap(wrongShares);

function wrongShares(line: TextLine): readonly ContentFinding[] {
  return [...line.text.matchAll(SHARE)].flatMap(({ 0: shown, 1: part = '', 2: whole = '', 3: share = '', index }) => {
    if (NO_COUNT.test(line.text.slice(0, index)) || isShare(part, whole, share)) return [];
    return [contentFinding('NB-04', line, { found: `“${shown}”`, expected: 'tỉ lệ tính đúng từ hai số' })];
  });
}

/** As written, "57,6" of "115" to the digits that are there, give or take the last one; true of what cannot be told. */
export function isShare(part: string, whole: string, shown: string): boolean {
  const [top, bottom, told] = [part, whole, shown].map((one) => parseDecimal(figureOf(one) ?? ''));
  if (!top || !bottom || !told) return true;
  const digits = /,(\d+)/.exec(shown)?.[1]?.length ?? 0;
  const right = percentOf(top, bottom, digits);
  if (right === null) return true;
  const units = told.units * 10n ** BigInt(Math.max(0, digits - told.scale));
  const difference = right.units - units;
  return difference >= -1n && difference <= 1n;
}
