import { Checkbox } from 'antd';
import type { RepairPlan } from '#shared/domain/checking/report/checked-file.ts';
import { describePlace, withKeys } from '../messages.ts';

type Props = {
  readonly plan: RepairPlan;
  /** Signatures that are not to be mended */
  readonly leave: ReadonlySet<string>;
  readonly onLeave: (leave: ReadonlySet<string>) => void;
};

/** Every change with what reads before and after; each can be left out. */
export function RepairPlanTable({ plan: { changes }, leave, onLeave }: Props) {
  const signatures = [...new Set(changes.map(({ signature }) => signature))];
  const isAll = signatures.every((one) => !leave.has(one));
  const toggle = (signature: string) => {
    const next = new Set(leave);
    if (!next.delete(signature)) next.add(signature);
    onLeave(next);
  };
  return (
    <div className="checking-plan scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th>
              <Checkbox
                aria-label="Sửa mọi điểm"
                checked={isAll}
                onChange={() => onLeave(new Set(isAll ? signatures : []))}
              />
            </th>
            <th>Điểm cần sửa</th>
            <th>Trước</th>
            <th>Sau</th>
          </tr>
        </thead>
        <tbody>
          {withKeys(changes, ({ signature }) => signature).map(
            ({ key, one: { signature, finding, before, after } }) => (
              <tr key={key}>
                <td>
                  <Checkbox
                    aria-label={`Sửa ${finding.rule} ${describePlace(finding)}`}
                    checked={!leave.has(signature)}
                    onChange={() => toggle(signature)}
                  />
                </td>
                <td>
                  {finding.message.split(':')[0]}
                  <div className="sub small">
                    {finding.rule} · {describePlace(finding)}
                  </div>
                </td>
                <td>
                  <del>{before}</del>
                </td>
                <td>
                  <ins>{after}</ins>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
