import { foldVietnamese, tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { RosterField } from './roster-import.ts';

/**
 * Words units write over their columns. Each rule sees the lowest part of a
 * header and what stands above it ("Ngày sinh" over "Nam"), both without marks
 * and signs: "Chức vụ, đơn vị công tác" → "chuc vu don vi cong tac".
 */
type HeaderRule = { readonly field: RosterField; readonly own: RegExp; readonly above?: RegExp };

/** A form of dates below what they are the dates of */
const WHOLE_DAY = /^ngay thang(?: nam)?$|^d+ m+ y+$/;
const BIRTH = /sinh|\bn ?t ?n ?s\b/;
/** Above the parts of a date: the admission, not the day of full membership, nor its place or decision */
const JOINING = /^(?!.*\b(?:chinh thuc|noi|tuoi|so|nguoi|qd|quyet dinh)\b).*(?:vao dang|ket nap|vao dcs|\bn ?v ?d\b)/;
const OFFICIAL = /^(?!.*\b(?:dai bieu|db|noi|tuoi|so|nguoi|qd|quyet dinh)\b).*(?:chinh thuc|\bn ?c ?t\b)/;
const RULES: readonly HeaderRule[] = [
  { field: 'rowNumber', own: /^(?:s ?t ?t|t ?t|so tt|so thu tu|thu tu|no|stt .*)$/ },
  { field: 'familyAndMiddleName', own: /^ho(?: va)?(?: ten| chu)?(?: dem| lot)$|^ho$/ },
  { field: 'middleName', own: /^(?:chu |ten )?(?:dem|lot)$/ },
  { field: 'givenName', own: /^ten(?: goi)?$/ },
  { field: 'birthName', own: /^ten (?:khac|goi khac|khai sinh)(?: .*)?$|^ho (?:va )?ten (?:goi )?khac$|^bi danh$/ },
  {
    field: 'fullName',
    own: /^(?:ho (?:va )?ten|hoten|ho ten)(?: .*)?$|^ten (?:dai bieu|dang vien)$|^(?:dong chi|dai bieu|dang vien)$|^hvt$/,
  },
  { field: 'gender', own: /^(?:gioi tinh|gioi|phai|nam nu|gt)(?: nam nu| nu nam)?$/ },
  { field: 'birthDay', own: /^ng(?:ay)?$/, above: BIRTH },
  { field: 'birthMonth', own: /^thang sinh$/ },
  { field: 'birthMonth', own: /^th(?:ang)?$/, above: BIRTH },
  { field: 'birthYear', own: /^n(?:am)?$/, above: BIRTH },
  {
    field: 'bornOn',
    own: /^(?:ngay |thang |nam )*sinh(?: ngay| thang| nam)*$|^n ?t ?n ?s$|^(?:ngay |thang )*nam sinh .*$|^ngay sinh .*$/,
  },
  { field: 'bornOn', own: WHOLE_DAY, above: BIRTH },
  { field: 'religion', own: /^ton giao$/ },
  { field: 'homeTown', own: /^(?:que quan|nguyen quan|sinh quan|que)(?: .*)?$/ },
  {
    field: 'residence',
    own: /^(?:noi o|noi cu tru|cho o|ho khau|noi thuong tru|thuong tru|dia chi|tru quan|noi sinh song)(?: .*)?$/,
  },
  {
    field: 'membership',
    own: /^(?:dang vien )?chinh thuc (?:hay |hoac )?du bi$|^loai dang vien$|^(?:tinh trang|dien) dang vien$/,
  },
  { field: 'officialOn', own: /^(?!dai bieu|db )(?:.* )?chinh thuc(?: .*)?$|^n ?c ?t$/ },
  { field: 'officialOn', own: WHOLE_DAY, above: /chinh thuc/ },
  { field: 'officialDay', own: /^ng(?:ay)?$/, above: OFFICIAL },
  { field: 'officialMonth', own: /^th(?:ang)?$/, above: OFFICIAL },
  { field: 'officialYear', own: /^n(?:am)?$/, above: OFFICIAL },
  { field: 'joinedPartyDay', own: /^ng(?:ay)?$/, above: JOINING },
  { field: 'joinedPartyMonth', own: /^th(?:ang)?$/, above: JOINING },
  { field: 'joinedPartyYear', own: /^n(?:am)?$/, above: JOINING },
  { field: 'joinedPartyOn', own: WHOLE_DAY, above: /vao dang|ket nap/ },
  {
    field: 'joinedPartyOn',
    own: /^(?!.*\b(?:noi|tuoi|so|nguoi|qd|quyet dinh)\b)(?:.* )?(?:vao dang|ket nap|vao dcsvn|vao dcs viet nam|vao dcs)(?: .*)?$|^n ?v ?d$/,
  },
  { field: 'joinedPartyOn', own: /^(?:ngay )?(?:du bi|ket nap|vao)$/, above: /dang/ },
  {
    field: 'generalEducation',
    own: /^(?:trinh do |td )?(?:van hoa|hoc van|gdpt|giao duc pho thong|pho thong|vh|hv)(?: pho thong)?$|^td ?(?:vh|hv)$/,
  },
  {
    field: 'politicalTheory',
    own: /^(?:trinh do |td )?(?:ly luan(?: .*)?|l ?l ?c ?t|ll|chinh tri)$|^td ?llct$|^trinh do ct$/,
  },
  { field: 'politicalTheory', own: /^ct$/, above: /trinh do/ },
  { field: 'stateManagement', own: /^(?:trinh do )?(?:quan ly (?:nha nuoc|nn|hanh chinh)(?: .*)?|qlnn)$/ },
  { field: 'foreignLanguage', own: /^(?:trinh do )?(?:ngoai ngu|anh van)$/ },
  { field: 'foreignLanguage', own: /^nn$/, above: /trinh do/ },
  { field: 'computing', own: /^(?:trinh do )?tin hoc$/ },
  { field: 'computing', own: /^th$/, above: /trinh do/ },
  {
    field: 'expertise',
    own: /^(?:trinh do |td )?(?:chuyen mon(?: .*)?|c ?m(?: ?n ?v)?|hoc vi|bang cap|chuyen nganh)$|^td ?cm$|^trinh do$/,
  },
  { field: 'expertise', own: /^(?:chuyen )?nganh(?: .*)?$/, above: /chuyen mon|trinh do/ },
  {
    field: 'unit',
    own: /^(?:thuoc |ten |sinh hoat dang tai |sinh hoat tai |sinh hoat |noi )*(?:to chuc (?:co so )?dang|chi bo|dang bo|tccsd|don vi|doan dai bieu|doan|to dang|sinh hoat dang|sinh hoat)(?: .*)?$/,
  },
  { field: 'partyPost', own: /^(?:chuc vu|chuc danh|cv) (?:trong )?dang(?: hien nay)?$/ },
  { field: 'partyPost', own: /^(?:ve )?dang$/, above: /chuc vu|chuc danh/ },
  { field: 'post', own: /^(?:ve )?(?:chinh quyen|doan the|nha nuoc)(?: .*)?$/, above: /chuc vu|chuc danh/ },
  {
    field: 'committeeSeat',
    own: /^(?:chuc vu |la )?(?:cap uy|cap uy vien)(?: hien nay| duong nhiem| khoa .*)?$/,
  },
  {
    field: 'post',
    own: /^(?:chuc vu|chuc danh|nghe nghiep|cong viec|noi cong tac|noi lam viec|co quan cong tac|cv)(?: .*)?$/,
  },
  { field: 'sector', own: /^(?:khoi|linh vuc|nganh nghe|khoi nganh)(?: .*)?$/ },
  { field: 'kindExOfficio', own: /^(?:dai bieu |db )?(?:duong nhien|dn)$/ },
  { field: 'kindElected', own: /^(?:dai bieu |db )?(?:duoc |do )?bau(?: cu| ra)?$|^(?:dai bieu |db )chinh thuc$|^bc$/ },
  { field: 'kindAppointed', own: /^(?:dai bieu |db )?(?:duoc )?chi dinh$/ },
  { field: 'kindAppointed', own: /^cd$/, above: /dai bieu|dien/ },
  { field: 'kindAlternate', own: /^(?:dai bieu |db )?(?:du khuyet|dk)$/ },
  {
    field: 'kind',
    own: /^(?:dien|loai|hinh thuc|tu cach|co cau|thanh phan|doi tuong)(?: dai bieu| tham gia| du dai hoi| tham du)*$|^dai bieu (?:thuoc )?dien$|^ghi chu dien$/,
  },
  { field: 'cardNumber', own: /^(?:so )?(?:the dang(?: vien)?|the dv|t ?d ?v|the)(?: .*)?$/ },
  { field: 'partyBadge', own: /^(?:huy hieu|hh)(?: dang)?(?: .*)?$/ },
  { field: 'awards', own: /^(?:khen thuong|danh hieu|thanh tich)(?: .*)?$/ },
  { field: 'discipline', own: /^(?:hinh thuc )?ky luat(?: .*)?$/ },
  { field: 'phone', own: /^(?:so )?(?:dien thoai|dtdd|sdt|di dong|dt di dong)(?: .*)?$/ },
  { field: 'ethnicity', own: /^(?:thanh phan )?dan toc$/ },
  { field: 'note', own: /^(?:ghi chu|gc)(?: .*)?$/ },
];
const PARTY_DAY = /vao dang|ket nap|chinh thuc/;
const WORKPLACE = /^(?:don vi|co quan|noi) (?:cong tac|lam viec)/;

/** Letters and digits only, without marks: what the rules compare. */
export const headerWords = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The field a column holds, by the parts of its header from top to bottom; null when no rule knows it. */
export function fieldOfHeader(parts: readonly string[]): RosterField | null {
  const lowest = parts.at(-1);
  if (lowest === undefined) return null;
  const own = headerWords(lowest);
  const above = headerWords(parts.slice(0, -1).join(' '));
  const marked = tidyText(lowest).toLowerCase();
  const ofMarks = fieldOfMarkedLetters(marked) ?? fieldOfGenderColumn(marked, own, above);
  if (ofMarks) return ofMarks;
  if (WORKPLACE.test(own)) return 'post';
  return RULES.find((rule) => rule.own.test(own) && (!rule.above || rule.above.test(above)))?.field ?? null;
}

/** "ĐT" is a telephone, "DT" an ethnic group. */
function fieldOfMarkedLetters(marked: string): RosterField | null {
  const letters = marked.replace(/[\s.]/g, '');
  if (/^(?:số|so)?đt$/.test(letters)) return 'phone';
  return letters === 'dt' ? 'ethnicity' : null;
}

/** "Nam" (male) and "năm" (year) differ only by their marks, so these are read with marks. */
function fieldOfGenderColumn(marked: string, own: string, above: string): RosterField | null {
  const isOfBirth = BIRTH.test(`${above} ${own}`);
  const sex = sexOfWords(marked);
  // Without marks "sinh nam" means the year, and so does "nam" of a Party day
  if (sex === null || (sex === 'male' && (marked === 'sinh nam' || PARTY_DAY.test(above)))) return null;
  if (sex === 'male') return isOfBirth ? 'bornOnMale' : 'isMale';
  return isOfBirth ? 'bornOnFemale' : 'isFemale';
}

function sexOfWords(marked: string): 'male' | 'female' | null {
  const sex =
    /^(?:là )?(nam|nữ|nu)(?: giới)?$/.exec(marked)?.[1] ??
    /sinh.*\(?\b(nam|nữ|nu)\)?$/.exec(marked)?.[1] ??
    /^(nam|nữ)[\s(:–-]+(?:ngày|tháng|năm)?.*sinh/.exec(marked)?.[1];
  if (sex === undefined) return null;
  return sex === 'nam' ? 'male' : 'female';
}

/** Whose column the lowest part of a header names, whatever stands above it. */
export const sexOfHeader = (parts: readonly string[]): 'male' | 'female' | null =>
  sexOfWords(tidyText(parts.at(-1) ?? '').toLowerCase());

export const isOfMonths = (parts: readonly string[]): boolean => /^th(?:ang)?\b/.test(headerWords(parts.at(-1) ?? ''));

/** A day of joining the Party, or of full membership. */
export const isOfParty = (header: string): boolean => PARTY_DAY.test(headerWords(header));
