import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import { percentWords } from '#shared/domain/delegates/check-in/attendance-words.ts';
import { describeSession } from '#shared/domain/delegates/check-in/session.ts';
import { type ReportedSession, statisticsBase } from '#shared/domain/delegates/credentials/reported-session.ts';
import {
  type AgeBands,
  countStatistics,
  type StatisticTable,
} from '#shared/domain/delegates/credentials/statistics.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { rpc } from '../../../lib/rpc.ts';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { UnconfirmedNote } from '../../../ui/unconfirmed-note.tsx';
import { CasesCard } from './cases-card.tsx';
import { describeExtremes } from './messages.ts';
import { PeopleDrawer, type ShownPeople } from './people-drawer.tsx';
import './credentials.css';

const BANDS = [
  { value: 'usual', label: 'Đến 30, 31–40, 41–50, 51–60, trên 60' },
  { value: 'fine', label: 'Đến 30, 31–35, 36–40, 41–50, 51–60, trên 60' },
] as const;

/** Figures of the credentials report, each leading to its people, and the cases to decide. */
export function CredentialsScreen() {
  const reported = useQuery(rpc.credentials.reportedSession.queryOptions());
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const congress = setup.data?.congress;
  return (
    <Screen
      title="Tư cách đại biểu"
      subtitle={reported.data && describeBase(reported.data)}
      loading={reported.isPending || setup.isPending}
      error={reported.error ?? setup.error}
      onRetry={() => void reported.refetch()}
    >
      {reported.data && congress && (
        <Figures reported={reported.data} kind={congress.kind} on={congress.opensAt?.slice(0, 10) ?? null} />
      )}
    </Screen>
  );
}

function describeBase(reported: ReportedSession): string {
  const { session, count } = reported;
  return session === null
    ? `Chưa ai điểm danh; số liệu tính trên ${count.summoned} người được triệu tập`
    : `Tính trên ${count.came} người có mặt ở ${describeSession(session)}; triệu tập ${count.summoned}`;
}

type FiguresProps = {
  readonly reported: ReportedSession;
  readonly kind: Parameters<typeof countStatistics>[1]['kind'];
  readonly on: string | null;
};

function Figures({ reported, kind, on }: FiguresProps) {
  const [bands, setBands] = useState<AgeBands>('usual');
  const [shown, setShown] = useState<ShownPeople | null>(null);
  const people = statisticsBase(reported);
  const { base, tables, untold, ages, partyAges } = countStatistics(people, { kind, on, bands });
  if (base === 0)
    return (
      <EmptyState title="Chưa có ai để tính" hint="Nhập danh sách đại biểu, ghi ai được triệu tập rồi điểm danh." />
    );
  const facts = [...describeExtremes(ages, 'tuổi', on), ...describeExtremes(partyAges, 'tuổi đảng', on)];
  return (
    <div className="stack">
      <div className="row-tight">
        <span className="sub">Nhóm tuổi</span>
        <Segmented<AgeBands> value={bands} onChange={setBands} options={[...BANDS]} />
      </div>
      <UnconfirmedNote {...noteOf('age-bands')} />
      <ul className="credentials-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div className="credentials-tables">
        {[...tables, ...untold].map((table) => (
          <StatisticCard key={table.id} table={table} base={base} onShow={setShown} />
        ))}
      </div>
      <CasesCard />
      <PeopleDrawer shown={shown} onClose={() => setShown(null)} />
    </div>
  );
}

type StatisticProps = {
  readonly table: StatisticTable;
  readonly base: number;
  readonly onShow: (shown: ShownPeople) => void;
};

/** One table as bars; the unknown stand apart and the sum is the base. */
function StatisticCard({ table, base, onShow }: StatisticProps) {
  const { title, rows, unknown } = table;
  const row = (label: string, people: readonly Delegate[], isUnknown = false) => (
    <tr key={label} className={isUnknown ? 'credentials-unknown' : ''}>
      <th scope="row">{label}</th>
      <td className="credentials-bar">
        <svg width="100%" height="14" role="presentation">
          <rect width={`${(people.length * 100) / base}%`} height="14" rx="2" />
        </svg>
      </td>
      <td className="num">
        <button
          type="button"
          className="credentials-figure"
          aria-label={`${title}, ${label}: ${people.length} người`}
          onClick={() => onShow({ title: `${title}: ${label}`, people })}
        >
          {people.length}
        </button>
      </td>
      <td className="num sub">{percentWords(people.length, base)}</td>
    </tr>
  );
  return (
    <Card title={title}>
      <table className="plain-table">
        <tbody>
          {rows.map(({ label, people }) => row(label, people))}
          {unknown.length > 0 && row('Chưa đủ dữ liệu', unknown, true)}
          <tr className="credentials-sum">
            <th scope="row">Cộng</th>
            <td />
            <td className="num">{base}</td>
            <td />
          </tr>
        </tbody>
      </table>
    </Card>
  );
}
