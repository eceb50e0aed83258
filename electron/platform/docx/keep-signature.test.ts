import { expect, it } from 'vitest';
import { keepSignatureWithText } from './keep-signature.ts';

const text = (words: string) => `<w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const gap = '<w:p><w:pPr><w:pStyle w:val="CachKy"/></w:pPr></w:p>';
const signature = '<w:tbl><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr></w:p></w:tc></w:tr></w:tbl>';

it('ties only the last paragraph of the text to the signature', () => {
  expect(keepSignatureWithText(text('một') + text('hai') + gap + signature)).toBe(
    text('một') +
      text('hai').replace('<w:pStyle w:val="NoiDung"/>', '<w:pStyle w:val="NoiDung"/><w:keepNext/>') +
      gap +
      signature,
  );
});

it.each([
  ['without a signature block', text('một')],
  ['whose text ends with a table', `<w:tbl></w:tbl>${gap}${signature}`],
  ['that begins with the signature', signature],
  ['that is tied already', text('một').replace('"/></w:pPr>', '"/><w:keepNext/></w:pPr>') + gap + signature],
])('leaves a paper %s as it is', (_, xml) => {
  expect(keepSignatureWithText(xml)).toBe(xml);
});
