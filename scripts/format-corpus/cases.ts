import { buildPaper } from './build-paper.ts';
import { FAULTS } from './faults.ts';
import { HABITS } from './habits.ts';

/** Every paper of the corpus, built when asked for. */
export const CASES: readonly (() => Uint8Array)[] = [
  ...Object.values(HABITS).map((paper) => () => buildPaper(paper)),
  ...FAULTS.map(
    ({ paper }) =>
      () =>
        buildPaper(paper),
  ),
];
