import { expect, it } from 'vitest';
import { keepSignatureWithText } from './keep-signature.ts';

const text = (words: string) => `<w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const gap = '<w:p><w:pPr><w:pStyle w:val="CachKy"/></w:pPr></w:p>';
const signature = '<w:tbl><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr></w:p></w:tc></w:tr></w:tbl>';

const tied = (xml: string) => xml.replaceAll(/<w:pStyle w:val="(NoiDung|BangCach)"\/>/g, '$&<w:keepNext/>');
const row = (words: string) => `<w:tr><w:tc>${text(words)}</w:tc></w:tr>`;
const space = '<w:p><w:pPr><w:pStyle w:val="BangCach"/></w:pPr></w:p>';
const long = 'Các tổ chức đảng trực thuộc chịu trách nhiệm thi hành Quyết định này, '.repeat(2);

it.each([
  ['the last two paragraphs when they are short', text('một'), text('hai') + text('ba')],
  ['only the last when it takes two lines by itself', text('một'), text(long)],
  ['the last two rows of a table', `<w:tbl>${row('một')}`, `${row('hai')}${row('ba')}</w:tbl>`],
  [
    'a line, the gap above it and the last row of the table',
    `<w:tbl>${row(long)}`,
    `${row(long)}</w:tbl>${space}${text('ba')}`,
  ],
  ['what there is, up to the beginning of a section', '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>', text('một')],
])('ties %s to the signature, and nothing before', (_, before, last) => {
  expect(keepSignatureWithText(before + last + gap + signature)).toBe(before + tied(last) + gap + signature);
});

it.each([
  ['without a signature block', text('một')],
  ['that begins with the signature', signature],
  ['that is tied already', tied(text('một') + text('hai')) + gap + signature],
])('leaves a paper %s as it is', (_, xml) => {
  expect(keepSignatureWithText(xml)).toBe(xml);
});

const words = '<w:r><w:t>ba</w:t></w:r>';
it.each([
  ['without properties', `<w:p>${words}</w:p>`, `<w:p><w:pPr><w:keepNext/></w:pPr>${words}</w:p>`],
  ['with none in them', `<w:p a="1"><w:pPr/>${words}</w:p>`, `<w:p a="1"><w:pPr><w:keepNext/></w:pPr>${words}</w:p>`],
  [
    'that is told not to keep, and was changed',
    `<w:p><w:pPr><w:keepNext w:val="0"/><w:pPrChange><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>${words}</w:p>`,
    `<w:p><w:pPr><w:keepNext/><w:pPrChange><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>${words}</w:p>`,
  ],
])('ties a paragraph %s', (_, before, after) => {
  const two = before + before;
  expect(keepSignatureWithText(text(long) + two + gap + signature)).toBe(text(long) + after + after + gap + signature);
});

it('ties nothing that stands before a forced page', () => {
  const forced = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  expect(keepSignatureWithText(text('một') + forced + text('hai') + gap + signature)).toBe(
    text('một') + forced + tied(text('hai')) + gap + signature,
  );
});
