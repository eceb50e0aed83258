import { addDays, dayOfMoment } from '#shared/kernel/paper-date.ts';
import type { CongressSetup } from '../congress/congress.ts';
import type { IssuedPaper, PaperDefinition, PaperState, PaperStatus } from './paper.ts';

/** What the store knows about one paper, besides its definition. */
export type PaperFacts = {
  readonly missing: number;
  /** 0: nothing was typed yet */
  readonly draftVersion: number;
  readonly savedAt: string | null;
  /** The valid issued paper, not revoked */
  readonly issued: IssuedPaper | null;
  readonly sentAt: string | null;
  readonly outOfDate: boolean;
  readonly ownTemplate: boolean;
};

/** One line of the papers matrix: whether this congress needs the paper, by when, and how far it is. */
export function statusOf(paper: PaperDefinition, setup: CongressSetup, facts: PaperFacts): PaperStatus {
  const { kind, opensAt } = setup.congress;
  const need = paper.need[kind];
  return {
    ...{ paperId: paper.id, name: nameOf(paper, setup), typeCode: paper.typeCode, stage: paper.stage, need },
    ...(paper.family === undefined ? {} : { family: paper.family }),
    responsible: paper.responsible,
    dueOn: opensAt === null || need === 'none' ? null : addDays(dayOfMoment(opensAt), paper.dueDays[kind]),
    state: stateOf(need, facts),
    missing: facts.missing,
    draftVersion: facts.draftVersion,
    savedAt: facts.savedAt,
    symbol: facts.issued?.symbol ?? null,
    issuedOn: facts.issued?.issuedOn ?? null,
    sentAt: facts.sentAt,
    outOfDate: facts.outOfDate,
    ownTemplate: facts.ownTemplate,
  };
}

/** A cell's political report is its report on the ending term. */
export const nameOf = (paper: PaperDefinition, { unit }: CongressSetup): string =>
  (unit.kind === 'cell' ? paper.cellName : undefined) ?? paper.name;

/** A draft saved after the paper was issued is a new beginning; the issued paper stays valid until revoked. */
function stateOf(need: PaperStatus['need'], { issued, savedAt, draftVersion, missing }: PaperFacts): PaperState {
  if (issued !== null && (savedAt === null || savedAt <= issued.issuedAt)) return 'issued';
  if (need === 'none') return 'not-needed';
  if (draftVersion === 0) return 'not-started';
  return missing === 0 ? 'complete' : 'drafting';
}
