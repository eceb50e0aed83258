import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { TextSection } from '../content/paper-text.ts';

/** "Một là, … Hai là, …" in one paragraph or in several */
const COUNTED = /(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là(?=[,:\s])/giu;
/** "Thứ nhất, …; thứ hai, …", "với hạn chế thứ ba: …" */
const ORDINAL = /(?<!\p{L})thứ (?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/giu;
/** One answer to all of them. */
const TO_ALL =
  /(?<!\p{L})(?:cả|các|những|từng|mọi|mỗi|toàn bộ|tất cả)\s(?:[\p{L}\d]+\s){0,2}(?:hạn chế|khuyết điểm|tồn tại|yếu kém|nội dung)/iu;
const ITEM = /^(?:[-–+•]|\d{1,2}[.)]|[a-zđ][.)])\s/u;

/**
 * Shortcomings that a self-review counts out in prose, and fewer remedies. One remedy may answer several, so it is
 * only pointed out; what is not counted out is left to people.
 */
export function fewerRemedies(shortcomings: TextSection, remedies: TextSection): readonly ContentFinding[] {
  const [faults, answers] = [countedIn(shortcomings), answersIn(remedies)];
  if (faults === null || faults < 2 || answers >= faults) return [];
  if (remedies.lines.some(({ isCell, text }) => isCell || TO_ALL.test(text))) return [];
  return [
    contentFinding(
      'HC-10',
      { paragraph: remedies.paragraph, text: remedies.title },
      {
        found: `nêu ${faults} hạn chế, chỉ thấy ${answers} biện pháp`,
        expected: 'biện pháp cho từng hạn chế, hoặc ghi rõ biện pháp chung',
        severity: 'info',
      },
    ),
  ];
}

/** How many are counted out; null where they stand in a table or run on without numbers. */
function countedIn({ lines }: TextSection): number | null {
  if (lines.some(({ isCell }) => isCell)) return null;
  const spoken = lines.reduce((all, { text }) => all + (text.match(COUNTED)?.length ?? 0), 0);
  const items = lines.filter(({ text }) => ITEM.test(text)).length;
  return spoken > 1 ? spoken : items > 1 && items === lines.length ? items : null;
}

/** However they are told apart, the most that can be counted. */
const answersIn = (remedies: TextSection): number =>
  Math.max(
    countedIn(remedies) ?? 0,
    sentencesIn(remedies),
    remedies.lines.reduce((all, { text }) => all + (text.match(ORDINAL)?.length ?? 0), 0),
  );

/** Each sentence or part of one between semicolons may be a remedy. */
const sentencesIn = ({ lines }: TextSection): number =>
  lines.reduce((all, { text }) => all + text.split(/[.;]\s+|[.;]$/u).filter((one) => /\p{L}/u.test(one)).length, 0);
