import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPathFault, samePathKey } from './portable-path.ts';

describe('a path below a folder', () => {
  it.each([
    ['data/01_xa-binh-an_political-report_20260523_v01.docx', null],
    ['data/Báo cáo chính trị.docx', null],
    ['data/..docx', null],
    ['data/console.txt', null],
    ['', 'empty'],
    ['data//a', 'empty'],
    ['data/', 'empty'],
    ['/etc/passwd', 'absolute'],
    ['//server/share', 'absolute'],
    ['C:/a', 'drive-letter'],
    ['d:a', 'drive-letter'],
    ['data\\a', 'backslash'],
    ['\\\\server\\a', 'backslash'],
    ['../a', 'parent-folder'],
    ['data/../../a', 'parent-folder'],
    ['./a', 'parent-folder'],
    ['data/a:stream', 'forbidden-character'],
    ['data/a\u0000b', 'forbidden-character'],
    ['data/hỏi?', 'forbidden-character'],
    ['data/CON', 'device-name'],
    ['data/nul.txt', 'device-name'],
    ['com1/a', 'device-name'],
    ['data/LPT².docx', 'device-name'],
    ['data/a.', 'ends-with-dot-or-space'],
    ['data/a /b', 'ends-with-dot-or-space'],
    ['data/...', 'ends-with-dot-or-space'],
    [`data/${'a'.repeat(200)}`, 'too-long'],
  ])('%j is judged %j', (path, fault) => {
    expect(findPathFault(path)).toBe(fault);
  });

  it('without a fault never leaves the folder, by either system’s reading', () => {
    const piece = fc.oneof(fc.constantFrom('..', '.', '', 'C:', 'a', '\\', 'data', '...'), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const path = pieces.join('/');
        fc.pre(findPathFault(path) === null);
        const steps = path.split(/[\\/]/);
        expect(steps.every((step) => step !== '' && step !== '.' && step !== '..' && !step.includes(':'))).toBe(true);
      }),
    );
  });
});

it('takes names for the same that one drive cannot tell apart', () => {
  expect(samePathKey('data/BÁO CÁO.docx')).toBe(samePathKey('data/báo cáo.docx'.normalize('NFD')));
  expect(samePathKey('data/a')).not.toBe(samePathKey('data/b'));
});
