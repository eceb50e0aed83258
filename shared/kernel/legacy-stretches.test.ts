import { describe, expect, it } from 'vitest';
import type { LegacyEncoding } from './legacy-encodings.ts';
import { type LegacyStretch, readLegacyStretches } from './legacy-stretches.ts';

const stretch = (encoding: LegacyEncoding, paragraph: number, ...pieces: string[]): LegacyStretch => ({
  encoding,
  capitals: false,
  pieces,
  paragraph,
});
const read = (...stretches: LegacyStretch[]) =>
  readLegacyStretches(stretches).map((pieces) => pieces?.join('|') ?? null);

describe('text that is Unicode already stays, whatever its font', () => {
  it.each([
    ['tcvn3', 'Công tác xã hội, hỗ trợ, đã hoàn thành.'],
    ['vni', 'Đồng chí Lò Văn Tô'],
    ['tcvn3', 'NGHỊ QUYẾT'],
    ['vni', 'Chi bộ đã gõ Unicode nhưng phông cũ.'],
  ] as const)('%s: %j', (encoding, text) => {
    expect(read(stretch(encoding, 0, text))).toEqual([text]);
  });

  it('a word that could be either goes by its paragraph, then by the document', () => {
    const [unicode, legacy] = [stretch('tcvn3', 1, 'Đảng bộ xã'), stretch('tcvn3', 2, 'NguyÔn V¨n An')];
    expect(read(stretch('tcvn3', 0, 'chó'), unicode)).toEqual(['chó', 'Đảng bộ xã']);
    expect(read(stretch('tcvn3', 0, 'chó'), legacy)).toEqual(['chú', 'Nguyễn Văn An']);
    expect(read(stretch('tcvn3', 2, 'chó'), unicode, legacy)[0]).toBe('chú');
  });

  it('a word that nothing tells of is not guessed at', () => {
    expect(read(stretch('tcvn3', 0, 'chó'))).toEqual([null]);
    expect(read(stretch('tcvn3', 0, 'mét'), stretch('tcvn3', 1, '25'))).toEqual([null, '25']);
  });

  it('old and Unicode words of one paragraph are told apart', () => {
    expect(read(stretch('tcvn3', 0, 'C«ng t¸c x· héi '), stretch('tcvn3', 0, 'đã hoàn thành'))).toEqual([
      'Công tác xã hội ',
      'đã hoàn thành',
    ]);
  });
});

describe('a stretch cut into pieces', () => {
  it.each([
    [['Chi bo', 'ä maïnh.'], 'Chi bộ| mạnh.'],
    [['Ñaûng bo', 'ä', ' xaõ'], 'Đảng bộ|| xã'],
    [['ÑA', 'ÛNG BO', 'Ä'], 'ĐẢ|NG BỘ|'],
  ])('VNI: %j', (pieces, expected) => {
    expect(read(stretch('vni', 0, ...pieces))).toEqual([expected]);
  });

  it('takes its capitals from the whole', () => {
    expect(read(stretch('tcvn3', 0, 'B', '¸', 'O C', '¸', 'O'))).toEqual(['B|Á|O C|Á|O']);
  });
});

it('the letters of a number do not make its line a shout', () => {
  expect(read(stretch('tcvn3', 0, 'Sè 05-BC/CB'), stretch('tcvn3', 1, 'Sè', ' ', '05-Q§/§U'))).toEqual([
    'Số 05-BC/CB',
    'Số| |05-QĐ/ĐU',
  ]);
  expect(read(stretch('tcvn3', 0, 'T/M BAN CHÊP HµNH'))).toEqual(['T/M BAN CHẤP HÀNH']);
});

it.each([
  ['T/M §¶NG Uû\tBÝ TH¦\nNguyÔn V¨n An', 'T/M ĐẢNG UỶ\tBÍ THƯ\nNguyễn Văn An'],
  ['®ång chÝ Lß THÞ ¦íC, Tr­ëng ban', 'đồng chí LÒ THỊ ƯỚC, Trưởng ban'],
  ['®ång chÝ ¢U V¡N ý, Tr­ëng ban', 'đồng chí ÂU VĂN Ý, Trưởng ban'],
  ['Së GD§T vµ Bé CA phèi hîp', 'Sở GDĐT và Bộ CA phối hợp'],
  ['NGHÞ QUYÕT ë x· B×nh An', 'NGHỊ QUYẾT ở xã Bình An'],
  ['BÝ th­ Lß V¨n ý ë Tæ 3', 'Bí thư Lò Văn ý ở Tổ 3'],
])(
  'letters with tones, of which there are no capitals, are as tall as the words beside them: %j',
  (typed, expected) => {
    expect(read(stretch('tcvn3', 0, typed))).toEqual([expected]);
  },
);

it('reading costs by the number of pieces, not by the square of it', () => {
  const words = ['§¶ng ', 'bé ', 'x· ', 'B×nh ', 'An '];
  const costOf = (count: number) => {
    const pieces = Array.from({ length: count }, (_, at) => words[at % words.length] ?? '');
    const begun = performance.now();
    read(stretch('tcvn3', 0, ...pieces));
    return performance.now() - begun;
  };
  costOf(5_000);
  // Eight times as many: about eight times as much, or by the square sixty-four; the best of three, for another may have the machine.
  const best = (count: number) => Math.min(...Array.from({ length: 3 }, () => costOf(count)));
  expect(best(40_000) / best(5_000)).toBeLessThan(32);
});
