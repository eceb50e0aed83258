import { useMutation } from '@tanstack/react-query';
import { download } from '../../lib/download.ts';
import { client } from '../../lib/rpc.ts';

/** Every paper that is issued or begun as one zip with an index. */
export function useWholeSet() {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (restrictedFor: string | null) =>
      download(await client.documents.exportWholeSet({ restrictedFor })),
  });
  return { save: mutate, isPending, error };
}
