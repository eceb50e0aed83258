import { useQuery } from '@tanstack/react-query';
import { profileInForce } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import type { PersonnelRecords } from '#shared/domain/personnel/judge-candidates.ts';
import { rpc } from '../../lib/rpc.ts';

type Personnel = {
  /** undefined while something is still read */
  readonly records: PersonnelRecords | undefined;
  readonly loading: boolean;
  readonly error: unknown;
};

/** Everything the personnel rules are asked about, as it is kept. */
export function usePersonnel(): Personnel {
  const candidates = useQuery(rpc.personnel.listEveryCandidate.queryOptions());
  const facts = useQuery(rpc.personnel.listFacts.queryOptions());
  const seats = useQuery(rpc.personnel.findSeats.queryOptions());
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const isRead = candidates.data && facts.data && seats.data && setup.data;
  return {
    records: isRead
      ? {
          ...{ candidates: candidates.data, facts: facts.data, seats: seats.data, setup: setup.data },
          rules: profileInForce(setup.data.congress.opensAt?.slice(0, 10) ?? new Date().toLocaleDateString('sv-SE')),
        }
      : undefined,
    loading: !isRead,
    error: candidates.error ?? facts.error ?? seats.error ?? setup.error,
  };
}
