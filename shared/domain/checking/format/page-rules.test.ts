import { expect, it } from 'vitest';
import { readWord } from '../../../../electron/platform/docx/word/read-word.ts';
import { minimalDocx } from '../../../../tests/fixtures/minimal-docx.ts';
import { checkFormat } from './check-format.ts';

const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="720" w:bottom="720" w:left="720" w:right="720"/></w:sectPr>';
const TWIPS = 1440 / 25.4;
/** A row of one cell for each text, `height` mm tall. */
const row = (height: number, ...texts: string[]) => {
  const cells = texts.map((words) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`).join('');
  return `<w:tr><w:trPr><w:trHeight w:val="${Math.round(height * TWIPS)}" w:hRule="exact"/></w:trPr>${cells}</w:tr>`;
};
const CARDS = [row(66, 'THẺ ĐẠI BIỂU Nông Văn An', 'THẺ ĐẠI BIỂU Lý Thị Hoa'), row(66, 'THẺ ĐẠI BIỂU Vi Văn Sơn')];

function marginsOf(...rows: string[]): readonly string[] {
  const read = readWord(minimalDocx({ body: `<w:tbl>${rows.join('')}</w:tbl>`, section: SECTION }));
  if (!read.ok) throw new Error('not read');
  const { findings } = checkFormat(read.value.document, { profile: 'HD05_2026', today: '2026-11-25' });
  return findings.map(({ rule }) => rule).filter((rule) => /^PG-0[3-8]$/.test(rule));
}
const ALL = ['PG-03', 'PG-04', 'PG-05', 'PG-06'];

it('says nothing of the margins of cards, which are cut from their sheet', () => {
  expect(marginsOf(...CARDS)).toEqual([]);
});

it.each([
  ['a list typed in one table', [row(30, 'TT', 'Họ và tên'), row(30, '1', 'Nông Văn An')]],
  ['a text typed in a table', [row(0, 'Kính thưa Đại hội'), row(0, 'Tôi xin phát biểu')]],
  ['cells of several heights', [...CARDS, row(40, 'Ghi chú')]],
])('tells the margins of %s', (_, rows) => {
  expect(marginsOf(...rows)).toEqual(expect.arrayContaining(ALL));
});
