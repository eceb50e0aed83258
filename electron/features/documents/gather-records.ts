import { CATALOGUE } from '#shared/domain/documents/catalogue.ts';
import { nameOpinions } from '#shared/domain/documents/name-opinions.ts';
import type { PaperRecords } from '#shared/domain/documents/paper.ts';
import { planPaper } from '#shared/domain/documents/paper-plan.ts';
import { isProposed } from '#shared/domain/personnel/offices.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import { findSetup, listIndicators } from '../congress/congress.repository.ts';
import { readRules } from '../congress/rules.repository.ts';
import { listCases } from '../delegates/credentials/credential-cases.ts';
import { readReportedSession } from '../delegates/credentials/reported-session.ts';
import { listDelegates } from '../delegates/delegates.repository.ts';
import { findHall, listGroups, listSeats } from '../delegates/seating/seating.repository.ts';
import { listEveryCandidate } from '../personnel/candidates.ts';
import { listDossierItems } from '../personnel/dossiers.ts';
import { listFacts } from '../personnel/facts.repository.ts';
import { listSeats as listOfficeSeats } from '../personnel/facts.ts';
import { readProcess } from '../personnel/steps.ts';
import { findStructure } from '../personnel/structure-targets.ts';
import { listSavedDrafts } from './drafts.repository.ts';
import { listIssuedPapers } from './issued-papers.repository.ts';
import { listOpinions } from './opinions.repository.ts';
import { listPaperPeople } from './paper-people.repository.ts';

/**
 * Everything a paper may draw on. The long lists are read when a paper first
 * asks for them, so that saving a report never waits for the whole roster.
 */
export function gatherRecords(db: ReadDb): PaperRecords {
  const everyone = once(() => listEveryCandidate(db));
  const seating = once(() => ({ groups: listGroups(db), hall: findHall(db), seats: listSeats(db) }));
  const now = {
    setup: findSetup(db),
    rules: readRules(db),
    indicators: listIndicators(db),
    issued: listIssuedPapers(db).filter(({ revokedAt }) => revokedAt === null),
  };
  const plan = () => {
    const people = listPaperPeople(db);
    return CATALOGUE.map((paper) => planPaper(paper, now.setup, people, now.rules));
  };
  return withLater(now, {
    plan,
    drafts: () => listSavedDrafts(db),
    opinions: () => nameOpinions(listOpinions(db), CATALOGUE, now.setup),
    delegates: () => listDelegates(db, { sort: 'number' }),
    reported: () => readReportedSession(db),
    cases: () => listCases(db),
    groups: () => seating().groups,
    hall: () => seating().hall,
    seats: () => seating().seats,
    everyone,
    candidates: () => everyone().filter(isProposed),
    personnel: () => ({
      facts: listFacts(db),
      seats: listOfficeSeats(db),
      structure: findStructure(db),
      dossier: listDossierItems(db),
    }),
    steps: () => ({ ...readProcess(db), candidates: everyone() }),
  });
}

type Reads<T> = { readonly [Name in keyof T]: () => T[Name] };

/** `now`, and each value of `later` read once, when it is first asked for. */
function withLater<Now extends object, Later extends object>(now: Now, later: Reads<Later>): Now & Later {
  const whole = { ...now };
  for (const [name, read] of Object.entries<() => unknown>(later))
    Object.defineProperty(whole, name, { get: once(read), enumerable: true });
  return whole as Now & Later;
}

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
