import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-text.ts';
import type { RichBlock, RichCell, RichInline } from './rich-text.ts';
import { toBlockXml } from './rich-text-xml.ts';

describe('toBlockXml', () => {
  it('prints nothing for nothing written', () => {
    expect(toBlockXml(doc())).toBe('');
    expect(toBlockXml(doc(para(), para(text(''))))).toBe('');
    expect(toBlockXml(doc({ type: 'table' }, { type: 'bulletList' }))).toBe('');
    expect(toBlockXml('')).toBe('');
  });

  it.each([[null], [undefined], [7], [['a']], [{ type: 'paragraph' }]])('does not take %j for blocks', (value) => {
    expect(toBlockXml(value)).toBeNull();
  });

  it('prints a plain string as one body paragraph a line', () => {
    expect(paragraphs(toBlockXml('một\nhai'))).toEqual(['NoiDung|một', 'NoiDung|hai']);
  });

  it('prints the three heading levels in their own styles', () => {
    const headings = [1, 2, 3].map((level) => heading(level as 1, `mức ${level}`));
    expect(paragraphs(toBlockXml(doc(...headings)))).toEqual(['Muc1|mức 1', 'Muc2|mức 2', 'Muc3|mức 3']);
  });

  it('starts a new paragraph at a line break of the text, but not inside a heading', () => {
    expect(paragraphs(toBlockXml(doc(para(text('a'), { type: 'hardBreak' }, text('b')))))).toEqual([
      'NoiDung|a',
      'NoiDung|b',
    ]);
    expect(toBlockXml(doc(heading(1, 'a', { type: 'hardBreak' })))).toContain('<w:r><w:br/></w:r>');
  });

  it('sets the marks in the order the schema wants them', () => {
    const marked: RichInline = {
      type: 'text',
      text: 'x',
      marks: [{ type: 'underline' }, { type: 'italic' }, { type: 'bold' }],
    };
    expect(toBlockXml(doc(para(marked)))).toContain('<w:rPr><w:b/><w:i/><w:u w:val="single"/></w:rPr>');
  });

  it('types the marks of lists, by depth', () => {
    const inner = list('bulletList', [para(text('trong'))]);
    const letters = list('orderedList', [para(text('thứ'))]);
    const outer = list('bulletList', [para(text('ngoài')), para(text('tiếp')), inner], [para(text('hai')), letters]);
    expect(paragraphs(toBlockXml(doc(outer)))).toEqual([
      'NoiDung|- ngoài',
      'NoiDung|tiếp',
      'NoiDung|+ trong',
      'NoiDung|- hai',
      'NoiDung|a) thứ',
    ]);
  });

  it('numbers an ordered list, and letters a nested one with đ after d', () => {
    const five = Array.from({ length: 5 }, (_, n) => [para(text(`${n}`))]);
    const nested = list('orderedList', [para(text('x')), list('orderedList', ...five)]);
    expect(paragraphs(toBlockXml(doc(nested)))).toEqual([
      'NoiDung|1. x',
      'NoiDung|a) 0',
      'NoiDung|b) 1',
      'NoiDung|c) 2',
      'NoiDung|d) 3',
      'NoiDung|đ) 4',
    ]);
  });

  it('goes on with numbers when a nested list runs out of letters', () => {
    const many = Array.from({ length: 24 }, (_, n) => [para(text(`${n}`))]);
    const nested = list('orderedList', [para(text('x')), list('orderedList', ...many)]);
    expect(paragraphs(toBlockXml(doc(nested))).at(-1)).toBe('NoiDung|24. 23');
  });

  it('sets a heading or a table inside a list as outside', () => {
    const table: RichBlock = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell' }] }] };
    const nested = list('bulletList', [heading(3, 'mục'), table], []);
    expect(paragraphs(toBlockXml(doc(nested)))).toEqual(['Muc3|mục', 'BangChu|', 'BangCach|']);
  });

  it('prints nothing for blocks without content', () => {
    const empty: RichBlock[] = [
      { type: 'paragraph' },
      { type: 'heading', attrs: { level: 1 } },
      { type: 'orderedList' },
      { type: 'bulletList', content: [{ type: 'listItem' }] },
      { type: 'table' },
    ];
    expect(toBlockXml(doc(...empty))).toBe('');
    expect(toBlockXml(doc(list('bulletList', [{ type: 'paragraph' }])))).toBe(toBlockXml('- '));
  });

  it('composes letters and drops what XML cannot hold', () => {
    const lone = String.fromCharCode(0xd800);
    expect(toBlockXml(`u\u031b\u0309y\u0001${lone} & <b> "😀"`)).toContain('>ửy &amp; &lt;b&gt; &quot;😀&quot;<');
  });

  it('never lets text become markup', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 60 }), (written) => {
        const xml = toBlockXml(doc(para(text(written)))) ?? '';
        expect(xml.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
        expect((xml.match(/</g) ?? []).length).toBe(xml === '' ? 0 : 9);
      }),
    );
  });
});

describe('a table', () => {
  const header = (label: string): RichCell => ({ type: 'tableHeader', content: [para(text(label))] });
  const cell = (label: string, attrs?: { colspan?: number; rowspan?: number }): RichCell => ({
    type: 'tableCell',
    ...(attrs && { attrs }),
    content: [para(text(label))],
  });
  const table = (...rows: RichCell[][]): RichBlock => ({
    type: 'table',
    content: rows.map((content) => ({ type: 'tableRow', content })),
  });

  it('repeats its header row, keeps rows whole, and leaves a gap below', () => {
    const xml = toBlockXml(doc(table([header('TT'), header('Tên')], [cell('1'), cell('')]))) ?? '';
    expect(xml.match(/<w:trPr>.*?<\/w:trPr>/g)).toEqual([
      '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
      '<w:trPr><w:cantSplit/></w:trPr>',
    ]);
    expect(paragraphs(xml)).toEqual(['BangDau|TT', 'BangDau|Tên', 'BangChu|1', 'BangChu|', 'BangCach|']);
    expect(xml.match(/<w:gridCol w:w="4677"\/>/g)).toHaveLength(2);
  });

  it('keeps every column in place under merged cells', () => {
    const rows = [[cell('a', { rowspan: 2, colspan: 2 }), cell('b')], [cell('c')], [cell('d'), cell('e'), cell('f')]];
    expect(cells(toBlockXml(doc(table(...rows))))).toEqual([
      ['a span=2 restart', 'b'],
      [' span=2 goes-on', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  it('fills the end of a row under a cell that reaches down', () => {
    const rows = [[cell('a'), cell('b', { rowspan: 2 })], [cell('c')]];
    expect(cells(toBlockXml(doc(table(...rows))))).toEqual([
      ['a', 'b restart'],
      ['c', ' goes-on'],
    ]);
  });

  it('reads lists and tables inside a cell out as lines of that cell', () => {
    const inner = table([cell('trong')]);
    const content = [list('bulletList', [para(text('một'))]), list('orderedList', [para(text('hai'))]), inner];
    const xml = toBlockXml(doc(table([{ type: 'tableCell', content }])));
    expect(paragraphs(xml)).toEqual(['BangChu|- một', 'BangChu|1. hai', 'BangChu|trong', 'BangCach|']);
    expect(toBlockXml(doc({ type: 'table', content: [{ type: 'tableRow' }] }))).toBe('');
  });
});

const doc = (...content: RichBlock[]) => ({ type: 'doc' as const, content });
const para = (...content: RichInline[]): RichBlock => ({ type: 'paragraph', content });
const text = (value: string): RichInline => ({ type: 'text', text: value });
const heading = (level: 1 | 2 | 3, label: string, ...more: RichInline[]): RichBlock => ({
  type: 'heading',
  attrs: { level },
  content: [text(label), ...more],
});
const list = (type: 'bulletList' | 'orderedList', ...entries: RichBlock[][]): RichBlock => ({
  type,
  content: entries.map((content) => ({ type: 'listItem', content })),
});

/** "style|text" of each paragraph. */
function paragraphs(xml: string | null): string[] {
  return (xml?.match(/<w:p>.*?<\/w:p>/g) ?? []).map((one) => {
    const style = /<w:pStyle w:val="(.*?)"\/>/.exec(one)?.[1];
    return `${style}|${one.replace(/<[^>]*>/g, '')}`;
  });
}

/** Text, span and merge of each cell, row by row. */
function cells(xml: string | null): string[][] {
  return (xml?.match(/<w:tr>.*?<\/w:tr>/g) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/g) ?? []).map((one) => {
      const span = /gridSpan w:val="(\d)"/.exec(one)?.[1];
      const merge = one.includes('restart') ? ' restart' : one.includes('<w:vMerge/>') ? ' goes-on' : '';
      return `${one.replace(/<[^>]*>/g, '')}${span ? ` span=${span}` : ''}${merge}`;
    }),
  );
}
