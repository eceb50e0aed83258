import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Skeleton } from 'antd';
import { useState } from 'react';
import type { CongressSetup } from '#shared/domain/congress/congress.ts';
import { formatNumber } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type ListedProblem, ProblemList } from '../../ui/problem-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { describeCountdown, describeMoment } from './countdown.ts';
import { FiguresCard } from './figures-card.tsx';
import type { MissingLine } from './missing.ts';
import { PapersMatrix } from './papers-matrix.tsx';
import { useMissing } from './use-missing.ts';
import './home-screen.css';

const FIRST = 5;

/** Days left, every paper by stage, what is missing: the page a clerk opens in the morning. */
export function HomeScreen() {
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const counts = useQuery(rpc.delegates.counts.queryOptions());
  const papers = useQuery(rpc.documents.listPapers.queryOptions());
  const { missing, isKnown, today } = useMissing();
  const [listing, setListing] = useState(false);
  const headline = setup.data ? describeCountdown(setup.data.congress, today) : 'Tổng quan';
  return (
    <Screen
      title="Tổng quan"
      heading={headline}
      subtitle={setup.data && describeOccasion(setup.data, counts.data?.summoned)}
      loading={setup.isPending}
      error={setup.error ?? papers.error}
      actions={
        <>
          <Button disabled={!isKnown} onClick={() => window.print()}>
            In một trang
          </Button>
          <Button type="primary" disabled={!isKnown} onClick={() => setListing(true)}>
            Thiếu gì? {isKnown && <b>{missing.length}</b>}
          </Button>
        </>
      }
    >
      <div className="home">
        {papers.isPending ? <StillReading /> : <PapersMatrix papers={papers.data ?? []} today={today} />}
        <div className="stack">
          <FiguresCard />
          <Card title="Việc cần làm" className="no-print">
            <ToDo missing={missing} isKnown={isKnown} />
            {isKnown && missing.length > FIRST && (
              <Button type="link" size="small" onClick={() => setListing(true)}>
                Xem cả {missing.length} việc
              </Button>
            )}
          </Card>
        </div>
        <Card title={`Thiếu gì? ${missing.length} việc`} className="print-only">
          <ProblemList problems={missing.map(toProblem)} />
        </Card>
      </div>
      <Drawer title={`Thiếu gì? ${missing.length} việc`} open={listing} onClose={() => setListing(false)} size={640}>
        {/* Going to the place closes the list. */}
        <div
          onClickCapture={(event) => event.target instanceof Element && event.target.closest('a') && setListing(false)}
        >
          {missing.length === 0 ? (
            <EmptyState title="Không còn thiếu gì" hint="Mọi mục cần có cho đại hội đều đã có." />
          ) : (
            <ProblemList problems={missing.map(toProblem)} />
          )}
        </div>
      </Drawer>
    </Screen>
  );
}

type ToDoProps = { readonly missing: readonly MissingLine[]; readonly isKnown: boolean };

/** The first few; nothing is said to be complete before it has been looked at. */
function ToDo({ missing, isKnown }: ToDoProps) {
  if (!isKnown) return <Skeleton active={false} paragraph={{ rows: 4 }} />;
  if (missing.length === 0) return <EmptyState title="Không còn thiếu gì" />;
  return <ProblemList problems={missing.slice(0, FIRST).map((line) => ({ ...toProblem(line), where: undefined }))} />;
}

/** In the place of the papers, so that nothing moves when they are there. */
function StillReading() {
  return (
    <Card title="Văn bản theo giai đoạn">
      <Skeleton active={false} paragraph={{ rows: 10 }} />
    </Card>
  );
}

function toProblem({ label, message, where, href }: MissingLine): ListedProblem {
  return { label, tone: label === 'Trễ' || label === 'Sai' ? 'bad' : 'warn', message, where, href };
}

/** "14 giờ ngày 19/06/2026 · Hội trường … · 128 đại biểu được triệu tập"; what is unknown is left out. */
function describeOccasion({ congress }: CongressSetup, summoned: number | undefined): string {
  const at = congress.preparatoryAt ?? congress.opensAt;
  const parts = [
    at === null ? '' : describeMoment(at),
    congress.venue,
    summoned
      ? `${formatNumber(summoned)} ${congress.kind === 'delegates' ? 'đại biểu' : 'đảng viên'} được triệu tập`
      : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
