/** A workspace (tệp đại hội): one unit's congress in one file, or a practice congress kept apart. */
export type WorkspaceKind = 'congress' | 'practice';

export type WorkspaceSummary = {
  readonly path: string;
  readonly fileName: string;
  readonly kind: WorkspaceKind;
  /** Full congress title for people, e.g. "Đại hội đại biểu Đảng bộ xã Bình An lần thứ II". */
  readonly title: string;
  readonly openedAt: string | null;
};

/** One copy made by the backup rule (every 15 minutes of editing, 10 kept). */
export type Backup = {
  readonly fileName: string;
  readonly takenAt: string;
  readonly reason: 'opened' | 'editing' | 'before-migration' | 'before-restore' | 'before-import' | 'by-hand';
  readonly bytes: number;
  readonly sha256: string;
  readonly unit: string;
  readonly opensOn: string | null;
  readonly people: number;
  readonly candidates: number;
  readonly issuedPapers: number;
};

/** One line of the journal (nhật ký): who did what when, chained by hash. */
export type JournalEntry = {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  /** Stable code of the act, e.g. 'delegate-added'. */
  readonly act: string;
  /** Vietnamese label, e.g. "Thêm đại biểu Nguyễn Văn A". */
  readonly label: string;
  /** Record the act is about, e.g. 'person:0199…'. */
  readonly subject: string;
  readonly beforeHash: string;
  readonly afterHash: string;
  readonly hash: string;
};

/** The newest act that can still be undone, or nulls; `left` counts all of them (at most 50). */
export type UndoState = {
  readonly sequence: number | null;
  readonly label: string | null;
  readonly left: number;
  /** The newest act, when it cannot be undone and came after the one that can */
  readonly blockedBy: string | null;
};
