import { foldVietnamese, tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument } from '#shared/kernel/word-document.ts';
import { findIssuerLine, findTitleLine } from './drawn-lines.ts';
import { type Fragment, fragmentsOf } from './fragment.ts';
import { issuerKindOf, splitIssuer } from './issuer.ts';
import type { Head, NumberLine, PlaceDate } from './paper-parts.ts';
import { inCapitals, isAllCapitals, TYPES } from './words.ts';

/** A letterhead is never longer than this. */
const FAR_ENOUGH = 45;

const STATE = /CỘNG HO[ÀA] XÃ HỘI|CỘNG HÒA XÃ HỘI|^ĐỘC LẬP\s*[-–—]\s*TỰ DO/;
const STAR = /^(?:\*(?:\s*\*)*|[-–—_=]{3,}|o0o|-*o0o-*)$/i;
const SCOPE =
  /^(?:TÀI LIỆU HỘI NGHỊ|TÀI LIỆU THU HỒI|TÀI LIỆU ĐẠI HỘI|XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ|KHÔNG PHỔ BIẾN.*)$/;
const URGENCY = /^(?:KHẨN|THƯỢNG KHẨN|HOẢ TỐC|HOẢ TỐC HẸN GIỜ)$/;
const SECRECY = /^(?:TỐI MẬT|TUYỆT MẬT|MẬT)$/;
const DRAFT = /^\(?\s*DỰ THẢO(?:\s+LẦN.*|\s+\d.*|\s*\)?)?$/;
const DATED = /(?:^|,|\s)NGÀY\b.{0,25}\bTHÁNG\b.{0,25}\bNĂM\b/;
const LETTER_SUBJECT = /^\(?(?:V\/V|VỀ VIỆC|VỀ )/;

const isTitle = (text: string) =>
  foldVietnamese(text)
    .replace(/[^a-z ]/g, '')
    .trim()
    .startsWith('dang cong san viet nam') && text.length < 60;
const isStateHeader = (text: string) => STATE.test(inCapitals(text)) && text.length < 70;

/** Takes the letterhead apart, whether it is set in a table, with tabs or spaces, in text boxes or frames. */
export function findHead(document: WordDocument): Head {
  const zone = besideBoxes(headZone(document));
  const title = zone.find(({ text }) => isTitle(text)) ?? null;
  const state = zone.filter(({ text }) => isStateHeader(text));
  const numberAt = zone.find((one) => isNumberLine(one.text)) ?? null;
  const placeAt = zone.find((one) => one !== numberAt && isPlaceDate(one.text)) ?? null;
  const found = title !== null || state.length > 0 || numberAt !== null || placeAt !== null;
  const block = found ? zone.filter((one) => belongs(one, [title, numberAt, placeAt, ...state], zone)) : [];
  const rest = block.filter((one) => ![title, numberAt, placeAt, ...state].includes(one));
  return {
    ...marksOf(rest, numberAt),
    ...leftBlock(document, rest, numberAt),
    ...{ title, state, found },
    titleLine: title ? findTitleLine(title, document) : null,
    number: numberAt ? readNumberLine(numberAt) : null,
    placeDate: placeAt ? readPlaceDate(placeAt) : null,
    endsAt: endOf([title, numberAt, placeAt, ...state, ...rest]),
  };
}

const endOf = (fragments: readonly (Fragment | null)[]) =>
  Math.max(0, ...fragments.map((one) => (one ? one.paragraph.index + 1 : 0)));

/** Text that flows beside a box on the left stands on the right, though it is centred in its room. */
function besideBoxes(zone: readonly Fragment[]): Fragment[] {
  const hasLeftBox = zone.some(({ side, paragraph }) => side === 'left' && paragraph.place.box !== null);
  if (!hasLeftBox || zone.some(({ side }) => side === 'right')) return [...zone];
  const flows = ({ side, paragraph }: Fragment) =>
    side === 'middle' && paragraph.place.box === null && paragraph.place.cell === null;
  return zone.map((one) => (flows(one) ? { ...one, side: 'right' } : one));
}

/** Fragments up to the type, to "Kính gửi" or to the first long paragraph of plain text. */
function headZone(document: WordDocument): Fragment[] {
  const zone: Fragment[] = [];
  for (const paragraph of document.paragraphs.slice(0, FAR_ENOUGH)) {
    const { cell, box } = paragraph.place;
    const isLined = cell !== null && document.tables[cell.table]?.isInvisible === false;
    const text = tidyText(paragraph.text);
    const [opening = ''] = paragraph.text.trim().split('\n');
    const isFlow = (cell === null || isLined) && box === null;
    if (/^Kính (?:gửi|trình)/i.test(text)) break;
    if (
      isFlow &&
      (endsHead(text) || endsHead(tidyText(opening)) || (text.length > 120 && !DATED.test(text.toUpperCase())))
    )
      break;
    zone.push(...fragmentsOf(paragraph, document), ...bulletStar(paragraph, document));
  }
  return zone;
}

function endsHead(text: string): boolean {
  if (/^(?:-\s*)?Căn cứ\b/.test(text)) return true;
  const capitals = inCapitals(text);
  return TYPES.some(([name]) => {
    const type = inCapitals(name);
    return capitals === type || (isAllCapitals(text) && capitals.startsWith(`${type} `) && capitals.length < 70);
  });
}

/** Word turns a star and a blank into a bullet: a blank line with a mark. */
function bulletStar(paragraph: WordDocument['paragraphs'][number], document: WordDocument): Fragment[] {
  if (paragraph.mark === '' || paragraph.text.trim() !== '') return [];
  const [left] = fragmentsOf({ ...paragraph, text: '*', runs: [] }, document);
  return left ? [{ ...left, paragraph, raw: '', text: '*', from: 0, to: 0, runs: [] }] : [];
}

/** Above the lowest of what is certain, beside it in the same table or box, or a mark right below. */
function belongs(one: Fragment, anchors: readonly (Fragment | null)[], zone: readonly Fragment[]): boolean {
  const last = Math.max(...anchors.map((anchor) => anchor?.paragraph.index ?? -1));
  const { index, place } = one.paragraph;
  if (index <= last) return true;
  // A box below the first line of running text is no more of the letterhead: signatures stand in boxes, too.
  if (place.box !== null) return !zone.some((other) => isFlowing(other, last) && other.paragraph.index < index);
  const lastPlace = anchors.find((anchor) => anchor?.paragraph.index === last)?.paragraph.place;
  if (place.cell !== null && lastPlace?.cell?.table === place.cell.table) return true;
  const isLetterSubject = LETTER_SUBJECT.test(inCapitals(one.text)) && !isAllCapitals(one.text) && one.side === 'left';
  return index - last <= 4 && (isMark(one) || isLetterSubject);
}

const isFlowing = ({ paragraph: { index, place } }: Fragment, last: number): boolean =>
  index > last && place.box === null && place.cell === null;

type Marks = Pick<Head, 'draft' | 'urgency' | 'scopes' | 'secrecy' | 'letterSubject'>;

function marksOf(rest: readonly Fragment[], number: Fragment | null): Marks {
  const like = (pattern: RegExp) => rest.filter(({ text }) => pattern.test(inCapitals(text)));
  const letterSubject = number ? subjectUnder(rest, number) : [];
  return {
    draft: like(DRAFT)[0] ?? null,
    urgency: like(URGENCY)[0] ?? null,
    scopes: like(SCOPE),
    secrecy: like(SECRECY)[0] ?? null,
    letterSubject,
  };
}

const isMark = (one: Fragment) => {
  const capitals = inCapitals(one.text);
  return [DRAFT, URGENCY, SCOPE, SECRECY].some((pattern) => pattern.test(capitals));
};

/** "về việc …" under the number; it may run on over a second line. */
function subjectUnder(rest: readonly Fragment[], number: Fragment): Fragment[] {
  const below = rest.filter(
    (one) => one.paragraph.index >= number.paragraph.index && one.side === number.side && !isMark(one),
  );
  const first = below.findIndex((one) => LETTER_SUBJECT.test(inCapitals(one.text)) && !isAllCapitals(one.text));
  return first < 0 ? [] : below.slice(first, first + 4).filter(({ text }) => !DATED.test(text.toUpperCase()));
}

type LeftBlock = Pick<Head, 'upper' | 'issuer' | 'issuerKind' | 'issuerLine' | 'star' | 'starIsBullet'>;

function leftBlock(document: WordDocument, rest: readonly Fragment[], number: Fragment | null): LeftBlock {
  const candidates = rest.filter((one) => one.side !== 'right' && !isMark(one) && !DATED.test(one.text.toUpperCase()));
  const above = candidates.filter(
    (one) => number === null || one.paragraph.index < number.paragraph.index || one.paragraph === number.paragraph,
  );
  const star = above.find(({ text }) => /^\*/.test(text)) ?? above.find(({ text }) => STAR.test(text)) ?? null;
  const lines = above.filter(
    (one) => !STAR.test(one.text) && (!star || one.paragraph.index <= star.paragraph.index) && isIssuerWord(one.text),
  );
  const { upper, issuer } = splitIssuer(lines);
  return {
    upper,
    issuer,
    issuerKind: issuerKindOf(upper, issuer),
    issuerLine: findIssuerLine(lines, document),
    star,
    starIsBullet: star !== null && star.raw === '',
  };
}

const isIssuerWord = (text: string) =>
  /\p{L}{2}/u.test(text) && text.length < 90 && !LETTER_SUBJECT.test(inCapitals(text)) && !/^Số[\s:]/i.test(text);

const CODES = TYPES.map(([, code]) => code).filter((code) => code !== '');
const ANY_CODE = new RegExp(`(?:^|[^\\p{L}])(?:${CODES.join('|')}|QĐi|QyĐ|CTR|TTR)(?:[^\\p{L}]|$)`, 'iu');

function isNumberLine(text: string): boolean {
  if (text.length > 70 || !/^S[ốôóo]\b|^S[ốỐôÔ]/i.test(text.normalize('NFC'))) return false;
  const rest = text.normalize('NFC').replace(/^S[ốỐôÔóÓoO]\s*[:.]?\s*/iu, '');
  if (!/^[\d\s.…_[\]\p{L}-]*[-/–—]/u.test(rest)) return false;
  return ANY_CODE.test(rest) || /^[\d\s.…_]*[-/–—]\s*\p{L}{1,6}\s*[-/–—]\s*\p{L}/u.test(rest);
}

const isPlaceDate = (text: string): boolean => text.length < 110 && DATED.test(text.toUpperCase());

const NUMBER_LINE =
  /^S[ốô]\s*[:.]?\s*(?<number>[\d.…_\s]*|\[[^\]]*\])(?:\s*[-/–—]\s*(?:19|20)\d\d)?\s*[-/–—]\s*(?<type>\p{L}+)\s*[-/–—]\s*(?<organ>.+?)(?:\s*[-/–—]\s*(?:19|20)\d\d)?$/iu;

function readNumberLine(at: Fragment): NumberLine {
  const groups = NUMBER_LINE.exec(at.text)?.groups;
  return {
    at,
    number: (groups?.number ?? '').replace(/[^\d]/g, ''),
    typeCode: groups?.type ?? '',
    organCode: (groups?.organ ?? '').trim(),
  };
}

const PLACE_DATE = /^(?<place>.*?)\s*,?\s*ngày\s*(?<day>.*?)\s*tháng\s*(?<month>.*?)\s*năm\s*(?<year>.*)$/iu;

function readPlaceDate(at: Fragment): PlaceDate {
  const { place = '', day = '', month = '', year = '' } = PLACE_DATE.exec(at.text)?.groups ?? {};
  return { at, place, day, month, year: year.replace(/[.,;]$/, ''), iso: isoOf(day, month, year) };
}

function isoOf(day: string, month: string, year: string): string | null {
  const [d, m, y] = [day, month, year.slice(0, 4)].map(Number) as [number, number, number];
  if (![d, m, y].every((one) => Number.isInteger(one) && one > 0) || y < 1900) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return date.toISOString().slice(0, 10);
}
