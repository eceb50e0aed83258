import { describe, expect, it } from 'vitest';
import { minimalDocx } from '../../../tests/fixtures/minimal-docx.ts';
import { inAbc, inAbcCapitals, inVni } from '../../../tests/fixtures/old-letters.ts';
import { readWord } from '../../platform/docx/word/read-word.ts';
import { checkDocx } from './check-docx.ts';
import { fixDocx } from './fix-docx.ts';

const CODES: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^\.Vn\w*H$/, inAbcCapitals],
  [/^\.Vn/, inAbc],
  [/^VNI-/, inVni],
];
const typed = (text: string, font: string) => CODES.find(([pattern]) => pattern.test(font))?.[1](text) ?? text;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const words = (text: string) =>
  text
    .split('\t')
    .map((one) => `<w:t xml:space="preserve">${escaped(one)}</w:t>`)
    .join('<w:tab/>');
const fonts = (font: string, more = '') => `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>${more}</w:rPr>`;
const raw = (text: string, font: string, more = '') => `<w:r>${fonts(font, more)}${words(text)}</w:r>`;
const run = (text: string, font = '.VnTime', more = '') => raw(typed(text, font), font, more);
const now = (text: string) => run(text, 'Times New Roman');
const p = (...inner: string[]) => `<w:p>${inner.join('')}</w:p>`;
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const styled = (id: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r>${words(text)}</w:r></w:p>`;
const by = 'w:id="9" w:author="a" w:date="2026-01-01T00:00:00Z"';
const box = (inner: string) =>
  `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

const SENTENCE = 'Đồng chí Nguyễn Văn Hưởng, Bí thư Đảng uỷ xã Bình Thạnh, trình bày báo cáo chính trị.';
const FIGURES = 'Tổng số phiếu phát ra: 120 phiếu; thu về: 119 phiếu; hợp lệ: 118 phiếu (98,3 %).';
const ISSUER = 'ĐẢNG UỶ XÃ BÌNH THẠNH';
const MOTTO = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const QUOTES = 'Phong trào “Dân vận khéo” & "Học tập <Bác>" đạt kết quả.';
const STYLES = ['.VnTime', '.VnTimeH']
  .map((font) => `<w:style w:type="paragraph" w:styleId="${font}"><w:name w:val="${font}"/>${fonts(font)}</w:style>`)
  .join('');

/** What it is, its body, and how it must read. */
const PAPERS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a letterhead in a font of capitals',
    table(row(p(run(ISSUER, '.VnTimeH', '<w:b/>')), p(run(MOTTO, '.VnTimeH')))) + p(run(SENTENCE)),
    [ISSUER, MOTTO, SENTENCE],
  ],
  [
    'capitals in a font that has none with tones',
    p(run(ISSUER)) + p(run('T/M ĐẢNG UỶ\tBÍ THƯ')),
    [ISSUER, 'T/M ĐẢNG UỶ\tBÍ THƯ'],
  ],
  ['a name in capitals within a sentence', p(run('Đồng chí LÒ THỊ ƯỚC, uỷ viên')), ['Đồng chí LÒ THỊ ƯỚC, uỷ viên']],
  ['VNI throughout', p(run(SENTENCE, 'VNI-Times')) + p(run(ISSUER, 'VNI-Helve')), [SENTENCE, ISSUER]],
  [
    'TCVN3, Unicode and VNI in one sentence',
    p(run('Đảng uỷ xã '), now('Bình Thạnh, nhiệm kỳ '), run('mới, đã họp ', 'VNI-Times'), run('và quyết định.')),
    ['Đảng uỷ xã Bình Thạnh, nhiệm kỳ mới, đã họp và quyết định.'],
  ],
  ['each letter a run', p(...[...SENTENCE].map((one) => run(one))), [SENTENCE]],
  ['each letter and sign of VNI a run', p(...[...inVni(SENTENCE)].map((one) => raw(one, 'VNI-Times'))), [SENTENCE]],
  ['an old text box', p(run(SENTENCE), box(p(run(ISSUER)) + p(run(FIGURES)))), [SENTENCE, ISSUER, FIGURES]],
  [
    'a link',
    p(run('Xem '), `<w:hyperlink w:anchor="x">${run('Nghị quyết số 05-NQ/ĐU')}</w:hyperlink>`, run(' của Đảng uỷ.')),
    ['Xem Nghị quyết số 05-NQ/ĐU của Đảng uỷ.'],
  ],
  [
    'tracked insertions, deletions and moves',
    p(
      run('Đảng uỷ '),
      `<w:ins ${by}>${run('xã ')}</w:ins>`,
      `<w:del ${by}><w:r>${fonts('.VnTime')}<w:delText>x·</w:delText></w:r></w:del>`,
      `<w:moveFrom ${by}>${run('Phú Lợi')}</w:moveFrom><w:moveTo ${by}>${run('Bình Thạnh.')}</w:moveTo>`,
    ),
    ['Đảng uỷ xã Bình Thạnh.'],
  ],
  [
    'a paragraph whose end was deleted',
    `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run('Đảng uỷ xã ')}</w:p>${p(run('Bình Thạnh đã họp.'))}`,
    ['Đảng uỷ xã Bình Thạnh đã họp.'],
  ],
  [
    'a comment, bookmarks, a smart tag and proof marks',
    p(
      '<w:commentRangeStart w:id="0"/><w:bookmarkStart w:id="1" w:name="b"/>',
      `<w:smartTag w:element="e" w:uri="u">${run('xã Bình ')}<w:proofErr w:type="spellStart"/>${run('Thạnh')}</w:smartTag>`,
      '<w:bookmarkEnd w:id="1"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    ),
    ['xã Bình Thạnh'],
  ],
  [
    'a table within a table',
    table(row(p(run('Họ và tên')), `${table(row(p(run('Chức vụ')), p(run('Bí thư Đảng uỷ'))))}<w:p/>`)),
    ['Họ và tên', 'Chức vụ', 'Bí thư Đảng uỷ', ''],
  ],
  [
    'fonts that come from styles',
    styled('.VnTime', inAbc(SENTENCE)) + styled('.VnTimeH', inAbcCapitals(ISSUER)),
    [SENTENCE, ISSUER],
  ],
  ['Unicode typed in an old font', p(raw(SENTENCE, '.VnTime')) + p(run(FIGURES)), [SENTENCE, FIGURES]],
  ['old letters in a font of today', p(now(inAbc(SENTENCE))) + p(now(inVni(FIGURES))), [SENTENCE, FIGURES]],
  ['old letters in a font of today beside an old font', p(now(inAbc(SENTENCE))) + p(run(FIGURES)), [SENTENCE, FIGURES]],
  [
    'signs of a symbol font, raised and hidden letters',
    p(
      run('Đồng ý '),
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
      run(' 25 km'),
      run('2', '.VnTime', '<w:vertAlign w:val="superscript"/>'),
      run('ẩn', '.VnTime', '<w:vanish/>'),
      run(' đất lúa'),
    ),
    ['Đồng ý ▪ 25 km2 đất lúa'],
  ],
  [
    'numbers of papers',
    p(run('Số 05-NQ/ĐU')) + p(run('Căn cứ Quy chế số 12-QC/TW')),
    ['Số 05-NQ/ĐU', 'Căn cứ Quy chế số 12-QC/TW'],
  ],
  ['quotation marks and signs of XML', p(run(QUOTES)), [QUOTES]],
];

describe.each([false, true])('papers typed before Unicode read the same in Unicode (tracked: %s)', (tracked) => {
  const how = { profile: 'auto', today: '2026-11-26', tracked, at: '2026-11-26T08:00:00Z' } as const;

  it.each(PAPERS)('%s', (_, body, expected) => {
    const fixed = fixDocx(minimalDocx({ body, styles: STYLES }), { ...how, only: new Set(['FT-02']) });
    if (!fixed.ok) throw new Error(fixed.error.message);
    const read = readWord(fixed.value.bytes);
    expect(read.ok && read.value.document.paragraphs.map(({ text }) => text)).toEqual(expected);
    expect(fixed.value.left).not.toContain('FT-02');
  });

  it.each(PAPERS)('%s: a second repair changes nothing', (_, body) => {
    const first = fixDocx(minimalDocx({ body, styles: STYLES }), how);
    const second = first.ok ? fixDocx(first.value.bytes, how) : first;
    expect(second).toMatchObject({ ok: true, value: { edited: [] } });
  });
});

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HOW = { profile: 'auto', today: '2026-11-26', tracked: false, at: '2026-11-26T08:00:00Z' } as const;
const FT02 = { ...HOW, only: new Set(['FT-02']) };

function withHeader(inner: string): Uint8Array {
  return minimalDocx({
    body: p(run(SENTENCE)),
    section: '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>',
    links: `<Relationship Id="h" Type="${OFFICE}/header" Target="header1.xml"/>`,
    parts: { 'word/header1.xml': `<w:hdr ${W}>${p(inner)}</w:hdr>` },
  });
}

it('a page number in an old font gets the font of today', () => {
  const fixed = fixDocx(withHeader(`<w:fldSimple w:instr=" PAGE ">${run('2')}</w:fldSimple>`), FT02);
  const read = fixed.ok ? readWord(fixed.value.bytes) : fixed;
  const number = read.ok ? read.value.document.sections[0]?.headers[0]?.paragraphs[0]?.runs[0] : undefined;
  expect(number).toMatchObject({ text: '2', font: 'Times New Roman' });
  expect(fixed).toMatchObject({ ok: true, value: { left: expect.not.arrayContaining(['FT-02']) } });
});

it('words of a header in an old font are named; the body is converted', () => {
  const bytes = withHeader(run('Đảng uỷ xã'));
  const found = checkDocx(bytes, HOW).findings.filter(({ rule }) => rule === 'FT-02');
  expect(found.map(({ message }) => message).join()).toMatch(/ở đầu trang, chân trang, phải sửa tay/);
  const fixed = fixDocx(bytes, FT02);
  const read = fixed.ok ? readWord(fixed.value.bytes) : fixed;
  expect(read.ok && read.value.document.paragraphs[0]?.text).toBe(SENTENCE);
  expect(fixed).toMatchObject({ ok: true, value: { left: expect.arrayContaining(['FT-02']) } });
});

it('old letters in the numbers of a list are named', () => {
  const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${inAbc('Phần')} %1."/></w:lvl>`;
  const bytes = minimalDocx({
    body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${now(SENTENCE)}</w:p>`,
    links: `<Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/>`,
    parts: {
      'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
  });
  const [found] = checkDocx(bytes, HOW).findings.filter(({ rule }) => rule === 'FT-02');
  expect(found).toMatchObject({ fix: 'no', where: { paragraph: 1 } });
  expect(found?.message).toContain('số thứ tự tự động “PhÇn I.”');
});
