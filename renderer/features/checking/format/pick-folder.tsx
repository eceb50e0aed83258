import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rpc } from '../../../lib/rpc.ts';
import { FolderDialog } from '../../../ui/folder-dialog.tsx';

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly onPick: (folder: string) => void;
  readonly onClose: () => void;
};

/** A folder of this computer. */
export function PickFolder({ open, title, onPick, onClose }: Props) {
  const [path, setPath] = useState('');
  const list = useQuery(rpc.exchange.listFolders.queryOptions({ input: { path }, enabled: open, retry: false }));
  return (
    <FolderDialog
      open={open}
      title={title}
      path={path}
      parent={list.data ? list.data.parent : ''}
      folders={list.data?.folders ?? []}
      error={list.error}
      nothing={list.data?.folders.length === 0 ? 'Không có thư mục con.' : null}
      onPath={setPath}
      onChoose={onPick}
      onClose={onClose}
    />
  );
}
