import { describe, expect, it } from 'vitest';
import type { WordDocument } from '#shared/kernel/word-document.ts';
import { readWord } from '../../../../electron/platform/docx/word/read-word.ts';
import { minimalDocx } from '../../../../tests/fixtures/minimal-docx.ts';
import { estimatePages, leastPages } from './estimate-pages.ts';

/** A4 with 257 mm for the text: 45 lines of 14 pt. */
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="851"/></w:sectPr>';
const STYLES = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>';
const TWIPS = 1440 / 25.4;

function read(body: string): WordDocument {
  const result = readWord(minimalDocx({ body, section: SECTION, styles: STYLES }));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.document;
}
const pages = (body: string) => estimatePages(read(body));
const least = (body: string) => leastPages(read(body));

const line = (words = 'một dòng', properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const lines = (count: number) => line().repeat(count);
const cell = (content: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr>${content}</w:tc>`;
/** A row; `height` in mm, at least. */
const row = (cells: string, height = 0, rule = '') =>
  `<w:tr><w:trPr>${rule}${height > 0 ? `<w:trHeight w:val="${Math.round(height * TWIPS)}"/>` : ''}</w:trPr>${cells}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const fixed = (height: number) => row(cell(line()), 0, exactly(height));
const exactly = (height: number) => `<w:trHeight w:val="${Math.round(height * TWIPS)}" w:hRule="exact"/>`;
const WHOLE = '<w:cantSplit/>';
const HEAD = '<w:tblHeader/>';
const BEGINS = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';

describe('a row of a table', () => {
  it('goes on over pages as the same lines outside a table do', () => {
    expect(pages(lines(300))).toBe(7);
    expect(pages(table(row(cell(lines(300)))))).toBe(7);
    expect(pages(lines(20) + table(row(cell(lines(40)) + cell(lines(3)))))).toBe(2);
  });

  it('goes to the next page when it may not be split, and is split only where no page holds it', () => {
    const heldWhole = row(cell(lines(30)), 0, WHOLE);
    expect(pages(table(heldWhole, heldWhole, heldWhole))).toBe(3);
    expect(pages(table(row(cell(lines(30))), row(cell(lines(30))), row(cell(lines(30)))))).toBe(2);
    expect(pages(table(row(cell(lines(300)), 0, WHOLE)))).toBe(7);
  });

  it('turns no page that is still empty, however tall it is told to be', () => {
    const tall = row(cell(line()), 264);
    expect([pages(table(tall)), pages(table(tall, tall))]).toEqual([1, 2]);
    expect(pages(line() + table(tall))).toBe(2);
  });

  it('cuts off what does not go into the height it has exactly', () => {
    const cut = row(cell(lines(300)), 0, exactly(50));
    expect(pages(table(cut, cut))).toBe(1);
    expect(pages(table(...Array.from({ length: 12 }, () => fixed(66))))).toBe(4);
  });

  it('repeats the head of the table on each page it reaches', () => {
    const head = row(cell(lines(9)), 0, WHOLE + HEAD);
    expect(pages(table(head, ...Array.from({ length: 80 }, () => row(cell(line())))))).toBe(3);
    expect(pages(table(row(cell(lines(9)), 0, WHOLE), ...Array.from({ length: 80 }, () => row(cell(line())))))).toBe(2);
    expect(pages(table(head, row(cell(lines(80)))))).toBe(3);
    expect(pages(table(row(cell(lines(60)), 0, HEAD), row(cell(lines(80)))))).toBeLessThanOrEqual(7);
  });
});

describe('a cell merged with those below it', () => {
  it('makes its rows as high together as its text', () => {
    const merged = (count: number) =>
      table(row(cell(lines(count), BEGINS) + cell(line())), row(cell(line(), GOES_ON) + cell(line())));
    expect([pages(merged(2)), pages(merged(100))]).toEqual([1, 3]);
  });

  it('adds nothing where the rows beside it are higher', () => {
    const beside = row(cell(line(), GOES_ON) + cell(lines(20)));
    expect(pages(table(row(cell(lines(40), BEGINS) + cell(lines(20))), beside))).toBe(1);
  });

  it('ends where a cell of its column is merged no longer, or begins a merge of its own', () => {
    const one = row(cell(lines(30), BEGINS) + cell(line()));
    expect(pages(table(one, row(cell(line()) + cell(line())), row(cell(line(), GOES_ON) + cell(lines(20)))))).toBe(2);
    expect(pages(table(one, one))).toBe(2);
  });

  it('is found by where it stands when cells before it are joined', () => {
    const grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="4000"/></w:tblGrid>';
    const joined = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    const first = row(`${joined}${lines(40)}</w:tc>${cell(lines(80), BEGINS)}`);
    const second = row(cell(lines(40)) + cell(line()) + cell(line(), GOES_ON));
    expect(pages(`<w:tbl><w:tblPr/>${grid}${first}${second}</w:tbl>`)).toBe(2);
  });
});

describe('a table in a cell', () => {
  const inner = table(row(cell(line())));

  it('stands in the row, whose own height counts once', () => {
    const tall = table(row(cell(line() + inner + line() + inner + line()), 200));
    expect([pages(tall), least(tall)]).toEqual([1, 1]);
    const begins = table(row(cell(inner + line()) + cell(inner + inner + line()), 200));
    expect([pages(begins), least(begins)]).toEqual([1, 1]);
  });

  it('adds its rows to the cell, and only the highest cell of a row counts', () => {
    const of = (count: number) => table(...Array.from({ length: count }, () => row(cell(line()))));
    expect(pages(table(row(cell(of(40) + line()) + cell(of(40) + line()))))).toBe(1);
    expect(pages(table(row(cell(of(80) + line()))))).toBe(2);
  });
});

describe('the least pages of a paper', () => {
  const before = line('đầu', '<w:pageBreakBefore/>');

  it('does not count a page break before the first line, for it turns nothing', () => {
    expect([least(before + line()), pages(before + line())]).toEqual([1, 1]);
    expect(least(table(row(cell(before))))).toBe(1);
  });

  it('counts one before any other line, and one within the first', () => {
    expect(least(line() + before)).toBe(2);
    expect(least('<w:p><w:r><w:t>một</w:t><w:br w:type="page"/><w:t>hai</w:t></w:r></w:p>')).toBe(2);
  });
});

it('comes to an end whatever a broken file says of its lines and its page', () => {
  const spaced = (line: string) => `<w:spacing w:line="${line}" w:lineRule="exact" w:before="${line}"/>`;
  for (const size of ['999999999999', '1e308', '-1e308', 'NaN'])
    expect(pages(line('một dòng', spaced(size)) + lines(2))).toBeLessThan(3_000);
});
