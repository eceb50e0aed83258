import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
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

/** Up to so many names are found with the eye. */
const SHORT_LIST = 8;

/** Goes through drives and folders of this computer; the same in both kinds of window. */
export function FolderDialog({ open, wanted, onChoose, onClose }: Props) {
  const [path, setPath] = useState('');
  const [words, setWords] = useState('');
  const list = useQuery(rpc.exchange.listFolders.queryOptions({ input: { path }, enabled: open, retry: false }));
  const parent = list.data ? list.data.parent : '';
  const packages = list.data?.packages ?? [];
  const isPackage = (place: string) => packages.some((one) => one.path === place);
  const folders = list.data?.folders.filter((folder) => wanted === 'folder' || !isPackage(folder.path)) ?? [];
  const goTo = (place: string) => {
    setPath(place);
    setWords('');
  };
  const matches = ({ name }: { readonly name: string }) => foldVietnamese(name).includes(foldVietnamese(words.trim()));
  const shownPackages = wanted === 'package' ? packages.filter(matches) : [];
  const shownFolders = folders.filter(matches);
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
        <Button size="small" disabled={parent === null} onClick={() => goTo(parent ?? '')}>
          Lên một cấp
        </Button>
        <span className="exchange-path">{path || 'Máy này'}</span>
      </div>
      <ErrorNotice error={list.error} />
      {(packages.length > SHORT_LIST || folders.length > SHORT_LIST) && (
        <Input
          type="search"
          allowClear
          aria-label="Lọc theo tên"
          placeholder="Lọc theo tên, không cần dấu"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul className="exchange-folders" aria-label="Thư mục">
        {shownPackages.map((one) => (
          <li key={one.path}>
            <button type="button" onClick={() => onChoose(one.path)}>
              <Tag tone="info">Gói</Tag> {one.name} <span className="sub small">{FORM_NAMES[one.form]}</span>
            </button>
          </li>
        ))}
        {shownFolders.map((folder) => (
          <li key={folder.path}>
            <button type="button" onClick={() => goTo(folder.path)}>
              {folder.name}
              {path === '' && <span className="sub small"> {folder.path}</span>}
            </button>
          </li>
        ))}
        {words.trim() !== '' && shownPackages.length + shownFolders.length === 0 && (
          <li className="sub exchange-nothing">Không có tên nào khớp “{words.trim()}”.</li>
        )}
        {list.data && folders.length === 0 && (wanted === 'folder' || packages.length === 0) && (
          <li className="sub exchange-nothing">
            {wanted === 'folder' ? 'Không có thư mục con.' : 'Không có gói hay thư mục nào ở đây.'}
          </li>
        )}
      </ul>
    </Modal>
  );
}
