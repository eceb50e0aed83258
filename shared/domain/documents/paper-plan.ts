import { addDays, dayOfMoment } from '#shared/kernel/paper-date.ts';
import type { CongressSetup } from '../congress/congress.ts';
import { isAppointed } from '../congress/rule-profiles/formation.ts';
import type { RulesInForce } from '../congress/rule-profiles/rules-in-force.ts';
import type { PaperDefinition, PaperStatus, PlannedPaper } from './paper.ts';
import { familyIdOf } from './paper-family.ts';

/** Who answers for a paper where the unit says otherwise than the catalogue; by the paper's id or its family's. */
export type PaperPeople = Readonly<Record<string, string>>;

/**
 * What is planned for a paper: whether this congress needs it, who answers for it, by when (counted from the
 * opening day, documents.md §3.1). The list, "Thiếu gì?" and the task schedule all take it from here.
 */
export function planPaper(
  paper: PaperDefinition,
  setup: CongressSetup,
  people: PaperPeople,
  rules: RulesInForce,
): PlannedPaper {
  const { kind, opensAt } = setup.congress;
  const need = paper.elects && isAppointed(rules) ? 'none' : paper.need[kind];
  return {
    ...{ paperId: paper.id, name: nameOf(paper, setup), stage: paper.stage, need },
    responsible: people[paper.id] ?? people[familyIdOf(paper.id)] ?? paper.responsible,
    dueOn: opensAt === null || need === 'none' ? null : addDays(dayOfMoment(opensAt), paper.dueDays[kind]),
  };
}

/** A cell's political report is its report on the ending term. */
export const nameOf = (paper: PaperDefinition, { unit }: CongressSetup): string =>
  (unit.kind === 'cell' ? paper.cellName : undefined) ?? paper.name;

type Dated = Pick<PaperStatus, 'state' | 'issuedOn' | 'dueOn'>;

/**
 * Days past the due day on `today` (`YYYY-MM-DD`); 0 when it is not late. A paper that is out is never late,
 * nor is a replacement that is being drafted while the issued one is valid.
 */
export function daysLate({ state, issuedOn, dueOn }: Dated, today: string): number {
  if (state === 'issued' || state === 'not-needed' || issuedOn !== null || dueOn === null || dueOn >= today) return 0;
  return Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000);
}
