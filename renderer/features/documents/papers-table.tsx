import { Input, Switch, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import type { OutOfDatePaper, PaperStatus } from '#shared/domain/documents/paper.ts';
import { daysLate } from '#shared/domain/documents/paper-plan.ts';
import { formatDay, todayHere } from '../../lib/format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tag } from '../../ui/tag.tsx';
import { UnconfirmedNote } from '../../ui/unconfirmed-note.tsx';
import { byDueDay, byState, filterPapers, type PaperLine, toLines } from './filter-papers.ts';
import { describeState, isReplacing, STAGES } from './messages.ts';
import { ResponsibleCell } from './missing/responsible-cell.tsx';
import { RedoButton } from './redo-button.tsx';

type Props = { readonly papers: readonly PaperStatus[]; readonly outOfDate: readonly OutOfDatePaper[] };

/** Papers by stage of the congress, the nearest due day first. */
export function PapersTable({ papers, outOfDate }: Props) {
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const found = filterPapers(papers, search).filter(({ need }) => all || need !== 'none');
  const hasUnneeded = papers.some(({ need }) => need === 'none');
  const people = [...new Set(papers.map(({ responsible }) => responsible))];
  const columns = columnsFor(outOfDate, people);
  return (
    <div className="stack">
      <div className="row-tight no-print">
        <Input.Search
          allowClear
          value={search}
          placeholder="Tìm văn bản; không cần dấu"
          aria-label="Tìm văn bản"
          style={{ maxWidth: 340 }}
          onChange={(event) => setSearch(event.target.value)}
        />
        {hasUnneeded && (
          <span className="row-tight">
            <Switch size="small" checked={all} onChange={setAll} aria-label="Hiện cả văn bản đại hội này không cần" />
            <span className="sub">Hiện cả văn bản đại hội này không cần</span>
          </span>
        )}
      </div>
      <UnconfirmedNote {...noteOf('due-dates')} />
      {found.length === 0 && <EmptyState title="Không tìm thấy văn bản nào" hint="Thử gõ ít chữ hơn." />}
      {STAGES.map(({ stage, label }) => {
        const own = found.filter((paper) => paper.stage === stage).toSorted(byDueDay);
        if (own.length === 0) return null;
        return (
          <section key={stage} className="card papers-stage">
            <h2>
              {label} <span className="sub">{own.length} văn bản</span>
            </h2>
            <Table<PaperLine>
              // A search opens the families it found something in
              key={search === '' ? 'all' : 'found'}
              size="small"
              rowKey="paperId"
              columns={columns}
              dataSource={toLines(own)}
              expandable={{ defaultExpandAllRows: search !== '' }}
              pagination={false}
              tableLayout="fixed"
              scroll={{ x: 760 }}
            />
          </section>
        );
      })}
    </div>
  );
}

function columnsFor(outOfDate: readonly OutOfDatePaper[], people: readonly string[]): TableColumnsType<PaperLine> {
  const today = todayHere();
  return [
    {
      title: 'Văn bản',
      dataIndex: 'name',
      sorter: (left, right) => left.name.localeCompare(right.name, 'vi'),
      render: (_, { paperId, name, need, ownTemplate, children, family }) => (
        <span className="row-tight">
          {children ? name : <a href={`#/documents/${paperId}`}>{family ? family.label : name}</a>}
          {children && <span className="sub">{children.length} bản</span>}
          {need === 'optional' && <Tag>nếu cần</Tag>}
          {ownTemplate && <Tag tone="info">mẫu riêng</Tag>}
        </span>
      ),
    },
    {
      title: 'Phụ trách',
      dataIndex: 'responsible',
      width: 200,
      render: (_, { paperId, name, responsible }) => (
        <ResponsibleCell {...{ paperId, name, responsible, known: people }} />
      ),
    },
    {
      title: 'Hạn',
      dataIndex: 'dueOn',
      width: 124,
      sorter: byDueDay,
      render: (_, paper) => <DueDay paper={paper} today={today} />,
    },
    {
      title: 'Tình trạng',
      width: 330,
      sorter: byState,
      render: (_, paper) =>
        paper.children ? (
          <FamilyState papers={paper.children} />
        ) : (
          <State paper={paper} outOfDate={outOfDate.find(({ paperId }) => paperId === paper.paperId)} />
        ),
    },
  ];
}

function DueDay({ paper, today }: { readonly paper: PaperLine; readonly today: string }) {
  const { dueOn, children, need } = paper;
  if (dueOn === null) return <span className="sub">chưa có ngày</span>;
  const late = Math.max(...(children ?? [paper]).map((one) => daysLate(one, today)));
  // What nobody asked for is not late before it is begun.
  if (late === 0 || (need !== 'must' && paper.draftVersion === 0)) return formatDay(dueOn);
  return (
    <span className="missing-late" title={`Trễ ${late} ngày`}>
      {formatDay(dueOn)}
    </span>
  );
}

function FamilyState({ papers }: { readonly papers: readonly PaperStatus[] }) {
  const issued = papers.filter(({ issuedOn }) => issuedOn !== null).length;
  const old = papers.filter((paper) => paper.outOfDate && !isReplacing(paper)).length;
  return (
    <span className="row-tight">
      <Tag tone={issued === papers.length ? 'ok' : 'none'}>
        đã ban hành {issued}/{papers.length}
      </Tag>
      {old > 0 && <Tag tone="bad">{old} bản còn số cũ</Tag>}
    </span>
  );
}

function State({ paper, outOfDate }: { readonly paper: PaperStatus; readonly outOfDate?: OutOfDatePaper }) {
  const { tone, words } = describeState(paper);
  return (
    <span className="row-tight">
      <Tag tone={tone}>{words}</Tag>
      {paper.outOfDate && !isReplacing(paper) && (
        <span title={outOfDate?.changes.map(({ label, was, now }) => `${label}: ${was} → ${now}`).join('\n')}>
          <Tag tone="bad">số liệu đã đổi</Tag>
        </span>
      )}
      {outOfDate && !isReplacing(paper) && <RedoButton paper={outOfDate} />}
    </span>
  );
}
