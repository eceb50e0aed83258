import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { findPaper } from '#shared/domain/documents/catalogue.ts';
import type { IssuedPaper } from '#shared/domain/documents/paper.ts';
import { familyIdOf } from '#shared/domain/documents/paper-family.ts';
import { download } from '../../lib/download.ts';
import { formatBytes, formatDay, formatMoment } from '../../lib/format.ts';
import { client } from '../../lib/rpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import { useRecipient } from '../../ui/use-recipient.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';

/** Issued papers with their numbers and very bytes. */
export function IssuedTable({ papers }: { readonly papers: readonly IssuedPaper[] }) {
  const [revoking, setRevoking] = useState<IssuedPaper | null>(null);
  const notices = useNotices();
  const forRecipient = useRecipient();
  const save = ({ id, paperId }: IssuedPaper) => {
    const take = async (recipient: string | null) =>
      download(
        recipient === null
          ? await client.documents.readIssued({ id })
          : await client.documents.takeCopy({ paperId, issuedId: id, values: null, form: 'docx', recipient }),
      );
    const isRestricted = findPaper(familyIdOf(paperId))?.restricted === true;
    if (isRestricted) forRecipient.ask('file', (recipient) => void take(recipient).catch(notices.failed));
    else void take(null).catch(notices.failed);
  };
  const columns: TableColumnsType<IssuedPaper> = [
    {
      title: 'Số',
      dataIndex: 'symbol',
      width: 130,
      sorter: (left, right) => left.symbol.localeCompare(right.symbol, 'vi', { numeric: true }),
      render: (_, { symbol }) => symbol || '–',
    },
    {
      title: 'Văn bản',
      dataIndex: 'name',
      sorter: (left, right) => left.name.localeCompare(right.name, 'vi'),
      render: (_, { name, revokedAt, revokedReason }) => (
        <span className="row-tight">
          {name}
          {revokedAt !== null && (
            <Tag tone="bad">
              thu hồi {formatDay(revokedAt)}: {revokedReason}
            </Tag>
          )}
        </span>
      ),
    },
    {
      title: 'Ngày ký',
      dataIndex: 'issuedOn',
      width: 110,
      sorter: (left, right) => left.issuedOn.localeCompare(right.issuedOn),
      render: formatDay,
    },
    {
      title: 'Ban hành lúc',
      dataIndex: 'issuedAt',
      width: 150,
      sorter: (left, right) => left.issuedAt.localeCompare(right.issuedAt),
      render: formatMoment,
    },
    {
      title: 'Tệp',
      width: 200,
      render: (_, { sha256, bytes }) => (
        <span className="sub small" title={`SHA-256: ${sha256}`}>
          {formatBytes(bytes)} · {sha256.slice(0, 12)}…
        </span>
      ),
    },
    {
      title: <span className="visually-hidden">Việc làm</span>,
      width: 170,
      className: 'no-print',
      render: (_, paper) => (
        <span className="row-tight">
          <Button size="small" aria-label={`Tải về ${paper.name}`} onClick={() => save(paper)}>
            Tải về
          </Button>
          {paper.revokedAt === null && (
            <Button size="small" aria-label={`Thu hồi ${paper.name}`} onClick={() => setRevoking(paper)}>
              Thu hồi…
            </Button>
          )}
        </span>
      ),
    },
  ];
  if (papers.length === 0)
    return <EmptyState title="Chưa ban hành văn bản nào" hint="Mở một văn bản, điền đủ các mục rồi bấm “Ban hành…”." />;
  return (
    <div className="card">
      <Table<IssuedPaper>
        size="small"
        rowKey="id"
        columns={columns}
        dataSource={[...papers]}
        pagination={false}
        scroll={{ x: 900 }}
      />
      {forRecipient.dialog}
      <RevokeDialog paper={revoking} onClose={() => setRevoking(null)} />
    </div>
  );
}
