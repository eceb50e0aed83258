import { groupPapers, type PaperEntry } from './group-papers.ts';
import type { PaperFamily, PaperStatus, Stage } from './paper.ts';
import { daysLate } from './paper-plan.ts';

/** How far a paper is, as the columns of "Thiếu gì?" say it, from what needs no work to what is gone. */
export const SHEET_STATES = ['not-needed', 'not-started', 'drafting', 'complete', 'issued', 'sent'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

export type SheetRow = {
  readonly paperId: string;
  readonly name: string;
  readonly stage: Stage;
  readonly need: PaperStatus['need'];
  readonly responsible: string;
  readonly dueOn: string | null;
  /** Of a family: how far the one that is least far is */
  readonly state: SheetState;
  /** 0: not late */
  readonly daysLate: number;
  /** Gaps in the draft; 0 before it is begun */
  readonly missing: number;
  /** How many papers of the family there are, and how many are out; null for a paper that is only one */
  readonly copies: { readonly all: number; readonly issued: number } | null;
};

export type MissingSheet = {
  readonly rows: readonly SheetRow[];
  readonly counts: Readonly<Record<SheetState, number>>;
  readonly late: number;
};

/** Papers against states, one row each (a family in one), the nearest due day first within a stage. */
export function missingSheet(papers: readonly PaperStatus[], today: string): MissingSheet {
  const rows = groupPapers(papers)
    .map((entry) => rowOf(entry, today))
    .toSorted(byStageAndDay);
  const counts = Object.fromEntries(
    SHEET_STATES.map((state) => [state, rows.filter((row) => row.state === state).length]),
  ) as Record<SheetState, number>;
  return { rows, counts, late: rows.filter((row) => row.daysLate > 0).length };
}

/** Where a paper stands among the columns; a paper not asked for counts only once it is begun. */
export function sheetStateOf({ need, state, sentAt }: Pick<PaperStatus, 'need' | 'state' | 'sentAt'>): SheetState {
  if (state === 'issued') return sentAt === null ? 'issued' : 'sent';
  return need === 'none' || (need === 'optional' && state === 'not-started') ? 'not-needed' : state;
}

function rowOf(entry: PaperEntry, today: string): SheetRow {
  const papers = entry.kind === 'paper' ? [entry.paper] : entry.papers;
  const next = entry.kind === 'paper' ? entry.paper : entry.next;
  const states = papers.map(sheetStateOf);
  const least = SHEET_STATES.find((state) => states.includes(state)) ?? 'not-needed';
  // What nobody asked for is not late.
  const late = papers.map((paper) => (sheetStateOf(paper) === 'not-needed' ? 0 : daysLate(paper, today)));
  return {
    ...{ paperId: next.paperId, name: familyOf(entry)?.name ?? next.name, stage: next.stage, need: next.need },
    ...{ responsible: next.responsible, dueOn: next.dueOn, state: least },
    daysLate: Math.max(...late),
    missing: papers.reduce((sum, paper) => sum + (paper.draftVersion === 0 ? 0 : paper.missing), 0),
    copies: entry.kind === 'paper' ? null : { all: papers.length, issued: entry.issued },
  };
}

const familyOf = (entry: PaperEntry): Pick<PaperFamily, 'id' | 'name'> | null =>
  entry.kind === 'paper' ? null : entry.family;

const STAGE_ORDER: readonly Stage[] = ['before', 'during', 'after'];

function byStageAndDay(left: SheetRow, right: SheetRow): number {
  const stage = STAGE_ORDER.indexOf(left.stage) - STAGE_ORDER.indexOf(right.stage);
  return (
    stage || (left.dueOn ?? '9999').localeCompare(right.dueOn ?? '9999') || left.name.localeCompare(right.name, 'vi')
  );
}
