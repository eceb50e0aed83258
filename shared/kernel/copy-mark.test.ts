import { expect, it } from 'vitest';
import { markFor } from './copy-mark.ts';

it('names the one a restricted copy is for, tidied', () => {
  expect(markFor('  Đồng chí  Lộc Công Hoà ')).toBe('HẠN CHẾ · Bản của: Đồng chí Lộc Công Hoà');
});
