import { capitaliseName } from '#shared/kernel/vietnamese-text.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { PlaceDate } from '../components/paper-parts.ts';
import { inCapitals, isBlank } from '../components/words.ts';
import { lookBreaches } from './look.ts';
import { isEventName, isNumbered, isOneSyllable, isPersonName, isProvinceName, splitPlace } from './place-names.ts';
import { type Breach, breachAt, type Check, type Checks, type PaperToCheck, quote, rewrite } from './rule.ts';

const ABOLISHED_FROM = '2025-07-01';
const PROFILE_FROM = { HD05_2026: '2026-05-27', HD36_2018: '2018-04-03' } as const;
/** Congress papers are prepared ahead; nobody dates one by more years than this. */
const YEARS_AHEAD = 3;

const withDate =
  (look: (date: PlaceDate, paper: PaperToCheck) => Breach[]): Check =>
  (paper) =>
    paper.parts.head.placeDate ? look(paper.parts.head.placeDate, paper) : [];

const positionAndLook: Check = ({ parts: { head } }) => {
  const { placeDate, title } = head;
  if (!placeDate) return [];
  const { at } = placeDate;
  const looks = [...placeCase(placeDate), ...lookBreaches([at], { size: 14, bold: false, italic: true })];
  if (at.side !== 'right')
    return [
      breachAt(at, at.side === 'left' ? 'ở bên trái' : 'ở giữa trang', 'bên phải, dưới đường kẻ của tiêu đề'),
      ...looks,
    ];
  if (title && at.paragraph.index < title.paragraph.index && title.side === 'right')
    return [breachAt(at, 'ở trên tiêu đề', 'ở dưới đường kẻ của tiêu đề'), ...looks];
  const isInColumn = at.isWhole && (at.paragraph.place.cell !== null || at.paragraph.place.box !== null);
  if (!isInColumn || at.paragraph.alignment === 'center') return looks;
  const edits: WordEdit[] = [
    {
      kind: 'paragraph',
      paragraph: at.paragraph.index,
      change: { alignment: 'center', firstLine: 0, left: 0, right: 0 },
    },
  ];
  return [breachAt(at, 'không căn giữa dưới tiêu đề', 'căn giữa dưới tiêu đề', edits), ...looks];
};

const LEVEL = /^(?:xã|phường|thị trấn|đặc khu|thành phố|tỉnh)\s+/iu;
/** 'BÌNH AN' → 'Bình An'; 'TP', 'II' and a name with small letters in it ('UBND xã', 'Phường IV') stay as they are. */
const inSmallLetters = (place: string): string =>
  /\p{Ll}/u.test(place.replace(LEVEL, ''))
    ? place
    : place.replace(/\p{Lu}{2,}/gu, (word) =>
        HAS_VOWEL.test(word.normalize('NFD')) && !ROMAN.test(word) ? capitaliseName(word) : word,
      );

const HAS_VOWEL = /[AEIOUY]/;
const ROMAN = /^[IVXLC]+$/;

function placeCase(date: PlaceDate): Breach[] {
  const proper = inSmallLetters(date.place);
  return proper === date.place
    ? []
    : [breachAt(date.at, `địa danh in hoa ${quote(date.place)}`, `chữ thường: ${quote(proper)}`, repaired(date))];
}

const BLANK = '(?:[\\s.…_]+|\\[[^\\]]*\\])';
const PART = (digits: string) => `(?:(?:${digits}|${BLANK}) ?)?`;
const PATTERN = new RegExp(
  `^[^,]+, ngày ${PART('\\d{1,2}')}tháng ${PART('\\d{1,2}')}năm ?(?:\\d{4}|${BLANK}|\\d{2,3}[.…]+)?$`,
  'u',
);

const pattern: Check = ({ parts: { head, isDraft } }) => {
  const expected = '<địa danh>, ngày … tháng … năm …';
  if (!head.found) return [];
  const { placeDate } = head;
  if (!placeDate)
    return [
      {
        at: null,
        found: 'không tìm thấy địa danh, ngày, tháng, năm (đã tìm bên phải, dưới tiêu đề)',
        expected,
        ...(isDraft && { severity: 'warning' as const }),
      },
    ];
  const { at, place } = placeDate;
  if (PATTERN.test(at.text)) return [];
  // A missing comma is told by DD-05.
  const withComma = at.text.replace(/\s*,?\s*ngày/u, ', ngày');
  return place !== '' && !at.text.includes(',') && PATTERN.test(withComma)
    ? []
    : [breachAt(at, quote(at.text), expected, repaired(placeDate))];
};

const twoPlaces = (number: string) => number.padStart(2, '0');
const properMonth = (month: string) => (Number(month) < 3 ? twoPlaces(String(Number(month))) : String(Number(month)));

/** The line as it should be written; blanks stay blank. */
function repaired({ at, place, day, month, year }: PlaceDate): WordEdit[] {
  if (place === '' || ![day, month].every((one) => /^\d{1,2}$/.test(one) || isBlank(one)) || !/^\d{4}$/.test(year))
    return [];
  const blank = '     ';
  const [d, m] = [isBlank(day) ? blank : twoPlaces(String(Number(day))), isBlank(month) ? blank : properMonth(month)];
  const line = `${inSmallLetters(place).replace(/[,\s]+$/, '')}, ngày ${d} tháng ${m} năm ${year}`;
  return line === at.raw ? [] : rewrite(at, line);
}

const dayZero = withDate((date) =>
  /^\d$/.test(date.day) ? [breachAt(date.at, `ngày ${date.day}`, `ngày ${twoPlaces(date.day)}`, repaired(date))] : [],
);

const monthZero = withDate((date) => {
  if (!/^\d{1,2}$/.test(date.month) || Number(date.month) < 1 || date.month === properMonth(date.month)) return [];
  return [breachAt(date.at, `tháng ${date.month}`, `tháng ${properMonth(date.month)}`, repaired(date))];
});

const comma = withDate((date) =>
  date.place !== '' && !/,\s*ngày/iu.test(date.at.text)
    ? [breachAt(date.at, quote(date.at.text), `${date.place}, ngày …`, repaired(date))]
    : [],
);

const isDistrict = (unit: string) => /^(?:huyện|quận|thị xã|thị trấn)$/iu.test(unit);

const bareName = withDate(({ at, place }) => {
  const split = splitPlace(place);
  if (!split || isDistrict(split.unit)) return [];
  const { name } = split;
  if (
    isNumbered(name) ||
    isPersonName(name) ||
    isEventName(name) ||
    isOneSyllable(name) ||
    isProvinceName(name) ||
    name.length < 2 ||
    /^\[/.test(name)
  )
    return [];
  const start = at.raw.normalize('NFC').indexOf(name);
  const edits: WordEdit[] =
    start > 0 ? [{ kind: 'text', paragraph: at.paragraph.index, from: at.from, to: at.from + start, text: '' }] : [];
  return [breachAt(at, quote(place), `${quote(name)} (không ghi cấp hành chính)`, edits)];
});

const unitNeeded = withDate(({ at, place }, { parts: { head } }) => {
  const name = place.trim();
  if (splitPlace(name) || name === '' || /^\[/.test(name)) return [];
  const isOfCommune = communeOf(inCapitals([...head.upper, ...head.issuer].map(({ text }) => text).join(' ')), name);
  const why = isPersonName(name)
    ? 'tên người'
    : isOneSyllable(name)
      ? 'tên một âm tiết'
      : isProvinceName(name) && isOfCommune
        ? 'trùng tên tỉnh, thành phố'
        : null;
  if (why === null) return [];
  const unit = isOfCommune ?? (isProvinceName(name) && /^(?:Hồ Chí Minh|Huế)$/u.test(name) ? 'Thành phố' : null);
  const edits: WordEdit[] = unit
    ? [{ kind: 'text', paragraph: at.paragraph.index, from: at.from, to: at.from, text: `${unit} ` }]
    : [];
  return [breachAt(at, quote(name), `kèm cấp hành chính (${why})${unit ? `: ${unit} ${name}` : ''}`, edits)];
});

/** The unit word the letterhead gives to a place of this name. */
function communeOf(letterhead: string, name: string): string | null {
  const unit = /(XÃ|PHƯỜNG|ĐẶC KHU)\s+(.+)$/.exec(letterhead);
  if (!unit?.[2]?.startsWith(inCapitals(name))) return null;
  return { XÃ: 'Xã', PHƯỜNG: 'Phường', 'ĐẶC KHU': 'Đặc khu' }[unit[1] ?? ''] ?? null;
}

const plausible = withDate(({ at, day, month, year, iso }, { profile, today }) => {
  const isWritten = [day, month].every((one) => /^\d{1,2}$/.test(one)) && /^\d{4}$/.test(year);
  if (!isWritten) return [];
  if (iso === null) return [breachAt(at, `ngày ${day}/${month}/${year} không có trong lịch`, 'ngày có thật')];
  const latest = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  if (iso > latest) return [breachAt(at, `năm ${year}`, 'ngày ký không ở quá xa trong tương lai')];
  if (iso < PROFILE_FROM[profile])
    return [breachAt(at, `ngày ${day}/${month}/${year}`, 'ngày từ khi bộ quy tắc đang dùng để kiểm tra có hiệu lực')];
  return [];
});

const district = withDate(({ at, place, iso }) => {
  const split = splitPlace(place);
  if (!split || !isDistrict(split.unit) || (iso !== null && iso < ABOLISHED_FROM)) return [];
  return [breachAt(at, quote(place), 'tên tỉnh, thành phố hoặc xã, phường, đặc khu')];
});

export const PLACE_DATE_RULES: Checks = {
  'DD-01': positionAndLook,
  'DD-02': pattern,
  'DD-03': dayZero,
  'DD-04': monthZero,
  'DD-05': comma,
  'DD-06': bareName,
  'DD-07': unitNeeded,
  'DD-08': plausible,
  'DD-09': district,
};
