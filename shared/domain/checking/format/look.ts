import type { WordLook } from '#shared/kernel/word-document.ts';
import type { RunChange, WordEdit } from '#shared/kernel/word-edit.ts';
import type { Fragment } from '../components/fragment.ts';
import { isAllCapitals } from '../components/words.ts';
import { type Breach, breachAt, inPt } from './rule.ts';

/** How a component must look; what is not named is free. */
export type Wanted = {
  /** pt, or the lowest and highest that will do */
  readonly size?: number | readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: 'none' | 'single';
  readonly capitals?: boolean;
};

type Difference = { readonly found: string; readonly change: RunChange };

/** One breach for all components that look otherwise than wanted; one per component. */
export function lookBreaches(fragments: readonly (Fragment | null)[], wanted: Wanted): Breach[] {
  return fragments.flatMap((fragment) => {
    if (!fragment) return [];
    const differences = differencesOf(fragment, wanted);
    if (differences.length === 0) return [];
    const edits = editsFor(fragment, Object.assign({}, ...differences.map(({ change }) => change)));
    return [breachAt(fragment, differences.map(({ found }) => found).join(', '), describeWanted(wanted), edits)];
  });
}

function editsFor(fragment: Fragment, change: RunChange): WordEdit[] {
  const { paragraph, from, to } = fragment;
  return to > from ? [{ kind: 'run', paragraph: paragraph.index, from, to, change }] : [];
}

function differencesOf(fragment: Fragment, wanted: Wanted): Difference[] {
  const runs = fragment.runs.filter((run) => /[\p{L}\p{N}*]/u.test(run.text));
  const checks = [sizeDifference, boldDifference, italicDifference, underlineDifference];
  const found = checks.map((check) => check(runs, wanted)).filter((one) => one !== null);
  const isCapital = runs.every((run) => run.caps || isAllCapitals(run.text) || !/\p{L}/u.test(run.text));
  if (wanted.capitals === true && !isCapital) found.push({ found: 'chữ thường', change: { caps: true } });
  return found;
}

function sizeDifference(runs: readonly WordLook[], { size }: Wanted): Difference | null {
  if (size === undefined) return null;
  const [least, most] = typeof size === 'number' ? [size, size] : size;
  const wrong = runs.find((run) => run.size < least || run.size > most);
  return wrong ? { found: `cỡ ${inPt(wrong.size)}`, change: { size: wrong.size > most ? most : least } } : null;
}

function boldDifference(runs: readonly WordLook[], { bold }: Wanted): Difference | null {
  if (bold === undefined || runs.every((run) => run.bold === bold)) return null;
  return { found: bold ? 'không đậm' : 'chữ đậm', change: { bold } };
}

function italicDifference(runs: readonly WordLook[], { italic }: Wanted): Difference | null {
  if (italic === undefined || runs.every((run) => run.italic === italic)) return null;
  return { found: italic ? 'chữ đứng' : 'chữ nghiêng', change: { italic } };
}

function underlineDifference(runs: readonly WordLook[], { underline }: Wanted): Difference | null {
  if (underline === undefined) return null;
  if (underline === 'none')
    return runs.some((run) => run.underline !== 'none') ? { found: 'có gạch chân', change: { underline } } : null;
  return runs.some((run) => run.underline === 'none') ? { found: 'không gạch chân', change: { underline } } : null;
}

function describeWanted({ size, bold, italic, underline, capitals }: Wanted): string {
  const words = [
    capitals ? 'chữ in hoa' : '',
    size === undefined ? '' : typeof size === 'number' ? `cỡ ${size} pt` : `cỡ ${size[0]}–${size[1]} pt`,
    bold === undefined ? '' : bold ? 'đậm' : 'không đậm',
    italic === undefined ? '' : italic ? 'nghiêng' : 'đứng',
    underline === undefined ? '' : underline === 'single' ? 'gạch chân' : 'không gạch chân',
  ];
  return words.filter((word) => word !== '').join(', ');
}
