import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { GENDER_LABELS, KIND_LABELS } from '#shared/domain/delegates/delegate-words.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { formatDay, formatMoment } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tag } from '../../ui/tag.tsx';
import { describeAge, describePerson, describeSource } from './messages.ts';
import { describeStanding } from './standing-words.ts';

type Props = {
  readonly id: string | null;
  readonly onEdit: (delegate: Delegate) => void;
  readonly onStanding: (delegate: Delegate) => void;
  readonly onRemove: (delegate: Delegate) => void;
};

/** One person beside the list: what is known, what is not, and where it came from. */
export function PersonPanel({ id, onEdit, onStanding, onRemove }: Props) {
  const person = useQuery({ ...rpc.delegates.find.queryOptions({ input: { id: id ?? '' } }), enabled: id !== null });
  const delegate = person.data;
  if (id === null || !delegate)
    return (
      <aside className="card delegates-panel" aria-label="Chi tiết đại biểu">
        <EmptyState title="Chưa chọn ai" hint="Chọn một dòng để xem chi tiết." />
      </aside>
    );
  return (
    <aside className="card delegates-panel" aria-label="Chi tiết đại biểu">
      <h2>{delegate.fullName}</h2>
      <div className="sub">{describePerson(delegate)}</div>
      <div className="row-tight" style={{ marginTop: 10 }}>
        <Button onClick={() => onEdit(delegate)}>Sửa</Button>
        <Button onClick={() => onStanding(delegate)}>Dự đại hội…</Button>
        <Button danger onClick={() => onRemove(delegate)}>
          Xoá…
        </Button>
      </div>
      {describeStanding(delegate).map((sentence) => (
        <div key={sentence} className="delegates-standing">
          {sentence}
        </div>
      ))}
      <Facts delegate={delegate} />
      <Merges id={delegate.id} />
    </aside>
  );
}

/** Records that were merged into this one: the trail. */
function Merges({ id }: { readonly id: string }) {
  const merges = useQuery(rpc.delegates.listMerges.queryOptions({ input: { id } }));
  return (merges.data ?? []).map(({ mergedAt, actor, gone }) => (
    <p key={mergedAt} className="sub small">
      Đã gộp {gone} ({formatMoment(mergedAt)}, {actor})
    </p>
  ));
}

function Facts({ delegate }: { readonly delegate: Delegate }) {
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const opensAt = setup.data?.congress.opensAt ?? '';
  const age = delegate.bornOn === null ? '' : describeAge(delegate.bornOn, opensAt ?? '');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      'Ngày sinh',
      delegate.bornOn && (
        <>
          {formatDay(delegate.bornOn)} <span className="sub">{age}</span>
        </>
      ),
    ],
    ['Giới tính', delegate.gender && GENDER_LABELS[delegate.gender]],
    ['Dân tộc · tôn giáo', joined(delegate.ethnicity, delegate.religion)],
    ['Quê quán', delegate.homeTown],
    ['Vào Đảng · chính thức', joined(formatDay(delegate.joinedPartyOn), formatDay(delegate.officialOn))],
    ['Chuyên môn', delegate.expertise],
    ['Lý luận chính trị', delegate.politicalTheory],
    ['Diện', delegate.kind && KIND_LABELS[delegate.kind]],
  ];
  const extras: readonly (readonly [string, string])[] = [
    ['Nơi ở', delegate.residence],
    ['Tên khác', delegate.birthName],
    ['GDPT', delegate.generalEducation],
    ['QLNN', delegate.stateManagement],
    ['Ngoại ngữ', delegate.foreignLanguage],
    ['Tin học', delegate.computing],
    ['Chức vụ Đảng', delegate.partyPost],
    ['Cấp uỷ', delegate.committeeSeat],
    ['Khối, ngành', delegate.sector],
    ['Huy hiệu Đảng', delegate.partyBadge === null ? '' : `${delegate.partyBadge} năm`],
    ['Khen thưởng', delegate.awards],
    ['Kỷ luật', joined(delegate.discipline, formatDay(delegate.disciplinedOn))],
    ['Số thẻ', delegate.cardNumber],
    ['Điện thoại', delegate.phone],
    ['Ghi chú', delegate.note],
    ['Nguồn', describeSource(delegate)],
  ];
  return (
    <dl className="delegates-facts">
      {facts.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value || <Tag tone="warn">chưa có</Tag>}</dd>
        </Fragment>
      ))}
      {extras
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
