import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFact, formatFacts, formatManifest, isDeclaration, parseFacts, parseManifest } from './bag-text.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

describe('a manifest', () => {
  it('is written in order of path, as sha256sum reads it', () => {
    const lines = [
      { path: 'data/b.docx', sha256: B },
      { path: 'data/a.docx', sha256: A },
    ];
    expect(formatManifest(lines)).toBe(`${A}  data/a.docx\n${B}  data/b.docx\n`);
  });

  it.each([
    ['Windows line ends and capital hexadecimals', `${A.toUpperCase()}  data/a.docx\r\n`],
    ['one space, no line end', `${A} data/a.docx`],
    ['the binary star of sha256sum', `${A} *data/a.docx\n`],
  ])('is read with %s', (_, text) => {
    expect(parseManifest(text)).toEqual({ lines: [{ path: 'data/a.docx', sha256: A }], faulty: [] });
  });

  it('decodes only the three signs BagIt encodes', () => {
    expect(parseManifest(`${A}  data/100%25%20%0A.txt`).lines).toEqual([{ path: 'data/100%%20\n.txt', sha256: A }]);
  });

  it.each([`${A.slice(1)}  data/a`, 'x', `${A}`, `${A}data/a`])('names the faulty line %j', (line) => {
    expect(parseManifest(`${line}\n${B}  data/b\n`)).toEqual({
      lines: [{ path: 'data/b', sha256: B }],
      faulty: [line],
    });
  });
});

describe('the facts of a bag', () => {
  it('come back as written, whatever a unit is called', () => {
    const value = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim());
    const label = fc.constantFrom('Source-Organization', 'Unit', 'Payload-Oxum');
    fc.assert(
      fc.property(fc.array(fc.tuple(label, value)), (facts) => {
        expect(parseFacts(formatFacts(facts))).toEqual(facts);
      }),
    );
  });

  it('may go on over indented lines', () => {
    const facts = parseFacts('Unit: Đảng bộ\r\n  xã Bình An\r\nPayload-Oxum: 12.3\r\n');
    expect(facts).toEqual([
      ['Unit', 'Đảng bộ xã Bình An'],
      ['Payload-Oxum', '12.3'],
    ]);
    expect(findFact(facts, 'payload-oxum')).toBe('12.3');
    expect(findFact(facts, 'Bag-Size')).toBeNull();
  });
});

it.each([
  ['BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n', true],
  ['BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8\r\n', true],
  ['\uFEFFBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n', false],
  ['BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n', false],
  ['BagIt-Version: 1.0\n', false],
])('the declaration %j is accepted: %s', (text, accepted) => {
  expect(isDeclaration(text)).toBe(accepted);
});
