import { expect, it } from 'vitest';
import { COMPLETE_DRAFTS, rich } from '../../tests/fixtures/paper-records.ts';
import { RICH_DEPTH, type RichBlock } from '../domain/documents/rich-text.ts';
import { draftValues } from './draft-values.ts';

const doc = (...content: readonly unknown[]) => ({ type: 'doc', content });
const words = { type: 'paragraph', content: [{ type: 'text', text: 'chữ', marks: [{ type: 'bold' }] }] } as const;
const figure = (attrs: object) => ({ type: 'figure', attrs });
const table = (attrs: object) => ({
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableHeader', attrs, content: [words] }] }],
});
const nested = (depth: number): RichBlock =>
  depth === 1 ? words : { type: 'bulletList', content: [{ type: 'listItem', content: [nested(depth - 1)] }] };

it.each(Object.entries(COMPLETE_DRAFTS))('takes the complete draft of %s as it is', (_, values) => {
  expect(draftValues.parse(values)).toEqual(values);
});

it.each<[string, unknown]>([
  ['a text', 'Hai mươi'],
  ['a text of 20.000 signs', 'a'.repeat(20_000)],
  ['a number', 4],
  ['nothing', null],
  ['rows of text', [{ ho_ten: 'A', so_phieu: '' }]],
  ['a heading and a list', doc({ type: 'heading', attrs: { level: 3 }, content: [{ type: 'hardBreak' }] }, nested(3))],
  ['a table', doc(table({ colspan: 2, rowspan: 3 }))],
  ['a figure of the records', doc({ type: 'paragraph', content: [figure({ key: 'k', label: 'l', text: '' })] })],
  ['an empty paragraph', doc({ type: 'paragraph' })],
  ['the deepest nesting', doc(nested(RICH_DEPTH))],
])('takes %s', (_, value) => {
  expect(draftValues.parse({ o: value })).toEqual({ o: value });
});

it.each<[string, unknown]>([
  ['a block that is nothing', doc(null)],
  ['a text without its text', doc({ type: 'paragraph', content: [{ type: 'text' }] })],
  ['a heading without a level', doc({ type: 'heading' })],
  ['a heading of a fourth level', doc({ type: 'heading', attrs: { level: 4 } })],
  ['an unknown block', doc({ type: 'image' })],
  ['an unknown mark', doc({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link' }] }] })],
  ['a stray attribute', doc({ type: 'paragraph', attrs: { align: 'left' } })],
  ['a cell over endless columns', doc(table({ colspan: 1e9 }))],
  ['a document without content', { type: 'doc' }],
  ['blocks outside a document', [{ type: 'heading', attrs: { level: 1 } }]],
  ['one level too deep', doc(nested(RICH_DEPTH + 1))],
  ['a row of numbers', [{ so_phieu: 3 }]],
  ['a truth value', true],
  ['a text of 20.001 signs', 'a'.repeat(20_001)],
])('refuses %s in one sentence that names the field', (_, value) => {
  const issues = draftValues.safeParse({ o: value }).error?.issues.map(({ path, message }) => ({ path, message }));
  expect(issues).toEqual([{ path: ['o'], message: expect.stringMatching(/^Nội dung bản thảo không đúng dạng.*\.$/) }]);
});

it('refuses a nesting of ten thousand levels without running out of stack', () => {
  let block: RichBlock = words;
  for (let level = 0; level < 10_000; level += 1)
    block = { type: 'bulletList', content: [{ type: 'listItem', content: [block] }] };
  expect(draftValues.safeParse({ o: doc(block) }).success).toBe(false);
  expect(draftValues.safeParse({ o: rich('chữ') }).success).toBe(true);
});
