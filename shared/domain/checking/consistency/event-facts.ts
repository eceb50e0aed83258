import type { PaperText, TextLine } from '../content/paper-text.ts';
import { ABOUT, type Fact } from './fact.ts';
import { isInvitation } from './held-days.ts';
import { dayInWords, folded, isoOf } from './read-numbers.ts';
import { unitOf } from './signers.ts';

const HOUR = String.raw`(?:hoi |luc |vao luc |tu )?(\d{1,2}) gio(?: (\d{2})(?: phut)?)?`;
/** The congress as a subject, with the unit it is said to be of. */
const CONGRESS = String.raw`^(?:[-–] )?dai hoi(?: dai bieu| dang vien| toan the)*(?: dang bo (?<of>[^.;:,]+?))?(?: lan thu [ivxlc\d]+)?(?:,? nhiem ky \d{4} ?[-–] ?\d{4})?,?(?: se| da| du kien)?(?: duoc)? `;
/** The session of a summons may begin earlier, with delegates signing in. */
const OPENS = new RegExp(`(?:^(?:[-–] )?(?:phien )?|${CONGRESS})khai mac(?: dai hoi)?(?: trong the)?:? ${HOUR}`);
const OFFICIAL_DAY = /^(?:[-–] )?phien chinh thuc[^.;]{0,60}?ngay (\d{1,2}(?: thang |\/)\d{1,2}(?: nam |\/)\d{4})/;
const HALL = '(?:hoi truong|nha van hoa|trung tam|tru so|phong hop)[^.;,()]{0,80}';
const TIME = String.raw`(?:[ ,:]+(?:trong the|hoi|luc|vao|trong|tu|den|ngay|gio|phut|thang|nam|sang|chieu|buoi|va|\d[\d/:.]*))*`;
const HELD_AT = new RegExp(`${CONGRESS}(?:khai mac|be mac|tien hanh|to chuc|dien ra)${TIME},? tai (?<hall>${HALL})`);
const HALL_ALONE = new RegExp(`^(?:[-–] )?(?:tai )?(${HALL})\\.?$`);
/** "Địa điểm: Nhà văn hoá thôn.", "Khai mạc: 07 giờ 30 phút…; tại Nhà văn hoá thôn." */
const HALL_LINE = new RegExp(`^(?:[-–] )?(?:dia diem(?: dai hoi)?: |khai mac: [^.]*?;? tai )(${HALL})`);
/** Papers about the one event that their title names. */
const OF_EVENT: ReadonlySet<string | null> = new Set([
  ...['congress-plan', 'approval-request', 'congress-agenda', 'quick-report', 'full-report', 'statistics-form'],
]);
/** What follows the name of a hall in a sentence. */
const AFTER_HALL = /\s(?:vào|trong|từ|ngày|lúc|hồi|với|để|cho|do|có|cùng|theo|dưới|nhằm|và)(?=\s).*$/iu;
/** Papers of the term and of what was said name many places and hours. */
const OF_OTHER_WORK: ReadonlySet<string | null> = new Set([
  ...['political-report', 'political-report-summary', 'review-report', 'action-programme', 'feedback-report'],
  ...['discussion-report', 'speech'],
]);
/** Papers that tell of the opening as it was, some minutes early or late. */
const TOLD_AFTER: ReadonlySet<string | null> = new Set(['congress-minutes', 'quick-report', 'full-report']);

/** documents.md §7.9: when and where the congress opens, as its summons, invitations, minutes and reports tell. */
export function eventFacts(text: PaperText): readonly Fact[] {
  const unit = unitOf(text);
  const title = folded(text.titleLines.map((line) => line.text).join(' '));
  if (unit === '' || !/dai hoi/.test(title) || OF_OTHER_WORK.has(text.kind)) return [];
  const places = text.sections.filter((one) => folded(one.title) === 'dia diem');
  const [place] = places.length === 1 ? (places[0]?.lines ?? []) : [];
  const isTold = TOLD_AFTER.has(text.kind);
  const halls = OF_EVENT.has(text.kind) || isInvitation(text) ? text.lines.flatMap((line) => hallLine(line)) : [];
  const [hall] = halls;
  return [
    ...text.lines.filter(({ isCell }) => !isCell).flatMap((line) => timesIn(line, unit, isTold)),
    ...(hall && halls.length === 1 ? venue(hall.hall, hall.line, unit) : []),
    ...(place ? venue(HALL_ALONE.exec(folded(place.text))?.[1], place, unit) : []),
  ];
}

function timesIn(line: TextLine, unit: string, isTold: boolean): readonly Fact[] {
  const words = folded(line.text);
  if (/tru bi|chi bo|hoi nghi/.test(words)) return [];
  const sentences = words.split(/(?<=[.;])\s/);
  const day = isoOf(OFFICIAL_DAY.exec(words)?.[1] ?? '');
  return [
    ...sentences.flatMap((one) => opening(OPENS.exec(one), line, unit, isTold)),
    ...(day === null ? [] : [openingDay(line, day)]),
    ...sentences.flatMap((one) => {
      const { of, hall } = HELD_AT.exec(one)?.groups ?? {};
      return isOfUnit(of, unit) ? venue(hall, line, unit) : [];
    }),
  ];
}

/** "Hội trường Uỷ ban" and "Trụ sở Uỷ ban" are one house. */
const ROOM = /^(?:hoi truong|tru so(?: lam viec)?|phong hop(?: (?:tang|so) \d+)?)(?: cua)? (?=\S)/;

const hallLine = (line: TextLine) => {
  const [, hall] = HALL_LINE.exec(folded(line.text)) ?? [];
  return hall === undefined || line.isCell ? [] : [{ hall, line }];
};

/** A congress that is told without its unit is the one the paper is about. */
const isOfUnit = (told: string | undefined, unit: string): boolean => told === undefined || told === folded(unit);

const openingDay = (where: TextLine, value: string): Fact => ({
  ...{ key: 'opening', label: 'Ngày khai mạc', value, shown: dayInWords(value), where, rule: 'NV-08' },
});

function opening(found: RegExpExecArray | null, where: TextLine, unit: string, isTold: boolean): readonly Fact[] {
  const [hour, minute = '00'] = found?.slice(-2) ?? [];
  if (hour === undefined || !isOfUnit(found?.groups?.of, unit)) return [];
  const [clock, shown] = [`${hour.padStart(2, '0')}:${minute}`, `${hour.padStart(2, '0')} giờ ${minute}`];
  const value = isTold ? `${ABOUT}${clock}` : `đúng ${clock}`;
  return [{ ...{ key: `opening-hour:${unit}`, label: 'Giờ khai mạc', value, shown, where }, rule: 'NV-08' }];
}

function venue(hall: string | undefined, line: TextLine, unit: string): readonly Fact[] {
  const words = folded(line.text);
  const at = hall === undefined || words.length !== line.text.length ? -1 : words.indexOf(hall);
  if (hall === undefined || at < 0) return [];
  const shown = line.text
    .slice(at, at + hall.length)
    .replace(AFTER_HALL, '')
    .trim();
  const value = folded(shown)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(ROOM, '');
  return [{ key: `venue:${unit}`, label: 'Địa điểm đại hội', value, shown, where: line, rule: 'NV-08' }];
}
