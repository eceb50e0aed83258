import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { minimalDocx } from '../../../tests/fixtures/minimal-docx.ts';
import { compileTemplate } from './compiled/compiled-template.ts';
import { openMerge } from './merge-copies.ts';
import { CannotMerge } from './merge-furniture.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const paragraph = (text: string, properties = '') => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const options = { toBlocks: () => null };

function merged(template: Uint8Array, names: readonly string[]) {
  const compiled = compileTemplate(template, { practice: false });
  const merge = openMerge(compiled);
  for (const ten of names) merge.add(compiled.fill({ ten }, options));
  const zip = new PizZip(merge.finish());
  const part = (path: string) => zip.file(path)?.asText().replaceAll(' xml:space="preserve"', '') ?? null;
  return { xml: part('word/document.xml') ?? '', part };
}
const bodyOf = (xml: string) => xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('</w:body>'));

describe('copies in one file', () => {
  it('begin a page and their own page numbers each, with the page settings in the last paragraph', () => {
    const template = minimalDocx({
      body: paragraph('{ten}'),
      section: '<w:sectPr><w:pgSz w:w="1"/><w:cols/></w:sectPr>',
    });
    const section = '<w:sectPr><w:pgSz w:w="1"/><w:pgNumType w:start="1"/><w:cols/></w:sectPr>';
    expect(bodyOf(merged(template, ['A', 'B']).xml)).toBe(
      `<w:p><w:pPr>${section}</w:pPr><w:r><w:t>A</w:t></w:r></w:p><w:p><w:r><w:t>B</w:t></w:r></w:p>${section}`,
    );
  });

  it.each([
    [
      'properties of its own',
      paragraph('{ten}', '<w:pPr><w:jc w:val="left"/></w:pPr>'),
      '<w:jc w:val="left"/><w:sectPr>',
    ],
    [
      'a table at the end',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{ten}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      'w:line="20"',
    ],
    ['a paragraph without text at the end', `${paragraph('{ten}')}<w:p/>`, 'w:line="20"'],
  ])('keep %s', (_, body, expected) => {
    const { xml } = merged(minimalDocx({ body }), ['A', 'B', 'C']);
    expect(xml.split('<w:sectPr>').length - 1).toBe(3);
    expect(xml).toContain(expected);
  });

  it('begin a page also where the template goes on upon the same one', () => {
    const section = '<w:sectPr><w:type w:val="continuous"/><w:pgNumType w:fmt="decimal"/></w:sectPr>';
    const { xml } = merged(minimalDocx({ body: paragraph('{ten}'), section }), ['A', 'B']);
    expect(xml).not.toContain('continuous');
    expect(xml.match(/<w:pgNumType w:start="1" w:fmt="decimal"\/>/g)).toHaveLength(2);
  });

  it('count their numbered lists from the start of the template', () => {
    const numbering =
      `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="3"/></w:lvl></w:abstractNum>` +
      '<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>';
    const listed = paragraph('{ten}', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>');
    const file = merged(
      minimalDocx({
        body: listed + paragraph('x'),
        parts: { 'word/numbering.xml': numbering },
        types: `<Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/>`,
      }),
      ['A', 'B', 'C'],
    );
    expect([...file.xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '8', '9']);
    const lists = file.part('word/numbering.xml') ?? '';
    expect(lists.match(/<w:num /g)).toHaveLength(3);
    expect(lists).toContain(
      '<w:num w:numId="9"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>',
    );
  });

  const header = (text: string) => ({
    'word/header1.xml': `<w:hdr ${WORD}>${paragraph(text)}</w:hdr>`,
  });
  const withHeader = (text: string) =>
    minimalDocx({
      body: paragraph('{ten}'),
      section: '<w:sectPr><w:headerReference w:type="default" r:id="r2"/></w:sectPr>',
      links: `<Relationship Id="r2" Type="${OFFICE}/header" Target="header1.xml"/>`,
      types: `<Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/>`,
      parts: header(text),
    });

  it('share a header that says the same to all', () => {
    const { xml } = merged(withHeader('Đại hội'), ['A', 'B']);
    expect(xml.match(/r:id="r2"/g)).toHaveLength(2);
  });

  it('keep headers that differ, each told once', () => {
    const file = merged(withHeader('{ten}'), ['A', 'B', 'B', 'A']);
    expect([...file.xml.matchAll(/r:id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['r2', 'rIdBan1', 'rIdBan1', 'r2']);
    expect(file.part('word/header1-ban1.xml')).toContain('<w:t>B</w:t>');
    expect(file.part('[Content_Types].xml')).toContain('/word/header1-ban1.xml');
    expect(file.part('word/_rels/document.xml.rels')).toContain('Target="header1-ban1.xml"');
  });

  it('are not merged where notes differ from one to the next', () => {
    const template = minimalDocx({
      body: paragraph('{ten}'),
      types: `<Override PartName="/word/footnotes.xml" ContentType="${TYPE}.footnotes+xml"/>`,
      parts: { 'word/footnotes.xml': `<w:footnotes ${WORD}>${paragraph('{ten}')}</w:footnotes>` },
    });
    expect(() => merged(template, ['A', 'B'])).toThrow(CannotMerge);
  });
});
