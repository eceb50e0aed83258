import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { ruleNote } from '#shared/domain/congress/rule-profiles/describe-rule.ts';
import { profileInForce } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import type { SessionFigures } from '#shared/domain/delegates/check-in/attendance.ts';
import { OUT_LABELS, percentWords } from '#shared/domain/delegates/check-in/attendance-words.ts';
import { rpc } from '../../../lib/rpc.ts';
import { Tag } from '../../../ui/tag.tsx';
import { UnconfirmedNote } from '../../../ui/unconfirmed-note.tsx';

type Props = { readonly figures: SessionFigures; readonly onHall: () => void };

/** The figures of the session, whether it may go on, and the sentence to read. */
export function QuorumCard({ figures, onHall }: Props) {
  const { count, quorum, sentence } = figures;
  const { present, units, out, missingUnits } = quorum;
  const rows: readonly (readonly [string, number])[] = [
    ['Triệu tập', count.summoned],
    ['Đến muộn', count.late],
    ['Về sớm', count.leftEarly],
    ['Vắng', count.absent],
    ['– có lý do được chấp nhận', count.absentAccepted],
    ['– có lý do, chưa xét', count.absentUndecided],
    ['– lý do không được chấp nhận', count.absentRefused],
    ['– không có lý do', count.absentWithoutReason],
    ...out.map(({ why, people }) => [`Không tính: ${OUT_LABELS[why]}`, people] as const),
  ];
  return (
    <aside className="card check-in-figures" aria-label="Số liệu phiên họp">
      <div className="check-in-big">
        <b>{present.part}</b>
        <span>
          / {present.whole} có mặt{present.whole > 0 && `, ${percentWords(present.part, present.whole)}`}
        </span>
      </div>
      {quorum.isReached ? (
        <Tag tone="ok">Đủ điều kiện tiến hành</Tag>
      ) : (
        <Tag tone="warn">Chưa đủ: cần {present.needed} người</Tag>
      )}
      {units !== null && (
        <p className="check-in-units">
          Tổ chức đảng có đại diện: <b>{`${units.part}/${units.whole}`}</b>
          {!units.isEnough && ` (cần ${units.needed})`}
          {missingUnits.length > 0 && <span className="sub small">Chưa có: {missingUnits.join(', ')}</span>}
        </p>
      )}
      <dl className="check-in-rows">
        {rows
          .filter(([label, people]) => people > 0 || !label.startsWith('–'))
          .map(([label, people]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="num">{people}</dd>
            </div>
          ))}
      </dl>
      <h3>Câu báo cáo</h3>
      <p className="check-in-sentence">{sentence}</p>
      <div className="row-tight">
        <Button onClick={() => void navigator.clipboard.writeText(sentence)}>Chép câu</Button>
        <Button onClick={onHall}>Màn hình lớn</Button>
      </div>
      <Rules />
    </aside>
  );
}

function Rules() {
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  if (!setup.data) return null;
  const rules = profileInForce(setup.data.congress.opensAt?.slice(0, 10) ?? '9999-12-31');
  return (['quorum.present', 'quorum.units'] as const)
    .map((key) => ruleNote(rules, key))
    .filter(({ unconfirmed }) => unconfirmed)
    .map((note) => <UnconfirmedNote key={note.id} {...note} />);
}
