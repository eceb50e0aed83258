import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { client, rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import type { Desk } from './desk.ts';
import type { FieldPlaces } from './field-holding.ts';
import { FormatNotice } from './format-notice.tsx';
import { Changed, Issued, Replacing } from './issued-notices.tsx';
import { isReplacing } from './messages.ts';
import type { Draft } from './use-draft.ts';

type Props = { readonly desk: Desk; readonly draft: Draft; readonly places: FieldPlaces };

/** What stands between the clerk and a saved, current paper: a conflict, a failure, changed figures. */
export function DeskNotices({ desk, draft, places }: Props) {
  const { paperId } = desk.status;
  const outOfDate = useQuery(rpc.documents.listOutOfDate.queryOptions());
  const changed = outOfDate.data?.find((paper) => paper.paperId === paperId);
  return (
    <>
      {draft.state === 'failed' && <ErrorNotice error={draft.error} onRetry={() => void draft.flush()} />}
      {draft.state === 'conflict' && <Conflict paperId={paperId} draft={draft} />}
      {isReplacing(desk.status) && <Replacing status={desk.status} changes={changed?.changes ?? []} />}
      {desk.status.state !== 'issued' && <FormatNotice desk={desk} places={places} />}
      {desk.status.state === 'issued' && <Issued desk={desk} draft={draft} />}
      {desk.status.state === 'issued' && changed && <Changed paper={changed} />}
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
