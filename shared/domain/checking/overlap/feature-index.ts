/** Texts by their features: which of them have one, how many do. Typed arrays: a map of as many numbers takes longer to fill than the papers to read. */
export class FeatureIndex {
  /** Open addressing; a slot is a feature and its first posting from 1 (0: free), side by side and small: what does not fit the processor's own memory is slow */
  private readonly slots: Int32Array;
  /** A posting is a text and the next posting */
  private readonly postings: Int32Array;
  private readonly mask: number;

  constructor(texts: readonly Int32Array[]) {
    const total = texts.reduce((sum, { length }) => sum + length, 0);
    const count = 2 ** Math.ceil(Math.log2(Math.max(2, total * 1.5)));
    this.mask = count - 1;
    this.slots = new Int32Array(count * SLOT);
    this.postings = new Int32Array((total + 1) * 2);
    // From the last text on, so that the postings of a feature run from the first.
    let posting = 0;
    for (let text = texts.length - 1; text >= 0; text -= 1) posting = this.add(posting, texts[text] ?? NONE, text);
  }

  private add(before: number, features: Int32Array, text: number): number {
    const { slots, postings } = this;
    let posting = before;
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0;
      const at = this.slotOf(feature);
      posting += 1;
      postings[posting * 2] = text;
      postings[posting * 2 + 1] = slots[at + 1] ?? 0;
      slots[at] = feature;
      slots[at + 1] = posting;
    }
    return posting;
  }

  /** Where a feature is, or would be. */
  private slotOf(feature: number): number {
    let slot = (Math.imul(feature, 0x9e3779b1) >>> 7) & this.mask;
    while (this.slots[slot * SLOT + 1] !== 0 && this.slots[slot * SLOT] !== feature) slot = (slot + 1) & this.mask;
    return slot * SLOT;
  }

  /**
   * Adds to `common` one for each text with a feature, in `touched` the texts that had none before; answers how many
   * of the features are in more than `most` texts, which are left out.
   */
  count(features: Int32Array, most: number, common: Uint32Array, touched: number[]): number {
    const { slots, postings } = this;
    let frequent = 0;
    for (let index = 0; index < features.length; index += 1) {
      const first = slots[this.slotOf(features[index] ?? 0) + 1] ?? 0;
      if (this.isLongerThan(most, first)) {
        frequent += 1;
        continue;
      }
      for (let posting = first; posting !== 0; posting = postings[posting * 2 + 1] ?? 0) {
        const text = postings[posting * 2] ?? 0;
        if (common[text] === 0) touched.push(text);
        common[text] = (common[text] ?? 0) + 1;
      }
    }
    return frequent;
  }

  private isLongerThan(most: number, first: number): boolean {
    let posting = first;
    for (let left = most; left > 0 && posting !== 0; left -= 1) posting = this.postings[posting * 2 + 1] ?? 0;
    return posting !== 0;
  }
}

const SLOT = 2;
const NONE = new Int32Array(0);
