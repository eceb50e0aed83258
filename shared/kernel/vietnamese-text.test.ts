import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/fixtures/any-text.ts';
import {
  capitaliseName,
  foldVietnamese,
  joinName,
  nameOrderKey,
  splitName,
  textOrderKey,
  tidyText,
  toNfc,
} from './vietnamese-text.ts';

const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const ONSETS = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'gi',
  'h',
  'kh',
  'l',
  'm',
  'ng',
  'nh',
  'ph',
  'qu',
  't',
  'th',
  'tr',
  'v',
  'x',
];
const CODAS = ['', 'n', 'nh', 'm', 'ng', 't', 'c'];
const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const syllable = fc
  .tuple(fc.constantFrom(...ONSETS), fc.constantFrom(...VOWELS), fc.constantFrom(...TONES), fc.constantFrom(...CODAS))
  .map(([onset, vowel, tone, coda]) => upperFirst(`${onset}${vowel}${tone}${coda}`.normalize('NFC')));
const fullName = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

describe('folding for search', () => {
  it.each([
    ['Nguyễn Thị Đào', 'nguyen thi dao'],
    ['ĐẶNG  VĂN\u00a0ƯỚC', 'dang van uoc'],
    ['Uỷ ban nhân dân', 'uy ban nhan dan'],
    ['H’Hen Niê', 'h’hen nie'],
    ['Hoa\u0300', 'hoa'],
    ['', ''],
  ])('%j is found as %j', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });

  const bySteps = (text: string) =>
    tidyText(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

  it('folds each sign of the first nine thousand alone, beside others and beside spaces as the steps say', () => {
    const different = Array.from({ length: 0x2400 }, (_, code) => String.fromCharCode(code))
      .flatMap((sign) => [sign, `Đ${sign}a`, ` ${sign}`, `${sign} `, `a ${sign}`, `a  ${sign}`])
      .filter((text) => foldVietnamese(text) !== bySteps(text));
    expect(different).toEqual([]);
  });

  it('folds any text as the steps say', () => {
    fc.assert(fc.property(anyText({ maxLength: 60 }), (text) => foldVietnamese(text) === bySteps(text)));
  });

  it.each([4095, 4096, 4097, 9000])('folds a paragraph of %i letters as the steps say', (length) => {
    const text = 'Đảng uỷ xã Trường Sơn, nhiệm kỳ 2025 - 2030; '.repeat(300).slice(0, length - 1);
    expect(foldVietnamese(`${text}Ạ`)).toBe(bySteps(`${text}Ạ`));
  });

  it('leaves only plain letters of any name, whichever form it was typed in', () => {
    fc.assert(
      fc.property(fullName, (name) => {
        expect(foldVietnamese(name)).toMatch(/^[a-z]+( [a-z]+)*$/);
        expect(foldVietnamese(name.normalize('NFD'))).toBe(foldVietnamese(name));
        expect(foldVietnamese(name.toUpperCase())).toBe(foldVietnamese(name));
      }),
    );
  });
});

describe('tidy text', () => {
  it('is NFC with single spaces and nothing invisible', () => {
    expect(tidyText(' Chi\u00a0bộ \n thôn\u200b  Nà Lu\u0300ng ')).toBe('Chi bộ thôn Nà Lùng');
    expect(toNfc('e\u0302\u0309')).toBe('ể');
  });
  it('is tidy already the second time', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });
});

describe('parts of a name', () => {
  it.each([
    ['Nông Thị Thanh Mai', { family: 'Nông', middle: 'Thị Thanh', given: 'Mai' }],
    ['Lý Ánh', { family: 'Lý', middle: '', given: 'Ánh' }],
    ['Đào', { family: '', middle: '', given: 'Đào' }],
  ])('%s', (name, parts) => {
    expect(splitName(name)).toEqual(parts);
  });
  it('make the same name again', () => {
    fc.assert(
      fc.property(fullName, (name) => {
        expect(joinName(splitName(name))).toBe(name);
      }),
    );
  });
});

describe('order of a list of people', () => {
  it.each([
    { law: 'given name before family name', sorted: ['Vi Văn An', 'Bế Văn Bình'] },
    { law: 'a ă â are letters of their own', sorted: ['Lê An', 'Lê Ăn', 'Lê Ân', 'Lê Bình'] },
    { law: 'đ after d', sorted: ['Lê Dung', 'Lê Dũng', 'Lê Duy', 'Lê Đào', 'Lê Em'] },
    { law: 'tones in the order of the dictionary', sorted: ['Lê Ma', 'Lê Mà', 'Lê Mả', 'Lê Mã', 'Lê Má', 'Lê Mạ'] },
    { law: 'letters weigh more than tones', sorted: ['Lê Hà', 'Lê Hạ', 'Lê Hai', 'Lê Hải'] },
    { law: 'a shorter name first', sorted: ['Lê Án', 'Lê Anh'] },
    { law: 'then the family name, then the middle name', sorted: ['Chu Thị Mai', 'Lê Thanh Mai', 'Lê Thị Mai'] },
    { law: 'o ô ơ, u ư', sorted: ['Lê Hoa', 'Lê Hồng', 'Lê Hơn', 'Lê Hùng', 'Lê Hưng'] },
  ])('$law', ({ sorted }) => {
    const shuffled = [...sorted].reverse();
    const byKey = (a: string, b: string) => (nameOrderKey(a) < nameOrderKey(b) ? -1 : 1);
    expect(shuffled.sort(byKey)).toEqual(sorted);
  });

  it('does not depend on capitals, on the place of the tone mark or on composition', () => {
    expect(nameOrderKey('Lê Thị Hòa')).toBe(nameOrderKey('LÊ THỊ HOÀ'));
    fc.assert(
      fc.property(fullName, (name) => {
        expect(nameOrderKey(name.normalize('NFD'))).toBe(nameOrderKey(name));
      }),
    );
  });

  it('tells apart any two names that differ in letters or tones', () => {
    fc.assert(
      fc.property(fullName, fullName, (one, other) => {
        expect(nameOrderKey(one) === nameOrderKey(other)).toBe(one === other);
      }),
    );
  });
});

describe('order of other texts', () => {
  it('reads from left to right', () => {
    const units = [
      'Chi bộ Cơ quan',
      'Chi bộ thôn Dọc',
      'Chi bộ thôn Đông',
      'Chi bộ thôn Nà Lùng',
      'Chi bộ thôn Nà Sla',
    ];
    const byKey = (a: string, b: string) => (textOrderKey(a) < textOrderKey(b) ? -1 : 1);
    expect([...units].reverse().sort(byKey)).toEqual(units);
  });
});

describe('capital letters of a name', () => {
  it.each([
    ['NGUYỄN VĂN AN', 'Nguyễn Văn An'],
    ['nguyễn văn an', 'Nguyễn Văn An'],
    ['Lê Trung ý', 'Lê Trung Ý'],
    ['LÒ THỊ Ý', 'Lò Thị Ý'],
    ["H'HEN NIÊ", "H'Hen Niê"],
    ['Y-BLÔ ÊBAN', 'Y-Blô Êban'],
    ['Bế  Văn Đàn', 'Bế Văn Đàn'],
  ])('%s becomes %s', (typed, name) => {
    expect(capitaliseName(typed)).toBe(name);
  });
  it('brings back any name from capitals', () => {
    fc.assert(
      fc.property(fullName, (name) => {
        expect(capitaliseName(name.toUpperCase())).toBe(name);
      }),
    );
  });
});
