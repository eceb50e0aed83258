import { describe, expect, it } from 'vitest';
import type { WordDocument } from '#shared/kernel/word-document.ts';
import { minimalDocx } from '../../../../tests/fixtures/minimal-docx.ts';
import { readWord } from './read-word.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function read(given: Parameters<typeof minimalDocx>[0]): WordDocument {
  const result = readWord(minimalDocx(given));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.document;
}
const texts = (document: WordDocument) => document.paragraphs.map(({ text }) => text);
const p = (text: string, properties = '', run = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('the format a reader sees', () => {
  it('adds up defaults, a chain of styles, a character style and what is set directly', () => {
    const styles = `
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Than"><w:name w:val="Thân"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/><w:spacing w:line="360" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Dam"><w:name w:val="Đậm"/><w:rPr><w:b/></w:rPr></w:style>`;
    const { paragraphs } = read({ styles, body: p('a', '<w:pStyle w:val="Than"/>', '<w:rStyle w:val="Dam"/><w:i/>') });
    expect(paragraphs[0]).toMatchObject({
      style: 'Thân',
      alignment: 'both',
      spacing: { after: 6, line: 18, rule: 'exact' },
      runs: [{ font: 'Arial', size: 14, bold: true, italic: true }],
    });
  });

  it('joins the tab stops of a style with those set directly, save those taken away', () => {
    const stop = (kind: string, at: number) => `<w:tab w:val="${kind}" w:pos="${at}"/>`;
    const styles = `<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:tabs>${stop('center', 4680)}${stop('right', 9360)}</w:tabs></w:pPr></w:style>`;
    const own = `<w:pStyle w:val="H"/><w:tabs>${stop('clear', 4680)}${stop('left', 567)}</w:tabs>`;
    expect(read({ styles, body: p('a', own) }).paragraphs[0]?.tabStops).toEqual([
      { at: 10, kind: 'left' },
      { at: 165.1, kind: 'right' },
    ]);
  });

  it('lets two styles that both say bold cancel out, but not what is set directly', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>`;
    const bold = (run: string) =>
      read({ styles, body: p('a', '<w:pStyle w:val="P"/>', run) }).paragraphs[0]?.runs[0]?.bold;
    expect([
      bold(''),
      bold('<w:rStyle w:val="C"/>'),
      bold('<w:rStyle w:val="C"/><w:b/>'),
      bold('<w:b w:val="0"/>'),
    ]).toEqual([true, false, true, false]);
  });

  it('takes the font of the theme, and tells letters beyond ASCII apart', () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const { paragraphs } = read({
      body: p('a', '', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsi="Times New Roman"/>'),
      links: `<Relationship Id="t" Type="${OFFICE}/theme" Target="theme/theme1.xml"/>`,
      parts: { 'word/theme/theme1.xml': theme },
    });
    expect(paragraphs[0]?.runs[0]).toMatchObject({ font: 'Calibri', fontBeyondAscii: 'Times New Roman' });
  });

  it('gives the cells of a table what its style says, of the head row too', () => {
    const styles = `<w:style w:type="table" w:styleId="T"><w:rPr><w:sz w:val="24"/></w:rPr>
      <w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>
      <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>`;
    const row = `<w:tr><w:tc>${p('x')}</w:tc></w:tr>`;
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:firstRow="1"/></w:tblPr>${row}${row}</w:tbl>`;
    const { paragraphs, tables } = read({ styles, body: table });
    expect(paragraphs.map(({ runs }) => [runs[0]?.size, runs[0]?.bold])).toEqual([
      [12, true],
      [12, false],
    ]);
    expect(tables).toMatchObject([{ isInvisible: false, rows: 2 }]);
  });
});

it('shows automatic numbers as Word counts them', () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`;
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const item = (at: number) => p('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="5"/></w:numPr>`);
  const { paragraphs } = read({
    body: item(0) + item(1) + item(1) + item(0) + item(1),
    links: `<Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/>`,
    parts: { 'word/numbering.xml': numbering },
  });
  expect(paragraphs.map(({ mark }) => mark)).toEqual(['I.', 'I.1.', 'I.2.', 'II.', 'II.1.']);
  expect(paragraphs[0]?.indent).toEqual({ firstLine: -6.35, left: 12.7, right: 0 });
});

it('shows tracked changes as the final text, and counts them', () => {
  const body =
    '<w:p><w:r><w:t>Sửa </w:t></w:r><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>' +
    '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Nối </w:t></w:r></w:p>' +
    '<w:p><w:r><w:t>liền</w:t></w:r></w:p>';
  const document = read({ body });
  expect(texts(document)).toEqual(['Sửamới', 'Nối liền']);
  expect(document.leftovers).toEqual({ insertions: 1, deletions: 1, comments: 0 });
});

it('reads text boxes, frames, content controls and alternates once each', () => {
  const box = `<w:txbxContent>${p('trong khung')}</w:txbxContent>`;
  const drawing = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml"><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>3600000</wp:posOffset></wp:positionH><wp:extent cx="1800000" cy="900000"/><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
  const document = read({
    body: `<w:p><w:r><w:t>neo</w:t>${drawing}</w:r></w:p><w:sdt><w:sdtContent>${p('điều khiển')}</w:sdtContent></w:sdt>${p('khung chữ', '<w:framePr w:w="1000" w:hAnchor="page" w:x="5670"/>')}`,
  });
  expect(document.paragraphs.map(({ text, place }) => [text, place.box])).toEqual([
    ['neo', null],
    ['trong khung', 0],
    ['điều khiển', null],
    ['khung chữ', 1],
  ]);
  expect(document.boxes).toEqual([
    { x: 100, width: 50, from: 'page', alignment: null },
    { x: 100.01, width: 17.64, from: 'page', alignment: null },
  ]);
});

it('shows the result of a field, not its instruction, and knows a page number without a result', () => {
  const field = (instruction: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const shown = '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r>';
  const body = `<w:p>${field(' REF x ', shown)}${field(' PAGE ', '')}<w:fldSimple w:instr="NUMPAGES"><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p>`;
  expect(read({ body }).paragraphs[0]?.runs.map(({ text, field: name }) => [text, name])).toEqual([
    ['12', 'REF'],
    ['', 'PAGE'],
    ['9', 'NUMPAGES'],
  ]);
});

it('hands the header of a section on to the next', () => {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:pgSz w:w="11906" w:h="16838"/><w:titlePg/></w:sectPr>';
  const document = read({
    body: `<w:p><w:pPr>${section}</w:pPr></w:p>${p('sau')}`,
    section: '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>',
    links: `<Relationship Id="h" Type="${OFFICE}/header" Target="header1.xml"/>`,
    parts: { 'word/header1.xml': `<w:hdr ${W}>${p('2')}</w:hdr>` },
  });
  expect(
    document.sections.map(({ landscape, titlePage, headers }) => [
      landscape,
      titlePage,
      headers.map(({ kind, inherited }) => [kind, inherited]),
    ]),
  ).toEqual([
    [false, true, [['default', false]]],
    [true, false, [['default', true]]],
  ]);
  expect(document.paragraphs.map(({ place }) => place.section)).toEqual([0, 1]);
});

it('knows the parts of Word by their namespace, whatever the prefix', () => {
  const bytes = minimalDocx({
    parts: {
      'word/document.xml':
        '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:t>chữ &amp; số</x:t></x:r></x:p></x:body></x:document>',
    },
  });
  const result = readWord(bytes);
  expect(result.ok && result.value.document.paragraphs[0]).toMatchObject({ text: 'chữ & số', alignment: 'center' });
});

it.each([
  ['a tag that is not closed', '<w:p>'],
  ['tags that cross', '<w:p><w:r></w:p></w:r>'],
  ['an unknown entity', '<w:p>&xxe;</w:p>'],
  ['an attribute without quotes', '<w:p w:rsidR=1></w:p>'],
])('refuses %s as broken', (_, body) => {
  expect(readWord(minimalDocx({ body }))).toEqual({ ok: false, error: [{ code: 'xml-broken' }] });
});

it('refuses what is nested deeper than any paper', () => {
  const body = '<w:sdt><w:sdtContent>'.repeat(200) + '</w:sdtContent></w:sdt>'.repeat(200);
  expect(readWord(minimalDocx({ body }))).toEqual({ ok: false, error: [{ code: 'document-too-large' }] });
});

/** Keeps the ratio of packing below that of a bomb. */
const hardToPack = Array.from({ length: 60_000 }, (_, at) => (at * 2_654_435_761) % 4_294_967_296).join('');
const long = (paragraphs: number, letters: number) =>
  `<w:p><w:r><w:t>${'chi bộ xã '.repeat(letters / 10)}</w:t></w:r></w:p>`.repeat(paragraphs);

it.each([
  ['a paragraph of nearly five million letters', () => long(1, 4_660_000)],
  ['a paper of five million letters', () => long(5_000, 1_000)],
])('refuses %s, which would take too long to check', (_, body) => {
  const bytes = minimalDocx({ body: `${body()}<!--${hardToPack}-->` });
  expect(readWord(bytes)).toEqual({ ok: false, error: [{ code: 'document-too-large' }] });
});

it('reads a report of three hundred pages, with a paragraph of a million letters in it', () => {
  const read = readWord(minimalDocx({ body: `${long(1_500, 500)}${long(1, 1_000_000)}<!--${hardToPack}-->` }));
  expect(read.ok && read.value.document.paragraphs).toHaveLength(1_501);
});

it('reads a box within a box once', () => {
  const box = (inner: string) =>
    `<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const found = read({ body: box(`${p('ngoài')}${box(p('trong'))}`) });
  expect(texts(found)).toEqual(['', 'ngoài', '', 'trong']);
});
