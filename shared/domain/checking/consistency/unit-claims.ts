import { inCapitals, isAllCapitals } from '../components/words.ts';
import type { TextPlace } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { folded } from './read-numbers.ts';

/** Whose Party organisation a paper says it speaks of or to. */
export type UnitClaim = {
  /** 'XÃ BÌNH AN', 'TỈNH LẠNG SƠN' */
  readonly unit: string;
  readonly level: UnitLevel;
  /** 'others': in a sentence on a guest, a neighbour, a unit before a merger */
  readonly said: 'letterhead' | 'title' | 'body' | 'addressee' | 'others';
  /** As written, with its organ: 'Đảng bộ xã Bình An' */
  readonly shown: string;
  readonly where: TextPlace;
};

type UnitLevel = 'province' | 'commune' | 'hamlet';

const LEVELS: Readonly<Record<UnitLevel, string>> = {
  province: 'tỉnh|thành phố',
  commune: 'xã|phường|thị trấn|đặc khu',
  hamlet: 'thôn|bản|xóm|ấp|buôn|làng|khu phố|tổ dân phố',
};
const WORDS = Object.values(LEVELS).join('|');
const NAME = String.raw`(?:\p{Lu}\p{L}*|\d{1,2})(?:\s\p{Lu}\p{L}*){0,3}`;
const MIXED = new RegExp(
  `(?:[Đđ]ảng (?:bộ|uỷ|ủy)|[Cc]hi (?:bộ|uỷ|ủy)) (?:${WORDS}) ${NAME}|(?:Tỉnh|Thành) (?:uỷ|ủy) ${NAME}`,
  'gu',
);
const CAPITALS = new RegExp(
  `(?:ĐẢNG (?:BỘ|UỶ)|CHI (?:BỘ|UỶ)) (?:${WORDS.toUpperCase()}) [^,.;:()]+|(?:TỈNH|THÀNH) UỶ [^,.;:()]+`,
  'gu',
);
const TAIL = / (?:LẦN THỨ|NHIỆM KỲ|KHOÁ|VÀ) .*$/;
const PARTS = new RegExp(String.raw`^(?:(TỈNH|THÀNH) UỶ|\S+ \S+ (${WORDS.toUpperCase()})) (.+)$`);

/** Once another unit, merged into this one, or a neighbour whom the sentence only mentions. */
const OF_OTHERS =
  /sáp nhập|hợp nhất|giải thể|chia tách|(?<!\p{L})cũ(?!\p{L})|trước đây|(?<!\p{L})nguyên (?:là|bí thư|phó|đảng|uỷ|ủy)|kết nghĩa|chúc mừng|cảm ơn|phối hợp|học tập|đại diện|khách mời|lẵng hoa|(?<!\p{L})tặng|rút kinh nghiệm|bàn giao|kế thừa|ký kết|giao ước|giáp ranh|đại hội điểm/iu;
/** Words by which a unit speaks of itself; of its congress only with the term, for neighbours hold theirs too. */
const SELF_BEFORE = /(?:hom nay|thay mat(?: ban chap hanh| ban thuong vu)?)\s*$/;
const CONGRESS_BEFORE = /dai hoi(?: dai bieu| dang vien| toan the(?: dang vien)?)?\s*$/;
const SELF_AFTER = /^\s*(?:long trong|kinh|tran trong)/;
const DATED = /(?:nam |\/)\d{4}/;
const OF_SUPERIOR = /(?:de nghi|trinh|bao cao|xin y kien) ban thuong vu\s*$/;
/** What somebody was elsewhere, and a committee by its own number. */
const OF_A_PERSON = /uy vien|tham gia|dong chi|giu chuc|bi thu/;
const TERM = /nhiem ky \d{4} ?[-–] ?\d{4}/g;

/** Papers of a congress; congratulations and talks may come from anyone. */
export const unitClaims = (text: PaperText): readonly UnitClaim[] => {
  const title = titleOf(text);
  const head = [...text.issuerLines, title].map((line) => line.text).join('; ');
  const about = folded(head);
  if (text.kind === 'speech' || (text.kind === null && !/dai hoi/.test(about)) || OF_OTHERS.test(head)) return [];
  const running = text.lines.filter(({ isCell, isAnnex }) => !isCell && !isAnnex);
  const term = about.match(TERM)?.at(-1) ?? null;
  return [
    ...text.issuerLines.flatMap((line) => claimsIn(line, 'letterhead')),
    ...claimsIn(title, 'title'),
    ...running.flatMap((line) => claimsIn(line, 'body').flatMap((one) => inBody(one, line.text, term))),
    ...text.addressees.flatMap((line) => claimsIn(line, 'addressee')),
  ];
};

const titleOf = ({ titleLines }: PaperText): TextPlace => ({
  paragraph: titleLines.at(-1)?.paragraph ?? 0,
  text: titleLines.map((line) => line.text).join(' '),
});

function claimsIn(line: TextPlace | TextLine, said: UnitClaim['said']): readonly UnitClaim[] {
  const isLoud = isAllCapitals(line.text);
  const found = isLoud ? inCapitals(line.text).matchAll(CAPITALS) : line.text.matchAll(MIXED);
  return [...found].flatMap(([whole]): UnitClaim[] => {
    const shown = isLoud ? whole.replace(TAIL, '') : whole;
    const [, seat, word, name = ''] = PARTS.exec(inCapitals(shown)) ?? [];
    const kind = seat === undefined ? word : seat === 'THÀNH' ? 'THÀNH PHỐ' : seat;
    const level = levelOf(kind ?? '');
    if (level === null) return [];
    const where = { paragraph: line.paragraph, text: line.text };
    return [{ unit: `${kind} ${name}`, level, said, shown, where }];
  });
}

function levelOf(word: string): UnitLevel | null {
  const levels = ['province', 'commune', 'hamlet'] as const;
  const isOf = (level: UnitLevel) => new RegExp(`^(?:${LEVELS[level].toUpperCase()})$`).test(word);
  return levels.find(isOf) ?? null;
}

function inBody(claim: UnitClaim, text: string, term: string | null): readonly UnitClaim[] {
  const at = text.indexOf(claim.shown);
  const sentence = sentenceAt(text, at, ['. ', '! ']);
  if (OF_OTHERS.test(sentence)) return [{ ...claim, said: 'others' }];
  return namesOneUnit(sentence, claim) && speaksOfSelf(claim, text, at, term) ? [claim] : [];
}

function sentenceAt(text: string, at: number, ends: readonly string[]): string {
  const start = Math.max(...ends.map((end) => text.lastIndexOf(end, at) + 1));
  const stops = ends.map((end) => text.indexOf(end, at)).filter((stop) => stop >= 0);
  return text.slice(start, Math.min(...stops, text.length));
}

const namesOneUnit = (sentence: string, { unit, level, where }: UnitClaim): boolean =>
  claimsIn({ ...where, text: sentence }, 'body').every((one) => one.level !== level || one.unit === unit);

/** Said of the unit itself, not of the one it was once, and not of an earlier congress. */
function speaksOfSelf({ shown, level }: UnitClaim, text: string, at: number, term: string | null): boolean {
  const written = sentenceAt(text, at, ['. ', '; ', '! ']);
  const [before, after] = [
    folded(text.slice(0, at))
      .split(/[.;!] /)
      .at(-1) ?? '',
    folded(text.slice(at + shown.length)),
  ];
  if (OF_A_PERSON.test(before) || /^,?\s*khoa/.test(after)) return false;
  if (level === 'province') return OF_SUPERIOR.test(before);
  const terms: readonly string[] = folded(written).match(TERM) ?? [];
  if (term !== null && terms.length > 0 && !terms.includes(term)) return false;
  if (SELF_BEFORE.test(before)) return true;
  return CONGRESS_BEFORE.test(before) ? terms.length > 0 : SELF_AFTER.test(after) && !DATED.test(folded(written));
}
