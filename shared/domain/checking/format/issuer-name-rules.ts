import type { Fragment } from '../components/fragment.ts';
import { CONGRESS_KINDS, type Head } from '../components/paper-parts.ts';
import { inCapitals } from '../components/words.ts';
import { issuerLines } from './issuer-look-rules.ts';
import { type Breach, breachAt, type Check, type Checks, type PaperToCheck, quote, rewrite } from './rule.ts';

const ABOLISHED_FROM = '2025-07-01';
const joined = (fragments: readonly Fragment[]) => inCapitals(fragments.map(({ text }) => text).join(' '));

const STATE_NAME =
  /^(?:UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|TRƯỜNG (?!CHÍNH TRỊ)|SỞ |BỘ (?!CHÍNH TRỊ)|PHÒNG |CÔNG TY|BỆNH VIỆN|TRUNG TÂM (?!CHÍNH TRỊ)|CHI CỤC|CỤC |TỔNG CỤC|TỔNG CÔNG TY|NGÂN HÀNG|CÔNG AN)/;
const PARTY_NAME = /ĐẢNG|UỶ|ĐẠI HỘI|CHI BỘ|CHI UỶ|TRUNG ƯƠNG|BỘ CHÍNH TRỊ|BAN BÍ THƯ|BAN |VĂN PHÒNG|ĐOÀN|MẶT TRẬN/;

const partyParent: Check = ({ parts: { head } }) => {
  const [first] = head.upper;
  if (!first) return [];
  const name = inCapitals(first.text);
  if (!STATE_NAME.test(name) && PARTY_NAME.test(name)) return [];
  return [breachAt(first, quote(first.text), 'tổ chức đảng cấp trên trực tiếp (ĐẢNG BỘ …, ĐẢNG UỶ …, ĐẠI HỘI …)')];
};

/** The order of 1998 and 2004: the organisation first, then the congress with its ordinal. */
const congressOrder: Check = ({ parts: { head } }) => {
  const lines = issuerLines(head);
  const words = lines.map(({ text }) => inCapitals(text));
  const congressAt = words.findIndex((line) => /^ĐẠI HỘI/.test(line));
  const [organisation, congress] = [lines[congressAt - 1], lines[congressAt]];
  if (!organisation || !congress || !/^(?:ĐẢNG BỘ|CHI BỘ)/.test(words[congressAt - 1] ?? '')) return [];
  if (/^ĐẢNG BỘ|^CHI BỘ/.test(words[congressAt + 1] ?? '')) return [];
  const [, opening = '', ordinal = ''] = /^(ĐẠI HỘI.*?)\s*(LẦN THỨ.*|NHIỆM KỲ.*|KHOÁ.*|)$/i.exec(congress.text) ?? [];
  if (ordinal === '' || /ĐẢNG BỘ|CHI BỘ/.test(inCapitals(opening))) return [];
  const edits = [...rewrite(organisation, opening.trim()), ...rewrite(congress, `${organisation.text} ${ordinal}`)];
  return [
    breachAt(
      congress,
      quote(`${organisation.text} / ${congress.text}`),
      quote(`${opening.trim()} / ${organisation.text} ${ordinal}`),
      edits,
    ),
  ];
};

const ordinalOrTerm: Check = ({ parts: { head } }) => {
  if (!CONGRESS_KINDS.has(head.issuerKind)) return [];
  const name = joined(issuerLines(head));
  if (!/ĐẠI HỘI/.test(name) || /LẦN THỨ\s+\S|LẦN\s+[IVXLC]+|NHIỆM KỲ\s+(?:\d{4}\s*[-–]\s*\d{4}|[[.…])/.test(name))
    return [];
  const line = issuerLines(head).find(({ text }) => /ĐẠI HỘI|ĐẢNG BỘ|CHI BỘ/.test(inCapitals(text)));
  return line
    ? [
        breachAt(
          line,
          'không có lần thứ, không có nhiệm kỳ',
          'LẦN THỨ …, hoặc NHIỆM KỲ yyyy - yyyy khi không rõ lần thứ',
        ),
      ]
    : [];
};

const cellCongress: Check = ({ parts: { head }, profile }) => {
  const line = issuerLines(head).find(({ text }) => /TOÀN THỂ ĐẢNG VIÊN/.test(inCapitals(text)));
  if (!line || profile === 'HD36_2018' || !/CHI BỘ/.test(joined(issuerLines(head)))) return [];
  const text = line.text.replace(/\s*toàn thể đảng viên/iu, '');
  return [breachAt(line, quote(line.text), 'ĐẠI HỘI CHI BỘ …, không ghi TOÀN THỂ ĐẢNG VIÊN', rewrite(line, text))];
};

const ORGANS: readonly (readonly [RegExp, string])[] = [
  [/^ĐOÀN CHỦ TỊCH/, 'ĐOÀN CHỦ TỊCH'],
  [/^ĐOÀN THƯ KÝ/, 'ĐOÀN THƯ KÝ'],
  [/^BAN THẨM TRA/, 'BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU'],
  [/^BAN KIỂM PHIẾU/, 'BAN KIỂM PHIẾU'],
];

const congressOrgans: Check = (paper) => {
  const { head } = paper.parts;
  const own = joined(head.issuer);
  const organ = ORGANS.find(([pattern]) => pattern.test(own))?.[1];
  const [first] = head.issuer;
  if (!organ || !first) return missingOrgan(paper);
  const isOfCongress = head.issuerKind !== 'counting' || inCapitals(head.number?.organCode ?? '') === 'ĐH';
  if (isOfCongress && !/ĐẠI HỘI/.test(joined(head.upper)))
    return [breachAt(first, `${quote(first.text)} không có tên đại hội ở trên`, `tên đại hội, dưới là ${organ}`)];
  if (own === organ) return [];
  const edits = head.issuer.length === 1 ? rewrite(first, organ) : [];
  return [breachAt(first, quote(own), organ, edits)];
};

const SIGNED_BY_ORGAN = /^T\s*[/.]?\s*M\.?\s*(BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU|BAN KIỂM PHIẾU|ĐOÀN THƯ KÝ)/;

/** Signed by a body of the congress, but the letterhead names the congress alone. */
function missingOrgan({ parts: { head, signatures, isMinutes } }: PaperToCheck): Breach[] {
  if (head.issuerKind !== 'congress' && head.issuerKind !== 'cell-congress') return [];
  const own = signatures.filter(({ confirmation }) => confirmation === null);
  const organ = own.length === 1 ? SIGNED_BY_ORGAN.exec(joined(own[0]?.authority ?? []))?.[1] : undefined;
  const last = head.issuer.at(-1);
  if (!organ || !last || (isMinutes && organ === 'ĐOÀN THƯ KÝ')) return [];
  return [breachAt(last, `${organ} ký nhưng phần tên cơ quan chỉ ghi đại hội`, `tên đại hội, dưới là ${organ}`)];
}

const committeeName: Check = ({ parts: { head } }) => {
  const line = head.issuer.find(({ text }) => /^BAN (?:THƯỜNG VỤ|CHẤP HÀNH)/.test(inCapitals(text)));
  if (!line || /TRUNG ƯƠNG|ĐOÀN|CÔNG ĐOÀN|HỘI /.test(joined(head.issuer))) return [];
  const name = /^ban (?:thường vụ|chấp hành)\s+(?:đ[aả]ng (?:u[ỷy]|ủy|bộ)|chi bộ)\s+(.+)$/iu.exec(line.text)?.[1];
  const edits = name === undefined || /CHI BỘ/.test(inCapitals(line.text)) ? [] : rewrite(line, `ĐẢNG UỶ ${name}`);
  return [breachAt(line, quote(line.text), 'tên đảng uỷ, dùng chung cho ban chấp hành và ban thường vụ', edits)];
};

const WITHOUT_PARENT = /CHÍNH PHỦ|QUỐC HỘI|TRUNG ƯƠNG|MẶT TRẬN TỔ QUỐC/;

const committeeParent: Check = (paper) => {
  const { head } = paper.parts;
  if (
    head.issuerKind !== 'committee' ||
    !/^ĐẢNG UỶ/.test(joined(head.issuer)) ||
    WITHOUT_PARENT.test(joined(head.issuer))
  )
    return [];
  return parentBreach(head, 'ĐẢNG BỘ (cấp trên trực tiếp) ở trên, ĐẢNG UỶ … ở dưới');
};

const cellParent: Check = ({ parts: { head } }) =>
  head.issuerKind === 'cell' ? parentBreach(head, 'ĐẢNG BỘ … ở trên, CHI BỘ … ở dưới') : [];

/** A state body above is told by CQ-08. */
function parentBreach(head: Head, expected: string): Breach[] {
  const [parent] = head.upper;
  const [own] = head.issuer;
  if (!parent) return own ? [breachAt(own, `${quote(own.text)} không có cấp trên trực tiếp ở trên`, expected)] : [];
  const name = inCapitals(parent.text);
  if (/^ĐẢNG BỘ/.test(name) || STATE_NAME.test(name) || !PARTY_NAME.test(name)) return [];
  return [breachAt(parent, quote(parent.text), expected, organisationOf(parent, name))];
}

/** The committee's name says which organisation it leads. */
function organisationOf(parent: Fragment, name: string) {
  const committee = /^ĐẢNG UỶ (.+)$/.exec(name)?.[1];
  const province = /^TỈNH UỶ (.+)$/.exec(name)?.[1];
  if (committee) return rewrite(parent, `ĐẢNG BỘ ${committee}`);
  return province ? rewrite(parent, `ĐẢNG BỘ TỈNH ${province}`) : [];
}

const subcommitteeParent: Check = ({ parts: { head } }) => {
  if (head.issuerKind !== 'subcommittee') return [];
  const [parent] = head.upper;
  const [own] = head.issuer;
  const expected = 'ĐẢNG UỶ … (cấp uỷ lập ra) ở trên, tên tiểu ban, tổ ở dưới';
  if (!parent) return own ? [breachAt(own, `${quote(own.text)} không có cấp uỷ ở trên`, expected)] : [];
  const name = inCapitals(parent.text);
  if (
    /^(?:ĐẢNG UỶ|TỈNH UỶ|THÀNH UỶ|CHI BỘ|CHI UỶ|BAN |HUYỆN UỶ|QUẬN UỶ|THỊ UỶ|TIỂU BAN|ĐẠI HỘI|BCH)/.test(name) ||
    STATE_NAME.test(name)
  )
    return [];
  const organisation = /^ĐẢNG BỘ (.+)$/.exec(name)?.[1];
  return [
    breachAt(parent, quote(parent.text), expected, organisation ? rewrite(parent, `ĐẢNG UỶ ${organisation}`) : []),
  ];
};

const advisoryName: Check = ({ parts: { head } }) => {
  const [line] = head.issuer;
  if (head.issuerKind !== 'advisory' || !line || head.upper.length === 0 || head.issuer.length > 1) return [];
  const match = /^(.*?)\s+(?:ĐẢNG UỶ|TỈNH UỶ|THÀNH UỶ|HUYỆN UỶ|ĐẢNG BỘ)(?:\s.*)?$/.exec(inCapitals(line.text));
  return match ? [breachAt(line, quote(line.text), quote(match[1] ?? ''), rewrite(line, match[1] ?? ''))] : [];
};

const ABOLISHED = /HUYỆN UỶ|QUẬN UỶ|THỊ UỶ|ĐẢNG BỘ (?:HUYỆN|QUẬN|THỊ XÃ)|ĐẢNG ĐOÀN|BAN CÁN SỰ ĐẢNG/;

const abolished: Check = ({ parts: { head }, day, profile }) => {
  if (profile === 'HD36_2018' && (day ?? '') < ABOLISHED_FROM) return [];
  const line =
    day !== null && day < ABOLISHED_FROM
      ? undefined
      : issuerLines(head).find(({ text }) => ABOLISHED.test(inCapitals(text)));
  return line
    ? [
        breachAt(
          line,
          quote(line.text),
          'tổ chức cấp huyện, đảng đoàn, ban cán sự đảng đã kết thúc hoạt động từ 01/7/2025',
        ),
      ]
    : [];
};

const ORGAN = '(?:UỶ BAN|BAN|VĂN PHÒNG|CÔNG AN|TRUNG TÂM|HỘI|SỞ|TRƯỜNG)';
const JOINT_BADLY = new RegExp(`^${ORGAN} .+?(?:\\s*[–—]\\s*|\\S-\\s*|\\s-\\S|\\s*,\\s+| VÀ )${ORGAN} `);

const jointNames: Check = ({ parts: { head } }) => {
  const own = joined(head.issuer);
  const [first] = head.issuer;
  const isJoint = /^\p{Lu}{3,}-\p{Lu}{3,}/u.test(head.number?.organCode ?? '');
  if (!first || own.includes(' - ') || !(JOINT_BADLY.test(own) || (isJoint && head.issuer.length > 0))) return [];
  const edits = head.issuer.length === 1 ? rewrite(first, first.text.replace(/\s*[–—]\s*/, ' - ')) : [];
  return [
    breachAt(
      first,
      quote(own),
      'cơ quan chủ trì trước, giữa các cơ quan là “ - ”',
      first.text.match(/[–—]/) ? edits : [],
    ),
  ];
};

export const ISSUER_NAME_RULES: Checks = {
  'CQ-08': partyParent,
  'CQ-09': congressOrder,
  'CQ-10': ordinalOrTerm,
  'CQ-11': cellCongress,
  'CQ-12': congressOrgans,
  'CQ-13': committeeName,
  'CQ-14': committeeParent,
  'CQ-15': cellParent,
  'CQ-16': subcommitteeParent,
  'CQ-17': advisoryName,
  'CQ-18': abolished,
  'CQ-19': jointNames,
};
