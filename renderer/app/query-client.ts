import { MutationCache, QueryClient } from '@tanstack/react-query';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** 'none': the screen keeps its own state (autosave); only "Đã lưu" and undo are refreshed, by the shell */
      readonly refresh?: 'all' | 'none';
    };
    queryMeta: {
      /** 'frame': cheap figures of the shell, refreshed after every act */
      readonly of?: 'frame';
    };
  }
}

/**
 * One figure, everywhere: after any act every query on screen is asked again.
 * The store is on this machine, so that costs less than knowing what changed.
 */
export const queryClient: QueryClient = new QueryClient({
  mutationCache: new MutationCache({
    onSuccess: (_result, _input, _context, mutation) => {
      if (mutation.meta?.refresh !== 'none') return queryClient.invalidateQueries();
      return queryClient.invalidateQueries({ predicate: (query) => query.meta?.of === 'frame' });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      // An answer will not change by asking again, a hiccup of the transport may.
      retry: (failures, error) => error instanceof TypeError && failures < 1,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
