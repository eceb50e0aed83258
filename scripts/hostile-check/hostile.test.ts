import { expect, it } from 'vitest';
import { HOSTILE_FILES, REFUSED_FILES } from './hostile-files.ts';
import { measureHostile } from './measure-hostile.ts';

const ALSO = new Set([
  'table of 100,000 rows',
  'paragraph of a million letters',
  'ring of styles',
  '20,000 × “Điều 1. Phạm vi”',
]);

it('refuses hostile and broken files by name and checks endless ones, within five seconds and 500 MB', () => {
  const files = [...REFUSED_FILES, ...HOSTILE_FILES.filter(({ name }) => ALSO.has(name))];
  expect(files).toHaveLength(REFUSED_FILES.length + ALSO.size);
  expect(measureHostile(files, true).filter(({ isFine }) => !isFine)).toEqual([]);
}, 240_000);
