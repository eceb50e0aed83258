import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { OutOfDatePaper } from '#shared/domain/documents/paper.ts';
import { download } from '../../lib/download.ts';
import { formatDay } from '../../lib/format.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import type { Desk } from './desk.ts';
import type { Draft } from './use-draft.ts';

type Props = { readonly desk: Desk; readonly draft: Draft };

/** What stands between the clerk and a saved, current paper: a conflict, a failure, changed figures. */
export function DeskNotices({ desk, draft }: Props) {
  const { paperId } = desk.status;
  const outOfDate = useQuery(rpc.documents.listOutOfDate.queryOptions());
  const changed = outOfDate.data?.find((paper) => paper.paperId === paperId);
  return (
    <>
      {draft.state === 'failed' && <ErrorNotice error={draft.error} onRetry={() => void draft.flush()} />}
      {draft.state === 'conflict' && <Conflict paperId={paperId} draft={draft} />}
      {changed && <Changed paper={changed} draft={draft} />}
      {desk.status.state === 'issued' && !changed && <Issued desk={desk} />}
    </>
  );
}

function Conflict({ paperId, draft }: { readonly paperId: string; readonly draft: Draft }) {
  const notices = useNotices();
  const takeTheirs = async () => draft.take(await client.documents.openDesk({ paperId }));
  return (
    <Alert
      type="warning"
      className="desk-notice"
      title="Văn bản này vừa được lưu ở cửa sổ khác."
      description="Phần gõ ở đây chưa lưu. Giữ phần ở đây thì bản kia vẫn còn trong “Các bản đã lưu”; lấy bản kia thì phần vừa gõ ở đây mất."
      action={
        <div className="stack-tight">
          <Button size="small" type="primary" onClick={() => void draft.keepMine().catch(notices.failed)}>
            Giữ phần ở đây
          </Button>
          <Button size="small" onClick={() => void takeTheirs().catch(notices.failed)}>
            Lấy bản kia
          </Button>
        </div>
      }
    />
  );
}

function Changed({ paper, draft }: { readonly paper: OutOfDatePaper; readonly draft: Draft }) {
  const notices = useNotices();
  const redo = useMutation(rpc.documents.redo.mutationOptions({ onSuccess: draft.take, onError: notices.failed }));
  return (
    <Alert
      type="warning"
      className="desk-notice"
      title={`Số liệu đã đổi từ khi ban hành ${paper.symbol === '' ? '' : `Số ${paper.symbol}`}`.trim()}
      description={
        <ul>
          {paper.changes.map(({ label, was, now }) => (
            <li key={label}>
              {label}: {was || 'trống'} → <b>{now || 'trống'}</b>
            </li>
          ))}
        </ul>
      }
      action={
        <Button
          size="small"
          type="primary"
          loading={redo.isPending}
          onClick={() => redo.mutate({ issuedId: paper.issuedId })}
        >
          Làm lại
        </Button>
      }
    />
  );
}

function Issued({ desk }: { readonly desk: Desk }) {
  const notices = useNotices();
  const issued = useQuery(rpc.documents.listIssued.queryOptions());
  const { paperId, symbol, issuedOn } = desk.status;
  const newest = issued.data?.find((paper) => paper.paperId === paperId && paper.revokedAt === null);
  const save = async (id: string) => download(await client.documents.readIssued({ id }));
  return (
    <Alert
      type="success"
      className="desk-notice"
      title={`Đã ban hành${symbol ? ` Số ${symbol}` : ''} ngày ${formatDay(issuedOn)}.`}
      description="Gõ tiếp ở đây là soạn bản mới; bản đã ban hành giữ nguyên."
      action={
        newest && (
          <Button size="small" onClick={() => void save(newest.id).catch(notices.failed)}>
            Tải bản đã ban hành
          </Button>
        )
      }
    />
  );
}
