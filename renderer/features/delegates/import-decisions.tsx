import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { RosterPreview } from '#shared/domain/delegates/roster-import.ts';
import { formatNumber } from '../../lib/format.ts';
import { type Decisions, groupLines, type Kept, outcomeOf } from './import-groups.ts';
import { ImportRows } from './import-rows.tsx';
import { describePlan, GROUP_LABELS, type ImportGroup } from './messages.ts';

type Props = {
  readonly preview: RosterPreview;
  readonly accepting: boolean;
  readonly onAccept: (decisions: Decisions, keep: Kept) => void;
};

/** The rows of one preview, what is decided about them, and the button that takes them in. */
export function ImportDecisions({ preview, accepting, onAccept }: Props) {
  const groups = groupLines(preview);
  const [first = 'add'] = groups.keys();
  const [group, setGroup] = useState<ImportGroup>(first);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [keep, setKeep] = useState<Kept>({});
  const outcome = outcomeOf(preview, decisions);
  const total = outcome.add + outcome.update;
  return (
    <>
      <Segmented
        aria-label="Nhóm dòng"
        value={group}
        options={[...groups].map(([value, lines]) => ({
          value,
          label: `${GROUP_LABELS[value]} · ${formatNumber(lines.length)}`,
        }))}
        onChange={setGroup}
        style={{ alignSelf: 'flex-start', maxWidth: '100%' }}
      />
      <ImportRows
        lines={groups.get(group) ?? []}
        group={group}
        decisions={decisions}
        keep={keep}
        onKeep={(key, fields) => setKeep((was) => ({ ...was, [key]: [...fields] }))}
        onDecide={(key, decision) => setDecisions((was) => ({ ...was, [key]: decision }))}
      />
      <div className="delegates-import-foot">
        {outcome.open > 0 && (
          <span className="delegates-problem">
            Còn {formatNumber(outcome.open)} dòng chưa quyết định; những dòng đó sẽ không được nhập.
          </span>
        )}
        <Button type="primary" loading={accepting} disabled={total === 0} onClick={() => onAccept(decisions, keep)}>
          {describePlan(outcome)}
        </Button>
      </div>
    </>
  );
}
