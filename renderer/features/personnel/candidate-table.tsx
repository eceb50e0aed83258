import { Button, Dropdown, Select } from 'antd';
import { type DragEvent, useState } from 'react';
import { INTENDED_POSTS, type Office, type Standing } from '#shared/domain/personnel/candidate.ts';
import type { Verdict } from '#shared/domain/personnel/eligibility/facts.ts';
import { candidacyFor } from '#shared/domain/personnel/offices.ts';
import { splitName } from '#shared/kernel/vietnamese-text.ts';
import { formatDay } from '../../lib/format.ts';
import { Tag } from '../../ui/tag.tsx';
import { ORIGIN_LABELS, VERDICTS } from './labels.ts';
import type { Leaving } from './leave-dialog.tsx';
import type { ListedCandidate } from './listed-candidate.ts';
import { INTENDED_POST_LABELS, STANDING_LABELS } from './messages.ts';

type Acts = {
  readonly office: Office;
  readonly overallOf: (candidate: ListedCandidate) => Verdict;
  readonly onSave: (candidate: ListedCandidate) => void;
  readonly onStanding: (candidate: ListedCandidate, standing: Standing) => void;
  readonly onOpen: (what: 'fields' | 'verdicts' | 'facts', candidate: ListedCandidate) => void;
  readonly onLeave: (how: Leaving['how'], candidate: ListedCandidate) => void;
  readonly onRemove: (candidate: ListedCandidate) => void;
};
type Props = Acts & {
  /** The whole list, or those a search found */
  readonly candidates: readonly ListedCandidate[];
  readonly numberOf: (id: string) => number;
  /** The whole list is shown, so that its order can be changed */
  readonly canOrder: boolean;
  readonly onOrder: (ids: string[]) => void;
};

/** The list as a table. Rows are put in order by dragging, by the arrows, or by Alt and an arrow key. */
export function CandidateTable({ candidates, numberOf, canOrder, onOrder, ...acts }: Props) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const ids = candidates.map(({ id }) => id);
  const put = (id: string, at: number) => {
    const rest = ids.filter((one) => one !== id);
    rest.splice(Math.min(Math.max(at, 0), rest.length), 0, id);
    if (rest.some((one, place) => one !== ids[place])) onOrder(rest);
  };
  const stop = () => {
    setDragged(null);
    setOver(null);
  };
  return (
    <div className="scroll-x">
      <table className="plain-table personnel-list">
        <thead>
          <tr>
            <th className="num">TT</th>
            <th>Họ và tên</th>
            <th>Ngày sinh</th>
            <th>Chức vụ, đơn vị</th>
            <th>Diện</th>
            <th>Dự kiến</th>
            <th>Điều kiện</th>
            <th>
              <span className="visually-hidden">Việc</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate, at) => (
            <tr
              key={candidate.id}
              draggable={canOrder}
              className={over === candidate.id && dragged !== candidate.id ? 'personnel-over' : ''}
              onDragStart={(event: DragEvent) => {
                event.dataTransfer.effectAllowed = 'move';
                setDragged(candidate.id);
              }}
              onDragOver={(event: DragEvent) => {
                if (dragged === null) return;
                event.preventDefault();
                setOver(candidate.id);
              }}
              onDrop={() => {
                if (dragged !== null) put(dragged, at);
                stop();
              }}
              onDragEnd={stop}
            >
              <CandidateCells
                {...acts}
                candidate={candidate}
                number={numberOf(candidate.id)}
                move={canOrder ? (step) => put(candidate.id, at + step) : null}
                isLast={at === candidates.length - 1}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = Acts & {
  readonly candidate: ListedCandidate;
  readonly number: number;
  readonly isLast: boolean;
  /** null: the order cannot be changed now */
  readonly move: ((step: number) => void) | null;
};

function CandidateCells({ candidate, number, isLast, move, office, overallOf, ...acts }: CellProps) {
  const { person } = candidate;
  const { family, middle, given } = splitName(person.fullName);
  const candidacy = candidacyFor(candidate, office);
  const { label, tone } = VERDICTS[overallOf(candidate)];
  return (
    <>
      <td className="num">{number}</td>
      <td>
        <button
          type="button"
          className="personnel-name"
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          title="Kéo hàng, hoặc Alt + ↑ ↓, để đổi thứ tự"
          onClick={() => acts.onOpen('verdicts', candidate)}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
            if (!event.altKey || step === 0 || !move) return;
            event.preventDefault();
            move(step);
          }}
        >
          {family} {middle} <b>{given}</b>
        </button>
        {candidacy && candidacy.origin !== 'scheme' && (
          <div className="sub small">{ORIGIN_LABELS[candidacy.origin]}</div>
        )}
      </td>
      <td>{formatDay(person.bornOn)}</td>
      <td className="personnel-post">{[person.post, person.unit].filter(Boolean).join(' · ')}</td>
      <td>
        <Select
          aria-label={`Diện của ${person.fullName}`}
          value={candidacy?.standing ?? candidate.standing}
          options={Object.entries(STANDING_LABELS).map(([value, words]) => ({ value, label: words }))}
          onChange={(standing) => acts.onStanding(candidate, standing as Standing)}
        />
      </td>
      <td>
        <Select
          aria-label={`Chức danh dự kiến của ${person.fullName}`}
          popupMatchSelectWidth={false}
          style={{ width: 205 }}
          disabled={office !== 'committee'}
          value={candidate.intendedPost}
          options={INTENDED_POSTS.filter((value) => value !== 'upper-delegate' || candidate.intendedPost === value).map(
            (value) => ({ value, label: INTENDED_POST_LABELS[value] }),
          )}
          onChange={(intendedPost) => acts.onSave({ ...candidate, intendedPost })}
        />
      </td>
      <td>
        <button
          type="button"
          className="personnel-chip"
          aria-label={`Điều kiện của ${person.fullName}: ${label}`}
          onClick={() => acts.onOpen('verdicts', candidate)}
        >
          <Tag tone={tone}>{label}</Tag>
        </button>
      </td>
      <RowActs candidate={candidate} number={number} isLast={isLast} move={move} {...acts} />
    </>
  );
}

type ActProps = Pick<CellProps, 'candidate' | 'number' | 'isLast' | 'move' | 'onOpen' | 'onLeave' | 'onRemove'>;

function RowActs({ candidate, number, isLast, move, onOpen, onLeave, onRemove }: ActProps) {
  const { fullName } = candidate.person;
  return (
    <td className="personnel-acts no-print">
      <Button
        size="small"
        disabled={!move || number === 1}
        onClick={() => move?.(-1)}
        aria-label={`Đưa ${fullName} lên`}
      >
        ↑
      </Button>
      <Button size="small" disabled={!move || isLast} onClick={() => move?.(1)} aria-label={`Đưa ${fullName} xuống`}>
        ↓
      </Button>
      <Button size="small" onClick={() => onOpen('fields', candidate)} aria-label={`Sửa ${fullName}`}>
        Sửa
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'facts', label: 'Hồ sơ nhân sự…', onClick: () => onOpen('facts', candidate) },
            { key: 'replaced', label: 'Thay bằng người khác…', onClick: () => onLeave('replaced', candidate) },
            { key: 'withdrawn', label: 'Ghi xin rút…', onClick: () => onLeave('withdrawn', candidate) },
            { key: 'struck', label: 'Đưa ra khỏi danh sách…', onClick: () => onLeave('struck', candidate) },
          ],
        }}
      >
        <Button size="small" aria-label={`Việc khác với ${fullName}`}>
          ⋯
        </Button>
      </Dropdown>
      <Button size="small" onClick={() => onRemove(candidate)} aria-label={`Bỏ ${fullName}`}>
        Bỏ
      </Button>
    </td>
  );
}
