import { CONGRESS_KINDS } from '../components/paper-parts.ts';
import { ADMINISTRATIVE, inCapitals } from '../components/words.ts';
import { type Breach, breachAt, type Check, type Checks, type PaperToCheck } from './rule.ts';
import { authorityOf } from './signature-rules.ts';

/** Which body of a grassroots organisation issues: the committee and its standing committee share one letterhead. */
function bodyOf(paper: PaperToCheck): 'cell' | 'committee' | 'standing-committee' | null {
  const { head, signatures } = paper.parts;
  if (head.issuerKind === 'cell') return 'cell';
  const parent = inCapitals(head.upper[0]?.text ?? '');
  if (head.issuerKind !== 'committee' || !/^ĐẢNG BỘ (?:XÃ|PHƯỜNG|ĐẶC KHU)/.test(parent)) return null;
  const authority = signatures.map(authorityOf);
  if (authority.some((line) => line.startsWith('T/M BAN THƯỜNG VỤ'))) return 'standing-committee';
  return authority.some((line) => line.startsWith('T/M ĐẢNG UỶ')) ? 'committee' : null;
}

const NOT_ALLOWED = {
  cell: ['Quy định', 'Hướng dẫn'],
  committee: ['Hướng dẫn'],
  'standing-committee': ['Quy chế'],
} as const;
const NAMES = {
  cell: 'chi bộ',
  committee: 'ban chấp hành đảng bộ cơ sở',
  'standing-committee': 'ban thường vụ đảng uỷ cơ sở',
} as const;

const matrix: Check = (paper) => {
  const body = bodyOf(paper);
  const { type, typeName } = paper.parts.title;
  if (!body || !type || !typeName || !(NOT_ALLOWED[body] as readonly string[]).includes(typeName)) return [];
  return [
    breachAt(
      type,
      `${typeName.toLowerCase()} của ${NAMES[body]}`,
      'loại văn bản khác; nên đối chiếu Điều 11 Quy định 399-QĐ/TW',
    ),
  ];
};

const notAtGrassroots: Check = (paper) => {
  const body = bodyOf(paper);
  const { type, typeName } = paper.parts.title;
  if (!body || !type || (typeName !== 'Chỉ thị' && typeName !== 'Thông tri')) return [];
  return [
    breachAt(
      type,
      `${typeName.toLowerCase()} của ${NAMES[body]}`,
      'loại văn bản khác; nên đối chiếu Điều 11 Quy định 399-QĐ/TW',
    ),
  ];
};

const OF_CONGRESS = new Set([
  'Nghị quyết',
  'Quy chế',
  'Chương trình',
  'Công văn',
  'Biên bản',
  'Báo cáo',
  'Thông báo',
  'Quyết định',
  'Tờ trình',
]);

const ofCongress: Check = ({ parts: { head, title } }): Breach[] => {
  const { type, typeName } = title;
  if (
    !CONGRESS_KINDS.has(head.issuerKind) ||
    !type ||
    !typeName ||
    OF_CONGRESS.has(typeName) ||
    ADMINISTRATIVE.has(typeName)
  )
    return [];
  return [
    breachAt(
      type,
      `${typeName.toLowerCase()} của đại hội`,
      'nghị quyết, quy chế, chương trình, công văn, biên bản, báo cáo, thông báo',
    ),
  ];
};

export const AUTHORITY_RULES: Checks = { 'TQ-01': matrix, 'TQ-02': notAtGrassroots, 'TQ-03': ofCongress };
