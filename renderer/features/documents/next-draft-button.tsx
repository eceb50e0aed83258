import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { client } from '../../lib/rpc.ts';
import { asOwnAct, useUndo } from '../../lib/use-undo.ts';
import { useNotices } from '../../ui/use-notices.tsx';
import type { Desk } from './desk.ts';
import { describeNextDraft } from './messages.ts';
import type { Draft } from './use-draft.ts';

type Props = { readonly desk: Desk; readonly draft: Draft };

/** "Tăng lần dự thảo": the same text under the next draft number, to be circulated again. Not for an issued paper. */
export function NextDraftButton({ desk, draft }: Props) {
  const { paperId, state } = desk.status;
  const notices = useNotices();
  const undo = useUndo({ onFailed: notices.failed });
  const start = useMutation({
    mutationFn: () => asOwnAct(() => client.documents.startNextDraft({ paperId })),
    onSuccess: ({ result, act }) => {
      draft.take(result);
      const onUndo = act === null ? {} : { onUndo: () => undo.mutate({ sequence: act }) };
      notices.done(`Từ nay là dự thảo lần ${result.draftNumber}`, onUndo);
    },
    onError: notices.failed,
  });
  if (state === 'issued' || desk.version === 0) return null;
  const begin = async () => {
    if (await draft.flush()) start.mutate();
  };
  return (
    <Popconfirm
      title={`Tăng lên dự thảo lần ${desk.draftNumber + 1}?`}
      description={describeNextDraft(desk.draftNumber)}
      okText={`Tăng lên lần ${desk.draftNumber + 1}`}
      cancelText="Thôi"
      icon={null}
      placement="bottomLeft"
      onConfirm={() => void begin()}
    >
      <Button size="small" type="link" className="next-draft" loading={start.isPending}>
        Tăng lần dự thảo
      </Button>
    </Popconfirm>
  );
}
