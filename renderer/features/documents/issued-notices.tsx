import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { OutOfDatePaper, PaperStatus } from '#shared/domain/documents/paper.ts';
import { formatDay } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { useNotices } from '../../ui/use-notices.tsx';
import type { Desk } from './desk.ts';
import type { Draft } from './use-draft.ts';

/** The paper is issued and nothing was begun since: it is shown and read only. */
export function Issued({ desk, draft }: { readonly desk: Desk; readonly draft: Draft }) {
  const notices = useNotices();
  const redo = useMutation(rpc.documents.redo.mutationOptions({ onSuccess: draft.take, onError: notices.failed }));
  const { issuedId, status } = desk;
  return (
    <Alert
      type="success"
      className="desk-notice"
      title={`Đã ban hành ${nameIssue(status)}.`}
      description="Đang xem đúng bản đã ban hành. Muốn sửa thì soạn bản mới; bản đã ban hành giữ nguyên."
      action={
        issuedId !== null && (
          <Button size="small" loading={redo.isPending} onClick={() => redo.mutate({ issuedId })}>
            Soạn bản mới
          </Button>
        )
      }
    />
  );
}

/** The records have moved on since the paper was issued. */
export function Changed({ paper }: { readonly paper: OutOfDatePaper }) {
  return (
    <Alert
      type="warning"
      className="desk-notice"
      title={`Số liệu đã đổi từ khi ban hành ${paper.symbol === '' ? '' : `Số ${paper.symbol}`}`.trim()}
      description={<Changes changes={paper.changes} />}
    />
  );
}

type Replaced = { readonly status: PaperStatus; readonly changes: OutOfDatePaper['changes'] };

/** A new draft stands on the desk while the issued paper is still valid. */
export function Replacing({ status, changes }: Replaced) {
  return (
    <Alert
      type="info"
      className="desk-notice"
      title={`Đang soạn bản thay thế ${nameIssue(status)}.`}
      description={
        <>
          <p>Bản đã ban hành còn giá trị; trước khi ban hành bản này, thu hồi bản kia ở mục “Đã ban hành”.</p>
          {changes.length > 0 && <Changes changes={changes} />}
        </>
      }
    />
  );
}

function Changes({ changes }: { readonly changes: OutOfDatePaper['changes'] }) {
  return (
    <ul>
      {changes.map(({ label, was, now }) => (
        <li key={label}>
          {label}: {was || 'trống'} → <b>{now || 'trống'}</b>
        </li>
      ))}
    </ul>
  );
}

const nameIssue = ({ symbol, issuedOn }: PaperStatus): string =>
  `${symbol ? `Số ${symbol} ` : ''}ngày ${formatDay(issuedOn)}`;
