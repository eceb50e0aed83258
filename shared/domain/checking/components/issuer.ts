import type { Fragment } from './fragment.ts';
import { CONGRESS_KINDS, type IssuerKind } from './paper-parts.ts';
import { inCapitals } from './words.ts';

const CONGRESS_ORGAN = /^(?:ĐOÀN CHỦ TỊCH|ĐOÀN THƯ KÝ|BAN THẨM TRA|BAN KIỂM PHIẾU)/;
const OPENS_ISSUER =
  /^(?:ĐẢNG UỶ|CHI BỘ|CHI UỶ|ĐẢNG BỘ|ĐẠI HỘI|TỈNH UỶ|THÀNH UỶ|BAN |VĂN PHÒNG|UỶ BAN|TIỂU BAN|TỔ |HỘI ĐỒNG|ĐOÀN |TRUNG TÂM|HUYỆN UỶ|QUẬN UỶ|THỊ UỶ|TRƯỜNG |ĐẢNG ĐOÀN|CƠ QUAN|CÔNG AN|MẶT TRẬN|HỘI |LIÊN ĐOÀN|SỞ |PHÒNG )/;

/**
 * Which lines name the superior and which the issuer. Weight tells where it
 * differs; else the words do: a congress is its own issuer in two lines, a body
 * of the congress, a committee or a cell is the last that opens a name.
 */
export function splitIssuer(lines: readonly Fragment[]): { upper: readonly Fragment[]; issuer: readonly Fragment[] } {
  if (lines.length <= 1) return { upper: [], issuer: lines };
  const words = lines.map(({ text }) => inCapitals(text));
  const organ = words.findIndex((line) => CONGRESS_ORGAN.test(line));
  if (organ > 0) return cut(lines, organ);
  if (words.some((line) => line.startsWith('ĐẠI HỘI'))) return cut(lines, congressFrom(words));
  const joint = words.findIndex((line) => /\s[-–—]$/.test(line) || isJoint(line));
  if (joint >= 0) return cut(lines, joint);
  const openings = words.flatMap((line, at) => (OPENS_ISSUER.test(line) ? [at] : []));
  const byWords = openings.length > 1 ? openings.at(-1) : undefined;
  return cut(lines, byWords ?? byWeight(lines) ?? lines.length - 1);
}

const cut = (lines: readonly Fragment[], at: number) => ({ upper: lines.slice(0, at), issuer: lines.slice(at) });

/** "ĐẢNG BỘ …" above "ĐẠI HỘI …" is the old order of the same two lines; a third line above is a superior. */
function congressFrom(words: readonly string[]): number {
  const at = words.findIndex((line) => line.startsWith('ĐẠI HỘI'));
  return at === 1 && words.length === 2 && words[0]?.startsWith('ĐẢNG BỘ') ? 0 : at > 1 ? at - 1 : at;
}

function byWeight(lines: readonly Fragment[]): number | undefined {
  const bold = lines.map(({ runs }) => runs.length > 0 && runs.every((run) => run.bold));
  const first = bold.indexOf(true);
  return first > 0 && bold.slice(first).every(Boolean) ? first : undefined;
}

/** Two organs with a dash between them; a dash in a name ("TỔ CHỨC - PHỤC VỤ") joins none. */
const JOINT =
  /\s*[-–—]\s*(?:UỶ BAN|BAN (?!HÀNH)|VĂN PHÒNG|CÔNG AN|TRUNG TÂM|HỘI |SỞ |TRƯỜNG |MẶT TRẬN|LIÊN ĐOÀN|TỈNH ĐOÀN|TOÀ ÁN|VIỆN |ĐẢNG UỶ|TỈNH UỶ|BỘ CHỈ HUY)/;

/** A cell of two units has one name: "CHI BỘ TRẠM Y TẾ - TRƯỜNG MẦM NON". */
const isJoint = (name: string): boolean => JOINT.test(name) && !/^(?:CHI BỘ|ĐẢNG BỘ) /.test(name);

const KINDS: readonly (readonly [RegExp, IssuerKind])[] = [
  [/^ĐOÀN CHỦ TỊCH/, 'presidium'],
  [/^ĐOÀN THƯ KÝ/, 'secretariat'],
  [/^BAN THẨM TRA/, 'credentials'],
  [/^BAN KIỂM PHIẾU/, 'counting'],
  [/ĐẠI HỘI (?:TOÀN THỂ ĐẢNG VIÊN |ĐẢNG VIÊN )?CHI BỘ|CHI BỘ.* ĐẠI HỘI/, 'cell-congress'],
  [/ĐẠI HỘI/, 'congress'],
  [/^UỶ BAN KIỂM TRA|^CƠ QUAN UỶ BAN KIỂM TRA/, 'inspection'],
  [/^(?:UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|BỘ |SỞ )/, 'state'],
  [/^(?:TIỂU BAN|BAN CHỈ ĐẠO|HỘI ĐỒNG|TỔ )/, 'subcommittee'],
  [
    /^(?:VĂN PHÒNG|BAN TỔ CHỨC|BAN XÂY DỰNG|BAN TUYÊN|BAN NỘI CHÍNH|BAN DÂN VẬN|TRUNG TÂM CHÍNH TRỊ|TRƯỜNG CHÍNH TRỊ)/,
    'advisory',
  ],
  [/^(?:TỈNH UỶ|THÀNH UỶ)/, 'province'],
  [/^(?:ĐẢNG UỶ|HUYỆN UỶ|QUẬN UỶ|THỊ UỶ|BAN CHẤP HÀNH|BAN THƯỜNG VỤ)/, 'committee'],
  [/^(?:CHI BỘ|CHI UỶ)/, 'cell'],
];

export function issuerKindOf(upper: readonly Fragment[], issuer: readonly Fragment[]): IssuerKind {
  const own = inCapitals(issuer.map(({ text }) => text).join(' '));
  if (own === '' && upper.length === 0) return 'unknown';
  const kind = KINDS.find(([pattern]) => pattern.test(own))?.[1] ?? 'unknown';
  return isJoint(own) && !CONGRESS_KINDS.has(kind) ? 'joint' : kind;
}
