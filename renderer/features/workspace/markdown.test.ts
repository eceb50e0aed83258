import { expect, it } from 'vitest';
import { parseInline, parseMarkdown } from './markdown.ts';

it('reads a page of the manual block by block', () => {
  const page = [
    '# Đại biểu',
    'Nhập danh sách',
    'từ **Excel**.',
    '',
    '1. Bấm `Nhập`',
    '   rồi chọn tệp',
    '2. Xem trước',
    '- gạch đầu dòng',
    '![Màn hình](hinh/dai-bieu.png)',
    '> Không sợ sai: `Ctrl Z`',
    '',
    '| Cột | Ý nghĩa |',
    '|---|---|',
    '| TT | số *thứ tự* |',
  ].join('\n');
  expect(parseMarkdown(page)).toEqual([
    { kind: 'heading', level: 1, text: 'Đại biểu', id: 'dai-bieu' },
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Nhập danh sách từ ' },
        { kind: 'bold', text: 'Excel' },
        { kind: 'text', text: '.' },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      entries: [
        [
          { kind: 'text', text: 'Bấm ' },
          { kind: 'key', text: 'Nhập' },
          { kind: 'text', text: ' rồi chọn tệp' },
        ],
        [{ kind: 'text', text: 'Xem trước' }],
      ],
    },
    { kind: 'list', ordered: false, entries: [[{ kind: 'text', text: 'gạch đầu dòng' }]] },
    { kind: 'image', alt: 'Màn hình', source: 'hinh/dai-bieu.png' },
    {
      kind: 'note',
      content: [
        { kind: 'text', text: 'Không sợ sai: ' },
        { kind: 'key', text: 'Ctrl Z' },
      ],
    },
    {
      kind: 'table',
      head: ['Cột', 'Ý nghĩa'],
      rows: [
        [
          [{ kind: 'text', text: 'TT' }],
          [
            { kind: 'text', text: 'số ' },
            { kind: 'italic', text: 'thứ tự' },
          ],
        ],
      ],
    },
  ]);
});

it('keeps a link with its target and leaves markup of other kinds as plain text', () => {
  expect(parseInline('Xem [Văn kiện](05-van-kien.md) <b>x</b>')).toEqual([
    { kind: 'text', text: 'Xem ' },
    { kind: 'link', text: 'Văn kiện', to: '05-van-kien.md' },
    { kind: 'text', text: ' <b>x</b>' },
  ]);
});

it('loses no line of a page without markup', () => {
  expect(parseMarkdown('một\n\nhai')).toHaveLength(2);
  expect(parseMarkdown('')).toEqual([]);
});
