import { useQuery } from '@tanstack/react-query';
import { client } from '../../../lib/rpc.ts';
import { renderPages } from '../../../ui/pages/render-pages.ts';

/** Pages of the longest of these copies, counted by the preview; null until it is known. */
export function usePageCount(paperId: string, recipientIds: readonly string[], enabled: boolean) {
  const count = useQuery({
    queryKey: ['bulk-pages', paperId, recipientIds],
    queryFn: async () =>
      (await renderPages(await client.bulk.sample({ paperId, recipientIds: [...recipientIds] }))).pages.length,
    enabled: enabled && recipientIds.length > 0,
    gcTime: 10_000,
    retry: false,
  });
  return { pages: count.data ?? null, error: count.error };
}
