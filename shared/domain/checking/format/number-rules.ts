import type { WordEdit } from '#shared/kernel/word-edit.ts';
import { CONGRESS_KINDS, type IssuerKind, type NumberLine } from '../components/paper-parts.ts';
import { ADMINISTRATIVE, inCapitals, TYPES } from '../components/words.ts';
import { lookBreaches } from './look.ts';
import {
  type Breach,
  breachAt,
  type Check,
  type Checks,
  isNumberedPaper,
  type PaperToCheck,
  quote,
  rewrite,
} from './rule.ts';

const CODES = TYPES.map(([, code]) => code).filter((code) => code !== '');
const CODE_BY_CAPITALS = new Map(CODES.map((code) => [code.toUpperCase(), code]));
const OLD_REGULATION = new Set(['QĐI', 'QYĐ']);

/** The line in its pieces as written; null when it is no number line in any form. */
function piecesOf(text: string) {
  const match =
    /^(?<word>[Ss][ốôỐÔ])(?<colon>\s*[:.]?\s*)(?<number>[\d.…_\s]*|\[[^\]]*\])(?<year>\s*[-/–—]\s*(?:19|20)\d\d)?(?<first>\s*[-/–—]\s*)(?<type>\p{L}+)(?<second>\s*[-/–—]\s*)(?<organ>\p{L}.*?)(?<late>\s*[-/–—]\s*(?:19|20)\d\d)?$/u.exec(
      text.normalize('NFC'),
    );
  return match?.groups ?? null;
}

const properCode = (written: string) =>
  OLD_REGULATION.has(written.toUpperCase()) ? 'QĐ' : (CODE_BY_CAPITALS.get(written.toUpperCase()) ?? written);

type Change = { readonly type?: string; readonly organ?: string };

/** The line as it should be written; every rule of the line repairs it whole. */
function properLine({ at }: NumberLine, change: Change = {}): string | null {
  const pieces = piecesOf(at.raw.trim());
  if (!pieces) return null;
  const { number = '', type = '', organ = '' } = pieces;
  const digits = number.replace(/\D/g, '');
  const shown =
    digits === '' ? (number.trim() === '' ? '     ' : number) : digits.replace(/^0+(?=\d\d)/, '').padStart(2, '0');
  return `Số ${shown}-${change.type ?? properCode(type)}/${change.organ ?? organ.replace(/\s*([-/])\s*/g, '$1').trim()}`;
}

/** "01.05" and "0 12" are no number that a machine may put together. */
const isWhole = ({ at, number }: NumberLine): boolean =>
  number === '' || new RegExp(`(?<![\\d.])${number}(?![\\d.])`).test(at.text) || !/^\d+$/.test(number);

function repaired(number: NumberLine, change: Change = {}): WordEdit[] {
  const line = isWhole(number) ? properLine(number, change) : null;
  return line === null || line === number.at.raw ? [] : rewrite(number.at, line);
}

const withNumber =
  (look: (number: NumberLine, paper: PaperToCheck) => Breach[]): Check =>
  (paper) =>
    paper.parts.head.number ? look(paper.parts.head.number, paper) : [];

/** What the word before the number should be; null when it is right. */
function wordBreach({ word, colon, number = '' }: Readonly<Record<string, string>>): string | null {
  if (word !== 'Số') return 'chữ “Số” viết đúng dấu, chỉ in hoa chữ đầu';
  return colon === '' && /^\d/.test(number) ? 'một dấu cách sau chữ “Số”' : null;
}

const presence: Check = (paper) => {
  const { head } = paper.parts;
  const expected = 'Số <số>-<loại>/<cơ quan>, như “Số 05-BC/ĐU”';
  if (!head.found || !isNumberedPaper(paper)) return [];
  if (!head.number)
    return [{ at: null, found: 'không tìm thấy số và ký hiệu (đã tìm dưới tên cơ quan ban hành)', expected }];
  const { at } = head.number;
  const pieces = piecesOf(at.text);
  if (!pieces) return [breachAt(at, quote(at.text), expected)];
  const word = wordBreach(pieces);
  // What the other rules of the line name is not told twice.
  return word === null ? [] : [breachAt(at, quote(at.text), word, repaired(head.number))];
};

const noColon = withNumber((number) => {
  // Dots stand for a number to be written in: "Số .....-QĐ/ĐU"
  const isColon = /^S[ốô]\s*(?::|\.(?!\.))/iu.test(number.at.text);
  return isColon
    ? [breachAt(number.at, quote(number.at.text), '“Số ” rồi đến số, không có dấu hai chấm', repaired(number))]
    : [];
});

const separators = withNumber((number) => {
  const pieces = piecesOf(number.at.text);
  const isRight = !pieces || (pieces.first?.trim() === '-' && pieces.second?.trim() === '/');
  return isRight
    ? []
    : [
        breachAt(
          number.at,
          quote(number.at.text),
          'gạch nối (-) giữa số và loại, gạch chéo (/) giữa loại và cơ quan',
          repaired(number),
        ),
      ];
});

const spaces = withNumber((number) => {
  const pieces = piecesOf(number.at.raw.trim());
  const isBlankNumber = number.number === '';
  const hasSpace =
    pieces &&
    [
      isBlankNumber ? '' : pieces.first,
      pieces.second,
      isBlankNumber ? '' : /\d(\s*)$/.exec(pieces.number ?? '')?.[1],
    ].some((piece) => /\s/.test(piece ?? ''));
  const inOrgan = pieces && /\s/.test((pieces.organ ?? '').trim());
  return hasSpace || inOrgan
    ? [breachAt(number.at, quote(number.at.text), 'không có dấu cách quanh gạch nối, gạch chéo', repaired(number))]
    : [];
});

const leadingZero = withNumber((number) => {
  const { at, number: written } = number;
  const proper = String(Number(written)).padStart(2, '0');
  if (written === '' || Number(written) === 0 || written === proper || !isWhole(number)) return [];
  if (written.length > proper.length)
    return [breachAt(at, quote(at.text), `số ${proper} (thừa số 0 phía trước)`, repaired(number))];
  return [breachAt(at, quote(at.text), `số ${proper} (thêm số 0 phía trước)`, repaired(number))];
});

const look: Check = ({ parts }) =>
  lookBreaches([parts.head.number?.at ?? null], { size: 14, bold: false, italic: false });

const typeAgrees = withNumber((number, { parts: { title } }) => {
  const written = number.typeCode.toUpperCase();
  const { typeName, typeCode } = title;
  const isOpen =
    typeName === null || typeCode === '' || ADMINISTRATIVE.has(typeName) || typeName === 'Tuyên bố' || written === '';
  if (isOpen || written === typeCode.toUpperCase() || OLD_REGULATION.has(written)) return [];
  return [
    breachAt(
      number.at,
      `ký hiệu ${number.typeCode}, tên loại ${typeName}`,
      `ký hiệu ${typeCode}`,
      repaired(number, { type: typeCode }),
    ),
  ];
});

const regulationCode = withNumber((number, { profile }) => {
  const written = number.typeCode.toUpperCase();
  if (!OLD_REGULATION.has(written) || (profile === 'HD36_2018' && written === 'QĐI')) return [];
  return [breachAt(number.at, number.typeCode, 'QĐ', repaired(number))];
});

const codeCase = withNumber((number) => {
  const proper = CODE_BY_CAPITALS.get(number.typeCode.toUpperCase());
  if (!proper || proper === number.typeCode) return [];
  return [breachAt(number.at, number.typeCode, proper, repaired(number))];
});

const MILITARY = /QUÂN SỰ|CÔNG AN|BIÊN PHÒNG/;

/** What the code must be, or must begin with; null where nothing is laid down. */
function expectedOrgan(kind: IssuerKind, name: string): { readonly code: string; readonly isOpen: boolean } | null {
  if (CONGRESS_KINDS.has(kind)) return { code: 'ĐH', isOpen: false };
  if (kind === 'committee') return { code: 'ĐU', isOpen: MILITARY.test(name) };
  if (kind === 'cell') return { code: 'CB', isOpen: false };
  if (kind === 'province') return { code: 'TU', isOpen: false };
  const opening: readonly (readonly [RegExp, string])[] = [
    [/^TIỂU BAN/, 'TB'],
    [/^BAN CHỈ ĐẠO/, 'BCĐ'],
    [/^HỘI ĐỒNG/, 'HĐ'],
    [/^VĂN PHÒNG/, 'VP'],
    [/^BAN TỔ CHỨC/, 'BTC'],
    [/^UỶ BAN KIỂM TRA/, 'UBKT'],
    [/^BAN XÂY DỰNG ĐẢNG/, 'BXDĐ'],
    [/^BAN TUYÊN GIÁO VÀ DÂN VẬN/, 'BTGDV'],
  ];
  const code = opening.find(([pattern]) => pattern.test(name))?.[1];
  return code === undefined ? null : { code, isOpen: true };
}

const organAgrees = withNumber((number, { parts: { head } }) => {
  const name = inCapitals(head.issuer.map(({ text }) => text).join(' '));
  const wanted = expectedOrgan(head.issuerKind, name);
  const written = number.organCode.replace(/\s/g, '');
  const own = written.replace(/-nb$/i, '').toUpperCase();
  if (!wanted || own === '' || own === wanted.code || (wanted.isOpen && own.startsWith(wanted.code))) return [];
  if (head.issuerKind === 'committee' && /^(?:HU|QU|THU)$/.test(own) && /HUYỆN UỶ|QUẬN UỶ|THỊ UỶ/.test(name)) return [];
  const expected = wanted.isOpen ? `ký hiệu mở đầu bằng ${wanted.code}` : `ký hiệu ${wanted.code}`;
  return [
    breachAt(
      number.at,
      `ký hiệu ${number.organCode}, cơ quan ${quote(name)}`,
      expected,
      wanted.isOpen ? [] : repaired(number, { organ: wanted.code }),
    ),
  ];
});

const noYear = withNumber((number) => {
  const { year, late } = piecesOf(number.at.text) ?? {};
  return year || late
    ? [breachAt(number.at, quote(number.at.text), 'không ghi năm trong ký hiệu', repaired(number))]
    : [];
});

const jointSymbol = withNumber((number, { parts: { head } }) => {
  const isJoint = head.issuerKind === 'joint';
  const isSlashed = /\/|,|\+| và /.test(number.organCode);
  if (!isSlashed && !(isJoint && !number.organCode.includes('-'))) return [];
  const edits = isSlashed ? repaired(number, { organ: number.organCode.replace(/\s*(?:\/|,|\+| và )\s*/g, '-') }) : [];
  return [breachAt(number.at, quote(number.at.text), 'ký hiệu các cơ quan nối bằng gạch nối, như BTCTU-BNCTU', edits)];
});

/** Reports the outgoing committee lays before the congress: they are the committee's own (HD05 §7.1.4b(v)). */
export function isForCongress({ parts: { title, head } }: PaperToCheck): boolean {
  const words = inCapitals([title.type, ...title.subject].map((one) => one?.text ?? '').join(' '));
  if (title.typeName !== 'Báo cáo' || head.issuerKind === 'credentials' || head.issuerKind === 'secretariat')
    return false;
  const isNamed =
    /CHÍNH TRỊ|KIỂM ĐIỂM CỦA (?:BAN CHẤP HÀNH|CHI UỶ|ĐẢNG UỶ)|KIỂM ĐIỂM.*(?:BAN CHẤP HÀNH|CHI UỶ).*NHIỆM KỲ/.test(
      words,
    );
  return isNamed && /ĐẠI HỘI|NHIỆM KỲ/.test(words) && !/THẨM TRA|TỔNG HỢP|KẾT QUẢ ĐẠI HỘI/.test(words);
}

const outgoingCommittee = withNumber((number, paper) => {
  if (!isForCongress(paper) || number.organCode.toUpperCase() !== 'ĐH') return [];
  const { issuerKind } = paper.parts.head;
  const organ = issuerKind === 'cell' ? 'CB' : issuerKind === 'committee' ? 'ĐU' : null;
  return [
    breachAt(
      number.at,
      'ký hiệu ĐH',
      'ký hiệu của cấp uỷ (ĐU hoặc CB): đây là văn kiện cấp uỷ trình đại hội',
      organ ? repaired(number, { organ }) : [],
    ),
  ];
});

export const NUMBER_RULES: Checks = {
  'SO-01': presence,
  'SO-02': noColon,
  'SO-03': separators,
  'SO-04': spaces,
  'SO-05': leadingZero,
  'SO-06': look,
  'SO-07': typeAgrees,
  'SO-08': regulationCode,
  'SO-09': codeCase,
  'SO-10': organAgrees,
  'SO-11': noYear,
  'SO-14': jointSymbol,
  'SO-15': outgoingCommittee,
};
