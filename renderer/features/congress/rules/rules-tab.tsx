import { Input, Segmented } from 'antd';
import { useState } from 'react';
import type { Congress } from '#shared/domain/congress/congress.ts';
import { listDeadlines } from '#shared/domain/congress/deadlines.ts';
import type { RuleKey } from '#shared/domain/congress/rule-profiles/definitions.ts';
import { listRules, type RuleFilter } from '#shared/domain/congress/rule-profiles/list-rules.ts';
import { RULE_PROFILES, type RulesOfTheDay } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import { formatDay } from '../../../lib/format.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { RuleFiles } from './rule-files.tsx';
import { RuleTable } from './rule-table.tsx';
import { useRules } from './use-rules.ts';

const FILTERS: readonly { readonly value: RuleFilter; readonly label: string }[] = [
  { value: 'all', label: 'Tất cả' },
  { value: 'unconfirmed', label: 'Chưa đối chiếu' },
  { value: 'changed', label: 'Đơn vị đã sửa' },
];

type Props = {
  /** Who would sign a file handed to units */
  readonly issuedBy: string;
  readonly congress: Pick<Congress, 'opensAt' | 'closesAt'>;
};

/** Every value of the profiles in force, with its source; the editable ones can be changed with a reason. */
export function RulesTab({ issuedBy, congress }: Props) {
  const { found, change, reset, take } = useRules();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<RuleFilter>('all');
  const [editing, setEditing] = useState<RuleKey | null>(null);
  if (!found.data) return <ErrorNotice error={found.error} />;
  const { rules } = found.data;
  const groups = listRules(rules, { search, filter });
  const deadlines = listDeadlines(rules, {
    opensOn: congress.opensAt?.slice(0, 10) ?? null,
    closesOn: congress.closesAt?.slice(0, 10) ?? null,
  });
  return (
    <div className="stack rules">
      <InForce found={found.data} />
      <div className="rules-bar no-print">
        <Input.Search
          allowClear
          aria-label="Tìm quy định"
          placeholder="Tìm quy định, văn bản"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Segmented aria-label="Lọc" options={[...FILTERS]} value={filter} onChange={setFilter} />
        <RuleFiles take={take} issuedBy={issuedBy} />
      </div>
      {groups.length === 0 ? (
        <EmptyState
          title={filter === 'changed' && search === '' ? 'Đơn vị chưa sửa quy định nào' : 'Không có quy định nào khớp'}
          hint={filter === 'changed' ? 'Các giá trị đang dùng là của bộ quy định.' : 'Thử từ khác, hoặc chọn “Tất cả”.'}
        />
      ) : (
        <RuleTable groups={groups} deadlines={deadlines} onChange={setEditing} onReset={reset.mutate} />
      )}
      {editing !== null && (
        <RuleDialog rules={rules} ruleKey={editing} change={change} onClose={() => setEditing(null)} />
      )}
    </div>
  );
}

function InForce({ found: { rules, day, dayIs } }: { readonly found: RulesOfTheDay }) {
  return (
    <p>
      Đang dùng: <b>{RULE_PROFILES[rules.personnel].name}</b>; <b>{RULE_PROFILES[rules.election].name}</b>{' '}
      <span className="sub">
        (chọn theo {dayIs === 'opening' ? 'ngày khai mạc' : 'ngày hôm nay, vì chưa có ngày khai mạc'} {formatDay(day)})
      </span>
    </p>
  );
}
