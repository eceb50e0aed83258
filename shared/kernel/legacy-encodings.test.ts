import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  convertLegacyTexts,
  decodeLegacy,
  type LegacyEncoding,
  legacyFont,
  recogniseEncoding,
  type StyledText,
} from './legacy-encodings.ts';

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const LOWER = [...[...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];
const LETTERS = [...LOWER, ...LOWER.map((letter) => letter.toUpperCase())];

/** What a typist's keyboard driver wrote: the first legacy text that reads as the letter. */
function encoder(encoding: LegacyEncoding): Map<string, string> {
  const latin = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code));
  const isSmall = (letter: string) => letter === letter.toLowerCase();
  const pairs = [...'aeouyôöAEOUYÔÖ'].flatMap((vowel) =>
    latin.filter((sign) => sign > '\x7f' && isSmall(sign) === isSmall(vowel)).map((sign) => vowel + sign),
  );
  const table = new Map<string, string>();
  for (const text of encoding === 'vni' ? [...pairs, ...latin] : latin) {
    const letter = decodeLegacy(text, encoding);
    if (letter.length === 1 && !table.has(letter)) table.set(letter, text);
  }
  return table;
}
const TABLES = { tcvn3: encoder('tcvn3'), vni: encoder('vni') };
const encode = (text: string, encoding: LegacyEncoding) =>
  [...text].map((letter) => TABLES[encoding].get(letter) ?? letter).join('');

const PEOPLE = 'Nguyễn Thị Đào,Lộc Công Hoà,Triệu Đức Đạt,Bế Mạnh Ý,Hứa Thuý Hường,Dương Quốc Bình,Phạm Hữu Đông';
const PLACES = 'Chi bộ thôn Khòn Phổ,Xã Bình An,Chủ tịch Hội Phụ nữ,Lý luận chính trị,Đương nhiên,Cao đẳng';
const phrase = fc.constantFrom(...PEOPLE.split(','), ...PLACES.split(','));
const ENCODINGS = ['tcvn3', 'vni'] as const;
const cell = (text: string, font: string | null = null): StyledText => ({ text, font, row: 0, column: 0 });

describe.each(ENCODINGS)('%s', (encoding) => {
  it('has a code for every Vietnamese letter', () => {
    const written = LETTERS.map((letter) => encode(letter, encoding));
    expect(written.map((text) => decodeLegacy(text, encoding))).toEqual(LETTERS);
    expect(LETTERS.filter((letter) => letter.charCodeAt(0) > 0x7f && encode(letter, encoding) === letter)).toEqual(
      LETTERS.filter((letter) => (encoding === 'vni' ? 'ìíÌÍ' : 'ý').includes(letter)),
    );
  });

  it('is recognised by its words and read back', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), (phrases) => {
        const typed = phrases.map((text) => cell(encode(text, encoding)));
        expect(convertLegacyTexts(typed)).toEqual({ texts: phrases, convertedFrom: encoding });
      }),
    );
  });
});

describe('text as units really send it', () => {
  it.each([
    ['tcvn3', 'NguyÔn ThÞ Hång Lan', 'Nguyễn Thị Hồng Lan'],
    ['tcvn3', '§\xad¬ng nhiªn', 'Đương nhiên'],
    ['tcvn3', 'DANH S\x83CH §\x84I BIÍU Dù §\x84I H\x97I LÁN THø II', 'DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI LẦN THỨ II'],
    ['tcvn3', 'NGUYÔN V¡N HïNG', 'NGUYỄN VĂN HÙNG'],
    ['vni', 'Nguyeãn Thò Ñaøo', 'Nguyễn Thị Đào'],
    ['vni', 'ÑAÛNG BOÄ XAÕ BÌNH AN', 'ĐẢNG BỘ XÃ BÌNH AN'],
    ['vni', 'Xaõ Bình An', 'Xã Bình An'],
    ['vni', 'Ñöông nhieân', 'Đương nhiên'],
  ] as const)('%s: %j is %j', (encoding, typed, read) => {
    expect(recogniseEncoding(typed)).toBe(encoding);
    expect(decodeLegacy(typed, encoding)).toBe(read);
  });

  it('reads small letters of a capital font as capitals', () => {
    expect(convertLegacyTexts([cell('nguyÔn v¨n an', '.VnTimeH')]).texts).toEqual(['NGUYỄN VĂN AN']);
  });

  it('reads a word that could be either by the company it keeps', () => {
    expect(convertLegacyTexts([cell('chó'), cell('NguyÔn')]).texts).toEqual(['chú', 'Nguyễn']);
    expect(convertLegacyTexts([cell('chó'), cell('Nguyễn')]).texts).toEqual(['chó', 'Nguyễn']);
    expect(convertLegacyTexts([cell('chó'), cell('NguyÔn'), cell('Đạt')]).texts).toEqual(['chó', 'Nguyễn', 'Đạt']);
    expect(convertLegacyTexts([cell('chó', '.VnTime'), cell('Nguyễn')]).texts).toEqual(['chú', 'Nguyễn']);
  });

  it('leaves a word of Unicode that the company would spoil', () => {
    const around = [cell('NguyÔn ThÞ Hång'), cell('TrÇn §øc M¹nh')];
    expect(convertLegacyTexts([...around, cell('Giáo viên')]).texts[2]).toBe('Giáo viên');
  });

  it('keeps a short word that reads in one encoding only among texts of the other', () => {
    const around = [cell('NguyÔn ThÞ Hång'), cell('TrÇn §øc M¹nh')];
    expect(convertLegacyTexts([...around, cell('Taøy')]).texts[2]).toBe('Tày');
    expect(convertLegacyTexts([cell('Nguyeãn Thò Ñaøo'), cell('Ñoäi tröôûng'), cell('ÑT')]).texts[2]).toBe('ĐT');
  });

  it.each([
    ['.VnTime', { encoding: 'tcvn3', capitals: false }],
    ['.VnArial NarrowH', { encoding: 'tcvn3', capitals: true }],
    ['VNI-Times', { encoding: 'vni', capitals: false }],
    ['Times New Roman', null],
    [null, null],
  ])('font %j says %j', (font, says) => {
    expect(legacyFont(font)).toEqual(says);
  });
});

describe('clean Unicode text', () => {
  it.each([
    ['only letters that Latin 1 has too', ['Hoà', 'Lê Hoà', 'cá', 'tô', 'Hà Lê', 'Lý', 'xã']],
    ['signs of other trades', ['© 2026', '5 m²', '«An»', '§ 12', '30 °C', '2 × 3', '· An', '± 1']],
    ['foreign words', ['Café', 'Müller', 'naïve', 'São Paulo', 'Åse', 'señor', 'Zürich']],
    ['Unicode typed in a legacy font', ['Nguyễn', 'Đạt']],
  ])('with %s stays as it is', (_says, texts) => {
    expect(convertLegacyTexts(texts.map((text) => cell(text)))).toEqual({ texts, convertedFrom: null });
  });

  it('is never changed, alone or in a table, whatever its font where it shows its marks', () => {
    const font = fc.constantFrom('.VnTime', '.VnTimeH', 'VNI-Times', 'Times New Roman', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(phrase, font), { maxLength: 10 }), (cells) => {
        const marked = cells.filter(([text]) => /[đĐ\u1ea0-\u1ef9]/.test(text));
        const texts = marked.map(([text]) => text);
        expect(convertLegacyTexts(marked.map(([text, name]) => cell(text, name)))).toEqual({
          texts,
          convertedFrom: null,
        });
      }),
    );
    const plain = LOWER.filter((letter) => letter !== 'đ');
    // A syllable does not end in ă or â
    const rhymes = plain
      .flatMap((vowel) => (/[ăâằẳẵắặầẩẫấậ]/.test(vowel) ? [] : [vowel]))
      .concat(plain.map((vowel) => `${vowel}n`));
    const onset = fc.constantFrom('', 'b', 'c', 'h', 'l', 'm', 'ng', 'nh', 't', 'th', 'X', 'H');
    const syllable = fc.tuple(onset, fc.constantFrom(...rhymes)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.array(syllable).map((words) => words.join(' '))), (texts) => {
        expect(convertLegacyTexts(texts.map((text) => cell(text))).texts).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });
});
