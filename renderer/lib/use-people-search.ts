import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { rpc } from './rpc.ts';

/** People of the roster whose name, unit or post begins with the typed words, marks aside; none while nothing is typed. */
export function usePeopleSearch(search: string, limit = 12) {
  const typed = search.trim();
  const filter = { unit: null, kind: null, incomplete: false, sort: 'name', offset: 0 } as const;
  const found = useQuery(
    rpc.delegates.list.queryOptions({
      input: { ...filter, search: typed, limit },
      enabled: typed !== '',
      placeholderData: keepPreviousData,
    }),
  );
  return typed === '' ? [] : (found.data?.delegates ?? []);
}
