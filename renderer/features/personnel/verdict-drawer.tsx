import { Button, Drawer } from 'antd';
import type { EligibilityVerdict, RuleVerdict } from '#shared/domain/personnel/eligibility/facts.ts';
import type { Judged } from '#shared/domain/personnel/judge-candidates.ts';
import { Tag } from '../../ui/tag.tsx';
import { JUDGED_ON, RULE_LABELS, VERDICTS } from './labels.ts';
import type { ListedCandidate } from './listed-candidate.ts';

type Props = {
  /** Whom the drawer is open for; null: closed */
  readonly candidate: ListedCandidate | null;
  /** e.g. "Cấp uỷ · lần đầu" */
  readonly about: string;
  readonly judged: Judged | null;
  readonly onEditFacts: () => void;
  readonly onClose: () => void;
};

/** Every rule about one candidate: what was found, what is required, where it stands, what would change it. */
export function VerdictDrawer({ candidate, about, judged, onEditFacts, onClose }: Props) {
  return (
    <Drawer
      open={candidate !== null}
      onClose={onClose}
      size={620}
      destroyOnHidden
      title={candidate && `Điều kiện: ${candidate.person.fullName}`}
      extra={<Button onClick={onEditFacts}>Hồ sơ nhân sự</Button>}
    >
      {candidate && judged && (
        <div className="stack">
          <p className="sub">
            {about} <Tag tone={VERDICTS[judged.overall].tone}>{VERDICTS[judged.overall].label}</Tag>
          </p>
          <ul className="personnel-verdicts">
            {judged.verdicts.map((verdict) => (
              <li key={verdict.rule}>
                <VerdictLines verdict={verdict} />
                <Jump verdict={verdict} personId={candidate.personId} onEditFacts={onEditFacts} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Drawer>
  );
}

/** One rule in four lines; what is not confirmed says so beside its clause. */
export function VerdictLines({ verdict }: { readonly verdict: RuleVerdict<keyof typeof RULE_LABELS> }) {
  const { label, tone } = VERDICTS[verdict.verdict];
  return (
    <>
      <div className="personnel-verdict-head">
        <b>{RULE_LABELS[verdict.rule]}</b> <Tag tone={tone}>{label}</Tag>
      </div>
      <div>
        {verdict.found} <span className="sub">· cần: {verdict.required}</span>
      </div>
      {verdict.change !== '' && <div className="personnel-change">{verdict.change}</div>}
      {verdict.remark !== '' && <div className="sub">Lưu ý: {verdict.remark}</div>}
      {verdict.clause !== '' && (
        <div className="sub small">
          Căn cứ: {verdict.clause} {verdict.unconfirmed && <Tag tone="info">chưa đối chiếu văn bản gốc</Tag>}{' '}
          {verdict.decidedBy.length > 0 && <a href="#/congress?tab=rules">Xem, sửa quy định</a>}
        </div>
      )}
    </>
  );
}

type JumpProps = {
  readonly verdict: EligibilityVerdict;
  readonly personId: string;
  readonly onEditFacts: () => void;
};

function Jump({ verdict, personId, onEditFacts }: JumpProps) {
  const { at, label } = JUDGED_ON[verdict.rule];
  if (verdict.verdict === 'met' && verdict.remark === '') return null;
  if (at === 'roster') return <a href={`#/delegates?person=${encodeURIComponent(personId)}`}>Đến chỗ ghi {label}</a>;
  return (
    <Button type="link" size="small" className="personnel-jump" onClick={onEditFacts}>
      Ghi {label}
    </Button>
  );
}
