import type { CongressSetup } from '../congress/congress.ts';
import type { RulesInForce } from '../congress/rule-profiles/rules-in-force.ts';
import type { IssuedPaper, PaperDefinition, PaperState, PaperStatus } from './paper.ts';
import { type PaperPeople, planPaper } from './paper-plan.ts';

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
  readonly people: PaperPeople;
  readonly rules: RulesInForce;
};

/** One line of the papers matrix: whether this congress needs the paper, by when, and how far it is. */
export function statusOf(paper: PaperDefinition, setup: CongressSetup, facts: PaperFacts): PaperStatus {
  const plan = planPaper(paper, setup, facts.people, facts.rules);
  return {
    ...plan,
    typeCode: paper.typeCode,
    ...(paper.family === undefined ? {} : { family: paper.family }),
    state: stateOf(plan.need, facts),
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

/** A draft saved after the paper was issued is a new beginning; the issued paper stays valid until revoked. */
function stateOf(need: PaperStatus['need'], { issued, savedAt, draftVersion, missing }: PaperFacts): PaperState {
  if (issued !== null && (savedAt === null || savedAt <= issued.issuedAt)) return 'issued';
  if (need === 'none') return 'not-needed';
  if (draftVersion === 0) return 'not-started';
  return missing === 0 ? 'complete' : 'drafting';
}
