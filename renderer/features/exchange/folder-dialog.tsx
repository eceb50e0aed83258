import { useFolders } from '../../lib/use-folders.ts';
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
  const { shown, packages, isRead } = useFolders(open);
  const isPackage = (place: string) => packages.some((one) => one.path === place);
  const folders = shown.folders.filter((folder) => wanted === 'folder' || !isPackage(folder.path));
  const isEmpty = isRead && folders.length + packages.length === 0;
  return (
    <Folders
      open={open}
      title={wanted === 'folder' ? 'Chọn thư mục để ghi gói' : 'Chọn gói cần kiểm tra'}
      {...shown}
      folders={folders}
      nothing={wanted === 'folder' ? shown.nothing : isEmpty ? 'Không có gói hay thư mục nào ở đây.' : null}
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
