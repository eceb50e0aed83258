import { expect, it } from 'vitest';
import { z } from 'zod';
import { id } from './base.ts';

const input = z.object({
  id,
  count: z.number().int().min(1).max(60),
  people: z.number().max(1_000_000),
  rows: z.number().int().positive().lt(10),
  name: z.string().min(2).max(10),
  ids: z.array(id).min(1).max(2),
  way: z.enum(['spread', 'units']),
  own: z.string().min(1, 'Chưa ghi tên tổ.'),
});
const good = { id: 'a', count: 1, people: 0, rows: 1, name: 'Tổ 1', ids: ['a'], way: 'units', own: 'x' };

it.each<[object, string]>([
  [{ count: 500 }, 'Số lớn quá, nhiều nhất là 60.'],
  [{ count: 0 }, 'Số nhỏ quá, ít nhất là 1.'],
  [{ count: 1.5 }, 'Phải là số nguyên.'],
  [{ rows: 0 }, 'Số nhỏ quá, phải lớn hơn 0.'],
  [{ rows: 10 }, 'Số lớn quá, phải nhỏ hơn 10.'],
  [{ people: 1_000_001 }, 'Số lớn quá, nhiều nhất là 1.000.000.'],
  [{ name: 'Tổ thảo luận số 1' }, 'Chữ dài quá, nhiều nhất 10 chữ và dấu.'],
  [{ name: 'T' }, 'Chữ ngắn quá, ít nhất 2 chữ và dấu.'],
  [{ id: '' }, 'Có ô phải ghi mà còn để trống.'],
  [{ ids: [] }, 'Chưa chọn mục nào.'],
  [{ ids: ['a', 'b', 'c'] }, 'Nhiều quá, nhiều nhất 2 mục.'],
  [{ way: 'by-hand' }, 'Giá trị không dùng được (way).'],
  [{ ids: [7] }, 'Giá trị không dùng được (ids.0).'],
  [{ own: '' }, 'Chưa ghi tên tổ.'],
])('an input %j is declined in Vietnamese: %s', (wrong, sentence) => {
  expect(input.safeParse({ ...good, ...wrong }).error?.issues.map(({ message }) => message)).toEqual([sentence]);
});
