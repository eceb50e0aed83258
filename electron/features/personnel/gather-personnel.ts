import { profileInForce } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import type { PersonnelRecords } from '#shared/domain/personnel/judge-candidates.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { listEveryCandidate } from './candidates.ts';
import { listFacts, listSeats } from './facts.ts';

/** Everything the personnel rules are asked about; restricted. */
export function gatherPersonnel(db: ReadDb, now: Date): PersonnelRecords {
  const setup = findSetup(db);
  return {
    rules: profileInForce(setup.congress.opensAt?.slice(0, 10) ?? now.toISOString().slice(0, 10)),
    setup,
    seats: listSeats(db),
    candidates: listEveryCandidate(db),
    facts: listFacts(db),
  };
}
