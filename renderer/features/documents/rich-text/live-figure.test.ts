import { generateText, getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { EXTENSIONS } from './extensions.ts';

const document = (text: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Đạt ' },
        { type: 'figure', attrs: { key: 'indicator:i1:actual', label: 'Thu nhập', text }, marks: [{ type: 'bold' }] },
        { type: 'text', text: '.' },
      ],
    },
  ],
});

describe('a figure of the records in the editor', () => {
  it('is one character between the words, bold like them', () => {
    const node = getSchema(EXTENSIONS).nodeFromJSON(document('52,4 triệu đồng'));
    expect(() => node.check()).not.toThrow();
    expect([node.firstChild?.child(1).nodeSize, node.firstChild?.child(1).isAtom]).toEqual([1, true]);
    expect(node.firstChild?.child(1).marks.map(({ type }) => type.name)).toEqual(['bold']);
  });

  it('is copied out as its words', () => {
    expect(generateText(document('52,4 triệu đồng'), EXTENSIONS)).toBe('Đạt 52,4 triệu đồng.');
    expect(generateText(document(''), EXTENSIONS)).toBe('Đạt ⟦Thu nhập⟧.');
  });
});
