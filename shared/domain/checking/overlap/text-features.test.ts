import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparableSigns, featuresOf, signsOf, wordsOf } from './text-features.ts';

/** Figures and syllables, as reports are full of them. */
const WORDS = [...Array.from({ length: 40 }, (_, at) => String(at)), ...'a an ba cac chi bo dang vien xa'.split(' ')];
const featureOf = (...run: readonly string[]) => [...featuresOf(signsOf(run.join(' ')))].join();

it('takes three words for the same run in whatever order they stand', () => {
  const orders = ['chi bo xa', 'chi xa bo', 'bo chi xa', 'bo xa chi', 'xa chi bo', 'xa bo chi'];
  expect(new Set(orders.map((order) => featureOf(...order.split(' '))))).toHaveProperty('size', 1);
});

it('takes any two runs of other words for different ones', () => {
  const runs = WORDS.flatMap((one, first) =>
    WORDS.slice(first).flatMap((two, second) => WORDS.slice(first + second).map((three) => featureOf(one, two, three))),
  );
  expect(runs.length).toBe((49 * 50 * 51) / 6);
  expect(new Set(runs).size).toBe(runs.length);
});

it('knows as many runs as end within the words', () => {
  expect(featuresOf(signsOf('chi bo')).length).toBe(0);
  expect(featuresOf(signsOf('chi bo xa binh an')).length).toBe(3);
});

it('compares a sentence typed in capitals, and not a heading in capitals', () => {
  const sentence = 'Đảng bộ lãnh đạo phát triển kinh tế, thu nhập bình quân đạt 52,4 triệu đồng.';
  expect(comparableSigns(sentence.toLocaleUpperCase('vi'))).toEqual(comparableSigns(sentence));
  expect(comparableSigns('BÁO CÁO CHÍNH TRỊ CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ BÌNH AN')).toBeNull();
});

it('reads the words it stands for: figures stay whole, letters after them begin a word', () => {
  const piece = fc.constantFrom('Đạt', 'a', '7', '52', '.', ',', ' ', '-', '4', 'x');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const apart = wordsOf(text).map((word) => signsOf(word)[0]);
      expect([...signsOf(text)]).toEqual(apart);
    }),
  );
});
