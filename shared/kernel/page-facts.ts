/** Where a paragraph stands on the printed pages. */
export type PagePlace = {
  /** Page of its first and of its last line, from 1 */
  readonly begins: number;
  readonly ends: number;
  /** mm from the foot of the sheet to the top of its last line */
  readonly lastLine: number;
};

/** A paper as a program laid it out; without it pages are estimated. Another program may break a little elsewhere. */
export type PageFacts = {
  readonly count: number;
  /** By `WordParagraph.index`; null or nothing where it is not known */
  readonly places: readonly (PagePlace | null)[];
};
