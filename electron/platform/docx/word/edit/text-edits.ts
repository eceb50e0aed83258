export type TextEdit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * Replacements in one paragraph's text, kept in the order of their places. No two overlap, and none touches an
 * insertion. A long paragraph may have tens of thousands: every question is answered by halving.
 */
export class TextEdits implements Iterable<TextEdit> {
  private readonly sorted: TextEdit[];

  constructor(edits: Iterable<TextEdit> = []) {
    this.sorted = [];
    for (const edit of edits) this.add(edit);
  }

  /** False when it does not fit beside those that are there; the same edit once more fits. */
  add({ from, to, text }: TextEdit): boolean {
    const at = this.firstFrom(from, to);
    const [before, after] = [this.sorted[at - 1], this.sorted[at]];
    if (after && after.from === from && after.to === to) return after.text === text;
    const edit = { from, to, text };
    if ((before && !isApart(edit, before)) || (after && !isApart(edit, after))) return false;
    this.sorted.splice(at, 0, edit);
    return true;
  }

  get size(): number {
    return this.sorted.length;
  }

  [Symbol.iterator](): Iterator<TextEdit> {
    return this.sorted.values();
  }

  /** Those that share a letter with a stretch, or border on it. */
  near(from: number, to: number): TextEdit[] {
    const found: TextEdit[] = [];
    for (let at = this.firstEnding(from); ; at++) {
      const edit = this.sorted[at];
      if (!edit || edit.from > to) return found;
      found.push(edit);
    }
  }

  applyTo(text: string): string {
    let at = 0;
    const parts: string[] = [];
    for (const edit of this.sorted) {
      parts.push(text.slice(at, edit.from), edit.text);
      at = edit.to;
    }
    return parts.join('') + text.slice(at);
  }

  /** Place of the first that begins at or behind a place. */
  private firstFrom(from: number, to: number): number {
    return halve(this.sorted, (edit) => edit.from < from || (edit.from === from && edit.to < to));
  }

  private firstEnding(from: number): number {
    return halve(this.sorted, (edit) => edit.to < from);
  }
}

/** Stretches that are replaced may touch; new text between them would not know its place. */
function isApart(edit: TextEdit, other: TextEdit): boolean {
  if (edit.to < other.from || edit.from > other.to) return true;
  const isInsertion = edit.from === edit.to || other.from === other.to;
  return !isInsertion && (edit.to === other.from || edit.from === other.to);
}

/** Place of the first for which it is not true any more; it must be true of all before it. */
export function halve<T>(sorted: readonly T[], isBefore: (one: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && isBefore(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
