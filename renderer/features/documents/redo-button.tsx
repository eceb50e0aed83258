import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { OutOfDatePaper } from '#shared/domain/documents/paper.ts';
import { rpc } from '../../lib/rpc.ts';
import { useNotices } from '../../ui/use-notices.tsx';

/** Starts a new draft from what was typed, with today's figures, and opens it. */
export function RedoButton({ paper }: { readonly paper: OutOfDatePaper }) {
  const navigate = useNavigate();
  const notices = useNotices();
  const { paperId, issuedId, name } = paper;
  const redo = useMutation(
    rpc.documents.redo.mutationOptions({
      onSuccess: () => navigate({ to: '/documents/$paperId', params: { paperId } }),
      onError: notices.failed,
    }),
  );
  return (
    <Button
      size="small"
      className="no-print"
      aria-label={`Làm lại ${name}`}
      loading={redo.isPending}
      onClick={() => redo.mutate({ issuedId })}
    >
      Làm lại
    </Button>
  );
}
