import { useQuery } from '@tanstack/react-query';
import { rpc } from '../lib/rpc.ts';
import { useUndo } from '../lib/use-undo.ts';
import { useNotices } from '../ui/use-notices.tsx';

type UndoLast = {
  /** What would be taken back; null: nothing */
  readonly label: string | null;
  readonly undoLast: () => void;
};

/** Takes back the newest act, the very one that the shell shows, and says which it was. */
export function useUndoLast(): UndoLast {
  const state = useQuery(rpc.workspace.undoState.queryOptions({ meta: { of: 'frame' } }));
  const notices = useNotices();
  const undo = useUndo({
    onDone: (label) => notices.done(`Đã hoàn tác: ${label}`),
    onFailed: (error) => {
      notices.failed(error);
      void state.refetch();
    },
  });
  const { sequence = null, label = null } = state.data ?? {};
  return { label, undoLast: () => undo.isPending || undo.mutate({ sequence }) };
}
