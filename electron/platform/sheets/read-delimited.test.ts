import { describe, expect, it } from 'vitest';
import { readDelimited } from './read-delimited.ts';

const rowsOf = (bytes: Uint8Array) => {
  const read = readDelimited(bytes);
  return read.ok ? read.value[0]?.rows : read.error;
};
const TEXT = 'STT;Họ và tên;Chức vụ\r\n1;Lường Thị Én;"Bí thư; Chủ tịch ""xã"""\r\n2;H’Hen Niê;="0123"\r\n';
const ROWS = [
  ['STT', 'Họ và tên', 'Chức vụ'],
  ['1', 'Lường Thị Én', 'Bí thư; Chủ tịch "xã"'],
  ['2', 'H’Hen Niê', '0123'],
];
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('a text table', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 with a mark', utf16(`\ufeff${TEXT}`)],
    ['UTF-16 without one', utf16(TEXT)],
    ['UTF-16 the other way round', utf16(`\ufeff${TEXT}`).swap16()],
    ['a separator it tells itself', Buffer.from(`sep=;\r\n${TEXT}`)],
    ['tabs', Buffer.from(TEXT.replaceAll(';', '\t').replace('thư\t Chủ', 'thư; Chủ'))],
    ['commas', Buffer.from(TEXT.replaceAll(';', ',').replace('thư, Chủ', 'thư; Chủ'))],
    ['old line ends', Buffer.from(TEXT.replaceAll('\r\n', '\r'))],
  ])('is read in %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(ROWS);
  });

  it('in an old encoding is read as Unicode', () => {
    const tcvn3 = Buffer.from('STT;Hä vµ tªn\n1;NguyÔn ThÞ §µo\n2;Vò Hoµ\n', 'latin1');
    expect(rowsOf(tcvn3)).toEqual([
      ['STT', 'Họ và tên'],
      ['1', 'Nguyễn Thị Đào'],
      ['2', 'Vũ Hoà'],
    ]);
  });

  it('may break lines within a cell, and keeps commas in words where cells are parted by tabs', () => {
    expect(rowsOf(Buffer.from('"Họ và\ntên"\tChức vụ\nLý Ánh\tBí thư, Chủ tịch\n'))).toEqual([
      ['Họ và\ntên', 'Chức vụ'],
      ['Lý Ánh', 'Bí thư, Chủ tịch'],
    ]);
  });
});

it.each([
  ['sheet-not-spreadsheet', 'nothing', Buffer.from('')],
  ['sheet-not-spreadsheet', 'a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 1])],
  ['sheet-other-format', 'a web page named .xls', Buffer.from('<html><table><tr><td>Họ tên</td></tr></table>')],
  ['sheet-empty', 'blank lines', Buffer.from(' \n;;\n')],
])('%s: %s', (problem, _, bytes) => {
  expect(rowsOf(bytes)).toBe(problem);
});
