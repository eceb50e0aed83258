import { useQuery } from '@tanstack/react-query';
import type { WorkspaceSummary } from '#shared/domain/workspace/workspace.ts';
import { WorkspaceMenu } from '../features/workspace/workspace-menu.tsx';
import { formatTime } from '../lib/format.ts';
import { rpc } from '../lib/rpc.ts';
import { Kbd } from '../ui/kbd.tsx';
import mark from '../ui/mark.svg';
import { useUndoLast } from './use-undo-last.ts';

type Props = { readonly workspace: WorkspaceSummary; readonly onSearch: () => void; readonly onHelp: () => void };

export function TopBar({ workspace, onSearch, onHelp }: Props) {
  return (
    <header className="shell-header">
      <img className="shell-mark" src={mark} alt="" />
      <WorkspaceMenu workspace={workspace} />
      <button type="button" className="shell-find" onClick={onSearch}>
        <span>Tìm người, văn bản, màn hình…</span> <Kbd keys="Ctrl K" />
      </button>
      <SavedAt />
      <UndoButton />
      <button type="button" className="shell-link" onClick={onHelp}>
        Trợ giúp <Kbd keys="F1" />
      </button>
    </header>
  );
}

/** Every act is on disk when it is confirmed, so the newest journal line is the time of saving. */
function SavedAt() {
  const input = { search: '', offset: 0, limit: 1 };
  const newest = useQuery(rpc.workspace.listJournal.queryOptions({ input, meta: { of: 'frame' } }));
  const at = newest.data?.entries[0]?.at;
  return (
    <span className="shell-saved" role="status">
      {at === undefined ? '' : `✓ Đã lưu ${formatTime(at)}`}
    </span>
  );
}

function UndoButton() {
  const { label, undoLast } = useUndoLast();
  const title = label === null ? 'Chưa có việc gì để hoàn tác' : `Hoàn tác: ${label} (Ctrl Z)`;
  return (
    <button type="button" className="shell-link shell-undo" disabled={label === null} title={title} onClick={undoLast}>
      ↶ <span>{label === null ? 'Hoàn tác' : `Hoàn tác: ${label}`}</span>
    </button>
  );
}
