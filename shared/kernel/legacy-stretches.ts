import {
  decodeLetters,
  isShouted,
  isSyllable,
  type LegacyEncoding,
  type LegacyFont,
  UNICODE_ONLY,
  WORD,
} from './legacy-encodings.ts';

/** Text of one paragraph that stands without a break in fonts of one old encoding, as it is cut into pieces. */
export type LegacyStretch = LegacyFont & {
  readonly pieces: readonly string[];
  /** Which paragraph; stretches of the same one speak for each other */
  readonly paragraph: number;
};

type Verdict = 'plain' | 'legacy' | 'unicode' | 'unclear';

/**
 * Reads stretches of one document as Unicode, piece by piece (a piece may be left empty when its only sign belongs to
 * a letter before it). A font of the old kind does not prove old letters: words that are Unicode stay. Null: a
 * stretch that could be either, with nothing around it to tell.
 */
export function readLegacyStretches(stretches: readonly LegacyStretch[]): readonly (readonly string[] | null)[] {
  const words = stretches.map(({ pieces, encoding }) => wordsOf(pieces.join(''), encoding));
  const whole = countsOf(words.flat());
  const byParagraph = new Map<number, Verdict[]>();
  for (const [at, { paragraph }] of stretches.entries()) {
    const kept = byParagraph.get(paragraph) ?? [];
    for (const verdict of words[at] ?? []) kept.push(verdict);
    byParagraph.set(paragraph, kept);
  }
  return stretches.map((stretch, at) => {
    const own = words[at] ?? [];
    const around = countsOf(byParagraph.get(stretch.paragraph) ?? []);
    const unclear = own.includes('unclear') ? companyOf(countsOf(own), around, whole) : 'legacy';
    if (unclear === null) return null;
    const isOld = (word: string) => {
      const verdict = verdictOf(word, stretch.encoding);
      return verdict === 'legacy' || (verdict === 'unclear' && unclear === 'legacy');
    };
    return readPieces(stretch, isOld);
  });
}

type Counts = { legacy: number; unicode: number; unclear: number };

function countsOf(verdicts: readonly Verdict[]): Counts {
  const counts = { plain: 0, legacy: 0, unicode: 0, unclear: 0 };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}

/** More words in a row than the old letters make readable by chance. */
const BY_CHANCE = 2;

/** What words that could be either are, by those they stand with, those of their paragraph, else by the whole document. */
function companyOf(own: Counts, around: Counts, whole: Counts): 'legacy' | 'unicode' | null {
  for (const { legacy, unicode } of [own, around, whole]) {
    if (legacy > 0 && unicode === 0) return 'legacy';
    if (unicode > 0 && legacy === 0) return 'unicode';
  }
  if (around.legacy !== around.unicode) return around.legacy > around.unicode ? 'legacy' : 'unicode';
  return around.unclear > BY_CHANCE ? 'unicode' : null;
}

const wordsOf = (text: string, encoding: LegacyEncoding): Verdict[] =>
  (text.match(WORD) ?? []).map((word) => verdictOf(word, encoding));

/** "Hà" would become "HỔ": a capital within a word that is not written in capitals. */
function growsTall(word: string, decoded: string): boolean {
  const letters = [...word];
  const grown = letters.map((letter, at) => /\p{Ll}/u.test(letter) && /\p{Lu}/u.test([...decoded][at] ?? ''));
  const others = letters.filter((_, at) => at > 0 && !grown[at]);
  return grown.includes(true) && !(others.length > 0 && others.every((letter) => /\p{Lu}/u.test(letter)));
}

const CAPITAL_WITHIN = /\p{Ll}\p{Lu}/u;

function verdictOf(word: string, encoding: LegacyEncoding): Verdict {
  if (UNICODE_ONLY.test(word)) return 'unicode';
  const decoded = decodeLetters(word, encoding);
  if (decoded === word.normalize('NFC')) return 'plain';
  if (encoding === 'tcvn3' && isSyllable(word) && growsTall(word, decoded)) return 'unicode';
  const [readsNow, readsDecoded] = [isSyllable(word), isSyllable(decoded)];
  // No word of Vietnamese has a capital after a small letter: "chÝ" is "chí".
  if (readsDecoded && CAPITAL_WITHIN.test(word) && !CAPITAL_WITHIN.test(decoded)) return 'legacy';
  if (readsDecoded && !readsNow) return /\p{L}/u.test(word) || word.length > 1 ? 'legacy' : 'unclear';
  return readsNow && !readsDecoded ? 'unicode' : 'unclear';
}

/** Pieces as Unicode, NFC where they were old; words that are not old stay letter for letter. */
export function readPieces(
  { pieces, encoding, capitals }: LegacyFont & { readonly pieces: readonly string[] },
  isOld: (word: string) => boolean,
): string[] {
  const whole = withWholeLetters(pieces, encoding);
  const text = whole.join('');
  const old = [...text.matchAll(WORD)]
    .filter(([word]) => isOld(word))
    .map(({ index, 0: word }) => ({ from: index, to: index + word.length }));
  let [at, next] = [0, 0];
  const decoded = whole.map((piece) => {
    const from = at;
    at += piece.length;
    // Both are in order: words that ended before this piece are not looked at again.
    while ((old[next]?.to ?? from + 1) <= from) next += 1;
    return decodeWithin(piece, from, wordsUpTo(old, next, at), encoding);
  });
  return recut(inCase(text, decoded.join(''), { capitals, encoding }, old.length > 0), decoded);
}

type Stretch = { readonly from: number; readonly to: number };

function* wordsUpTo(old: readonly Stretch[], first: number, end: number): Generator<Stretch> {
  for (let at = first; ; at++) {
    const word = old[at];
    if (!word || word.from >= end) return;
    yield word;
  }
}

/** A vowel and the sign that VNI writes behind it belong to one piece. */
function withWholeLetters(pieces: readonly string[], encoding: LegacyEncoding): string[] {
  const whole = [...pieces];
  if (encoding !== 'vni') return whole;
  for (let at = 0; at + 1 < whole.length; at++) {
    const [here = '', next = ''] = [whole[at], whole[at + 1]];
    const pair = here.slice(-1) + next.slice(0, 1);
    if (pair.length < 2 || !/[^\p{ASCII}]$/u.test(pair) || decodeLetters(pair, encoding).length > 1) continue;
    whole[at] = here + next.slice(0, 1);
    whole[at + 1] = next.slice(1);
  }
  return whole;
}

function decodeWithin(piece: string, start: number, old: Iterable<Stretch>, encoding: LegacyEncoding): string {
  let read = '';
  let at = start;
  const end = start + piece.length;
  for (const { from, to } of old) {
    read += piece.slice(at - start, Math.max(0, from - start));
    const stop = Math.min(to, end);
    read += decodeLetters(piece.slice(Math.max(at, from) - start, stop - start), encoding);
    at = stop;
  }
  return read + piece.slice(at - start);
}

/** Most fonts of TCVN3 have no capitals with tones: what is otherwise in capitals is capitalised whole. */
function inCase(typed: string, read: string, { capitals, encoding }: LegacyFont, hasOld: boolean): string {
  if (capitals || (hasOld && isShouted(typed))) return upper(read);
  if (!hasOld) return read;
  const words = read.replace(/\p{L}+/gu, (word) => (isShouted(word) ? upper(word) : word));
  return encoding === 'tcvn3' ? words.replace(PHRASE, raisePhrase) : words;
}

/** Words that go on without a sign, tab or new line between them. */
const PHRASE = /\p{L}+(?: +\p{L}+)*/gu;
/** Letters that show whether they are capitals in a font that has no capitals with tones. */
const SMALL = /[a-zăâêôơưđ]/;
const TALL = /[A-ZĂÂÊÔƠƯĐ]/g;

type Height = 'small' | 'tall' | 'either';

/** "Lò", "Uỷ", "ý" could be either; a capital behind a small letter with a tone makes it tall. */
function heightOf(word: string): Height {
  if (SMALL.test(word)) return 'small';
  return (word.match(TALL)?.length ?? 0) > 1 || CAPITAL_WITHIN.test(word) ? 'tall' : 'either';
}

/** Words that could be either are as those beside them; "Sở GDĐT" and "Bộ CA" are no names in capitals. */
function raisePhrase(phrase: string): string {
  const parts = phrase.split(/( +)/);
  const words = parts.filter((_, at) => at % 2 === 0);
  const heights = words.map(heightOf);
  const isTall = words.map((word, at) => heights[at] === 'tall' && isSyllable(word.toLowerCase()));
  const before = toldBefore(heights);
  const after = toldBefore([...heights].reverse()).reverse();
  const isRaised = (word: string, at: number) => {
    if (heights[at] !== 'either') return isTall[at];
    const [left, right] = [before[at] ?? null, after[at] === null ? null : words.length - 1 - (after[at] ?? 0)];
    if (left === null && right === null) return false;
    const beginsName = right !== null && isTall[right] && isTall[right + 1] && /^\p{Lu}/u.test(word);
    return beginsName || [left, right].every((one) => one === null || isTall[one]);
  };
  return parts.map((part, at) => (at % 2 === 0 && isRaised(part, at / 2) ? upper(part) : part)).join('');
}

/** For each word the nearest one before it whose height is told; null for none. */
function toldBefore(heights: readonly Height[]): (number | null)[] {
  let told: number | null = null;
  return heights.map((height, at) => {
    const before = told;
    if (height !== 'either') told = at;
    return before;
  });
}

/** Letter by letter, so that no letter becomes two. */
const upper = (text: string): string =>
  [...text].map((letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter)).join('');

function recut(text: string, like: readonly string[]): string[] {
  let at = 0;
  return like.map(({ length }) => {
    const from = at;
    at += length;
    return text.slice(from, at);
  });
}
