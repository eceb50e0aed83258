import { expect, it } from 'vitest';
import { HOSTILE_FILES, REFUSED_FILES } from './hostile-files.ts';
import { measureHostile } from './measure-hostile.ts';

/** All of them: `node scripts/hostile-check.ts`. */
const ALSO = new Set(['table of 100,000 rows', 'ring of styles']);

it('refuses hostile and broken files by name and checks endless ones, within five seconds and 500 MB', () => {
  const endless = HOSTILE_FILES.filter(({ name }) => ALSO.has(name));
  expect(endless).toHaveLength(ALSO.size);
  const measured = [...measureHostile(REFUSED_FILES, true), ...measureHostile(endless, false)];
  expect(measured.filter(({ isFine }) => !isFine)).toEqual([]);
}, 240_000);
