import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { ErrorNotice } from './error-notice.tsx';
import './folder-dialog.css';

type Folder = { readonly name: string; readonly path: string };

type Props = {
  readonly open: boolean;
  readonly title: string;
  /** '' = the places to start from */
  readonly path: string;
  /** '' = back to the starting places; null = these are they */
  readonly parent: string | null;
  readonly folders: readonly Folder[];
  readonly error: unknown;
  /** What is said where there is nothing to open; null while the list is being read */
  readonly nothing: string | null;
  readonly onPath: (path: string) => void;
  /** Absent: folders are only gone through, not chosen */
  readonly onChoose?: ((path: string) => void) | undefined;
  readonly onClose: () => void;
  /** What else can be picked, above the folders */
  readonly children?: ReactNode;
};

/** Goes through drives and folders of this computer; the same in both kinds of window. */
export function FolderDialog(props: Props) {
  const { open, title, path, parent, folders, error, nothing, onPath, onChoose, onClose, children } = props;
  return (
    <Modal
      open={open}
      title={title}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>Thôi</Button>
          {onChoose && (
            <Button type="primary" disabled={path === '' || Boolean(error)} onClick={() => onChoose(path)}>
              Chọn thư mục này
            </Button>
          )}
        </>
      }
    >
      <div className="row-tight">
        <Button size="small" disabled={parent === null} onClick={() => onPath(parent ?? '')}>
          Lên một cấp
        </Button>
        <span className="folder-path">{path || 'Máy này'}</span>
      </div>
      <ErrorNotice error={error} />
      <ul className="folder-list" aria-label="Thư mục">
        {children}
        {folders.map((folder) => (
          <li key={folder.path}>
            <button type="button" onClick={() => onPath(folder.path)}>
              {folder.name}
              {path === '' && <span className="sub small"> {folder.path}</span>}
            </button>
          </li>
        ))}
        {nothing !== null && <li className="sub folder-nothing">{nothing}</li>}
      </ul>
    </Modal>
  );
}
