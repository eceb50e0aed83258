import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPathFault, samePathKey } from '#shared/kernel/portable-path.ts';
import { copyFileNames } from './bulk.ts';
import type { PaperRecipient } from './paper.ts';

const person = (number: string, name: string): PaperRecipient => ({ id: `${number}${name}`, number, name, unit: '' });

describe('names of the files of copies', () => {
  it.each([
    ['plain', person('014', 'Lộc Công Hoà'), '014-loc-cong-hoa.docx'],
    ['vietnamese', person('014', 'Lộc Công Hoà'), '014 Lộc Công Hoà.docx'],
    ['plain', person('', 'Đặng'), 'dang.docx'],
    ['plain', person('', 'CON'), 'ban-con.docx'],
    ['vietnamese', person('', 'Nul'), 'ban-Nul.docx'],
    ['vietnamese', person('', 'A/B: "C"?'), 'A B C.docx'],
    ['plain', person('', '...'), 'ban.docx'],
  ] as const)('%s: %o is %s', (names, recipient, name) => {
    expect(copyFileNames([recipient], names)).toEqual([name]);
  });

  it('number people of one name, also where only letters that a drive takes for the same differ', () => {
    const people = [person('', 'Lê An'), person('', 'Le An'), person('', 'LÊ AN')];
    expect(copyFileNames(people, 'plain')).toEqual(['le-an.docx', 'le-an (2).docx', 'le-an (3).docx']);
    expect(copyFileNames(people, 'vietnamese')).toEqual(['Lê An.docx', 'Le An.docx', 'LÊ AN (2).docx']);
  });

  it('are fit for every drive and never two alike, whatever people are called', () => {
    const letter = fc.constantFrom(
      ...'aAđĐếữ 01.-_<>:"/\\|?*',
      'con',
      'NUL',
      '\u0000',
      '\ud800',
      '\u0323',
      '𠮷',
      '\u200b',
    );
    const name = fc.array(letter, { maxLength: 250 }).map((letters) => letters.join(''));
    const recipient = fc.record({ id: name, number: fc.constantFrom('', '001', 'com1'), name, unit: fc.constant('') });
    fc.assert(
      fc.property(fc.array(recipient, { maxLength: 4 }), fc.constantFrom('plain', 'vietnamese'), (people, names) => {
        const files = copyFileNames(people, names);
        expect(files.map(findPathFault).filter((fault) => fault !== null)).toEqual([]);
        expect(new Set(files.map(samePathKey)).size).toBe(people.length);
      }),
      { numRuns: 60 },
    );
  });
});
