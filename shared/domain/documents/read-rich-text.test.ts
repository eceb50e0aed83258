import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRichText } from './read-rich-text.ts';
import { RICH_DEPTH } from './rich-text.ts';
import { toBlockXml } from './rich-text-xml.ts';

const doc = (...content: readonly unknown[]) => ({ type: 'doc', content });
const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const printed = (value: unknown) => {
  const xml = toBlockXml(readRichText(value) ?? '') ?? '';
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text);
};

describe('a spoilt value', () => {
  it.each<[string, unknown]>([
    ['a block that is nothing', doc(null)],
    ['a text without its text', doc({ type: 'paragraph', content: [{ type: 'text' }] })],
    ['a heading without a level', doc({ type: 'heading', content: [{ type: 'text', text: 'a' }] })],
    ['blocks outside a document', [{ type: 'heading' }]],
    ['content that is no list', { type: 'doc', content: 'chữ' }],
    ['a list of nothing', doc({ type: 'bulletList', content: [null, words('a')] })],
    ['a table of nothing', doc({ type: 'table', content: [{ type: 'tableRow', content: [null] }, 3] })],
    ['a text', 'chữ'],
    ['nothing', null],
    ['no value', undefined],
  ])('of %s has nothing to print', (_, value) => {
    expect(readRichText(value)).toBeNull();
  });

  it('keeps what is sound beside what is not', () => {
    const cell = (text: string, attrs: unknown) => ({ type: 'tableCell', attrs, content: [words(text)] });
    const row = { type: 'tableRow', content: [cell('c', { colspan: 1e9 }), 'x', cell('d', null)] };
    const inlines = [null, { type: 'text', text: 'a', marks: [null, { type: 'bold' }, { type: 'x' }] }, { type: 'x' }];
    const value = doc(
      null,
      { type: 'image' },
      { type: 'paragraph', content: inlines },
      { type: 'heading', attrs: { level: 9 } },
      { type: 'orderedList', content: [{ type: 'listItem', content: [words('b')] }] },
      { type: 'table', content: [row] },
    );
    expect(printed(value)).toEqual(['a', '1. ', 'b', 'c', 'd']);
    expect(toBlockXml(readRichText(value))).toContain('<w:b/>');
  });

  it('loses what lies deeper than a paper can print', () => {
    const nested = (depth: number): unknown =>
      depth === 1
        ? words('sâu')
        : { type: 'bulletList', content: [{ type: 'listItem', content: [nested(depth - 1)] }] };
    expect(printed(doc(words('a'), nested(RICH_DEPTH)))).toContain('sâu');
    expect(printed(doc(words('a'), nested(RICH_DEPTH + 1)))).not.toContain('sâu');
  });
});

it('prints any value of any shape or says that nothing is there', () => {
  const type = fc.constantFrom(
    'doc',
    'paragraph',
    'heading',
    'bulletList',
    'listItem',
    'table',
    'tableRow',
    'tableCell',
    'text',
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium' },
      fc.jsonValue(),
      fc.record(
        {
          type,
          text: fc.jsonValue(),
          attrs: fc.jsonValue(),
          marks: fc.jsonValue(),
          content: fc.array(tie('node'), { maxLength: 4 }),
        },
        { requiredKeys: ['type'] },
      ),
    ),
  }));
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (content) => {
      const text = readRichText(doc(...content));
      expect(text === null || typeof toBlockXml(text) === 'string').toBe(true);
      expect(readRichText(text)).toEqual(text);
    }),
  );
});
