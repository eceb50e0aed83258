import { compareDocx } from '../../electron/features/checking/compare-docx.ts';
import { readWord } from '../../electron/platform/docx/word/read-word.ts';
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
    compareDocx(a, b);
    const reading = timedSync(() => [readWord(a), readWord(b)]);
    return { reading, whole: timedSync(() => compareDocx(a, b)) };
  });
  if (!once || !twice) return [];
  const own = ({ reading, whole }: typeof once) => Math.max(1, whole - reading);
  return [
    compared('overlap of two reports of 100 pages, reading included', once.whole, once.reading, 'reading both', 2),
    compared('overlap alone of 200 pages', own(twice), own(once), 'of 100 pages', 2.5),
  ];
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

const SYLLABLES =
  'đảng uỷ chi bộ đã lãnh đạo thực hiện nghị quyết về phát triển kinh tế nông nghiệp xây dựng đường bê tông kết nạp đảng viên kiểm tra giám sát thu ngân sách hộ nghèo học sinh y tế văn hoá an ninh quốc phòng thôn bản rừng hồi chè lúa'.split(
    ' ',
  );

function texts(count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  const word = () =>
    random() < 0.1 ? String(Math.floor(random() * 2_000)) : (SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '');
  return Array.from({ length: count }, () => `Xã ${Array.from({ length: WORDS_A_PARAGRAPH }, word).join(' ')}.`);
}
