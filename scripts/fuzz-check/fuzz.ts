import { checkDocx } from '../../electron/features/checking/check-docx.ts';
import { fixDocx } from '../../electron/features/checking/fix-docx.ts';
import { CASES } from '../format-corpus/cases.ts';
import { seededRandom } from '../kill-test/seeded-random.ts';
import { mutate } from './mutate.ts';

export type FuzzResult = {
  readonly files: number;
  checked: number;
  refused: number;
  repaired: number;
  /** ms */
  slowest: number;
  readonly codes: Record<string, number>;
  /** What crashed or hung, with the number of the file */
  readonly failures: string[];
};

const TODAY = '2026-11-25';
const LONGEST = 5_000;
/** Repair reads and writes many times over; every so many files are enough. */
const REPAIR_EVERY = 10;

/** The same files for the same seed, whatever the machine. */
export function fuzzCheck({ files, seed }: { readonly files: number; readonly seed: number }): FuzzResult {
  const random = seededRandom(seed);
  const result: FuzzResult = { files, checked: 0, refused: 0, repaired: 0, slowest: 0, codes: {}, failures: [] };
  for (let at = 0; at < files; at++) {
    const paper = CASES[Math.floor(random() * CASES.length)];
    if (paper) tryOne(mutate(paper(), random), at, result);
  }
  return result;
}

function tryOne(bytes: Uint8Array, at: number, result: FuzzResult): void {
  const began = performance.now();
  try {
    const { refused } = checkDocx(bytes, { profile: 'auto', today: TODAY });
    if (refused) {
      result.refused += 1;
      result.codes[refused.code] = (result.codes[refused.code] ?? 0) + 1;
    } else result.checked += 1;
    if (!refused && at % REPAIR_EVERY === 0) {
      fixDocx(bytes, {
        profile: 'auto',
        today: TODAY,
        tracked: at % (2 * REPAIR_EVERY) === 0,
        at: `${TODAY}T00:00:00Z`,
      });
      result.repaired += 1;
    }
  } catch (error) {
    result.failures.push(`file ${at}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  const took = performance.now() - began;
  result.slowest = Math.max(result.slowest, took);
  if (took > LONGEST) result.failures.push(`file ${at}: took ${took.toFixed(0)} ms`);
}
