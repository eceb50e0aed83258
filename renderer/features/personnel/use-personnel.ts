import { useQuery } from '@tanstack/react-query';
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
  const rules = useQuery(rpc.congress.findRules.queryOptions());
  const isRead = candidates.data && facts.data && seats.data && setup.data && rules.data;
  return {
    records: isRead
      ? {
          ...{ candidates: candidates.data, facts: facts.data, seats: seats.data, setup: setup.data },
          rules: rules.data.rules,
        }
      : undefined,
    loading: !isRead,
    error: candidates.error ?? facts.error ?? seats.error ?? setup.error ?? rules.error,
  };
}
