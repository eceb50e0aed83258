import { expect, it } from 'vitest';
import { findPaper } from '#shared/domain/documents/catalogue.ts';
import { fieldHolding } from './field-holding.ts';

const fields = findPaper('political-report')?.fields ?? [];
const inline = (...words: string[]) => ({
  type: 'paragraph' as const,
  content: words.map((text) => ({ type: 'text' as const, text })),
});
const figure = { type: 'figure' as const, attrs: { key: 'đ', label: 'Tỉ lệ', text: '93%' } };
const written = (...content: readonly object[]) => ({ type: 'doc', content }) as never;
const [first, second] = fields.filter(({ type }) => type === 'rich').map(({ name }) => name);

it.each([
  ['words that were made bold in the middle', [inline('Đường vào bản ', 'đã', '  thông.')], 'vào bản đã thông'],
  [
    'a live figure among them',
    [{ ...inline(), content: [{ type: 'text', text: 'Đạt ' }, figure, { type: 'text', text: ' chỉ tiêu' }] }],
    'Đạt 93% chỉ tiêu',
  ],
  [
    'a list in a list',
    [{ type: 'bulletList', content: [{ type: 'listItem', content: [inline('Họp chi bộ hằng tháng')] }] }],
    'chi bộ hằng tháng…',
  ],
])('finds the field of %s', (_, content, words) => {
  const values = { [String(first)]: written(inline('Khác')), [String(second)]: written(...content) };
  expect(fieldHolding(fields, values, words)?.name).toBe(second);
});

it('finds none where two fields hold the words', () => {
  const both = { [String(first)]: written(inline('Đảng bộ xã')), [String(second)]: written(inline('Đảng bộ xã')) };
  expect(fieldHolding(fields, both, 'Đảng bộ xã')).toBeNull();
});

it.each(['Khác', 'BÁO CÁO CHÍNH TRỊ của', 'Khác Khác'])('finds none for “%s”', (words) => {
  expect(fieldHolding(fields, { [String(first)]: written(inline('Khác'), inline('Khác')) }, words)).toBeNull();
});
