/** One step of the way from one list to another: kept, only on the left, only on the right. */
export type Step = { readonly left: number | null; readonly right: number | null };

/** Longer lists are compared as a whole only at their ends: the table of all pairs would fill the memory. */
const MOST_PAIRS = 4_000_000;

/**
 * The longest common sequence of two lists as steps in order, both lists whole.
 * Equal beginnings and ends are cut off first, so that one change in a long text costs little.
 */
export function align(left: readonly string[], right: readonly string[]): Step[] {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let tail = 0;
  const most = Math.min(left.length, right.length) - start;
  while (tail < most && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail += 1;
  const middle = alignMiddle(left.slice(start, left.length - tail), right.slice(start, right.length - tail));
  const shifted = middle.map((step) => ({
    left: step.left === null ? null : step.left + start,
    right: step.right === null ? null : step.right + start,
  }));
  return [
    ...Array.from({ length: start }, (_, at) => ({ left: at, right: at })),
    ...shifted,
    ...Array.from({ length: tail }, (_, at) => ({ left: left.length - tail + at, right: right.length - tail + at })),
  ];
}

function alignMiddle(left: readonly string[], right: readonly string[]): Step[] {
  if (left.length * right.length > MOST_PAIRS || left.length === 0 || right.length === 0)
    return [...left.map((_, at) => ({ left: at, right: null })), ...right.map((_, at) => ({ left: null, right: at }))];
  const width = right.length + 1;
  const longest = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--)
      longest[row * width + column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  return walk(left, right, at);
}

function walk(left: readonly string[], right: readonly string[], at: (row: number, column: number) => number): Step[] {
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    if (row < left.length && column < right.length && left[row] === right[column])
      steps.push({ left: row++, right: column++ });
    else if (column >= right.length || (row < left.length && at(row + 1, column) >= at(row, column + 1)))
      steps.push({ left: row++, right: null });
    else steps.push({ left: null, right: column++ });
  }
  return steps;
}
