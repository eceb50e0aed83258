import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { rpc } from '../../lib/rpc.ts';
import { Screen } from '../../ui/screen.tsx';
import { CheckPackage } from './check-package.tsx';
import { PackageWizard } from './package-wizard.tsx';
import { SealedList } from './sealed-list.tsx';
import './exchange.css';

/** Packages on drives: write one, check one, and what was written so far. */
export function ExchangeScreen() {
  const issued = useQuery(rpc.documents.listIssued.queryOptions());
  const papers = useQuery(rpc.documents.listPapers.queryOptions());
  const sealed = useQuery(rpc.exchange.listSealed.queryOptions());
  return (
    <Screen
      title="Xuất – nhận"
      subtitle="Gói được ghi tạm, đọc lại từng tệp rồi mới đặt tên, nên rút ổ giữa chừng cũng không ai nhận nhầm gói dở."
      loading={issued.isPending || papers.isPending || sealed.isPending}
      error={issued.error ?? papers.error ?? sealed.error}
    >
      <Tabs
        items={[
          {
            key: 'write',
            label: 'Ghi gói',
            children: <PackageWizard issued={issued.data ?? []} papers={papers.data ?? []} />,
          },
          { key: 'check', label: 'Kiểm tra gói', children: <CheckPackage /> },
          {
            key: 'written',
            label: `Gói đã ghi (${sealed.data?.length ?? 0})`,
            children: <SealedList packages={sealed.data ?? []} />,
          },
        ]}
      />
    </Screen>
  );
}
