/** What can stand in a folder; a link is never followed. */
export type EntryKind = 'file' | 'folder' | 'other';

export type WritingFile = {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Returns once the bytes are on the drive. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type ReadingFile = {
  readonly size: number;
  /** Up to `length` bytes from `position`; fewer only at the end of the file. */
  readonly readAt: (position: number, length: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/**
 * The few acts a writer of whole files needs of a file system: Node's own, or a
 * fake drive in tests. Every act fails with an error that carries the system's
 * code (ENOSPC, EROFS, …). Paths are absolute and in the system's own form.
 */
export type DriveFiles = {
  /** Makes one folder; EEXIST when the name is taken. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Starts a new file; EEXIST when the name is taken. */
  readonly create: (path: string) => Promise<WritingFile>;
  readonly open: (path: string) => Promise<ReadingFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file, or a folder with all in it; no error when absent. */
  readonly remove: (path: string) => Promise<void>;
  readonly list: (folder: string) => Promise<readonly { readonly name: string; readonly kind: EntryKind }[]>;
  readonly stat: (path: string) => Promise<{ readonly kind: EntryKind; readonly size: number } | null>;
  /** Puts the folder's own entries on the drive, where the system can. */
  readonly syncFolder: (path: string) => Promise<void>;
};
