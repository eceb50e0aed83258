import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { OutOfDatePaper } from '#shared/domain/documents/paper.ts';
import { rpc } from '../../lib/rpc.ts';
import { useNotices } from '../../ui/use-notices.tsx';
import { RedoButton } from './redo-button.tsx';

const MOST_CHANGES = 4;

/** Issued papers that still print old figures: what changed in each, made again one by one or all at once. */
export function OutOfDateCard({ papers }: { readonly papers: readonly OutOfDatePaper[] }) {
  const notices = useNotices();
  const redoAll = useMutation(
    rpc.documents.redoAll.mutationOptions({
      onSuccess: ({ redone }) =>
        notices.done(`Đã lập dự thảo mới cho ${redone} văn bản; bản đã ban hành còn nguyên, bấm Hoàn tác nếu chưa cần`),
      onError: notices.failed,
    }),
  );
  if (papers.length === 0) return null;
  return (
    <section className="card out-of-date" aria-label="Văn bản còn ghi số cũ">
      <div className="section-head">
        <h2>{papers.length} văn bản đã ban hành còn ghi số cũ</h2>
        <Button
          type="primary"
          className="no-print"
          loading={redoAll.isPending}
          onClick={() => redoAll.mutate({ issuedIds: papers.map(({ issuedId }) => issuedId) })}
        >
          {papers.length === 1 ? 'Làm lại' : `Làm lại cả ${papers.length} văn bản`}
        </Button>
      </div>
      <p className="sub small">
        Mỗi văn bản được một dự thảo mới với số mới; bản đã ban hành giữ nguyên đến khi thu hồi. Bản còn là dự thảo thì
        luôn lấy số mới, không cần làm lại.
      </p>
      <ul>
        {papers.map((paper) => (
          <li key={paper.issuedId}>
            <div>
              <a href={`#/documents/${paper.paperId}`}>{paper.name}</a>{' '}
              <span className="sub">{paper.symbol === '' ? '' : `Số ${paper.symbol}`}</span>
              <Changes changes={paper.changes} />
            </div>
            {papers.length > 1 && <RedoButton paper={paper} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ changes }: { readonly changes: OutOfDatePaper['changes'] }) {
  const more = changes.length - MOST_CHANGES;
  return (
    <div className="small">
      {changes.slice(0, MOST_CHANGES).map(({ label, was, now }) => (
        <div key={`${label} ${was} ${now}`}>
          {label}: <s>{was || 'trống'}</s> → <b>{now || 'trống'}</b>
        </div>
      ))}
      {more > 0 && <div className="sub">và {more} chỗ khác</div>}
    </div>
  );
}
