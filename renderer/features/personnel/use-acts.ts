import { useMutation } from '@tanstack/react-query';
import { asOwnAct, useUndo } from '../../lib/use-undo.ts';
import { useNotices } from '../../ui/use-notices.tsx';

type Work = { readonly work: () => Promise<unknown>; readonly told?: string; readonly onDone?: () => void };

/** Does an act and tells it with a way to take exactly that act back. */
export function useActs() {
  const notices = useNotices();
  const undo = useUndo({ onFailed: notices.failed });
  const { mutate, isPending } = useMutation({
    mutationFn: ({ work }: Work) => asOwnAct(work),
    onSuccess: ({ act }, { told, onDone }) => {
      onDone?.();
      if (told !== undefined && act !== null) notices.done(told, { onUndo: () => undo.mutate({ sequence: act }) });
    },
    onError: notices.failed,
  });
  return { run: mutate, isPending, failed: notices.failed };
}
