import type { RunChange } from '#shared/kernel/word-edit.ts';
import { halve } from './text-edits.ts';

export type LookEdit = { readonly from: number; readonly to: number; readonly change: RunChange };

/** Changes of look over one paragraph's text, cut where any of them begins or ends. */
export class LookEdits {
  /** Where stretches begin, in order; which edits lie over each, in the order they were asked for */
  readonly cuts: readonly number[];
  private readonly over: readonly (readonly number[])[];
  private readonly edits: readonly LookEdit[];
  private readonly merged = new Map<string, RunChange | null>();

  constructor(edits: readonly LookEdit[]) {
    this.edits = edits;
    this.cuts = [...new Set(edits.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    const over: number[][] = this.cuts.map(() => []);
    for (const [order, { from, to }] of edits.entries())
      for (let at = this.stretchAt(from); (this.cuts[at] ?? to) < to; at++) over[at]?.push(order);
    this.over = over;
  }

  /** What all edits over a stretch say together; the same object for the same edits, null for none. */
  changeAt(from: number, to: number): RunChange | null {
    let at = this.stretchAt(from);
    let orders = at < 0 ? [] : (this.over[at] ?? []);
    for (at += 1; (this.cuts[at] ?? to) < to; at++) orders = joined(orders, this.over[at] ?? []);
    if (orders.length === 0) return null;
    const key = orders.join();
    const known = this.merged.get(key);
    if (known !== undefined) return known;
    const change: RunChange = Object.assign({}, ...orders.map((order) => this.edits[order]?.change));
    this.merged.set(key, change);
    return change;
  }

  /** Places within a stretch where the look changes. */
  cutsWithin(from: number, to: number): readonly number[] {
    const first = halve(this.cuts, (cut) => cut <= from);
    return this.cuts.slice(
      first,
      halve(this.cuts, (cut) => cut < to),
    );
  }

  private stretchAt(place: number): number {
    return halve(this.cuts, (cut) => cut <= place) - 1;
  }
}

const joined = (some: readonly number[], more: readonly number[]): readonly number[] =>
  more.length === 0 ? some : [...new Set([...some, ...more])].sort((a, b) => a - b);
