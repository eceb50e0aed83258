import { describe, expect, it } from 'vitest';
import { editorFromRichText, richTextFromEditor } from './editor-json.ts';

const text = (value: string, ...marks: string[]) => ({
  type: 'text',
  text: value,
  marks: marks.map((type) => ({ type })),
});

describe('richTextFromEditor', () => {
  it('is null when nothing but white space is written', () => {
    expect(
      richTextFromEditor({
        type: 'doc',
        content: [{ type: 'paragraph' }, { type: 'paragraph', content: [text(' ')] }],
      }),
    ).toBeNull();
  });

  it('drops attributes and marks the format does not know', () => {
    const document = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2, textAlign: 'center' }, content: [text('1. Kinh tế', 'bold', 'code')] },
        {
          type: 'orderedList',
          attrs: { start: 4 },
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('Một')] }] }],
        },
        { type: 'paragraph' },
      ],
    };
    expect(richTextFromEditor(document)).toEqual({
      type: 'doc',
      content: [
        {
          type: 'heading',
          attrs: { level: 2 },
          content: [{ type: 'text', text: '1. Kinh tế', marks: [{ type: 'bold' }] }],
        },
        {
          type: 'orderedList',
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Một' }] }] }],
        },
      ],
    });
  });

  it('keeps only spans greater than one in cells', () => {
    const cell = {
      type: 'tableCell',
      attrs: { colspan: 2, rowspan: 1, colwidth: [80] },
      content: [{ type: 'paragraph', content: [text('A')] }],
    };
    const document = { type: 'doc', content: [{ type: 'table', content: [{ type: 'tableRow', content: [cell] }] }] };
    expect(richTextFromEditor(document)?.content).toEqual([
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableCell',
                attrs: { colspan: 2 },
                content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A' }] }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('turns an unknown block into paragraphs of its text, composed', () => {
    const document = {
      type: 'doc',
      content: [{ type: 'blockquote', content: [{ type: 'paragraph', content: [text('e\u0302\u0301')] }] }],
    };
    expect(richTextFromEditor(document)?.content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'ế' }] },
    ]);
  });

  it('keeps a figure of the records as one thing, with its key and marks', () => {
    const attrs = { key: 'indicator:i1:actual', label: 'Thu nhập, thực hiện', text: '52,4 triệu đồng' };
    const figure = { type: 'figure', attrs: { ...attrs, other: 1 }, marks: [{ type: 'bold' }, { type: 'code' }] };
    expect(richTextFromEditor({ type: 'doc', content: [{ type: 'paragraph', content: [figure] }] })?.content).toEqual([
      { type: 'paragraph', content: [{ type: 'figure', attrs, marks: [{ type: 'bold' }] }] },
    ]);
  });

  it('keeps an empty paragraph between two written ones', () => {
    const document = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [text('A')] },
        { type: 'paragraph' },
        { type: 'paragraph', content: [text('B')] },
      ],
    };
    expect(richTextFromEditor(document)?.content).toHaveLength(3);
  });
});

describe('editorFromRichText', () => {
  it('gives the cursor a paragraph when there is nothing', () => {
    expect(editorFromRichText(null)).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  });
});
