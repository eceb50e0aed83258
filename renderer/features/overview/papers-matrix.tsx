import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import { groupPapers, type PaperEntry } from '#shared/domain/documents/group-papers.ts';
import type { PaperStatus, Stage } from '#shared/domain/documents/paper.ts';
import { formatDay } from '../../lib/format.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tag } from '../../ui/tag.tsx';
import { UnconfirmedNote } from '../../ui/unconfirmed-note.tsx';
import { describeFamilyState, describePaperState } from './paper-state.ts';

const STAGES: readonly { readonly stage: Stage; readonly label: string }[] = [
  { stage: 'before', label: 'Trước đại hội' },
  { stage: 'during', label: 'Trong đại hội' },
  { stage: 'after', label: 'Sau đại hội' },
];

type Props = { readonly papers: readonly PaperStatus[]; readonly today: string };

/** Every paper this kind of congress needs, by stage. */
export function PapersMatrix({ papers, today }: Props) {
  const needed = papers.filter(({ need }) => need !== 'none');
  return (
    <Card title="Văn bản theo giai đoạn">
      {needed.length === 0 ? (
        <EmptyState title="Chưa có văn bản nào" hint="Chọn loại đại hội ở màn hình Đại hội để có danh mục văn bản." />
      ) : (
        <div className="scroll-x">
          <table className="plain-table home-matrix">
            <thead>
              <tr>
                <th>Văn bản</th>
                <th className="home-wide">Phụ trách</th>
                <th>Hạn</th>
                <th>Trạng thái</th>
                <th className="num">Số liệu</th>
              </tr>
            </thead>
            {STAGES.map(({ stage, label }) => (
              <StageRows
                key={stage}
                label={label}
                today={today}
                papers={needed.filter((paper) => paper.stage === stage)}
              />
            ))}
          </table>
        </div>
      )}
      {needed.some(({ dueOn }) => dueOn !== null) && <UnconfirmedNote {...noteOf('due-dates')} />}
      <div className="sub" style={{ marginTop: 8 }}>
        {needed.length} văn bản · <a href="#/documents">xem tất cả</a>
      </div>
    </Card>
  );
}

function StageRows({ label, papers, today }: Props & { readonly label: string }) {
  if (papers.length === 0) return null;
  return (
    <tbody>
      <tr className="home-stage">
        <th colSpan={5} scope="rowgroup">
          {label}
        </th>
      </tr>
      {groupPapers(papers).map((entry) =>
        entry.kind === 'paper' ? (
          <PaperRow key={entry.paper.paperId} paper={entry.paper} today={today} />
        ) : (
          <FamilyRow key={entry.family.id} entry={entry} today={today} />
        ),
      )}
    </tbody>
  );
}

/** A paper of which there are several, in one row: how many are out, and the next to make. */
function FamilyRow({ entry, today }: { readonly entry: PaperEntry & { kind: 'family' }; readonly today: string }) {
  const { family, papers, next } = entry;
  const { tone, words } = describeFamilyState(entry, today);
  const isOld = papers.some(({ outOfDate }) => outOfDate);
  return (
    <tr>
      <td>
        <a className="home-paper" href={`#/documents/${next.paperId}`} title={next.name}>
          {family.name}
        </a>{' '}
        <span className="sub">{papers.length} bản</span>
      </td>
      <td className="sub home-wide">{next.responsible}</td>
      <td title={formatDay(next.dueOn)}>{formatDay(next.dueOn).slice(0, 5) || '–'}</td>
      <td>
        <Tag tone={tone}>{words}</Tag>
      </td>
      <td className="num">{isOld ? <Tag tone="warn">Còn số cũ</Tag> : '–'}</td>
    </tr>
  );
}

function PaperRow({ paper, today }: { readonly paper: PaperStatus; readonly today: string }) {
  const { tone, words } = describePaperState(paper, today);
  return (
    <tr>
      <td>
        <a className="home-paper" href={`#/documents/${paper.paperId}`}>
          {paper.name}
        </a>
      </td>
      <td className="sub home-wide">{paper.responsible}</td>
      <td title={formatDay(paper.dueOn)}>{formatDay(paper.dueOn).slice(0, 5) || '–'}</td>
      <td>
        <Tag tone={tone}>{words}</Tag>
      </td>
      <td className="num">{figuresOf(paper)}</td>
    </tr>
  );
}

function figuresOf({ outOfDate, state }: PaperStatus) {
  if (outOfDate) return <Tag tone="warn">Còn số cũ</Tag>;
  return state === 'issued' ? <Tag tone="ok">Khớp</Tag> : '–';
}
