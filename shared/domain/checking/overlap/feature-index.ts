/** Texts by their features: which of them have one, how many do. Typed arrays: a map of as many numbers takes longer to fill than the papers to read. */
export class FeatureIndex {
  /** Open addressing: a slot holds a feature, its first posting from 1 (0: free) and how many there are */
  private readonly features: Int32Array;
  private readonly firsts: Int32Array;
  private readonly counts: Int32Array;
  private readonly texts: Int32Array;
  private readonly nexts: Int32Array;
  private readonly mask: number;

  constructor(texts: readonly Int32Array[]) {
    const total = texts.reduce((sum, { length }) => sum + length, 0);
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, total * 2)));
    this.mask = slots - 1;
    this.features = new Int32Array(slots);
    this.firsts = new Int32Array(slots);
    this.counts = new Int32Array(slots);
    this.texts = new Int32Array(total + 1);
    this.nexts = new Int32Array(total + 1);
    let posting = 0;
    // From the last text on, so that the postings of a feature run from the first.
    for (let text = texts.length - 1; text >= 0; text -= 1)
      for (const feature of texts[text] ?? []) {
        posting += 1;
        this.add(posting, feature, text);
      }
  }

  private add(posting: number, feature: number, text: number): void {
    const slot = this.slotOf(feature);
    this.features[slot] = feature;
    this.texts[posting] = text;
    this.nexts[posting] = this.firsts[slot] ?? 0;
    this.firsts[slot] = posting;
    this.counts[slot] = (this.counts[slot] ?? 0) + 1;
  }

  /** Where a feature is, or would be. */
  private slotOf(feature: number): number {
    let slot = (Math.imul(feature, 0x9e3779b1) >>> 7) & this.mask;
    while (this.firsts[slot] !== 0 && this.features[slot] !== feature) slot = (slot + 1) & this.mask;
    return slot;
  }

  /**
   * Adds to `common` one for each text with a feature, in `touched` the texts that had none before; answers how many
   * of the features are in more than `most` texts, which are left out.
   */
  count(features: Int32Array, most: number, common: Uint32Array, touched: number[]): number {
    let frequent = 0;
    for (const feature of features) {
      const slot = this.slotOf(feature);
      if ((this.counts[slot] ?? 0) > most) {
        frequent += 1;
        continue;
      }
      for (let posting = this.firsts[slot] ?? 0; posting !== 0; posting = this.nexts[posting] ?? 0) {
        const text = this.texts[posting] ?? 0;
        if (common[text] === 0) touched.push(text);
        common[text] = (common[text] ?? 0) + 1;
      }
    }
    return frequent;
  }
}
