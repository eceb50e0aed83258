import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTemplate } from '../../../../tests/fixtures/any-template.ts';
import { anyViewOf } from '../../../../tests/fixtures/any-view.ts';
import { renderBoth } from '../../../../tests/fixtures/compare-renderers.ts';
import { minimalDocx } from '../../../../tests/fixtures/minimal-docx.ts';
import { openCompiled } from './template-cache.ts';

const same = (body: string, view: Readonly<Record<string, unknown>>) => {
  const both = renderBoth(minimalDocx({ body }), view);
  expect(both).not.toBeNull();
  expect(both?.[1]).toEqual(both?.[0]);
  return both?.[1]['word/document.xml'] ?? '';
};
const text = (inner: string) => `<w:p><w:r><w:t>${inner}</w:t></w:r></w:p>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`;
const BREAK = '<w:r><w:br w:type="page"/></w:r>';

describe('a compiled template prints what docxtemplater prints', () => {
  it.each<[string, string, object]>([
    ['a text element left without text', text('{a}'), { a: '' }],
    ['a line break in a bold run', '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{a}</w:t></w:r></w:p>', { a: 'x\n\ny' }],
    [
      'a line break in the second turn of a section over runs',
      '<w:p><w:r><w:t>{#l}{a}</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>{b}{/l}</w:t></w:r></w:p>',
      {
        l: [
          { a: '1\n2', b: '3' },
          { a: '4\n5', b: '6' },
        ],
      },
    ],
    ['a cell whose paragraphs are all gone', table(row(`${text('{#l}')}${text('{.}')}${text('{/l}')}`)), { l: [] }],
    ['a table whose rows are all gone', table(row(text('{#l}{.}'), text('{/l}'))), { l: [] }],
    [
      'a table right before the end of a cell',
      table(row(`${text('{#l}')}${table(row(text('x')))}${text('{/l}')}`)),
      { l: [1, 2] },
    ],
    [
      'a page break after the last entry',
      `${text('{#l}')}${text('{.}')}<w:p><w:r><w:t>{/l}</w:t></w:r>${BREAK}</w:p>`,
      { l: ['a', 'b'] },
    ],
    [
      'a page break before each entry',
      `<w:p><w:r><w:t>{#l}</w:t></w:r>${BREAK}</w:p>${text('{.}')}${text('{/l}')}`,
      { l: ['a', 'b'] },
    ],
    [
      'a page break of an empty section',
      `${text('{#l}')}${text('{.}')}<w:p><w:r><w:t>{/l}</w:t></w:r>${BREAK}</w:p>`,
      { l: [] },
    ],
    [
      'a value of the scope around',
      text('{#l}{a}{b}{/l}'),
      { a: 'out', l: [{ b: '1' }, { a: null, b: '2' }, { a: 'in' }] },
    ],
    ['a flag asked and not', text('{#a}yes{/a}{^a}no{/a}{^b}none{/b}'), { a: true, b: [] }],
    ['a gap inside bold text', '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{a}</w:t></w:r></w:p>', { a: 'x ⟦tên⟧ y' }],
  ])('%s', (_, body, view) => {
    expect(same(body, { ...view })).not.toContain('{');
  });

  it('for any template and any view', () => {
    let compiled = 0;
    fc.assert(
      fc.property(
        anyTemplate.chain((template) => anyViewOf(template).map((view) => ({ template, view }))),
        ({ template, view }) => {
          const both = renderBoth(template, view);
          if (!both) return;
          compiled += 1;
          expect(both[1]).toEqual(both[0]);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
    expect(compiled).toBeGreaterThan(40);
  }, 240_000);
});

it.each([
  ['section-in-loop', `${text('{#l}')}<w:p><w:pPr><w:sectPr/></w:pPr></w:p>${text('{/l}')}`],
  ['table-may-vanish-in-loop', `${text('{#l}')}${table(row(text('{#m}{.}'), text('{/m}')))}${text('{/l}')}`],
])('leaves a template to docxtemplater and says why: %s', (reason, body) => {
  expect(openCompiled(minimalDocx({ body }), { practice: false })).toEqual({ ok: false, reason });
});
