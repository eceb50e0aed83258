/** One row of the table: what was measured, in words, and whether the target was met. */
export type Line = { readonly what: string; readonly measured: string; readonly target: string; readonly met: boolean };

/** Milliseconds of one run. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Milliseconds, the median of `runs` runs. */
export function timedSync(work: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return median(times);
}

export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** A row that stands beside a peer or a floor of the same run; met while ours is at most `most` times it. */
export function compared(what: string, ours: number, floor: number, peer: string, most: number): Line {
  const ratio = ours / floor;
  return {
    what,
    measured: `${ours.toFixed(0)} ms = ${ratio.toFixed(2)} × ${peer} (${floor.toFixed(0)} ms)`,
    target: `≤ ${most.toFixed(2)} ×`,
    met: ratio <= most,
  };
}
