import type { PathFault } from '#shared/kernel/portable-path.ts';

/** What is wrong with a bag; the sentence is made from it elsewhere. */
export type BagFault = {
  readonly code:
    | 'not-a-package'
    | 'missing-file'
    | 'changed-file'
    | 'extra-file'
    | 'unsafe-name'
    | 'bad-manifest'
    | 'wrong-payload-count'
    | 'unreadable';
  /** Path in the bag, or of the bag itself */
  readonly file: string;
  readonly reason?: BagFaultReason;
};

export type BagFaultReason =
  | PathFault
  | 'link'
  | 'same-name'
  | 'absent'
  | 'unfinished'
  | 'not-folder-or-zip'
  | 'no-declaration'
  | 'declaration'
  | 'not-text'
  | 'faulty-line'
  | 'listed-twice'
  | 'listed-outside'
  | 'fetches'
  | 'encrypted'
  | 'broken-zip'
  | 'too-many-files'
  | 'too-large'
  | 'packed-too-tightly'
  | 'drive-fault';

/** A file of a bag; the path is relative to the bag, with slashes. */
export type BagEntry = { readonly path: string; readonly size: number };

/** A bag to read, as a folder or a zip. */
export type BagSource = {
  readonly entries: readonly BagEntry[];
  /** Faults that the listing itself shows: unsafe names, links, limits */
  readonly faults: readonly BagFault[];
  readonly read: (path: string) => AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** Thrown while opening a source that cannot be listed at all. */
export class UnreadableBagError extends Error {
  override name = 'UnreadableBagError';
  readonly reason: BagFaultReason;
  constructor(reason: BagFaultReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
