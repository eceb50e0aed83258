import { expect, it } from 'vitest';
import { sectionShares } from './section-shares.ts';

const TEN = 'một hai ba bốn năm sáu bảy tám chín mười';
const paragraph = (section: string, number: number, text = TEN) => ({ section, paragraph: number, text });

it('tells the share of every section in whole percent of its own words', () => {
  const paragraphs = [paragraph('I- KẾT QUẢ', 3), paragraph('I- KẾT QUẢ', 4), paragraph('I- KẾT QUẢ', 5)];
  expect(sectionShares([...paragraphs, paragraph('II- HẠN CHẾ', 8)], new Set([3, 5]))).toEqual([
    { section: 'I- KẾT QUẢ', words: 30, repeated: 20, percent: 67 },
    { section: 'II- HẠN CHẾ', words: 10, repeated: 0, percent: 0 },
  ]);
});

it('rounds half a percent up and leaves out sections where nothing can be compared', () => {
  const many = Array.from({ length: 200 }, (_, at) => paragraph('I', at + 1));
  expect(sectionShares(many, new Set([1]))[0]?.percent).toBe(1);
  expect(sectionShares([paragraph('Nơi nhận', 1, 'Như trên')], new Set([1]))).toEqual([]);
});
