import type { WordEdit } from '#shared/kernel/word-edit.ts';
import { type Fragment, hasOwnLine } from '../components/fragment.ts';
import { ADMINISTRATIVE, inCapitals, isAllCapitals } from '../components/words.ts';
import { removeLine } from './issuer-look-rules.ts';
import { lookBreaches } from './look.ts';
import {
  type Breach,
  breachAt,
  type Check,
  type Checks,
  type PaperToCheck,
  quote,
  rewrite,
  rewriteIn,
} from './rule.ts';

const CENTRE = { alignment: 'center', firstLine: 0, left: 0, right: 0 } as const;

function notCentred(fragments: readonly Fragment[], what: string): Breach[] {
  const wrong = fragments.filter((one) => hasOwnLine(one) && one.paragraph.alignment !== 'center');
  const [first] = wrong;
  if (!first) return [];
  const edits = wrong.map(
    ({ paragraph }): WordEdit => ({ kind: 'paragraph', paragraph: paragraph.index, change: CENTRE }),
  );
  return [breachAt(first, `${what} không căn giữa`, 'căn giữa', edits)];
}

const typeLook: Check = ({ parts: { title, head, isLetter } }) => {
  const { type } = title;
  if (isLetter || !head.found) return [];
  if (!type)
    return [
      {
        at: null,
        found: 'không tìm thấy tên loại (đã tìm dòng chữ in hoa dưới phần mở đầu)',
        expected: 'tên loại trên dòng riêng, căn giữa',
      },
    ];
  if (title.typeName === null) return [];
  return [
    ...lookBreaches([type], { size: [15, 16], bold: true, italic: false, capitals: true }),
    ...notCentred([type], 'tên loại'),
  ];
};

const knownType: Check = ({ parts: { title, head } }) => {
  const { type } = title;
  if (!type || title.typeName !== null || !head.number || isTheme(title.subject)) return [];
  return [breachAt(type, quote(type.text), 'một trong 25 thể loại hoặc 8 loại giấy tờ hành chính')];
};

const isTheme = (subject: readonly Fragment[]) => subject.some(({ text }) => /^\(?\s*báo cáo của/iu.test(text));

const noTypeForLetters: Check = ({ parts: { title } }) =>
  title.type && title.typeName === 'Công văn'
    ? [
        breachAt(
          title.type,
          quote(title.type.text),
          'công văn không ghi tên loại',
          title.type.isWhole ? [{ kind: 'remove', paragraph: title.type.paragraph.index }] : [],
        ),
      ]
    : [];

/** Words that open a proper name; a subject may begin with them in capitals. */
const NAMES =
  /^(?:Đại hội|Đảng|Đoàn|Chi bộ|Chi uỷ|Chi ủy|Ban |Bộ |Hội |Tiểu ban|Uỷ ban|Ủy ban|Văn phòng|Nghị quyết|Chỉ thị|Kết luận|Quy định|Quy chế|Quyết định|Hướng dẫn|Kế hoạch|Luật|Điều lệ|Tỉnh|Thành|Mặt trận|Tháng|Ngày|Nhân dân|Nhà nước|Trung ương)/u;

const subjectLook: Check = (paper) => {
  const { title, isLetter, head } = paper.parts;
  const { subject, type, author } = title;
  const [first] = subject;
  if (isLetter || !type || !head.found || title.typeName === null) return [];
  if (!first)
    return author || typeSaysAll(paper)
      ? []
      : [
          breachAt(
            type,
            'không tìm thấy trích yếu (đã tìm dòng căn giữa hoặc in đậm ngay dưới tên loại)',
            'trích yếu căn giữa dưới tên loại',
          ),
        ];
  const looks = lookBreaches(subject, { size: [14, 15], bold: true, italic: false });
  return [...looks, ...notCentred(subject, 'trích yếu'), ...openingBreach(first)];
};

const typeSaysAll = ({ parts: { title } }: PaperToCheck) =>
  ADMINISTRATIVE.has(title.typeName ?? '') || (title.type?.text.length ?? 0) > (title.typeName?.length ?? 0) + 3;

function openingBreach(first: Fragment): Breach[] {
  const text = first.text.replace(/^[“"(]/, '');
  if (isAllCapitals(text) && text.length > 12)
    return [breachAt(first, 'chữ in hoa', 'chữ thường, mở đầu bằng chữ thường')];
  if (!/^\p{Lu}/u.test(text) || NAMES.test(text) || /^\p{Lu}\S* \p{Lu}/u.test(text)) return [];
  const letter = first.raw.search(/\p{Lu}/u);
  const lower = first.raw.charAt(letter).toLowerCase();
  return [
    breachAt(
      first,
      `mở đầu bằng chữ hoa ${quote(text.split(' ').slice(0, 2).join(' '))}`,
      'mở đầu bằng chữ thường',
      rewriteIn(first, letter, letter + 1, lower),
    ),
  ];
}

const HYPHENS = {
  text: '-----',
  run: { bold: false, italic: false, underline: 'none', size: 14 },
  layout: { ...CENTRE, after: 6 },
} as const;

const hyphens: Check = ({ parts: { title, isLetter, head } }) => {
  const last = title.subject.at(-1) ?? title.author ?? title.type;
  if (isLetter || !last || !head.found || ADMINISTRATIVE.has(title.typeName ?? '') || title.typeName === 'Công văn')
    return [];
  const expected = 'năm dấu gạch nối (-----) căn giữa, trên dòng riêng';
  const found = title.hyphens;
  if (!found) {
    const endsParagraph = hasOwnLine(last) && last.paragraph.text.slice(last.to).trim() === '';
    const edits: WordEdit[] = endsParagraph ? [{ kind: 'insert', after: last.paragraph.index, ...HYPHENS }] : [];
    return [
      breachAt(
        last,
        'không tìm thấy năm gạch nối (đã tìm dòng chỉ có gạch nối hoặc gạch ngang ngay dưới tên loại, trích yếu)',
        expected,
        edits,
      ),
    ];
  }
  if (found.text !== '-----') return [breachAt(found, quote(found.text), expected, rewrite(found, '-----'))];
  return notCentred([found], 'năm gạch nối');
};

const drawnLine: Check = ({ parts: { title, isLetter } }) => {
  const last = title.subject.at(-1) ?? title.type;
  if (isLetter || !last || !title.line) return [];
  const edits = title.line.made === 'signs' ? rewriteSigns(title.line.paragraph) : removeLine(title.line, []);
  return [breachAt(last, 'có đường kẻ dưới trích yếu', 'không kẻ, chỉ có năm gạch nối', edits)];
};

const rewriteSigns = ({ index, text }: Fragment['paragraph']): WordEdit[] => [
  { kind: 'text', paragraph: index, from: 0, to: text.length, text: '-----' },
];

const letterSubject: Check = ({ parts: { head, isLetter }, profile }) => {
  if (!isLetter || !head.found) return [];
  const [first] = head.letterSubject;
  const isFree = profile === 'HD36_2018';
  if (!first)
    return isFree || !head.number
      ? []
      : [
          breachAt(
            head.number.at,
            'không tìm thấy trích yếu (đã tìm “về việc …”, “V/v …” dưới số và ký hiệu)',
            '“về việc …” dưới số và ký hiệu, cỡ 12, nghiêng',
          ),
        ];
  const looks = lookBreaches(head.letterSubject, { size: 12, italic: true, bold: false });
  const inColumn = head.letterSubject.filter(
    ({ paragraph }) => paragraph.place.cell !== null || paragraph.place.box !== null,
  );
  const opening = /^(?:V\/v|Về việc|về việc|Về|về)/u.exec(first.raw)?.[0] ?? '';
  const isProper = opening === 'về việc' || (isFree && opening !== 'V/v');
  const words = isProper
    ? []
    : [breachAt(first, quote(first.text), 'mở đầu “về việc …”', rewriteIn(first, 0, opening.length, 'về việc'))];
  return [...words, ...looks, ...notCentred(inColumn, 'trích yếu')];
};

/** Only a political report may carry the theme of the congress instead of its type. */
const theme: Check = ({ parts: { title, head } }) => {
  const { type } = title;
  const isReport = head.number?.typeCode.toUpperCase() === 'BC';
  if (!type || title.typeName !== null || !isReport || isTheme(title.subject)) return [];
  return [breachAt(type, quote(type.text), 'dưới chủ đề ghi “(Báo cáo của … trình Đại hội …)” rồi năm gạch nối')];
};

const noFullStop: Check = ({ parts: { title, head } }) => {
  const last = title.subject.at(-1) ?? head.letterSubject.at(-1);
  if (!last || !/[^.…]\.$/.test(last.text) || inCapitals(last.text).endsWith('TP.')) return [];
  return [
    breachAt(
      last,
      'có dấu chấm ở cuối',
      'không có dấu chấm',
      rewriteIn(last, last.raw.length - 1, last.raw.length, ''),
    ),
  ];
};

export const TYPE_RULES: Checks = {
  'TL-01': typeLook,
  'TL-02': knownType,
  'TL-03': noTypeForLetters,
  'TL-04': subjectLook,
  'TL-05': hyphens,
  'TL-06': drawnLine,
  'TL-07': letterSubject,
  'TL-08': theme,
  'TL-09': noFullStop,
};
