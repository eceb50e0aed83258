import { expect, it } from 'vitest';
import { markGaps } from './gap-marks.ts';

it('leaves text without gaps untouched', () => {
  const xml = '<w:p><w:r><w:t>Đại hội</w:t></w:r></w:p>';
  expect(markGaps(xml)).toBe(xml);
});

it('prints a gap as its own highlighted run that keeps the size and weight around it', () => {
  const xml = '<w:r w:rsidR="1"><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t>có ⟦số đại biểu⟧ người</w:t></w:r>';
  expect(markGaps(xml)).toBe(
    '<w:r w:rsidR="1"><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">có </w:t></w:r>' +
      '<w:r><w:rPr><w:b/><w:highlight w:val="yellow"/><w:u w:val="single"/></w:rPr>' +
      '<w:t xml:space="preserve">[số đại biểu]</w:t></w:r>' +
      '<w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve"> người</w:t></w:r>',
  );
});

it('marks every gap of a run, also in a run without properties', () => {
  const marked = markGaps('<w:r><w:t>⟦ngày⟧ và ⟦nơi họp⟧</w:t></w:r>');
  expect(marked.match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(2);
  expect(marked.replace(/<[^>]*>/g, '')).toBe('[ngày] và [nơi họp]');
});

it('does not borrow the properties of an earlier run', () => {
  const marked = markGaps('<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>⟦b⟧</w:t></w:r>');
  expect(marked).toContain('<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">[b]</w:t>');
});
