import type { PaperRecords } from '#shared/domain/documents/paper.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import { findSetup, listIndicators } from '../congress/congress.repository.ts';
import { readRules } from '../congress/rules.repository.ts';
import { listCases } from '../delegates/credentials/credential-cases.ts';
import { readReportedSession } from '../delegates/credentials/reported-session.ts';
import { listDelegates } from '../delegates/delegates.repository.ts';
import { findHall, listGroups, listSeats } from '../delegates/seating/seating.repository.ts';
import { listCandidatesWithPeople } from '../personnel/candidates.ts';
import { listSteps } from '../personnel/steps.ts';
import { listIssuedPapers } from './issued-papers.repository.ts';

/**
 * Everything a paper may draw on. The long lists are read when a paper first
 * asks for them, so that saving a report never waits for the whole roster.
 */
export function gatherRecords(db: ReadDb): PaperRecords {
  const delegates = once(() => listDelegates(db, { sort: 'number' }));
  const candidates = once(() => listCandidatesWithPeople(db));
  const reported = once(() => readReportedSession(db));
  const cases = once(() => listCases(db));
  const seating = once(() => ({ groups: listGroups(db), hall: findHall(db), seats: listSeats(db) }));
  const steps = once(() => listSteps(db));
  return {
    setup: findSetup(db),
    rules: readRules(db),
    indicators: listIndicators(db),
    issued: listIssuedPapers(db).filter(({ revokedAt }) => revokedAt === null),
    get delegates() {
      return delegates();
    },
    get reported() {
      return reported();
    },
    get cases() {
      return cases();
    },
    get groups() {
      return seating().groups;
    },
    get hall() {
      return seating().hall;
    },
    get seats() {
      return seating().seats;
    },
    get candidates() {
      return candidates();
    },
    get steps() {
      return steps();
    },
  };
}

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
