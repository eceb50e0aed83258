import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Pagination } from 'antd';
import { useState } from 'react';
import type { JournalEntry } from '#shared/domain/workspace/workspace.ts';
import { formatMoment, formatNumber } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Tag } from '../../ui/tag.tsx';

const PAGE = 50;

/** Who did what and when; lines are only ever added, and their chain can be checked. */
export function JournalScreen() {
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const input = { search, offset: (page - 1) * PAGE, limit: PAGE };
  const journal = useQuery(rpc.workspace.listJournal.queryOptions({ input, placeholderData: keepPreviousData }));
  const verify = useMutation(rpc.workspace.verifyJournal.mutationOptions({ meta: { refresh: 'none' } }));
  const { entries = [], total = 0 } = journal.data ?? {};
  return (
    <Screen
      title="Nhật ký"
      subtitle={`${formatNumber(total)} việc đã ghi. Nhật ký chỉ thêm, không sửa, không xoá.`}
      loading={journal.isPending}
      error={journal.error ?? verify.error}
      actions={
        <Button loading={verify.isPending} onClick={() => verify.mutate(undefined)}>
          Kiểm tra nhật ký
        </Button>
      }
    >
      <div className="row-tight" style={{ marginBottom: 12 }}>
        <Input
          allowClear
          style={{ width: 320, maxWidth: '100%' }}
          aria-label="Tìm trong nhật ký"
          placeholder="Tìm việc, người làm"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setPage(1);
          }}
        />
        <span role="status">{verify.data && <Verdict {...verify.data} />}</span>
      </div>
      <Card>
        {entries.length === 0 ? <EmptyState title="Không có dòng nào" /> : <JournalTable entries={entries} />}
        {total > PAGE && (
          <Pagination
            style={{ marginTop: 12 }}
            size="small"
            current={page}
            pageSize={PAGE}
            total={total}
            showSizeChanger={false}
            onChange={setPage}
          />
        )}
      </Card>
    </Screen>
  );
}

function Verdict({ entries, brokenAt }: { readonly entries: number; readonly brokenAt: number | null }) {
  if (brokenAt === null) return <Tag tone="ok">Đã kiểm tra {formatNumber(entries)} dòng, chuỗi còn nguyên</Tag>;
  return (
    <Tag tone="bad">Dòng {brokenAt} không khớp: tệp đã bị sửa ngoài chương trình. Khôi phục bản sao lưu trước đó.</Tag>
  );
}

function JournalTable({ entries }: { readonly entries: readonly JournalEntry[] }) {
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th className="num">Dòng</th>
            <th>Lúc</th>
            <th>Người làm</th>
            <th>Việc</th>
            <th>Dấu kiểm</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.sequence}>
              <td className="num">{entry.sequence}</td>
              <td>{formatMoment(entry.at)}</td>
              <td>{entry.actor}</td>
              <td>{entry.label}</td>
              <td className="sub small" title={entry.hash}>
                {entry.hash.slice(0, 10)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
