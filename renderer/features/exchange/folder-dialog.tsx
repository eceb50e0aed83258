import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { FORM_NAMES } from './messages.ts';

type Props = {
  readonly open: boolean;
  /** A folder to write to, or a package to check */
  readonly wanted: 'folder' | 'package';
  readonly onChoose: (path: string) => void;
  readonly onClose: () => void;
};

/** Goes through drives and folders of this computer; the same in both kinds of window. */
export function FolderDialog({ open, wanted, onChoose, onClose }: Props) {
  const [path, setPath] = useState('');
  const list = useQuery(rpc.exchange.listFolders.queryOptions({ input: { path }, enabled: open, retry: false }));
  const parent = list.data ? list.data.parent : '';
  const packages = list.data?.packages ?? [];
  const isPackage = (place: string) => packages.some((one) => one.path === place);
  const folders = list.data?.folders.filter((folder) => wanted === 'folder' || !isPackage(folder.path)) ?? [];
  const canChoose = wanted === 'folder' && path !== '' && !list.error;
  return (
    <Modal
      open={open}
      title={wanted === 'folder' ? 'Chọn thư mục để ghi gói' : 'Chọn gói cần kiểm tra'}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>Thôi</Button>
          {wanted === 'folder' && (
            <Button type="primary" disabled={!canChoose} onClick={() => onChoose(path)}>
              Chọn thư mục này
            </Button>
          )}
        </>
      }
    >
      <div className="row-tight">
        <Button size="small" disabled={parent === null} onClick={() => setPath(parent ?? '')}>
          Lên một cấp
        </Button>
        <span className="exchange-path">{path || 'Máy này'}</span>
      </div>
      <ErrorNotice error={list.error} />
      <ul className="exchange-folders" aria-label="Thư mục">
        {wanted === 'package' &&
          packages.map((one) => (
            <li key={one.path}>
              <button type="button" onClick={() => onChoose(one.path)}>
                <Tag tone="info">Gói</Tag> {one.name} <span className="sub small">{FORM_NAMES[one.form]}</span>
              </button>
            </li>
          ))}
        {folders.map((folder) => (
          <li key={folder.path}>
            <button type="button" onClick={() => setPath(folder.path)}>
              {folder.name}
              {path === '' && <span className="sub small"> {folder.path}</span>}
            </button>
          </li>
        ))}
        {list.data && folders.length === 0 && (wanted === 'folder' || packages.length === 0) && (
          <li className="sub exchange-nothing">
            {wanted === 'folder' ? 'Không có thư mục con.' : 'Không có gói hay thư mục nào ở đây.'}
          </li>
        )}
      </ul>
    </Modal>
  );
}
