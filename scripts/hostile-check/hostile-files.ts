/** Files made to stop a reader: each must be checked or refused by name within the limits, and none may crash it. */
import PizZip from 'pizzip';
import { REPORT } from '../format-corpus/bases.ts';
import { buildPaper } from '../format-corpus/build-paper.ts';
import { seededRandom } from '../kill-test/seeded-random.ts';

export type HostileFile = {
  readonly name: string;
  /** Code of the refusal; null: must be checked; 'any': either, as long as it ends */
  readonly expected: string | null;
  readonly make: () => Uint8Array;
};

const base = () => new PizZip(buildPaper(REPORT));
const DOCUMENT = 'word/document.xml';

/** The report with something else in one of its parts. */
function withPart(path: string, change: (xml: string) => string, compression: 'DEFLATE' | 'STORE' = 'DEFLATE') {
  const zip = base();
  zip.file(path, change(zip.file(path)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array', compression });
}

/** More in the body, before its last section. */
const withBody = (more: string) => () => withPart(DOCUMENT, (xml) => xml.replace('<w:sectPr', `${more}<w:sectPr`));
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const nested = (open: string, close: string, depth: number, inner = '<w:p/>') =>
  `${open.repeat(depth)}${inner}${close.repeat(depth)}`;

/** Words that do not pack well, so that the ratio does not give the file away. */
function words(count: number, seed: number): string {
  const random = seededRandom(seed);
  const syllables = [
    'chi',
    'bộ',
    'đảng',
    'uỷ',
    'kết',
    'quả',
    'năm',
    'xã',
    'thôn',
    'nghị',
    'quyết',
    'triệu',
    'đồng',
    'hộ',
  ];
  return Array.from({ length: count }, () =>
    random() < 0.3 ? String(Math.floor(random() * 1e6)) : (syllables[Math.floor(random() * syllables.length)] ?? ''),
  ).join(' ');
}

function table(rows: number, cells: number): string {
  const random = seededRandom(7);
  const cell = () => `<w:tc>${paragraph(String(Math.floor(random() * 1e9)))}</w:tc>`;
  const row = () => `<w:tr>${Array.from({ length: cells }, cell).join('')}</w:tr>`;
  return `<w:tbl>${Array.from({ length: rows }, row).join('')}</w:tbl>`;
}

const many = (count: number, one: (at: number) => string) => Array.from({ length: count }, (_, at) => one(at)).join('');

const ENTITIES = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

/** A compound file with this name in its directory, as Word's old format and its locked files are. */
const compound = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(2_000),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(2_000),
  ]);

function styleChain(length: number, isRing: boolean): string {
  return many(length, (at) => {
    const parent = at + 1 < length ? at + 1 : isRing ? 0 : null;
    const based = parent === null ? '' : `<w:basedOn w:val="k${parent}"/>`;
    return `<w:style w:type="paragraph" w:styleId="k${at}"><w:name w:val="k${at}"/>${based}</w:style>`;
  });
}

const styled = (styles: string) => () => {
  const zip = new PizZip(withPart('word/styles.xml', (xml) => xml.replace(/<\/w:styles>\s*$/, `${styles}</w:styles>`)));
  const xml = zip.file(DOCUMENT)?.asText() ?? '';
  const used = many(
    2_000,
    (at) => `<w:p><w:pPr><w:pStyle w:val="k${at}"/></w:pPr><w:r><w:t>Đoạn ${at}.</w:t></w:r></w:p>`,
  );
  zip.file(DOCUMENT, xml.replace('<w:sectPr', `${used}<w:sectPr`));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};

export const REFUSED_FILES: readonly HostileFile[] = [
  {
    name: 'zip bomb',
    expected: 'zip-ratio-too-high',
    make: () => withPart('word/media/a.png', () => '0'.repeat(40_000_000)),
  },
  {
    name: 'part of 51 MB',
    expected: 'zip-entry-too-large',
    make: () => withPart('word/media/a.png', () => '0'.repeat(53_500_000), 'STORE'),
  },
  {
    name: '2,100 parts',
    expected: 'zip-too-many-entries',
    make: () => {
      const zip = base();
      for (let at = 0; at < 2_100; at++) zip.file(`word/media/${at}.png`, 'x');
      return zip.generate({ type: 'uint8array' });
    },
  },
  { name: 'truncated', expected: 'zip-broken', make: () => buildPaper(REPORT).subarray(0, 3_000) },
  { name: 'empty', expected: 'zip-broken', make: () => new Uint8Array() },
  { name: 'text called .docx', expected: 'file-wrong-type', make: () => Buffer.from('Báo cáo') },
  { name: 'encrypted', expected: 'file-encrypted', make: () => compound('EncryptedPackage') },
  { name: 'old .doc', expected: 'file-old-format', make: () => compound('WordDocument') },
  {
    name: 'entities within entities',
    expected: 'xml-doctype',
    make: () => withPart(DOCUMENT, (xml) => xml.replace('<w:document', `${ENTITIES}<w:document`)),
  },
  {
    name: 'DOCTYPE in UTF-16',
    expected: 'xml-doctype',
    make: () => {
      const zip = base();
      zip.file('word/footnotes.xml', utf16(`${ENTITIES}<w:footnotes/>`), { binary: true });
      return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
    },
  },
  { name: 'an entity nobody declared', expected: 'xml-broken', make: withBody(paragraph('&b;')) },
  {
    name: '100,000 levels deep',
    expected: 'document-too-large',
    make: withBody(`${nested('<w:ins>', '</w:ins>', 100_000)}<!--${words(200_000, 2)}-->`),
  },
];

const LONG: readonly HostileFile[] = [
  { name: 'table of 100,000 rows', expected: 'any', make: withBody(table(100_000, 2)) },
  { name: 'table of 20,000 rows', expected: 'any', make: withBody(table(20_000, 4)) },
  { name: 'paragraph of a million letters', expected: null, make: withBody(paragraph(words(200_000, 3))) },
  {
    name: 'paragraph of five million letters',
    expected: 'document-too-large',
    make: withBody(paragraph(words(900_000, 3))),
  },
  {
    name: 'ten paragraphs of half a million letters',
    expected: 'document-too-large',
    make: withBody(many(10, (at) => paragraph(words(100_000, at + 1)))),
  },
  {
    name: 'paragraph of 100,000 runs',
    expected: 'any',
    make: withBody(`<w:p>${many(100_000, (at) => `<w:r><w:t>${at} </w:t></w:r>`)}</w:p>`),
  },
  {
    name: '100,000 paragraphs',
    expected: 'any',
    make: withBody(many(100_000, (at) => paragraph(`Đoạn ${at * 7919} của báo cáo.`))),
  },
  {
    name: 'a million character references',
    expected: 'any',
    make: withBody(paragraph(many(1_000_000, (at) => `&#${97 + ((at * 7919) % 26)};`))),
  },
  { name: 'ring of styles', expected: null, make: styled(styleChain(2_000, true)) },
  { name: 'chain of 2,000 styles', expected: null, make: styled(styleChain(2_000, false)) },
  {
    name: '20,000 fields in each other',
    expected: 'any',
    make: withBody(
      `<w:p>${many(20_000, (at) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE ${at}</w:instrText></w:r>`)}</w:p>`,
    ),
  },
  {
    name: '2,000 sections',
    expected: null,
    make: withBody(
      many(
        2_000,
        (at) =>
          `<w:p><w:pPr><w:sectPr><w:pgMar w:top="${at}"/></w:sectPr></w:pPr><w:r><w:t>${at * 7919}</w:t></w:r></w:p>`,
      ),
    ),
  },
  {
    name: '25 boxes in boxes',
    expected: 'any',
    make: withBody(
      `<w:p><w:r>${nested('<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r>', '</w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent>', 25, '<w:t>x</w:t>')}</w:r></w:p>`,
    ),
  },
  {
    name: '60 tables in tables',
    expected: 'any',
    make: withBody(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 60)),
  },
  {
    name: 'four parts of 45 MB',
    expected: 'any',
    make: () => {
      const zip = base();
      for (let at = 0; at < 4; at++)
        zip.file(`word/custom${at}.xml`, `<a>${words(9_000, at).repeat(900)}</a>`.slice(0, 45_000_000));
      return zip.generate({ type: 'uint8array', compression: 'STORE' });
    },
  },
];

/** Texts that a careless pattern reads over and over. */
const REPEATED: readonly string[] = [
  'Số: 1/',
  'ngày tháng năm ',
  ' ',
  '.',
  '-',
  '“',
  '(',
  'Căn cứ ',
  'A',
  '1',
  '1.',
  '12,5 %',
  'ĐẢNG UỶ XÃ ',
  'T/M ',
  'Nơi nhận: - ',
  'nhiệm kỳ 2020 - ',
  'đồng chí Nguyễn Văn ',
  'sinh ngày 1/1/',
  'a1',
  '&amp;',
  '/',
  ', ',
  'Đồng chí ',
  'số 1-NQ/ĐU, ngày ',
  'lần thứ ',
  'oà uỷ ',
];
const repeated: readonly HostileFile[] = REPEATED.map((text) => ({
  name: `“${text}” over and over`,
  expected: 'any',
  make: withBody(`${paragraph(text.repeat(Math.ceil(300_000 / text.length)))}<!--${words(60_000, 5)}-->`),
}));

/** Paragraphs that each begin a part of the paper anew. */
const STARTS: readonly string[] = [
  'Điều 1. Phạm vi',
  'Nơi nhận:',
  'T/M ĐẢNG UỶ',
  'PHỤ LỤC 1',
  'Kính gửi: Đảng uỷ',
  '- Căn cứ Chỉ thị số 45-CT/TW, ngày 14/4/2025;',
  'I. TÌNH HÌNH',
  '1. Hạn chế',
  'Số 05-BC/ĐU',
  'Bình An, ngày 05 tháng 6 năm 2026',
  'BÁO CÁO',
  '*',
  '-----',
  '',
  '1',
  'Đồng chí Nguyễn Văn A, sinh ngày 01/02/1980',
  'Tổng số phiếu phát ra: 120 phiếu; thu về: 119 phiếu',
  'Đại biểu được triệu tập: 120 đồng chí; có mặt 118 đồng chí (98,3 %)',
];
const starts: readonly HostileFile[] = STARTS.map((text) => ({
  name: `20,000 × “${text}”`,
  expected: 'any',
  make: withBody(`${many(20_000, () => paragraph(text))}<!--${words(60_000, 6)}-->`),
}));

export const HOSTILE_FILES: readonly HostileFile[] = [...REFUSED_FILES, ...LONG, ...repeated, ...starts];
