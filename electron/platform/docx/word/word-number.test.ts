import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordDocument } from '#shared/kernel/word-document.ts';
import { minimalDocx } from '../../../../tests/fixtures/minimal-docx.ts';
import { readWord } from './read-word.ts';
import { mmOf, mmOfEmu, twipsOf, typeSizeOf, wholeOf } from './word-number.ts';

describe('a number as Word takes it', () => {
  it.each([
    ['567', 567],
    ['-284', -284],
    ['283.46456692913375', 283.46456692913375],
    ['12pt', 240],
    ['2.54cm', 1440],
    ['1in', 1440],
    ['31681', null],
    ['1e308', null],
    ['-1e3', null],
    ['Infinity', null],
    ['NaN', null],
    ['0x10', null],
    ['12 pt', null],
    ['', null],
    ['9'.repeat(400), null],
  ])('an indent of %j: %j twips', (written, expected) => {
    const found = twipsOf(written, 'indent');
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 6);
  });

  it.each([
    ['28', 14],
    ['27', 13.5],
    ['14pt', 14],
    ['3276', 1638],
    ['3277', null],
    ['1', null],
    ['0', null],
    ['1e308', null],
  ])('type of %j: %j pt', (written, expected) => expect(typeSizeOf(written)).toBe(expected));

  it('lengths on the page, of drawings, and counts', () => {
    expect([mmOf('1440', 'page'), mmOf('100', 'page'), mmOf('-5', 'gap')]).toEqual([25.4, null, null]);
    expect([mmOfEmu('360000'), mmOfEmu('-360000'), mmOfEmu('99999999999'), mmOfEmu('1e9')]).toEqual([
      10,
      -10,
      null,
      null,
    ]);
    expect([wholeOf('4', 1, 63), wholeOf('1e9', 1, 63), wholeOf('64', 1, 63), wholeOf('2.5', 1, 63)]).toEqual([
      ...[4, null, null, null],
    ]);
  });
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paper with one value in every attribute of formatting that is a number. */
function paperWith(v: string): WordDocument {
  const paragraph = `<w:pPr><w:numPr><w:ilvl w:val="${v}"/><w:numId w:val="1"/></w:numPr><w:framePr w:x="${v}" w:w="${v}" w:hAnchor="page"/><w:tabs><w:tab w:val="left" w:pos="${v}"/></w:tabs><w:spacing w:before="${v}" w:after="${v}" w:line="${v}"/><w:ind w:left="${v}" w:right="${v}" w:firstLine="${v}" w:hanging="${v}"/><w:outlineLvl w:val="${v}"/></w:pPr>`;
  const drawing = `<w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="${v}" cy="${v}"/><wp:positionH relativeFrom="page"><wp:posOffset>${v}</wp:posOffset></wp:positionH><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext cx="${v}"/><a:prstGeom prst="line"/><wps:txbx><w:txbxContent><w:p/></w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing>`;
  const old = `<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:line from="${v}pt,0" to="0pt,${v}"/><v:shape style="width:${v}pt;margin-left:${v}"><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict>`;
  const run = `<w:r><w:rPr><w:sz w:val="${v}"/></w:rPr><w:t>chữ</w:t>${drawing}${old}</w:r>`;
  const cell = `<w:tc><w:tcPr><w:tcW w:w="${v}" w:type="dxa"/><w:gridSpan w:val="${v}"/></w:tcPr><w:p/></w:tc>`;
  const table = `<w:tbl><w:tblPr><w:tblLook w:val="${v}"/><w:tblStyle w:val="T"/><w:tblCellMar><w:left w:w="${v}"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="${v}"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val="${v}"/></w:trPr>${cell}</w:tr></w:tbl>`;
  const section = `<w:sectPr><w:pgSz w:w="${v}" w:h="${v}"/><w:pgMar w:top="${v}" w:bottom="${v}" w:left="${v}" w:right="${v}" w:header="${v}" w:footer="${v}" w:gutter="${v}"/><w:pgNumType w:start="${v}"/><w:cols w:num="${v}"/></w:sectPr>`;
  const read = readWord(
    minimalDocx({
      body: `<w:p>${paragraph}${run}</w:p><w:p><w:pPr><w:pStyle w:val="P"/></w:pPr><w:r><w:t>chữ</w:t></w:r></w:p>${table}`,
      section,
      styles: `<w:style w:type="paragraph" w:styleId="P">${paragraph}<w:rPr><w:sz w:val="${v}"/></w:rPr></w:style>`,
      links: `<Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/>`,
      parts: {
        'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${v}"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/>${paragraph}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      },
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

/** Every number of the model, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

const HOSTILE = [
  '1e308',
  '-1e308',
  'Infinity',
  'NaN',
  '1e9',
  '2147483648',
  '-2147483648',
  '9'.repeat(30),
  'đ',
  ' ',
  '1:5',
];

it.each(HOSTILE)('%j anywhere is passed over: what the paper shows is what it shows without it', (value) => {
  expect(paperWith(value)).toEqual(paperWith(''));
});

it('no value of any attribute puts a number into the model that no page could have', () => {
  const written = fc.oneof(
    fc.integer().map(String),
    fc.double({ noNaN: false }).map(String),
    fc
      .tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.constantFrom('', 'pt', 'cm', 'mm', 'in', '.5', 'e3', '%'))
      .map((parts) => parts.join('')),
    fc.string({ unit: fc.constantFrom(...'0123456789.-+exINaf ') }),
  );
  fc.assert(
    fc.property(written, (value) => {
      for (const number of numbersIn(paperWith(value))) {
        expect(Number.isFinite(number)).toBe(true);
        expect(Math.abs(number)).toBeLessThanOrEqual(40_000);
      }
    }),
    { numRuns: 200 },
  );
});

it('sizes out of all reason are inherited from the style', () => {
  const sized = (value: string) => `<w:sz w:val="${value}"/>`;
  const read = readWord(
    minimalDocx({
      styles: `<w:style w:type="paragraph" w:styleId="P"><w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr>${sized('28')}</w:rPr></w:style>`,
      body: `<w:p><w:pPr><w:pStyle w:val="P"/><w:spacing w:after="1e308"/></w:pPr><w:r><w:rPr>${sized('1e308')}</w:rPr><w:t>a</w:t></w:r></w:p>`,
    }),
  );
  const paragraph = read.ok ? read.value.document.paragraphs[0] : undefined;
  expect([paragraph?.runs[0]?.size, paragraph?.spacing.after]).toEqual([14, 6]);
});
