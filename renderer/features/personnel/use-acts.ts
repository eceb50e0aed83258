import { useMutation } from '@tanstack/react-query';
import { asOwnAct, useUndo } from '../../lib/use-undo.ts';
import { useNotices } from '../../ui/use-notices.tsx';
import { describeReopened } from './messages.ts';

type Work = { readonly work: () => Promise<unknown>; readonly told?: string; readonly onDone?: () => void };

/** Does an act and tells it, and the steps it opened again, with a way to take exactly that act back. */
export function useActs() {
  const notices = useNotices();
  const undo = useUndo({ onFailed: notices.failed });
  const { mutate, isPending } = useMutation({
    mutationFn: ({ work }: Work) => asOwnAct(work),
    onSuccess: ({ act, result }, { told, onDone }) => {
      onDone?.();
      const words = [told ?? '', describeReopened(reopenedIn(result))].filter((one) => one !== '').join('. ');
      if (words !== '' && act !== null) notices.done(words, { onUndo: () => undo.mutate({ sequence: act }) });
    },
    onError: notices.failed,
  });
  return { run: mutate, isPending, failed: notices.failed };
}

/** Steps an act on the lists opened again, where it tells */
function reopenedIn(result: unknown): readonly string[] {
  const isTelling = typeof result === 'object' && result !== null && 'reopened' in result;
  return isTelling && Array.isArray(result.reopened) ? (result.reopened as readonly string[]) : [];
}
