import type { z } from 'zod';

/** What the checker of inputs found, of which it tells only these. */
type Issue = Pick<z.core.$ZodRawIssue, 'code' | 'path'> & {
  readonly origin?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  /** Of a limit: whether it is allowed itself */
  readonly inclusive?: unknown;
  readonly expected?: unknown;
};

/** A Vietnamese sentence for an input that the contract itself says nothing about. */
export function describeIssue({ code, path, origin, maximum, minimum, inclusive, expected }: Issue): string {
  const kind = origin === 'string' || origin === 'array' ? origin : 'number';
  if (inclusive === false && kind === 'number') {
    if (code === 'too_big') return `Số lớn quá, phải nhỏ hơn ${showLimit(maximum)}.`;
    if (code === 'too_small') return `Số nhỏ quá, phải lớn hơn ${showLimit(minimum)}.`;
  }
  if (code === 'too_big') return `${TOO_BIG[kind]} ${showLimit(maximum)}${COUNTED[kind]}.`;
  if (code === 'too_small' && kind !== 'number' && Number(minimum) === 1) return EMPTY[kind];
  if (code === 'too_small') return `${TOO_SMALL[kind]} ${showLimit(minimum)}${COUNTED[kind]}.`;
  if (expected === 'int') return 'Phải là số nguyên.';
  // For whoever helps: a screen never sends this
  return `Giá trị không dùng được (${(path ?? []).map(String).join('.')}).`;
}

const TOO_BIG = {
  number: 'Số lớn quá, nhiều nhất là',
  string: 'Chữ dài quá, nhiều nhất',
  array: 'Nhiều quá, nhiều nhất',
};
const TOO_SMALL = { number: 'Số nhỏ quá, ít nhất là', string: 'Chữ ngắn quá, ít nhất', array: 'Ít quá, ít nhất' };
const EMPTY = { string: 'Có ô phải ghi mà còn để trống.', array: 'Chưa chọn mục nào.' };
const COUNTED = { number: '', string: ' chữ và dấu', array: ' mục' };
/** 1.000.000 */
const showLimit = (limit: unknown): string =>
  Number(limit) < 10_000 ? String(limit) : String(limit).replace(/\B(?=(\d{3})+$)/g, '.');
