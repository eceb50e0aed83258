import { Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { keyOfFile } from '#shared/domain/checking/report/ignored.ts';
import { client } from '../../../lib/rpc.ts';
import { useFolders } from '../../../lib/use-folders.ts';
import { FolderDialog } from '../../../ui/folder-dialog.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import type { FileToAdd } from '../check-desk.ts';
import { OwnPapersDialog } from './own-papers-dialog.tsx';

type Props = { readonly isSmall: boolean; readonly onFiles: (files: readonly FileToAdd[]) => void };
type Choosing = 'folder' | 'papers' | null;

/** A place to drop files, with buttons for those who choose: files, a whole folder, papers of this congress. */
export function DropZone({ isSmall, onFiles }: Props) {
  const [over, setOver] = useState(false);
  const [choosing, setChoosing] = useState<Choosing>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]) => files.length > 0 && onFiles(files.map(fromFile));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  const done = (files: readonly FileToAdd[]) => {
    setChoosing(null);
    if (files.length > 0) onFiles(files);
  };
  return (
    <section
      className={`checking-drop${isSmall ? ' checking-drop-small' : ''}${over ? ' checking-drop-over' : ''}`}
      aria-label="Chọn tệp cần kiểm tra"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <b>Kéo tệp .docx vào đây</b>
      <div className="row-tight">
        <Button {...(isSmall ? { size: 'small' } : { type: 'primary' })} onClick={() => input.current?.click()}>
          Chọn tệp…
        </Button>
        <Button {...(isSmall && { size: 'small' })} onClick={() => setChoosing('folder')}>
          Cả thư mục…
        </Button>
        <Button {...(isSmall && { size: 'small' })} onClick={() => setChoosing('papers')}>
          Văn bản của đại hội…
        </Button>
      </div>
      {!isSmall && (
        <div className="sub">
          Một hay nhiều tệp, của đơn vị mình hay nơi khác gửi đến. Tệp chỉ được đọc trên máy này, không gửi đi đâu và
          không ghi vào tệp đại hội. Chọn “Cả thư mục” thì bản đã sửa được ghi cạnh bản gốc.
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept=".docx"
        multiple
        hidden
        aria-label="Tệp .docx cần kiểm tra"
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <FolderChoice open={choosing === 'folder'} onClose={() => setChoosing(null)} onFiles={done} />
      {choosing === 'papers' && <OwnPapersDialog onClose={() => setChoosing(null)} onPapers={done} />}
    </section>
  );
}

const fromFile = (file: File): FileToAdd => ({
  key: `${file.name} ${file.size} ${file.lastModified}`,
  name: file.name,
  paperKey: keyOfFile(file.name),
  folder: null,
  load: async () => file,
});

type FolderProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onFiles: (files: readonly FileToAdd[]) => void;
};

function FolderChoice({ open, onClose, onFiles }: FolderProps) {
  const { shown } = useFolders(open);
  const notices = useNotices();
  const choose = async (folder: string) => {
    const found = await client.checking.listDocxFiles({ folder });
    if (found.length === 0) {
      notices.failed({ code: 'no-docx-here', message: `Thư mục “${folder}” không có tệp .docx nào.` });
      return;
    }
    onFiles(
      found.map(({ name, path: place }) => ({
        ...{ key: place, name, paperKey: keyOfFile(name), folder },
        load: () => client.checking.readDocxFile({ path: place }),
      })),
    );
  };
  return (
    <FolderDialog
      open={open}
      title="Chọn thư mục có các tệp .docx"
      {...shown}
      onChoose={(folder) => void choose(folder).catch(notices.failed)}
      onClose={onClose}
    />
  );
}
