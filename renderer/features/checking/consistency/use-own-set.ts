import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, rpc } from '../../../lib/rpc.ts';
import type { Progress } from '../../../lib/use-long-work.ts';
import type { DeskFile } from '../check-desk.ts';
import { ownPaperFile } from '../own-papers.ts';

/** The congress's own papers, checked; gathered anew when a draft, an issue or a decision about findings changed. */
export function useOwnSet(enabled: boolean) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const papers = useQuery({ ...rpc.documents.listPapers.queryOptions(), enabled });
  const issued = useQuery({ ...rpc.documents.listIssued.queryOptions(), enabled });
  const ignored = useQuery(rpc.checking.listIgnored.queryOptions());
  const stamp = [
    papers.data?.map(({ paperId, draftVersion, savedAt }) => [paperId, draftVersion, savedAt]),
    issued.data?.map(({ id, revokedAt }) => [id, revokedAt]),
    ignored.data?.map(({ id }) => id),
  ];
  const valid = new Map((issued.data ?? []).flatMap((one) => (one.revokedAt === null ? [[one.paperId, one.id]] : [])));
  const gathered = useQuery({
    queryKey: ['checking', 'own-set', JSON.stringify(stamp)],
    enabled: enabled && papers.isSuccess && issued.isSuccess && ignored.isSuccess,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: async ({ signal }) => {
      const stream = await client.checking.checkOwnPapers(undefined, { signal });
      for (;;) {
        const step = await stream.next();
        if (step.done) return step.value;
        setProgress(step.value);
      }
    },
  });
  const files = (gathered.data ?? []).map(
    ({ paperId, name, symbol, isDraft, report }): DeskFile => ({
      ...ownPaperFile(paperId, `${name} (${isDraft ? 'dự thảo' : symbol})`, valid.get(paperId) ?? null),
      ...{ file: null, report, pages: null, error: null, repaired: null },
    }),
  );
  return {
    files,
    progress,
    isRunning: gathered.isFetching,
    error: papers.error ?? issued.error ?? gathered.error,
    again: () => void gathered.refetch(),
  };
}
