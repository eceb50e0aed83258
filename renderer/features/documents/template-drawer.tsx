import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import type { PaperStatus } from '#shared/domain/documents/paper.ts';
import { download } from '../../lib/download.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { useConfirmDanger } from '../../ui/use-confirm-danger.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import { TemplateReportView } from './template-report-view.tsx';
import { TemplateVersionsList } from './template-versions-list.tsx';

type Props = { readonly open: boolean; readonly onClose: () => void; readonly status: PaperStatus };

/** The unit's own .docx in place of the standard template: read and tried before it is taken. */
export function TemplateDrawer({ open, onClose, status }: Props) {
  const { paperId, ownTemplate, name } = status;
  const notices = useNotices();
  const ask = useConfirmDanger();
  const [file, setFile] = useState<File | null>(null);
  const inspect = useMutation(rpc.documents.inspectTemplate.mutationOptions({ meta: { refresh: 'none' } }));
  const forget = () => {
    setFile(null);
    inspect.reset();
  };
  const accept = useMutation(
    rpc.documents.acceptTemplate.mutationOptions({
      onSuccess: ({ fileName }) => {
        forget();
        notices.done(`Từ nay ${name} dùng mẫu ${fileName}`);
      },
    }),
  );
  const remove = useMutation(
    rpc.documents.removeTemplate.mutationOptions({
      onSuccess: () => notices.done('Đã về mẫu chuẩn'),
      onError: notices.failed,
    }),
  );
  const choose = (chosen: File) => {
    accept.reset();
    setFile(chosen);
    inspect.mutate({ paperId, file: chosen });
  };
  const backToStandard = async () => {
    const sure = await ask({
      title: 'Về mẫu chuẩn?',
      consequence: 'Mẫu riêng của đơn vị được bỏ khỏi văn bản này; bản đã ban hành không đổi.',
      confirm: 'Về mẫu chuẩn',
    });
    if (sure) remove.mutate({ paperId });
  };
  const readCurrent = async () => download(await client.documents.readTemplate({ paperId }));
  return (
    <Drawer open={open} onClose={onClose} title={`Mẫu của ${name}`} size={560}>
      <p>{ownTemplate ? 'Văn bản này đang dùng mẫu riêng của đơn vị.' : 'Văn bản này đang dùng mẫu chuẩn.'}</p>
      <p className="sub small">
        Tải mẫu về, sửa trong Word (giữ các thẻ trong ngoặc nhọn như {'{so_ky_hieu}'}), rồi đưa lên lại. Tệp có macro,
        đối tượng nhúng hoặc mẫu liên kết bên ngoài bị từ chối.
      </p>
      <div className="row-tight">
        <FileButton
          label="Đưa mẫu lên (.docx)…"
          accept=".docx"
          type="primary"
          loading={inspect.isPending}
          onFile={choose}
        />
        <Button onClick={() => void readCurrent().catch(notices.failed)}>Tải mẫu đang dùng</Button>
        {ownTemplate && <Button onClick={() => void backToStandard()}>Về mẫu chuẩn…</Button>}
      </div>
      <div className="template-result">
        <ErrorNotice error={inspect.error ?? accept.error} />
        {inspect.data && file && (
          <>
            <TemplateReportView report={inspect.data} />
            {inspect.data.accepted ? (
              <div className="row-tight">
                <Button type="primary" loading={accept.isPending} onClick={() => accept.mutate({ paperId, file })}>
                  Dùng mẫu này
                </Button>
                <Button onClick={forget}>Thôi</Button>
              </div>
            ) : (
              <Alert type="error" title="Chưa dùng được mẫu này. Sửa các chỗ nêu trên trong Word rồi đưa lên lại." />
            )}
          </>
        )}
      </div>
      <TemplateVersionsList paperId={paperId} open={open} />
    </Drawer>
  );
}
