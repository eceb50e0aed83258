import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import { measureList } from '#shared/domain/personnel/committee-list.ts';
import { rpc } from '../../lib/rpc.ts';
import { Screen } from '../../ui/screen.tsx';
import { Tag } from '../../ui/tag.tsx';
import { UnconfirmedNote } from '../../ui/unconfirmed-note.tsx';
import { CandidateList } from './candidate-list.tsx';
import { describeListSize, describeListVerdict } from './messages.ts';
import { StepTable } from './step-table.tsx';
import './personnel.css';

/** Candidates for the committee, and the figures of the steps that chose them. */
export function PersonnelScreen() {
  const candidates = useQuery(rpc.personnel.listCandidates.queryOptions());
  const steps = useQuery(rpc.personnel.listSteps.queryOptions());
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const people = candidates.data ?? [];
  const size = measureList(people, setup.data?.congress.seats ?? null);
  const verdict = people.length > 0 ? describeListVerdict(size) : null;
  return (
    <Screen
      title="Nhân sự"
      subtitle={
        <>
          {describeListSize(size)} {verdict && <Tag tone={verdict.tone}>{verdict.text}</Tag>}{' '}
          {size.seats === null && <a href="#/congress?tab=congress&field=seats">Ghi số lượng cần bầu</a>}
        </>
      }
      loading={candidates.isPending || steps.isPending || setup.isPending}
      error={candidates.error ?? steps.error ?? setup.error}
    >
      <div className="card personnel-card">
        {verdict && (
          <div className="personnel-rules">
            <UnconfirmedNote {...noteOf('surplus-band')} />
            <UnconfirmedNote {...noteOf('surplus-rounding')} />
          </div>
        )}
        <Tabs
          items={[
            { key: 'list', label: `Danh sách · ${people.length}`, children: <CandidateList candidates={people} /> },
            {
              key: 'steps',
              label: 'Số liệu các bước',
              children: <StepTable candidates={people} steps={steps.data ?? []} />,
            },
          ]}
        />
      </div>
    </Screen>
  );
}
