import { expect, it } from 'vitest';
import { fuzzCheck } from './fuzz.ts';

it('checks or refuses every broken paper, and never crashes or hangs', () => {
  const result = fuzzCheck({ files: 150, seed: 20270620 });
  expect(result.failures).toEqual([]);
  expect(result.checked + result.refused).toBe(150);
  expect(result.checked).toBeGreaterThan(20);
  expect(result.refused).toBeGreaterThan(20);
}, 120_000);
