import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { rpc } from '../lib/rpc.ts';
import { useUndo } from '../lib/use-undo.ts';
import { useNotices } from '../ui/use-notices.tsx';

type UndoLast = {
  /** What would be taken back; null: nothing */
  readonly label: string | null;
  readonly undoLast: () => void;
};

/**
 * Takes back the newest act, the very one that the shell shows, and says which it was.
 * Asks first when something newer was done that cannot be undone: that is what the person may have meant.
 */
export function useUndoLast(): UndoLast {
  const state = useQuery(rpc.workspace.undoState.queryOptions({ meta: { of: 'frame' } }));
  const notices = useNotices();
  const { modal } = App.useApp();
  const undo = useUndo({
    onDone: (label) => notices.done(`Đã hoàn tác: ${label}`),
    onFailed: (error) => {
      notices.failed(error);
      void state.refetch();
    },
  });
  const { sequence = null, label = null, blockedBy = null } = state.data ?? {};
  const undoLast = () => {
    if (undo.isPending) return;
    if (blockedBy === null) return undo.mutate({ sequence });
    modal.confirm({
      title: 'Hoàn tác việc trước đó?',
      content: `Việc gần nhất “${blockedBy}” không hoàn tác ở đây. Hoàn tác việc trước đó: “${label}”?`,
      okText: 'Hoàn tác',
      cancelText: 'Thôi',
      autoFocusButton: 'cancel',
      onOk: () => undo.mutate({ sequence }),
    });
  };
  return { label, undoLast };
}
