import { saidParagraphs } from '../../electron/features/checking/compare-docx.ts';
import { readWord } from '../../electron/platform/docx/word/read-word.ts';
import { findOverlap } from '../../shared/domain/checking/overlap/find-overlap.ts';
import type { ComparedParagraph } from '../../shared/domain/checking/overlap/text-features.ts';
import { REPORT } from '../format-corpus/bases.ts';
import { buildPaper } from '../format-corpus/build-paper.ts';
import { seededRandom } from '../kill-test/seeded-random.ts';
import { compared, type Line, timedSync } from './measure.ts';

const WORDS_A_PAGE = 350;
const WORDS_A_PARAGRAPH = 80;
/** Every so many paragraphs one is the same in both papers. */
const SHARED_EVERY = 4;

/** The overlap of two reports of a hundred pages against reading them, and how its time grows with their length. */
export function benchOverlap(): readonly Line[] {
  const [once, twice] = [pairOf(100), pairOf(200)].map(([a, b]) => {
    const [left, right] = [saidOf(a), saidOf(b)];
    const read = () => [readWord(a), readWord(b)];
    const compare = () => findOverlap(left, right);
    for (const work of [read, compare]) timedSync(work, RUNS);
    return { reading: timedSync(read, RUNS), overlap: timedSync(compare, RUNS) };
  });
  if (!once || !twice) return [];
  const whole = once.reading + once.overlap;
  return [
    compared('overlap of two reports of 100 pages, reading included', whole, once.reading, 'reading both', 2),
    compared('overlap of 200 pages without reading', twice.overlap, once.overlap, 'of 100 pages', 2.5),
  ];
}

/** Many, for a busy machine makes single runs long; as many before them are not counted, or the longer paper, coming second, would be read by a warmer machine. */
const RUNS = 15;

function saidOf(bytes: Uint8Array): readonly ComparedParagraph[] {
  const said = saidParagraphs(bytes);
  if (!said.ok) throw new Error(said.error.message);
  return said.value;
}

function pairOf(pages: number): readonly [Uint8Array, Uint8Array] {
  const count = Math.round((pages * WORDS_A_PAGE) / WORDS_A_PARAGRAPH);
  const shared = texts(count, 1);
  return [2, 3].map((seed) => {
    const own = texts(count, seed);
    const body = own.map((text, at) => ({
      kind: 'text' as const,
      text: at % SHARED_EVERY === 0 ? (shared[at] ?? '') : text,
    }));
    return buildPaper({ ...REPORT, body: [...body, ...REPORT.body.slice(-1)] });
  }) as unknown as readonly [Uint8Array, Uint8Array];
}

/** As many syllables as such reports use; a few of them make up most of the text, as in any language. */
const SYLLABLES = 1_500;

function texts(count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  const word = () => {
    if (random() < 0.05) return String(Math.floor(random() * 2_000));
    return syllable(Math.floor(SYLLABLES ** random()));
  };
  return Array.from({ length: count }, () => `Xã ${Array.from({ length: WORDS_A_PARAGRAPH }, word).join(' ')}.`);
}

const [FIRST, MIDDLE, LAST] = [
  'b c d đ g h k l m n th tr ph ch ng'.split(' '),
  'a ă â e ê i o ô ơ u'.split(' '),
  'c m n ng nh p t u i o'.split(' '),
];
const syllable = (at: number): string =>
  `${FIRST[at % 15]}${MIDDLE[Math.floor(at / 15) % 10]}${LAST[Math.floor(at / 150) % 10]}`;
