import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { IgnoredFinding } from '#shared/domain/checking/report/ignored.ts';
import { client } from '../../../lib/rpc.ts';
import { asOwnAct, useUndo } from '../../../lib/use-undo.ts';
import { useNotices } from '../../../ui/use-notices.tsx';

/** The finding is told again; can be undone. */
export function StopIgnoring({ ignored }: { readonly ignored: IgnoredFinding }) {
  const notices = useNotices();
  const undo = useUndo({ onFailed: notices.failed });
  const stop = useMutation({
    mutationFn: () => asOwnAct(() => client.checking.stopIgnoring({ id: ignored.id })),
    onSuccess: ({ act }) =>
      notices.done(
        `${ignored.rule} được báo lại`,
        act === null ? {} : { onUndo: () => undo.mutate({ sequence: act }) },
      ),
    onError: notices.failed,
  });
  return (
    <Button
      size="small"
      loading={stop.isPending}
      onClick={() => stop.mutate()}
      aria-label={`Báo lại ${ignored.rule}: ${ignored.found}`}
    >
      Báo lại
    </Button>
  );
}
