import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { client } from '../../lib/rpc.ts';
import { useFolders } from '../../lib/use-folders.ts';
import { useLongWork } from '../../lib/use-long-work.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FolderDialog } from '../../ui/folder-dialog.tsx';
import { ProgressDialog } from '../../ui/progress-dialog.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import { useRecipient } from '../../ui/use-recipient.tsx';
import { useWholeSet } from './use-whole-set.ts';

/** Every paper of the congress as a numbered folder or a zip, with or without personnel papers. */
export function WholeSetButtons() {
  const [withRestricted, setWithRestricted] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { shown: folders } = useFolders(choosing);
  const notices = useNotices();
  const zip = useWholeSet();
  const writing = useLongWork(client.documents.writeWholeSet);
  const forRecipient = useRecipient();
  /** Personnel papers only go with the name of who gets them. */
  const withRecipient = (work: (restrictedFor: string | null) => void) => {
    if (withRestricted) forRecipient.ask('file', work);
    else work(null);
  };
  const write = async (to: string, restrictedFor: string | null) => {
    const written = await writing.run({ to, restrictedFor });
    if (written) notices.done(`Đã ghi ${written.papers} văn bản và mục lục vào ${written.path}`);
  };
  return (
    <>
      <div className="row-tight no-print">
        <Button onClick={() => setChoosing(true)}>Xuất cả bộ ra thư mục…</Button>
        <Button loading={zip.isPending} onClick={() => withRecipient(zip.save)}>
          Xuất cả bộ thành .zip
        </Button>
        <Checkbox checked={withRestricted} onChange={(event) => setWithRestricted(event.target.checked)}>
          Kèm văn bản nhân sự
        </Checkbox>
      </div>
      {forRecipient.dialog}
      <ErrorNotice error={zip.error ?? writing.error} />
      <FolderDialog
        open={choosing}
        title="Chọn nơi đặt bộ văn bản"
        {...folders}
        onClose={() => setChoosing(false)}
        onChoose={(to) => {
          setChoosing(false);
          withRecipient((restrictedFor) => void write(to, restrictedFor));
        }}
      />
      <ProgressDialog
        open={writing.running}
        title="Đang xuất cả bộ văn bản"
        progress={writing.progress}
        onCancel={writing.cancel}
      />
    </>
  );
}
