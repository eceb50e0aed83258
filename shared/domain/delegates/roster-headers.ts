import { foldVietnamese, tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { RosterField } from './roster-import.ts';

/**
 * Words units write over their columns. Each rule sees the lowest part of a
 * header and what stands above it ("Ngày sinh" over "Nam"), both without marks
 * and signs: "Chức vụ, đơn vị công tác" → "chuc vu don vi cong tac".
 */
type HeaderRule = { readonly field: RosterField; readonly own: RegExp; readonly above?: RegExp };

const DAY_OF = '(?:ngay |thang |nam |nay )*';
const RULES: readonly HeaderRule[] = [
  { field: 'rowNumber', own: /^(?:s ?t ?t|tt|so tt|so thu tu|no)$/ },
  { field: 'familyAndMiddleName', own: /^ho(?:| va)(?:| ten| chu)(?: dem| lot)$|^ho$/ },
  { field: 'givenName', own: /^ten(?: goi)?$/ },
  { field: 'fullName', own: /^ho (?:va )?ten(?: .*)?$|^hoten$|^ten (?:dai bieu|dang vien)$/ },
  { field: 'gender', own: /^(?:gioi tinh|gioi|phai|nam nu)$/ },
  {
    field: 'bornOn',
    own: /^(?:ngay |thang |nam )*sinh(?: ngay| thang| nam)*$|^n ?t ?n ?s$|^(?:ngay |thang )*nam sinh .*$/,
  },
  { field: 'ethnicity', own: /^(?:thanh phan )?dan toc$/ },
  { field: 'religion', own: /^ton giao$/ },
  { field: 'homeTown', own: /^(?:que quan|nguyen quan|que)(?: .*)?$/ },
  {
    field: 'residence',
    own: /^(?:noi o|noi cu tru|cho o|ho khau|noi thuong tru|thuong tru|dia chi|tru quan)(?: .*)?$/,
  },
  { field: 'officialOn', own: /chinh thuc/ },
  {
    field: 'joinedPartyOn',
    own: new RegExp(`^${DAY_OF}(?:vao dang|ket nap|vao dcsvn)(?: du bi| cong san.*)?$|^${DAY_OF}ket nap dang`),
  },
  { field: 'joinedPartyOn', own: /^(?:ngay )?(?:du bi|ket nap|vao)$/, above: /dang/ },
  { field: 'generalEducation', own: /^(?:trinh do |td )?(?:van hoa|hoc van|gdpt|giao duc pho thong|pho thong|vh)$/ },
  { field: 'politicalTheory', own: /^(?:trinh do |td )?(?:ly luan(?: chinh tri)?|l ?l ?c ?t|chinh tri)$/ },
  { field: 'expertise', own: /^(?:trinh do |td )?(?:chuyen mon(?: .*)?|c ?m(?: ?n ?v)?|hoc vi|bang cap)$/ },
  {
    field: 'unit',
    own: /^(?:thuoc |ten |sinh hoat tai |sinh hoat )*(?:to chuc (?:co so )?dang|chi bo|dang bo|tccsd|don vi|doan dai bieu|to dang)(?: .*)?$/,
  },
  { field: 'post', own: /^(?:chuc vu|chuc danh|nghe nghiep|cong viec|noi cong tac|co quan cong tac|cv)(?: .*)?$/ },
  { field: 'kindExOfficio', own: /^(?:dai bieu )?duong nhien$/ },
  { field: 'kindElected', own: /^(?:dai bieu )?(?:duoc |do )?bau(?: cu)?$/ },
  { field: 'kindAppointed', own: /^(?:dai bieu )?(?:duoc )?chi dinh$/ },
  { field: 'kindAlternate', own: /^(?:dai bieu )?du khuyet$/ },
  { field: 'cardNumber', own: /^(?:so )?(?:the dang(?: vien)?|the dv|the)(?: .*)?$/ },
  { field: 'phone', own: /^(?:so )?(?:dien thoai|dt|sdt|di dong)(?: .*)?$/ },
  { field: 'note', own: /^(?:ghi chu|gc)(?: .*)?$/ },
];
const WORKPLACE = /^(?:don vi|co quan) (?:cong tac|lam viec)/;

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
  const ofGender = fieldOfGenderColumn(tidyText(lowest).toLowerCase(), own, above);
  if (ofGender) return ofGender;
  if (WORKPLACE.test(own)) return 'post';
  return RULES.find((rule) => rule.own.test(own) && (!rule.above || rule.above.test(above)))?.field ?? null;
}

/** "Nam" (male) and "năm" (year) differ only by their marks, so these are read with marks. */
function fieldOfGenderColumn(marked: string, own: string, above: string): RosterField | null {
  const isOfBirth = /sinh/.test(`${above} ${own}`);
  const sex = /^(?:nam|nữ|nu)$/.test(marked) ? marked : /sinh.*\(?\b(nam|nữ|nu)\)?$/.exec(marked)?.[1];
  // Without marks "sinh nam" means the year
  if (sex === undefined || (sex === 'nam' && marked === 'sinh nam')) return null;
  if (sex === 'nam') return isOfBirth ? 'bornOnMale' : 'isMale';
  return isOfBirth ? 'bornOnFemale' : 'isFemale';
}
