import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rpc } from '../../lib/rpc.ts';
import { FolderDialog as Folders } from '../../ui/folder-dialog.tsx';
import { Tag } from '../../ui/tag.tsx';
import { FORM_NAMES } from './messages.ts';

type Props = {
  readonly open: boolean;
  /** A folder to write to, or a package to check */
  readonly wanted: 'folder' | 'package';
  readonly onChoose: (path: string) => void;
  readonly onClose: () => void;
};

export function FolderDialog({ open, wanted, onChoose, onClose }: Props) {
  const [path, setPath] = useState('');
  const list = useQuery(rpc.exchange.listFolders.queryOptions({ input: { path }, enabled: open, retry: false }));
  const packages = list.data?.packages ?? [];
  const isPackage = (place: string) => packages.some((one) => one.path === place);
  const folders = list.data?.folders.filter((folder) => wanted === 'folder' || !isPackage(folder.path)) ?? [];
  const isEmpty = list.data && folders.length === 0 && (wanted === 'folder' || packages.length === 0);
  const nothing = wanted === 'folder' ? 'Không có thư mục con.' : 'Không có gói hay thư mục nào ở đây.';
  return (
    <Folders
      open={open}
      title={wanted === 'folder' ? 'Chọn thư mục để ghi gói' : 'Chọn gói cần kiểm tra'}
      path={path}
      parent={list.data ? list.data.parent : ''}
      folders={folders}
      error={list.error}
      nothing={isEmpty ? nothing : null}
      onPath={setPath}
      onChoose={wanted === 'folder' ? onChoose : undefined}
      onClose={onClose}
    >
      {wanted === 'package' &&
        packages.map((one) => (
          <li key={one.path}>
            <button type="button" onClick={() => onChoose(one.path)}>
              <Tag tone="info">Gói</Tag> {one.name} <span className="sub small">{FORM_NAMES[one.form]}</span>
            </button>
          </li>
        ))}
    </Folders>
  );
}
