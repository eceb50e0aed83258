import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useState } from 'react';
import { rpc } from '../../lib/rpc.ts';
import { Screen } from '../../ui/screen.tsx';
import { FormatTab } from './format/format-tab.tsx';
import { OverlapTab } from './overlap/overlap-tab.tsx';
import { IgnoredTab } from './rules/ignored-tab.tsx';
import { RulePackTab } from './rules/rule-pack-tab.tsx';
import './checking.css';

/** Any paper against the format rules, and what the unit and its superior decided about them. */
export function CheckingScreen() {
  const [tab, setTab] = useState('format');
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
        activeKey={tab}
        onChange={setTab}
        items={[
          { key: 'format', label: 'Thể thức', children: <FormatTab pack={taken} /> },
          { key: 'overlap', label: 'Trùng lặp', children: <OverlapTab /> },
          {
            key: 'ignored',
            label: `Đã bỏ qua (${ignored.data?.length ?? 0})`,
            children: <IgnoredTab ignored={ignored.data ?? []} />,
          },
          { key: 'rules', label: 'Bộ quy tắc', children: <RulePackTab taken={taken} /> },
        ]}
      />
    </Screen>
  );
}
