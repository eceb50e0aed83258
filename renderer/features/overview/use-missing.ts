import { useQuery } from '@tanstack/react-query';
import { todayHere } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { listMissing, type MissingLine } from './missing.ts';

type Missing = {
  readonly missing: readonly MissingLine[];
  /** False until everything has been looked at: an empty list then means nothing */
  readonly isKnown: boolean;
  readonly today: string;
};

/** What is missing now, kept fresh by the query client after every act. */
export function useMissing(): Missing {
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const indicators = useQuery(rpc.congress.listIndicators.queryOptions());
  const rules = useQuery(rpc.congress.findRules.queryOptions());
  const counts = useQuery(rpc.delegates.counts.queryOptions());
  const candidates = useQuery(rpc.personnel.listCandidates.queryOptions());
  const papers = useQuery(rpc.documents.listPapers.queryOptions());
  const outOfDate = useQuery(rpc.documents.listOutOfDate.queryOptions());
  const today = todayHere();
  const missing = listMissing({
    setup: setup.data,
    indicators: indicators.data,
    rules: rules.data?.rules,
    people: counts.data?.people,
    incompleteDelegates: counts.data?.incomplete,
    candidates: candidates.data?.length,
    papers: papers.data,
    outOfDate: outOfDate.data,
    today,
  });
  const isKnown = [setup, indicators, rules, counts, candidates, papers, outOfDate].every(
    ({ isPending }) => !isPending,
  );
  return { missing, isKnown, today };
}
