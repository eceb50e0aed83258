import type { PersonnelRecords } from '#shared/domain/personnel/judge-candidates.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { readRules } from '../congress/rules.repository.ts';
import { listEveryCandidate } from './candidates.ts';
import { listFacts } from './facts.repository.ts';
import { listSeats } from './facts.ts';

/** Everything the personnel rules are asked about; restricted. */
export function gatherPersonnel(db: ReadDb, now: Date): PersonnelRecords {
  return {
    rules: readRules(db, now),
    setup: findSetup(db),
    seats: listSeats(db),
    candidates: listEveryCandidate(db),
    facts: listFacts(db),
  };
}
