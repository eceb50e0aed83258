import { useNavigate } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useEffect } from 'react';
import { congressTitle, termInWords } from '#shared/domain/congress/congress-title.ts';
import type { SetupProblem, SetupTab } from '#shared/domain/congress/setup-problems.ts';
import { Screen } from '../../ui/screen.tsx';
import { CongressTab } from './congress-tab.tsx';
import { IndicatorsTab } from './indicators-tab.tsx';
import { describeSaving, RULES_LABEL, TAB_LABELS } from './messages.ts';
import { PostsTab } from './posts-tab.tsx';
import { ProblemsCard } from './problems-card.tsx';
import { RulesTab } from './rules/rules-tab.tsx';
import { UnitTab } from './unit-tab.tsx';
import { useSetup } from './use-setup.ts';
import './congress.css';

type Props = { readonly tab?: string | undefined; readonly field?: string | undefined };

const SETUP_TABS = Object.keys(TAB_LABELS) as readonly SetupTab[];
type ScreenTab = SetupTab | 'rules';
const TABS: readonly ScreenTab[] = [...SETUP_TABS, 'rules'];

/** Set-up of the congress: unit, congress, posts and indicators, kept as they are typed. */
export function CongressScreen({ tab, field }: Props) {
  const navigate = useNavigate();
  const { about, posts, indicators, problems, loading, error, saving } = useSetup();
  const shown = TABS.find((one) => one === tab) ?? 'unit';
  const go = (to: ScreenTab, at?: string) =>
    void navigate({ to: '/congress', search: { tab: to, ...(at === undefined ? {} : { field: at }) }, replace: true });
  useFocus(loading ? undefined : field, shown);

  const { unit, congress } = about.value ?? {};
  const title = unit && congress ? congressTitle(unit, congress) : '';
  const term = congress ? termInWords(congress.termFrom, congress.termTo) : '';
  const jump = (problem: SetupProblem) => {
    go(problem.tab, problem.field);
    focusField(problem.tab, problem.field);
  };
  return (
    <Screen
      title="Đại hội"
      subtitle={title === '' ? 'Chưa có tên đơn vị' : title.includes(term) ? title : `${title} · ${term}`}
      loading={loading}
      error={error}
      onJump={(name) => focusField(shown, name)}
      actions={
        <span className="sub" role="status">
          {describeSaving(saving)}
        </span>
      }
    >
      <div className={`congress-body congress-${shown}`}>
        <div className="card">
          <Tabs
            activeKey={shown}
            onChange={(key) => go(key as ScreenTab)}
            items={[
              ...SETUP_TABS.map((key) => ({ key, label: <TabLabel tab={key} problems={problems} /> })),
              { key: 'rules', label: RULES_LABEL },
            ]}
          />
          {shown === 'unit' && unit && congress && (
            <UnitTab unit={unit} onChange={(next) => about.change({ unit: next, congress })} onBlur={about.flush} />
          )}
          {shown === 'congress' && unit && congress && (
            <CongressTab
              congress={congress}
              unitKind={unit.kind}
              onChange={(next) => about.change({ unit, congress: next })}
              onBlur={about.flush}
            />
          )}
          {shown === 'posts' && posts.value && (
            <PostsTab posts={posts.value} onChange={posts.change} onBlur={posts.flush} />
          )}
          {shown === 'indicators' && indicators.value && (
            <IndicatorsTab
              indicators={indicators.value}
              lastYear={congress?.termTo ?? null}
              onChange={indicators.change}
              onBlur={indicators.flush}
            />
          )}
          {shown === 'rules' && unit && congress && <RulesTab issuedBy={unit.committeeName} congress={congress} />}
        </div>
        {shown !== 'rules' && <ProblemsCard problems={problems} onJump={jump} />}
      </div>
    </Screen>
  );
}

function TabLabel({ tab, problems }: { readonly tab: SetupTab; readonly problems: readonly SetupProblem[] }) {
  const count = problems.filter((problem) => problem.tab === tab && problem.severity !== 'warning').length;
  return (
    <>
      {TAB_LABELS[tab]} {count > 0 && <span className="tag tag-warn">{count}</span>}
    </>
  );
}

/** Puts the cursor where an address or a problem points, once the tab is there. */
function useFocus(field: string | undefined, tab: ScreenTab): void {
  useEffect(() => {
    if (field !== undefined) focusField(tab, field);
  }, [field, tab]);
}

function focusField(tab: ScreenTab, field: string): void {
  // The tab of the field may be drawn only in the next frame.
  setTimeout(() => {
    const place = ['', '_name'].map((end) => document.getElementById(`${tab}_${field}${end}`)).find((found) => found);
    const target = place?.matches('input, textarea, button')
      ? place
      : place?.querySelector<HTMLElement>('input, button');
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  }, 60);
}
