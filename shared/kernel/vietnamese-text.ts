/**
 * Vietnamese text as people write and sort it. Everything stored is NFC; search
 * runs over folded text; lists of people are sorted by given name first.
 */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']; // huyền hỏi ngã sắc nặng
const ALPHABET = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
const RANK = new Map(ALPHABET.map((letter, rank) => [letter, String.fromCharCode(0x41 + rank)]));
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

export type NameParts = { readonly family: string; readonly middle: string; readonly given: string };

/** Composed form (NFC), the only one that is stored, searched or printed. */
export const toNfc = (text: string): string => text.normalize('NFC');

/** White space that tidy text has not, or something invisible. */
const UNTIDY = /[^\S ]| {2}|^ | $|[\u200b-\u200d\u2060\ufeff]/;

/** NFC, every run of white space one space, no invisible characters, nothing at the ends. */
export const tidyText = (text: string): string =>
  toNfc(UNTIDY.test(text) ? text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : text);

/** Search form: no marks, đ as d, lower case, tidy spaces ("Nguyễn Văn Đạt" → "nguyen van dat"). */
export function foldVietnamese(text: string): string {
  return foldTidy(text) ?? foldLetters(tidyText(text));
}

const foldLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** By code: every sign that stands for itself in tidy text, folded; 0 for all others. */
const FOLDED = Uint16Array.from({ length: 0x2028 }, (_, code) => {
  const isLatin = (code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00);
  const isDashOrQuote = code >= 0x2010;
  const folded = isLatin || isDashOrQuote ? foldLetters(String.fromCharCode(code)) : '';
  return folded.length === 1 ? folded.charCodeAt(0) : 0;
});

const SPACE = 0x20;
/** Signs are put together here: a string that grows sign by sign leaves a hundred times its size behind. */
const folding = new Uint16Array(4096);

/** Nearly all text is tidy already and each of its letters one sign: that is folded sign by sign. Null: it is not. */
function foldTidy(text: string): string | null {
  let folded = '';
  let isSpace = true;
  for (let from = 0; from < text.length; from += folding.length) {
    const length = Math.min(folding.length, text.length - from);
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(from + at);
      const sign = code === SPACE && !isSpace ? SPACE : FOLDED[code];
      if (!sign) return null;
      folding[at] = sign;
      isSpace = code === SPACE;
    }
    folded += String.fromCharCode.apply(null, folding.subarray(0, length) as unknown as number[]);
  }
  return isSpace && folded !== '' ? null : folded;
}

/** Family name first, given name last, the rest between; a single word is a given name. */
export function splitName(fullName: string): NameParts {
  const words = tidyText(fullName).split(' ');
  return {
    family: words.length > 1 ? (words[0] ?? '') : '',
    middle: words.slice(1, -1).join(' '),
    given: words.at(-1) ?? '',
  };
}

export const joinName = ({ family, middle, given }: NameParts): string => tidyText(`${family} ${middle} ${given}`);

/**
 * A key whose plain byte order is the order of Vietnamese name lists: given name,
 * then family, then middle names; within a word first the letters (a ă â b c d đ …),
 * then the tone (ngang huyền hỏi ngã sắc nặng).
 */
export function nameOrderKey(fullName: string): string {
  const { family, middle, given } = splitName(fullName);
  return [given, family, ...middle.split(' ')].filter(Boolean).map(wordKey).join(' ');
}

/** As `nameOrderKey`, for texts read from left to right: units, posts. */
export const textOrderKey = (text: string): string => tidyText(text).split(' ').filter(Boolean).map(wordKey).join(' ');

function wordKey(word: string): string {
  let letters = '';
  let tones = '';
  for (const character of word
    .toLowerCase()
    .normalize('NFD')
    .match(/\P{M}\p{M}*/gu) ?? []) {
    const tone = [...character].find((mark) => TONES.includes(mark));
    const letter = [...character].filter((mark) => mark !== tone).join('');
    letters += RANK.get(letter.normalize('NFC')) ?? RANK.get(letter[0] ?? '') ?? (/\d/.test(letter) ? letter : '');
    if (tone) tones += TONES.indexOf(tone) + 1;
  }
  // '!' sorts below every letter, so that "An" stands before "Anh" whatever its tone
  return `${letters}!${tones}`;
}

/**
 * Capital first letters as in a name: "NGUYỄN văn AN" → "Nguyễn Văn An", "H'HEN NIÊ" →
 * "H'Hen Niê". A word is shouted also where only its marked letters are small
 * ("NGUYễN", as old fonts have it); "H'BLâm" keeps its capitals.
 */
export function capitaliseName(name: string): string {
  return tidyText(name).replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const rest = word.slice(1);
    const isShouted = /\p{Lu}/u.test(rest) && !/[a-z]/.test(word);
    return word.charAt(0).toUpperCase() + (isShouted ? rest.toLowerCase() : rest.replace(/[À-ỹ]/g, lower));
  });
}

const lower = (letter: string): string => letter.toLowerCase();

export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
