import type { LayoutProfile } from '../../documents/paper.ts';
import type { PaperNamed } from '../components/describe-paper.ts';
import type { PaperFacts } from '../consistency/compare-papers.ts';
import type { Counts, Finding } from '../format/check-format.ts';
import type { SeriesPlace } from '../format/sequence-rules.ts';
import type { ReadingTime } from '../vagueness/reading-time.ts';
import type { IgnoredFinding } from './ignored.ts';
import type { RulePack } from './rule-pack.ts';

/** A finding as it is shown; the edits that mend it stay in the main process. */
export type ReportedFinding = Omit<Finding, 'edits'>;

/** Words of a paragraph that has a finding or states a fact, and how many paragraphs before it read the same: enough to find it on a page. */
export type Anchor = { readonly text: string; readonly nth: number };

/** One file after its check, with what the unit ignores and the superior switched off taken out. */
export type CheckedFile = {
  readonly profile: LayoutProfile | null;
  readonly paper: PaperNamed | null;
  readonly refused: { readonly code: string; readonly message: string } | null;
  readonly findings: readonly ReportedFinding[];
  readonly ignored: readonly { readonly finding: ReportedFinding; readonly by: IgnoredFinding }[];
  /** Of what is not ignored */
  readonly counts: Counts;
  /** By number of the paragraph, from 1 */
  readonly anchors: Readonly<Record<number, Anchor>>;
  /** Where its number belongs in a set of papers */
  readonly place: SeriesPlace | null;
  /** How long it is; null: not read */
  readonly reading: ReadingTime | null;
  /** What it states, for a comparison with other papers; null: not read */
  readonly said: PaperFacts | null;
  readonly pack: Pick<RulePack, 'issuedBy' | 'document' | 'issuedOn'> | null;
};

/** One change a repair would make. */
export type PlannedRepair = {
  readonly signature: string;
  readonly finding: ReportedFinding;
  readonly before: string;
  readonly after: string;
};

export type RepairPlan = {
  readonly changes: readonly PlannedRepair[];
  /** What a person has to mend */
  readonly left: readonly ReportedFinding[];
};

export type RepairedCopy = {
  /** Name for the copy, beside the original: "bao-cao-da-sua.docx" */
  readonly name: string;
  /** Where it was written; null when it is only handed out */
  readonly path: string | null;
  readonly before: Counts;
  readonly after: Counts;
  /** How many findings are gone of the rules something was edited for */
  readonly mended: number;
  /** The original's pages were counted; the copy's are estimated, and how they break was not looked at again */
  readonly isEstimated: boolean;
  readonly left: readonly ReportedFinding[];
};

/** A paper of this congress as it stands: issued, or the draft kept last. */
export type OwnPaper = {
  readonly paperId: string;
  readonly name: string;
  /** "05-BC/ĐU" when it is issued */
  readonly symbol: string;
  readonly isDraft: boolean;
  readonly report: CheckedFile;
};
