import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { OutOfDatePaper } from '#shared/domain/documents/paper.ts';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useNotices } from '../../ui/use-notices.tsx';

/** The figures that papers use now, and the issued papers that still print older ones. */
export function FiguresCard() {
  const counts = useQuery(rpc.delegates.counts.queryOptions());
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const candidates = useQuery(rpc.personnel.listCandidates.queryOptions());
  const outOfDate = useQuery(rpc.documents.listOutOfDate.queryOptions());
  const seats = setup.data?.congress.seats ?? null;
  const listed = candidates.data?.length ?? null;
  const { summoned = null, women = null, people = null } = counts.data ?? {};
  const surplus = listed !== null && seats !== null ? listed - seats : null;
  return (
    <Card title="Số liệu đang dùng">
      <table className="plain-table">
        <tbody>
          <Figure label="Đại biểu được triệu tập" value={summoned} />
          <Figure
            label="Đại biểu nữ"
            value={women}
            note={women !== null && people !== null ? shareOf(women, people) : ''}
          />
          <Figure label="Số lượng cần bầu" value={seats} />
          <Figure
            label="Nhân sự · số dư"
            value={listed}
            note={surplus !== null && surplus > 0 ? `${surplus} = ${formatShare(surplus, seats ?? 0)}` : ''}
          />
        </tbody>
      </table>
      <OutOfDateLines papers={outOfDate.data ?? []} />
    </Card>
  );
}

/** An empty figure is never a zero. */
function Figure({
  label,
  value,
  note = '',
}: {
  readonly label: string;
  readonly value: number | null;
  readonly note?: string;
}) {
  return (
    <tr>
      <td>{label}</td>
      <td className="num home-figure">
        <b>{value === null ? '–' : formatNumber(value)}</b> <span className="sub">{note}</span>
      </td>
    </tr>
  );
}

function OutOfDateLines({ papers }: { readonly papers: readonly OutOfDatePaper[] }) {
  const navigate = useNavigate();
  const notices = useNotices();
  const redo = useMutation(rpc.documents.redo.mutationOptions({ onError: notices.failed }));
  if (papers.length === 0) return null;
  const start = ({ issuedId, paperId }: OutOfDatePaper) =>
    redo.mutate({ issuedId }, { onSuccess: () => void navigate({ to: '/documents/$paperId', params: { paperId } }) });
  return (
    <div className="home-out-of-date">
      <div>
        <Tag tone="warn">{papers.length} văn bản</Tag> còn ghi số cũ:
      </div>
      {papers.map((paper) => (
        <div key={paper.issuedId} title={paper.changes.map(describeChange).join('\n')}>
          <span>
            {paper.name} <span className="sub small">{paper.changes.slice(0, 2).map(describeChange).join('; ')}</span>
          </span>
          <Button
            size="small"
            className="no-print"
            loading={redo.isPending}
            onClick={() => start(paper)}
            aria-label={`Làm lại ${paper.name}`}
          >
            Làm lại
          </Button>
        </div>
      ))}
    </div>
  );
}

function describeChange({ label, was, now }: OutOfDatePaper['changes'][number]): string {
  return `${label}: ${was} → ${now}`;
}

function shareOf(part: number, whole: number): string {
  const share = formatShare(part, whole);
  return share === '' ? '' : `${share} của ${formatNumber(whole)}`;
}
