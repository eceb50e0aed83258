import { Button } from 'antd';
import { describeBasis, SEVERITY_NAMES } from '#shared/domain/checking/report/basis-words.ts';
import type { ReportedFinding } from '#shared/domain/checking/report/checked-file.ts';
import { Tag } from '../../../ui/tag.tsx';
import { describePlace, FIX_WORDS, SEVERITY_TONES } from '../messages.ts';

type Props = {
  readonly finding: ReportedFinding;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onIgnore: () => void;
};

/** One finding: what is there, what should be, why, and where; a click shows the place. */
export function FindingRow({ finding, isChosen, onChoose, onIgnore }: Props) {
  const { rule, severity, message, where, fix } = finding;
  return (
    <li className={isChosen ? 'chosen' : ''}>
      <button type="button" onClick={onChoose} title="Xem chỗ này trong văn bản">
        <span className="row-tight">
          <Tag tone={SEVERITY_TONES[severity]}>{SEVERITY_NAMES[severity]}</Tag>
          <span className="sub small">
            {describePlace(finding)} · {rule} · {FIX_WORDS[fix]}
          </span>
        </span>
        <span className="checking-message">{message}</span>
        {where.text !== '' && <q className="sub small">{where.text}</q>}
        <span className="sub small">{describeBasis(finding)}</span>
      </button>
      <Button size="small" onClick={onIgnore} aria-label={`Bỏ qua ${rule}: ${message}`}>
        Bỏ qua…
      </Button>
    </li>
  );
}
