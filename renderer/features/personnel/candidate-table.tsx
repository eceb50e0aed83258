import { Button, Select } from 'antd';
import { INTENDED_POSTS } from '#shared/domain/personnel/candidate.ts';
import { splitName } from '#shared/kernel/vietnamese-text.ts';
import { formatDay } from '../../lib/format.ts';
import type { ListedCandidate } from './listed-candidate.ts';
import { INTENDED_POST_LABELS, STANDING_LABELS } from './messages.ts';

type Acts = {
  readonly onSave: (candidate: ListedCandidate) => void;
  readonly onMove: (id: string, step: number) => void;
  readonly onEdit: (candidate: ListedCandidate) => void;
  readonly onRemove: (candidate: ListedCandidate) => void;
};

export function CandidateTable({ candidates, ...acts }: Acts & { readonly candidates: readonly ListedCandidate[] }) {
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th className="num">TT</th>
            <th>Họ và tên</th>
            <th>Ngày sinh</th>
            <th>Chức vụ, đơn vị</th>
            <th>Diện</th>
            <th>Dự kiến</th>
            <th>
              <span className="visually-hidden">Việc</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate, at) => (
            <CandidateRow
              key={candidate.id}
              candidate={candidate}
              number={at + 1}
              isLast={at === candidates.length - 1}
              {...acts}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Acts & {
  readonly candidate: ListedCandidate;
  readonly number: number;
  readonly isLast: boolean;
};

function CandidateRow({ candidate, number, isLast, onSave, onMove, onEdit, onRemove }: RowProps) {
  const { id, person } = candidate;
  const { family, middle, given } = splitName(person.fullName);
  return (
    <tr>
      <td className="num">{number}</td>
      <td>
        {family} {middle} <b>{given}</b>
      </td>
      <td>{formatDay(person.bornOn)}</td>
      <td className="personnel-post">{[person.post, person.unit].filter(Boolean).join(' · ')}</td>
      <td>
        <Select
          aria-label={`Diện của ${person.fullName}`}
          value={candidate.standing}
          options={Object.entries(STANDING_LABELS).map(([value, label]) => ({ value, label }))}
          onChange={(standing) => onSave({ ...candidate, standing: standing as ListedCandidate['standing'] })}
        />
      </td>
      <td>
        <Select
          aria-label={`Chức danh dự kiến của ${person.fullName}`}
          popupMatchSelectWidth={false}
          style={{ width: 190 }}
          value={candidate.intendedPost}
          options={INTENDED_POSTS.map((value) => ({ value, label: INTENDED_POST_LABELS[value] }))}
          onChange={(intendedPost) => onSave({ ...candidate, intendedPost })}
        />
      </td>
      <td className="personnel-acts">
        <Button
          size="small"
          disabled={number === 1}
          onClick={() => onMove(id, -1)}
          aria-label={`Đưa ${person.fullName} lên`}
        >
          ↑
        </Button>
        <Button
          size="small"
          disabled={isLast}
          onClick={() => onMove(id, 1)}
          aria-label={`Đưa ${person.fullName} xuống`}
        >
          ↓
        </Button>
        <Button size="small" onClick={() => onEdit(candidate)} aria-label={`Sửa ${person.fullName}`}>
          Sửa
        </Button>
        <Button size="small" onClick={() => onRemove(candidate)} aria-label={`Bỏ ${person.fullName}`}>
          Bỏ
        </Button>
      </td>
    </tr>
  );
}
