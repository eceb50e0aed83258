import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { DelegateDraft, DelegateKind } from './person.ts';

/** Heading rows between people: "II. Đại biểu được bầu", "Chi bộ thôn Nà Lùng". */
export type RosterSection = {
  readonly kind: DelegateKind | null;
  readonly unit: string;
  /** "Đảng viên dự bị" on a list of members */
  readonly membership: DelegateDraft['membership'];
  /** Units stand over kinds: a new unit begins without a kind, a new kind keeps the unit */
  readonly unitsFirst: boolean;
  /** Of units and memberships the one that came first: it stands over the other */
  readonly outer: 'unit' | 'membership' | null;
  /** Totals or signatures have been seen: names without a number below them sign the list */
  readonly isOver: boolean;
};
export const NO_SECTION: RosterSection = {
  kind: null,
  unit: '',
  membership: null,
  unitsFirst: false,
  outer: null,
  isOver: false,
};

const KIND_WORDS: readonly (readonly [RegExp, DelegateKind])[] = [
  [/duong nhien/, 'ex-officio'],
  [/chi dinh/, 'appointed'],
  [/du khuyet/, 'alternate'],
  [/\bbau\b|dai bieu chinh thuc/, 'elected'],
];
const MEMBERSHIP_WORDS: readonly (readonly [RegExp, DelegateDraft['membership']])[] = [
  [/dang vien du bi/, 'probationary'],
  [/dang vien chinh thuc/, 'official'],
  // "Đảng viên được miễn sinh hoạt": neither is known; "Đảng viên thôn Nà Lùng" may be a unit
  [
    /^dang vien\b(?!.*\b(?:chi bo|dang bo|nam|nu|thon|ban|xom|ap|buon|khu|khom|to|khoi|truong|cong ty|co quan|don vi|tram|xa|phuong)\b)/,
    null,
  ],
];
const FOOTER =
  /^(?:danh sach (?:nay|tren|co)|tong (?:so|cong|hop)|cong\b(?! (?:an|ty|doan)\b)|an dinh|nguoi lap|lap bieu|t\/?m\b|k\/?t\b|xac nhan|bi thu(?: dang uy| chi bo)?$|pho bi thu(?: dang uy| chi bo)?$|truong ban$|noi nhan|ky ten|ky va ghi|\(ky|\(da ky|luu y|ghi chu ?:|trong do\b)|\bngay\b.*\bthang\b.*\bnam\b/;
/** With marks: people are called Tòng */
const TOTAL = /^tổng\s*[.:]?$/i;
const isFooter = (heading: string): boolean => TOTAL.test(heading) || FOOTER.test(foldVietnamese(heading));
const ENUMERATED = /^(?:[ivxlc]+|[a-h]|\d{1,2})\s*[.)/:-]\s*\S/;
/** With marks, or at the beginning of a text typed without: "Trần Đăng Khôi" and "Lê Đăng Viên" are people */
const SECTION =
  /(?<!\p{L})(?:đại biểu|chi bộ|đảng bộ|khối|tổ đảng|đảng viên)(?!\p{L})|^(?:dai bieu|chi bo|dang bo|doan dai bieu|khoi|to dang|dang vien)\b/iu;

const UNIT = /^(?:chi bo|dang bo|doan dai bieu|to dang)\b/;
const saysUnit = (name: string): boolean => UNIT.test(foldVietnamese(name)) && !/^tô đăng/i.test(name);
/** Enumerated headings name a unit by what it is, too */
const ORGANISATION =
  /^(?:thon|ban|xom|ap|buon|bon|plei|khu|khom|to dan pho|to|khoi|truong|cong ty|doanh nghiep|hop tac xa|htx|co quan|don vi|cong an|quan su|ban chi huy|uy ban|ubnd|mat tran|hoi|tram|benh vien|trung tam|phong|doan)\b/;
/** The same without a number: with marks, since "Đoàn", "Tô" and "Hội" begin names of people, "Trưởng" posts */
const MARKED_ORGANISATION =
  /^(?:(?:thôn|bản|xóm|ấp|buôn|khóm|trường|trạm)\s|(?:khu phố|khu dân cư|tổ dân phố|công ty|doanh nghiệp|hợp tác xã|cơ quan|công an|công đoàn|ban chỉ huy|ban quản lý|ban (?:tổ chức|tuyên giáo|dân vận|nội chính|kiểm tra|xây dựng đảng)|văn phòng|u[ỷỶ] ban|ủy ban|ubnd|hđnd|htx|mặt trận|hội (?:nông dân|phụ nữ|liên hiệp phụ nữ|cựu chiến binh|đồng nhân dân|người cao tuổi|chữ thập đỏ)|đoàn thanh niên|bệnh viện|trung tâm)(?:\s|$))/i;
const ABBREVIATED = /^(?:ubnd|hđnd|htx)(?!\p{L})/iu;
/** People of a unit parted by gender: no name of a unit */
const BY_GENDER = /^(?:(?:dai bieu|dang vien) )?(?:nam|nu)(?: gioi)?(?: ?: ?\d+)?$/;
/** Signs a page, or goes on from the row above: looks like a heading and is none */
const POST = /^(?:trưởng|phó|bí thư|chủ tịch|giám đốc|hiệu trưởng|thủ trưởng)\s/i;
const NUMBER_BEFORE = /^(?:[IVXLC]+|[A-Ha-h]|\d{1,2})\s*[.)/:-]\s*/;
/** "I", "B." alone in the column of numbers, its heading in the next */
const ENUMERATOR = /^(?:[IVXLC]+|[A-Ha-h]|\d{1,3})[.)]?$/;

const PEOPLE = '(?:\\s*(?:đ\\/c|đồng chí|đại biểu|đảng viên|đb|người))?';
/** How many people, beside a heading in the columns of the sheet; never a year */
const COUNT = new RegExp(`^(?:\\d{1,3}${PEOPLE}|[-–])$`, 'i');
/** Part of a total, "Nữ: 1" */
const PART_OF_TOTAL = new RegExp(`:\\s*\\d{1,3}${PEOPLE}\\s*[.;,]?$`, 'i');
const COUNTED_PART = /^(?:nữ|nam)$|^(?:dân tộc|tôn giáo|độ tuổi|tuổi|trình độ)(?!\p{L})/iu;
/** With marks: "Đại biểu Nguyễn Văn An" is a person */
const SAYS_KIND =
  /^(?:đại biểu|đảng viên) (?:đương nhiên|(?:được )?(?:bầu|chỉ định)|dự khuyết|chính thức|dự bị)(?!\p{L})/iu;

/** True for headings, totals and signature lines: rows that name no person. `words`: the different texts of the row. */
export function isOutsideTable(
  words: readonly string[],
  { isNumbered, name, isOver }: { readonly isNumbered: boolean; readonly name: string; readonly isOver: boolean },
): boolean {
  const heading = headingOf(words);
  const first = foldVietnamese(heading);
  if (words.every((word) => /^[\d()\s.]*$/.test(word))) return true;
  if (isCountedHeading(words, heading) || (isNumbered && isOver && isPartOfTotal(words))) return true;
  if (isNumbered)
    return words.length <= 2 && (saysUnit(heading) || SAYS_KIND.test(heading) || PART_OF_TOTAL.test(heading));
  if (isFooter(heading)) return true;
  if (words.length > 2) return isOver && name === '';
  if (isOver) return true;
  if (name === '' || (words.length === 2 && ENUMERATOR.test(words[0] ?? ''))) return true;
  if (words.length === 1 && MARKED_ORGANISATION.test(name)) return true;
  return ENUMERATED.test(first) || SECTION.test(heading) || first.split(' ').length > 7;
}

const besideHeading = (words: readonly string[], heading: string): readonly string[] =>
  words.filter((word, at) => word !== heading && !(at === 0 && ENUMERATOR.test(word)));

/** "I · Chi bộ A · 2 · 1": what names nobody, or has a number that people do not have, and beside it how many there are. */
function isCountedHeading(words: readonly string[], heading: string): boolean {
  const beside = besideHeading(words, heading);
  if (beside.length === 0 || !beside.every((word) => COUNT.test(word))) return false;
  const [first = ''] = words;
  const isRanked = first !== heading && ENUMERATOR.test(first) && !/^\d/.test(first);
  return isRanked || saysUnit(heading) || SAYS_KIND.test(heading) || namesNobody(heading);
}

/** Below "Trong đó:" with a number before it: "1 · Nữ: 1", "2 · Dân tộc · 2". */
function isPartOfTotal(words: readonly string[]): boolean {
  const heading = headingOf(words);
  if (words[0] === heading || !/^\d/.test(words[0] ?? '')) return false;
  const beside = besideHeading(words, heading);
  if (!beside.every((word) => COUNT.test(word))) return false;
  return PART_OF_TOTAL.test(heading) || COUNTED_PART.test(heading);
}

/** Whether a numbered row may still be a heading, or the numbers of columns; most names answer at once. */
export const mayBeHeading = (name: string): boolean =>
  saysUnit(name) ||
  isOrganisation(name) ||
  SAYS_KIND.test(name) ||
  PART_OF_TOTAL.test(name) ||
  COUNTED_PART.test(name) ||
  !/\p{L}/u.test(name);

/** "Trường Tiểu học", which with a number before it may be a person, too: "Trường Thị Hoa". */
export const isOrganisation = (name: string): boolean => MARKED_ORGANISATION.test(name);

/** "Trường thị Hoa", "Bản Văn Sự": as names of people are made. */
export const soundsLikePerson = (name: string): boolean => /^\p{L}+\s(?:văn|thị)\s/iu.test(name);

/** "Trạm Y tế", "Công an xã": words in small letters stand in no name of a person. */
export const namesNobody = (name: string): boolean =>
  isOrganisation(name) &&
  (ABBREVIATED.test(name) || (/^\p{Lu}/u.test(name) && /\s\p{Ll}/u.test(name) && !soundsLikePerson(name)));

const headingOf = (words: readonly string[]): string => words.find((word) => !ENUMERATOR.test(word)) ?? words[0] ?? '';

type HeadingMeaning =
  | { readonly says: 'footer' }
  | { readonly says: 'nothing' }
  | { readonly says: 'kind'; readonly kind: DelegateKind; readonly name: string }
  | { readonly says: 'membership'; readonly membership: DelegateDraft['membership'] }
  /** `unclear`: a name of something, "Nà Lùng", that may be a unit; `isPost`: "Trưởng thôn" never is one */
  | { readonly says: 'unit' | 'unclear'; readonly name: string; readonly isPost: boolean };

/** What a heading row says of the people below it, by its words alone; `isOver`: among totals and signatures. */
export function meaningOfHeading(words: readonly string[], isOver: boolean): HeadingMeaning {
  const heading = headingOf(words);
  if (isFooter(heading) || (isOver && isPartOfTotal(words))) return { says: 'footer' };
  const name = heading
    .replace(NUMBER_BEFORE, '')
    .replace(/\s*[:(–-]\s*\(?\d+\s*(?:đ\/c|đồng chí|đại biểu|đảng viên|đb|người).*$/i, '')
    .replace(/\s*[:.]$/, '');
  const folded = foldVietnamese(name);
  const kind = KIND_WORDS.find(([word]) => word.test(folded))?.[1];
  const membership = MEMBERSHIP_WORDS.find(([word]) => word.test(folded))?.[1];
  if (membership || (membership === null && !kind)) return { says: 'membership', membership };
  if (kind) return { says: 'kind', kind, name };
  const isPost = POST.test(name);
  const isUnit = saysUnit(name) || MARKED_ORGANISATION.test(name);
  if (isUnit || (!isPost && isEnumerated(words, heading, isOver) && ORGANISATION.test(folded)))
    return { says: 'unit', name, isPost };
  return /\p{L}/u.test(name) && !BY_GENDER.test(folded) ? { says: 'unclear', name, isPost } : { says: 'nothing' };
}

/** Signers are counted in digits, as people are. */
function isEnumerated(words: readonly string[], heading: string, isOver: boolean): boolean {
  const [first = ''] = words;
  if (first !== heading && ENUMERATOR.test(first) && !/^\d/.test(first)) return true;
  const number = NUMBER_BEFORE.exec(heading)?.[0] ?? '';
  return number !== '' && !(isOver && /^\d/.test(number));
}

/** What a heading is presented like. */
export type HeadingLooks = { readonly isLikeUnits: boolean; readonly isLikeMemberships: boolean };

/** The section after a heading row: a kind or a unit it names replaces the former one; an unclear one ends the unit. */
export function readSection(words: readonly string[], section: RosterSection, looks: HeadingLooks): RosterSection {
  const meaning = meaningOfHeading(words, section.isOver);
  if (meaning.says === 'nothing') return section;
  if (meaning.says === 'footer') return { ...section, isOver: true };
  if (meaning.says === 'membership') return ofMembership(meaning.membership, section);
  if (meaning.says === 'kind') return ofKind(meaning.kind, meaning.name, section);
  const membership = section.outer === 'membership' && !looks.isLikeMemberships ? section.membership : null;
  if (meaning.says === 'unclear' && !looks.isLikeUnits) return { ...section, unit: '', membership };
  const unitsFirst = section.unitsFirst || (section.unit === '' && section.kind === null);
  return {
    ...section,
    unit: meaning.name,
    membership,
    isOver: section.isOver && meaning.says !== 'unit',
    unitsFirst,
    outer: section.outer ?? 'unit',
    kind: unitsFirst && section.unitsFirst ? null : section.kind,
  };
}

function ofMembership(membership: DelegateDraft['membership'], section: RosterSection): RosterSection {
  const outer = section.outer ?? 'membership';
  return { ...section, membership, outer, unit: outer === 'membership' ? '' : section.unit };
}

/** "Đại biểu được bầu của Chi bộ thôn Nà Lùng" names both; a kind over units begins without one. */
function ofKind(kind: DelegateKind, name: string, section: RosterSection): RosterSection {
  const unit = /\s(?:của|thuộc|tại|do)\s+((?:chi bộ|đảng bộ)\s.+?)(?:\s+bầu)?$/i.exec(name)?.[1];
  if (unit) return { ...section, kind, membership: null, unit: unit.charAt(0).toUpperCase() + unit.slice(1) };
  return { ...section, kind, membership: null, unit: section.unitsFirst ? section.unit : '' };
}
