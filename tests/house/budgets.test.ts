import { describe, expect, it } from 'vitest';
import { PROJECT } from '../fixtures/context.ts';
import { findExcesses, sourceFiles } from './budgets.ts';

const lines = (count: number, line = 'export {};') => Array.from({ length: count }, () => line).join('\n');

describe('file and function budgets', () => {
  it('hold everywhere', () => {
    const files = sourceFiles(PROJECT);
    expect(files.length).toBeGreaterThan(40);
    expect(findExcesses(files)).toEqual([]);
  }, 120_000);

  it.each([
    { says: 'a file of 401 lines', path: 'shared/a.ts', text: lines(401), what: 'file' },
    { says: 'a test file of 601 lines', path: 'shared/a.test.ts', text: lines(601), what: 'file' },
    {
      says: 'a function of 41 lines',
      path: 'shared/a.ts',
      text: `function long() {\n${lines(39, '  run();')}\n}`,
      what: 'long',
    },
    {
      says: 'an arrow function of 41 lines',
      path: 'electron/a.ts',
      text: `const long = () => {\n${lines(39, '  run();')}\n};`,
      what: 'long',
    },
    {
      says: 'a component of 121 lines',
      path: 'renderer/a.tsx',
      text: `function Long() {\n${lines(119, '  run();')}\n}`,
      what: 'Long',
    },
  ])('find $says', ({ path, text, what }) => {
    expect(findExcesses([{ path, text }]).map((excess) => excess.what)).toEqual([what]);
  });

  it('accept the longest allowed', () => {
    const text = `function whole() {\n${lines(38, '  run();')}\n}`;
    expect(
      findExcesses([
        { path: 'shared/a.ts', text },
        { path: 'shared/b.ts', text: lines(400) },
      ]),
    ).toEqual([]);
  });
});
