import { parseDecimal, percentOf } from '#shared/kernel/decimal.ts';
import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { figureOf } from './read-numbers.ts';

const WHOLE = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
/** "18/20 chỉ tiêu (90%)", "115/128 đại biểu, đạt 89,8%", "24/128 đồng chí, chiếm tỉ lệ 18,75 %". */
const SHARE = new RegExp(
  String.raw`(?<![\d,./-])(${WHOLE})/(${WHOLE})(?![\d./-])((?:\s+\p{L}+){0,6})(?:\s*\(\s*(?:(?:đạt|chiếm|bằng)\s+)?|,\s+(?:đạt|chiếm|bằng)\s+)(?:tỉ lệ\s+|tỷ lệ\s+)?(\d+(?:,\d+)?)\s*%(?:\s*\)|(?=\s*(?:[,.;]|$)))`,
  'giu',
);
/** "ngày 15/6 (100%)" is a day, "Nghị quyết số 18/20" a number of a paper; "trên 2/3 (75%)" is no exact share. */
const NO_COUNT =
  /(?<!\p{L})(?:ngày|tháng|quý|năm|hôm|sáng|chiều|tối|đến|từ|đợt|kỳ|kì|(?<!tổng )số|nghị quyết|quyết định|kết luận|chỉ thị|quy định|thông báo|kế hoạch|trên|hơn|quá|ít nhất|tối thiểu|gần|dưới|khoảng|chưa đầy)\s+$/iu;
/** What is counted, where the two figures could as well be a day or a month. */
const COUNTED =
  /^\s+(?:đồng chí|đại biểu|đảng viên|chỉ tiêu|tiêu chí|nhiệm vụ|chi bộ|tổ chức|đơn vị|chi hội|thôn|bản|xóm|ấp|tổ|khu|xã|hộ|người|phiếu|ý kiến|uỷ viên|ủy viên|cán bộ|hội viên|đoàn viên|cuộc|văn bản|trường|tuyến|công trình)(?!\p{L})/iu;

/** A share beside the two figures it is made of. */
export const checkProseShares = ({ lines }: PaperText): readonly ContentFinding[] => lines.flatMap(wrongShares);

function wrongShares(line: TextLine): readonly ContentFinding[] {
  return [...line.text.matchAll(SHARE)].flatMap(
    ({ 0: shown, 1: part = '', 2: whole = '', 3: of = '', 4: share = '', index }) => {
      if (NO_COUNT.test(line.text.slice(0, index)) || (isDay(part, whole) && !COUNTED.test(of))) return [];
      if (!shown.includes('(') && isOfPlan(part, whole, share)) return [];
      if (isShare(part, whole, share)) return [];
      return [contentFinding('NB-04', line, { found: `“${shown}”`, expected: 'tỉ lệ tính đúng từ hai số' })];
    },
  );
}

/** "45/300 hộ, đạt 100%": a part reaches the whole of something else, as of what was planned. */
const isOfPlan = (part: string, whole: string, share: string): boolean =>
  Number(figureOf(share)) >= 100 && Number(figureOf(part)) < Number(figureOf(whole));

/** 30/6, 6/2025. */
const isDay = (part: string, whole: string): boolean =>
  (Number(part) <= 31 && Number(whole) <= 12) || (Number(part) <= 12 && /^(?:19|20)\d\d$/.test(whole));

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
