import { type MutationKey, useIsMutating } from '@tanstack/react-query';
import { useRef } from 'react';

type Read = { readonly isFetching: boolean; readonly isFetchedAfterMount: boolean };

/**
 * False until what was still being kept when this screen was opened is kept and
 * read again: who comes back at once would type over an older copy and so undo
 * what was typed before. True ever after.
 */
export function useSettled(keeping: MutationKey, reads: readonly Read[]): boolean {
  const running = useIsMutating({ mutationKey: keeping });
  const settled = useRef(false);
  const isReading = reads.some(({ isFetching, isFetchedAfterMount }) => isFetching && !isFetchedAfterMount);
  if (running === 0 && !isReading) settled.current = true;
  return settled.current;
}
