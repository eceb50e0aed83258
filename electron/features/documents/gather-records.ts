import type { PaperRecords } from '#shared/domain/documents/paper.ts';
import { isProposed } from '#shared/domain/personnel/offices.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import { findSetup, listIndicators } from '../congress/congress.repository.ts';
import { readRules } from '../congress/rules.repository.ts';
import { listDelegates } from '../delegates/delegates.repository.ts';
import { listEveryCandidate } from '../personnel/candidates.ts';
import { listDossierItems } from '../personnel/dossiers.ts';
import { listFacts } from '../personnel/facts.repository.ts';
import { listSeats } from '../personnel/facts.ts';
import { readProcess } from '../personnel/steps.ts';
import { findStructure } from '../personnel/structure-targets.ts';
import { listIssuedPapers } from './issued-papers.repository.ts';

/**
 * Everything a paper may draw on. The long lists are read when a paper first
 * asks for them, so that saving a report never waits for the whole roster.
 */
export function gatherRecords(db: ReadDb): PaperRecords {
  const delegates = once(() => listDelegates(db, { sort: 'number' }));
  const everyone = once(() => listEveryCandidate(db));
  const personnel = once(() => ({
    ...{ facts: listFacts(db), seats: listSeats(db), structure: findStructure(db), dossier: listDossierItems(db) },
  }));
  const steps = once(() => ({ ...readProcess(db), candidates: everyone() }));
  return {
    setup: findSetup(db),
    rules: readRules(db),
    indicators: listIndicators(db),
    issued: listIssuedPapers(db).filter(({ revokedAt }) => revokedAt === null),
    get delegates() {
      return delegates();
    },
    get candidates() {
      return everyone().filter(isProposed);
    },
    get everyone() {
      return everyone();
    },
    get personnel() {
      return personnel();
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
