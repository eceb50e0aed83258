import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Spin, Tabs } from 'antd';
import { useState } from 'react';
import { rpc } from '../../lib/rpc.ts';
import { Screen } from '../../ui/screen.tsx';
import { ConsistencyTab } from './consistency/consistency-tab.tsx';
import { FormatTab, type Looked } from './format/format-tab.tsx';
import { OverlapTab } from './overlap/overlap-tab.tsx';
import { IgnoredTab } from './rules/ignored-tab.tsx';
import { LimitsTab } from './rules/limits-tab.tsx';
import { RulePackTab } from './rules/rule-pack-tab.tsx';
import './checking.css';

const TABS = ['format', 'consistency', 'overlap', 'ignored', 'limits', 'rules'] as const;

type Props = { readonly tab?: string | undefined };

/** Any paper against the format rules, and what the unit and its superior decided about them. */
export function CheckingScreen({ tab }: Props) {
  const navigate = useNavigate();
  const [looked, setLooked] = useState<Looked>({ file: null, focus: null, visit: 0 });
  const shown = TABS.find((one) => one === tab) ?? 'format';
  const go = (next: string) => void navigate({ to: '/checking', search: { tab: next }, replace: true });
  const open = (file: string, paragraph: number) => {
    setLooked(({ visit }) => ({ file, focus: String(paragraph), visit: visit + 1 }));
    go('format');
  };
  const ignored = useQuery(rpc.checking.listIgnored.queryOptions());
  const pack = useQuery(rpc.checking.findRulePack.queryOptions());
  const taken = pack.data?.pack ?? null;
  return (
    <Screen
      fill
      title="Kiểm tra"
      subtitle={
        <>
          Kiểm tra và sửa thể thức mọi tệp .docx ngay trên máy này; bản gốc luôn giữ nguyên.{' '}
          {taken && `Đang theo bộ quy tắc của ${taken.issuedBy}. `}
          <a href="#/help?page=08-kiem-tra">Hướng dẫn</a>
        </>
      }
      error={ignored.error ?? pack.error}
    >
      <Tabs
        className="checking-tabs"
        // Six tabs stand beside each other at 150 % zoom, too.
        tabBarGutter={16}
        activeKey={shown}
        onChange={go}
        items={[
          { key: 'format', label: 'Thể thức', children: <FormatTab pack={taken} looked={looked} onLook={setLooked} /> },
          { key: 'consistency', label: 'Đối chiếu bộ văn bản', children: <ConsistencyTab onOpen={open} /> },
          { key: 'overlap', label: 'Trùng lặp', children: <OverlapTab /> },
          {
            key: 'ignored',
            // Not “0” before it is known.
            label: ignored.data ? `Đã bỏ qua (${ignored.data.length})` : 'Đã bỏ qua',
            children: ignored.data ? <IgnoredTab ignored={ignored.data} /> : <Spin />,
          },
          { key: 'limits', label: 'Mức nhắc', children: <LimitsTab /> },
          { key: 'rules', label: 'Bộ quy tắc', children: <RulePackTab taken={taken} /> },
        ]}
      />
    </Screen>
  );
}
