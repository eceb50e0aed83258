import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { rpc } from '../../lib/rpc.ts';
import { Screen } from '../../ui/screen.tsx';
import { BulkDialog } from './bulk/bulk-dialog.tsx';
import { IssuedTable } from './issued-table.tsx';
import { isReplacing } from './messages.ts';
import { MissingTab } from './missing/missing-tab.tsx';
import { OpinionList } from './opinions/opinion-list.tsx';
import { OutOfDateCard } from './out-of-date-card.tsx';
import { PapersTable } from './papers-table.tsx';
import { RegisterTab } from './register-tab.tsx';
import { TemplatePackDrawer } from './template-pack-drawer.tsx';
import './documents.css';
import './missing/missing.css';

const TABS = ['papers', 'missing', 'opinions', 'issued', 'register'];

/** Every paper this congress needs, and those issued. */
export function DocumentsScreen({ tab }: { readonly tab?: string | undefined }) {
  const navigate = useNavigate();
  const [bulk, setBulk] = useState(false);
  const [pack, setPack] = useState(false);
  const papers = useQuery(rpc.documents.listPapers.queryOptions());
  const issued = useQuery(rpc.documents.listIssued.queryOptions());
  const outOfDate = useQuery(rpc.documents.listOutOfDate.queryOptions());
  const needed = (papers.data ?? []).filter(({ need }) => need === 'must');
  const done = needed.filter(({ issuedOn }) => issuedOn !== null).length;
  const valid = (issued.data ?? []).filter(({ revokedAt }) => revokedAt === null);
  // A paper that is being made again is on its way already.
  const begun = new Set((papers.data ?? []).filter(isReplacing).map(({ paperId }) => paperId));
  const toRedo = (outOfDate.data ?? []).filter(({ paperId }) => !begun.has(paperId));
  return (
    <Screen
      title="Văn kiện"
      subtitle={papers.data && `${done} / ${needed.length} văn bản bắt buộc đã ban hành`}
      loading={papers.isPending || issued.isPending}
      error={papers.error ?? issued.error ?? outOfDate.error}
      onRetry={() => void papers.refetch()}
      actions={
        <>
          <Button onClick={() => setBulk(true)}>In hàng loạt…</Button>
          <Button onClick={() => setPack(true)}>Bộ mẫu…</Button>
          <Button onClick={() => window.print()}>In danh mục</Button>
        </>
      }
    >
      <OutOfDateCard papers={toRedo} />
      <TemplatePackDrawer open={pack} onClose={() => setPack(false)} />
      <BulkDialog open={bulk} onClose={() => setBulk(false)} />
      <Tabs
        activeKey={TABS.find((one) => one === tab) ?? 'papers'}
        onChange={(key) => void navigate({ to: '/documents', search: { tab: key }, replace: true })}
        items={[
          {
            key: 'papers',
            label: 'Danh mục',
            children: <PapersTable papers={papers.data ?? []} outOfDate={outOfDate.data ?? []} />,
          },
          {
            key: 'missing',
            label: 'Thiếu gì?',
            children: <MissingTab papers={papers.data ?? []} />,
          },
          { key: 'opinions', label: 'Ý kiến góp ý', children: <OpinionList paperId={null} /> },
          {
            key: 'issued',
            label: `Đã ban hành (${valid.length})`,
            children: <IssuedTable papers={issued.data ?? []} />,
          },
          { key: 'register', label: 'Sổ văn bản', children: <RegisterTab papers={issued.data ?? []} /> },
        ]}
      />
    </Screen>
  );
}
