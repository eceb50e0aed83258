import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useFolders } from '../../../lib/use-folders.ts';
import { FolderDialog } from '../../../ui/folder-dialog.tsx';
import { ProgressDialog } from '../../../ui/progress-dialog.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import type { DeskFile } from '../check-desk.ts';
import { useRepairAll } from '../use-repair-all.ts';
import { RepairedTable } from './repaired-table.tsx';

type Props = { readonly files: readonly DeskFile[]; readonly onClose: () => void };

/** Every file of the desk that a machine can mend, each as a copy; originals are only read. */
export function RepairAllDialog({ files, onClose }: Props) {
  useFocusBack();
  const [tracked, setTracked] = useState(false);
  const [folder, setFolder] = useState<string | null>(null);
  const [picking, setPicking] = useState(false);
  const { shown: folders } = useFolders(picking);
  const repair = useRepairAll();
  const fixable = files.filter(({ report }) => report?.findings.some(({ fix }) => fix !== 'no'));
  const unread = files.filter(({ report, error }) => error !== null || (report && report.refused !== null)).length;
  const homeless = fixable.filter((file) => file.folder === null).length;
  const isReady = fixable.length > 0 && (homeless === 0 || folder !== null);
  return (
    <Modal
      open
      width={940}
      title="Sửa tất cả tệp"
      onCancel={onClose}
      cancelText="Thôi"
      okText={`Sửa ${fixable.length} tệp`}
      okButtonProps={{ disabled: !isReady }}
      {...(repair.rows && { footer: <Button onClick={onClose}>Đóng</Button> })}
      onOk={() => void repair.run(fixable, { tracked, to: folder })}
    >
      {repair.rows ? (
        <RepairedTable rows={repair.rows} asked={fixable.length} />
      ) : (
        <div className="stack">
          <p>
            {fixable.length} trong {files.length} tệp có điểm máy sửa được. Mỗi tệp được ghi thành một bản sao tên thêm
            “-da-sua”, không ghi đè tệp nào; bản gốc giữ nguyên. Điểm đã bỏ qua thì để nguyên.
            {unread > 0 && ` ${unread} tệp không đọc được nên không sửa.`}
          </p>
          <Radio.Group
            value={tracked}
            onChange={(event) => setTracked(event.target.value === true)}
            options={[
              { value: false, label: 'Bản sạch' },
              { value: true, label: 'Theo dõi thay đổi, mỗi chỗ một lời bình nêu căn cứ' },
            ]}
          />
          {fixable.length > homeless && <p>{fixable.length - homeless} tệp: bản sao ghi cạnh bản gốc.</p>}
          {homeless > 0 && (
            <div className="row-tight">
              {homeless} tệp kéo vào hoặc của đại hội này: ghi bản sao vào {folder ? <b>{folder}</b> : 'thư mục'}
              <Button onClick={() => setPicking(true)}>{folder ? 'Chọn thư mục khác…' : 'Chọn thư mục…'}</Button>
            </div>
          )}
        </div>
      )}
      <FolderDialog
        open={picking}
        title="Chọn thư mục ghi các bản đã sửa"
        {...folders}
        onChoose={(path) => {
          setFolder(path);
          setPicking(false);
        }}
        onClose={() => setPicking(false)}
      />
      <ProgressDialog
        open={repair.progress !== null}
        title="Đang sửa"
        progress={repair.progress}
        onCancel={repair.stop}
      />
    </Modal>
  );
}
