import { describe, expect, it } from 'vitest';
import { minimalDocx } from '../../../tests/fixtures/minimal-docx.ts';
import { readDocx } from './read-docx.ts';

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:styleId="A" w:default="1"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Trích yếu"/><w:basedOn w:val="A"/>' +
  '<w:pPr><w:spacing w:line="360" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="Con"/><w:basedOn w:val="B"/><w:rPr><w:i/><w:sz w:val="24"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="D"><w:name w:val="Nhấn"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>';

describe('readDocx', () => {
  it('takes a format from the document defaults', () => {
    const [paragraph] = read({ text: 'a' }).paragraphs;
    expect(paragraph).toMatchObject({
      style: 'Normal',
      alignment: 'left',
      spacing: { before: 0, after: 6, line: 1, rule: 'auto' },
      runs: [{ text: 'a', font: 'Times New Roman', size: 14, bold: false, color: 'auto' }],
    });
  });

  it('inherits through styles and lets the run have the last word', () => {
    const body =
      '<w:p><w:pPr><w:pStyle w:val="C"/><w:ind w:firstLine="567" w:left="284"/></w:pPr>' +
      '<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:rStyle w:val="D"/><w:b w:val="0"/><w:sz w:val="30"/></w:rPr><w:t>b</w:t></w:r></w:p>';
    expect(read({ body }).paragraphs[0]).toMatchObject({
      style: 'Con',
      alignment: 'center',
      spacing: { after: 6, line: 18, rule: 'exact' },
      indent: { firstLine: 10, left: 5.01, right: 0 },
      runs: [
        { text: 'a', size: 12, bold: true, italic: true, underline: false },
        { text: 'b', size: 15, bold: false, italic: true, underline: true },
      ],
    });
  });

  it('gives up on styles that are based on each other', () => {
    const loop = ['X', 'Y'].map((id, at) => `<w:style w:styleId="${id}"><w:basedOn w:val="${'YX'[at]}"/></w:style>`);
    const body = '<w:p><w:pPr><w:pStyle w:val="X"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>';
    expect(read({ body }, loop.join('')).paragraphs[0]?.text).toBe('a');
  });

  it('reads what a person reads: links and insertions, not deletions or text boxes', () => {
    const body =
      '<w:p><w:hyperlink><w:r><w:t>một</w:t></w:r></w:hyperlink><w:ins><w:r><w:tab/><w:t>hai</w:t></w:r></w:ins>' +
      '<w:del><w:r><w:delText>ba</w:delText></w:r></w:del><w:r><w:br/><w:pict><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:pict></w:r></w:p>';
    expect(read({ body }).paragraphs.map(({ text }) => text)).toEqual(['một\thai\n']);
  });

  it('says where in a table a paragraph stands', () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const table = `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('c')}</w:tr></w:tbl>`;
    const { paragraphs } = read({ body: `${table}<w:sdt><w:sdtContent>${table}</w:sdtContent></w:sdt>` });
    expect(paragraphs.map(({ text, cell }) => [text, ...Object.values(cell ?? {})])).toEqual([
      ['a', 0, 0, 0],
      ['b', 0, 0, 1],
      ['c', 0, 1, 0],
      ['a', 1, 0, 0],
      ['b', 1, 0, 1],
      ['c', 1, 1, 0],
    ]);
  });

  it('reads sections with their margins, headers and page numbers', () => {
    const hdr = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const page = (inner: string) =>
      `<w:sectPr>${inner}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850" w:header="567"/>`;
    const { sections, paragraphs } = read({
      body: `<w:p><w:pPr>${page('<w:headerReference w:type="default" r:id="h"/>')}<w:titlePg/></w:sectPr></w:pPr></w:p><w:p/>`,
      section: `${page('')}<w:pgNumType w:start="1"/></w:sectPr>`,
      links:
        '<Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>',
      parts: { 'word/header1.xml': `<w:hdr xmlns:w="${hdr}"><w:p><w:fldSimple w:instr=" PAGE "/></w:p></w:hdr>` },
    });
    const margins = { top: 20, bottom: 20, left: 30, right: 14.99 };
    expect(sections).toMatchObject([
      {
        width: 210.01,
        height: 297,
        margins,
        headerAt: 10,
        titlePage: true,
        pageNumberStart: null,
        headers: [{ kind: 'default', hasPageNumber: true }],
      },
      { titlePage: false, pageNumberStart: 1, headers: [] },
    ]);
    expect(paragraphs.map(({ section }) => section)).toEqual([0, 1]);
  });

  it('refuses what is no Word file', () => {
    expect(readDocx(Buffer.from('a'))).toEqual({ ok: false, error: [{ code: 'file-wrong-type' }] });
  });
});

function read(given: Parameters<typeof minimalDocx>[0], styles = STYLES) {
  const outline = readDocx(minimalDocx({ styles, ...given }));
  if (!outline.ok) throw new Error(JSON.stringify(outline.error));
  return outline.value;
}
