import type { PaperRecords } from '#shared/domain/documents/paper.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import { findSetup, listIndicators } from '../congress/congress.repository.ts';
import { listDelegates } from '../delegates/delegates.repository.ts';
import { listCandidatesWithPeople } from '../personnel/candidates.ts';
import { listSteps } from '../personnel/steps.ts';
import { listIssuedPapers } from './issued-papers.repository.ts';

/** Everything a paper may draw on, read in one go. */
export function gatherRecords(db: ReadDb): PaperRecords {
  return {
    setup: findSetup(db),
    indicators: listIndicators(db),
    delegates: listDelegates(db, { sort: 'number' }),
    candidates: listCandidatesWithPeople(db),
    steps: listSteps(db),
    issued: listIssuedPapers(db).filter(({ revokedAt }) => revokedAt === null),
  };
}
