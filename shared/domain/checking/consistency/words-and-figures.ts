import { wholeInWords } from '#shared/kernel/vietnamese-numbers.ts';
import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { folded, wholeOf } from './read-numbers.ts';

/** What is counted may stand after the figure, after the words, or after both. */
const COUNTED = 'đồng chí|đồng|đại biểu|đảng viên|uỷ viên|ủy viên|người|phiếu|chi bộ|chỉ tiêu|ý kiến|%|phần trăm';
const BOTH = new RegExp(
  String.raw`(?<![\d,./-])(\d{1,3}(?:\.\d{3})+|\d+)(\s*(?:${COUNTED}))?\s*\(([\p{L}\s]+?)(\s+(?:${COUNTED}))?\)`,
  'giu',
);
const NUMBER_WORDS = new Set(
  'khong mot hai ba bon tu nam lam nham sau bay tam chin muoi tram nghin ngan trieu ty ti linh le'.split(' '),
);
const SAME: Readonly<Record<string, string>> = {
  tu: 'bon',
  lam: 'nam',
  nham: 'nam',
  ngan: 'nghin',
  le: 'linh',
  ti: 'ty',
};

/** "128 (một trăm hai mươi bảy)", "1.500.000 đồng (một triệu sáu trăm nghìn đồng)": a figure and its words must say the same. */
export const checkWordsAndFigures = ({ lines }: PaperText): readonly ContentFinding[] => lines.flatMap(mismatches);

function mismatches(line: TextLine): readonly ContentFinding[] {
  return [...line.text.matchAll(BOTH)].flatMap(([shown, digits = '', unit = '', words = '', told = '']) => {
    const spoken = folded(words).split(' ');
    if (told !== '' && unit !== '' && nameOf(told) !== nameOf(unit)) return [];
    const number = Number(wholeOf(digits));
    if (!spoken.every((word) => NUMBER_WORDS.has(word)) || isDenied(spoken) || number > 999_999_999_999) return [];
    const right = wholeInWords(number);
    if (plain(spoken) === plain(folded(right).split(' '))) return [];
    return [contentFinding('NB-01', line, { found: `“${shown}”`, expected: `${digits}${unit} (${right}${told})` })];
  });
}

/** "(không năm)" says "no", and no number begins so; nought alone and "không phẩy" do. */
const isDenied = ([first, second]: readonly string[]): boolean => first === 'khong' && second !== undefined;

const nameOf = (unit: string): string => folded(unit).replace('%', 'phan tram');

/** "Hai mốt" is "hai mươi mốt"; four, five and a thousand have two words each; hundreds that are none may be left out. */
const plain = (words: readonly string[]): string =>
  words
    .filter((word, at) => !(word === 'muoi' && at > 0 && words[at + 1] !== undefined && !isPower(words[at - 1])))
    .map((word) => SAME[word] ?? word)
    .join(' ')
    .replaceAll('khong tram ', '');

const isPower = (word = '') => ['tram', 'nghin', 'ngan', 'trieu', 'ty', 'ti', 'linh', 'le'].includes(word);
