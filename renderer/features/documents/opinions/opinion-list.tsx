import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import {
  ANSWER_NAMES,
  countOpinions,
  lacksExplanation,
  type NamedOpinion,
  OPINION_ANSWERS,
  type OpinionAnswer,
} from '#shared/domain/documents/opinions.ts';
import { formatDay } from '../../../lib/format.ts';
import { rpc } from '../../../lib/rpc.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import { OpinionForm } from './opinion-form.tsx';
import { ANSWER_TONES, describeCount, filterOpinions } from './opinion-words.ts';
import './opinions.css';

type Props = {
  /** Only of this paper; null: of all */
  readonly paperId: string | null;
  /** The section that is open at the desk: a new opinion starts with it */
  readonly section?: string;
};

/** The register of opinions: who said what of which place, and what was done with it. */
export function OpinionList({ paperId, section = '' }: Props) {
  const [search, setSearch] = useState('');
  const [answer, setAnswer] = useState<OpinionAnswer | null>(null);
  const [editing, setEditing] = useState<NamedOpinion | 'new' | null>(null);
  const opinions = useQuery(rpc.opinions.list.queryOptions());
  const own = (opinions.data ?? []).filter((one) => paperId === null || one.paperId === paperId);
  const shown = filterOpinions(own, { search, answer });
  if (editing !== null)
    return (
      <OpinionForm
        opinion={editing === 'new' ? null : editing}
        paperId={paperId}
        section={section}
        onDone={() => setEditing(null)}
      />
    );
  return (
    <div className="stack opinions">
      <div className="row-tight no-print">
        <Button type="primary" onClick={() => setEditing('new')}>
          Ghi ý kiến…
        </Button>
        <Input.Search
          allowClear
          value={search}
          placeholder="Tìm ý kiến; không cần dấu"
          aria-label="Tìm ý kiến"
          style={{ maxWidth: 280 }}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Select
          allowClear
          value={answer}
          placeholder="Mọi cách xử lý"
          aria-label="Lọc theo cách xử lý"
          style={{ width: 180 }}
          options={OPINION_ANSWERS.map((value) => ({ value, label: ANSWER_NAMES[value] }))}
          onChange={(value: OpinionAnswer | undefined) => setAnswer(value ?? null)}
        />
        {paperId === null && (
          <>
            <Button onClick={() => window.print()} disabled={shown.length === 0}>
              In sổ ý kiến
            </Button>
            <a href="#/documents/feedback-report">Báo cáo tổng hợp ý kiến</a>
          </>
        )}
      </div>
      <ErrorNotice error={opinions.error} onRetry={() => void opinions.refetch()} />
      <p className="opinions-sum">{describeCount(countOpinions(own))}</p>
      {opinions.isSuccess && shown.length === 0 ? (
        <EmptyState
          title={own.length === 0 ? 'Chưa có ý kiến nào' : 'Không tìm thấy ý kiến nào'}
          hint={
            own.length === 0
              ? 'Ghi từng ý kiến: ai nói, về mục nào, tiếp thu hay giải trình. Báo cáo tổng hợp ý kiến lấy từ đây.'
              : 'Thử gõ ít chữ hơn, hoặc bỏ điều kiện lọc.'
          }
        />
      ) : (
        <ul className="opinion-list">
          {shown.map((one) => (
            <OpinionLine key={one.id} opinion={one} withPaper={paperId === null} onEdit={() => setEditing(one)} />
          ))}
        </ul>
      )}
    </div>
  );
}

type LineProps = { readonly opinion: NamedOpinion; readonly withPaper: boolean; readonly onEdit: () => void };

function OpinionLine({ opinion, withPaper, onEdit }: LineProps) {
  const notices = useNotices();
  const drop = useMutation(
    rpc.opinions.drop.mutationOptions({
      onSuccess: () => notices.done(`Đã xoá ý kiến của ${opinion.saidBy}; bấm Hoàn tác nếu nhầm`),
      onError: notices.failed,
    }),
  );
  const { paperName, sectionName, place, saidBy, saidOn, content, answer, explanation } = opinion;
  const where = [withPaper ? paperName : '', sectionName, place].filter((part) => part !== '').join(' · ');
  return (
    <li>
      <div className="opinion-head">
        <b>{saidBy}</b>
        <span className="sub">{[formatDay(saidOn), where].filter((part) => part !== '').join(' · ')}</span>
        <span className="opinion-acts no-print">
          <Button size="small" type="link" onClick={onEdit} aria-label={`Sửa ý kiến của ${saidBy}`}>
            Sửa
          </Button>
          <Button
            size="small"
            type="link"
            danger
            loading={drop.isPending}
            aria-label={`Xoá ý kiến của ${saidBy}`}
            onClick={() => drop.mutate({ id: opinion.id })}
          >
            Xoá
          </Button>
        </span>
      </div>
      <p>{content}</p>
      <p>
        <Tag tone={ANSWER_TONES[answer]}>{ANSWER_NAMES[answer]}</Tag> {explanation}
        {lacksExplanation(opinion) && <span className="opinion-lack">chưa ghi lý do</span>}
      </p>
    </li>
  );
}
