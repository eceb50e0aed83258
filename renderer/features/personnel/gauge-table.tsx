import { Input } from 'antd';
import { useState } from 'react';
import type { StructureLine } from '#shared/domain/personnel/structure-gauge.ts';
import { formatDecimal } from '#shared/kernel/decimal.ts';
import { client } from '../../lib/rpc.ts';
import { Tag } from '../../ui/tag.tsx';
import { VERDICTS } from './labels.ts';
import { useActs } from './use-acts.ts';

type Props = {
  readonly lines: readonly StructureLine[];
  readonly explanations: Readonly<Record<string, string>>;
  /** The same lines measured on a what-if list; null: none is tried */
  readonly trial: readonly StructureLine[] | null;
  readonly trialName: string;
};

/** Every target with its share, its verdict, where it stands, and why it is not met. */
export function GaugeTable({ lines, explanations, trial, trialName }: Props) {
  return (
    <div className="scroll-x">
      <table className="plain-table personnel-gauge">
        <thead>
          <tr>
            <th>Cơ cấu</th>
            <th>Danh sách hiện nay</th>
            {trial && <th>Phương án {trialName}</th>}
            <th>Yêu cầu</th>
            <th>Giải trình khi chưa đạt</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.target}>
              <th scope="row">{line.label}</th>
              <td>
                <Share line={line} />
              </td>
              {trial && (
                <td>
                  <Share line={trial.find(({ target }) => target === line.target) ?? line} against={line} />
                </td>
              )}
              <td className="personnel-required">
                {line.required}
                {line.clause !== '' && line.required !== '' && (
                  <div className="sub small">
                    {line.clause} {line.unconfirmed && <Tag tone="info">chưa đối chiếu văn bản gốc</Tag>}
                  </div>
                )}
              </td>
              <td>
                <Explanation line={line} told={explanations[line.target] ?? ''} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Share({ line, against }: { readonly line: StructureLine; readonly against?: StructureLine }) {
  const { count, base, percent, unknown, verdict, short } = line;
  const change = against ? count - against.count : 0;
  return (
    <div className="personnel-share">
      <span>
        <b>{count}</b>/{base}
        {percent && ` = ${formatDecimal(percent)} %`}
        {change !== 0 && <b> ({change > 0 ? `+${change}` : change})</b>}
      </span>{' '}
      {verdict !== 'no-target' && (
        <Tag tone={VERDICTS[verdict].tone}>
          {VERDICTS[verdict].label}
          {verdict === 'not-met' && short > 0 ? `, thiếu ${short}` : ''}
        </Tag>
      )}
      <meter min={0} max={Math.max(base, 1)} value={count} aria-label={`${line.label}: ${count} trên ${base}`} />
      {unknown > 0 && <div className="sub small">chưa rõ {unknown} người</div>}
    </div>
  );
}

/** Only a shortfall asks to be explained; an explanation already given stays readable. */
function Explanation({ line, told }: { readonly line: StructureLine; readonly told: string }) {
  const { run } = useActs();
  const [typed, setTyped] = useState<string | null>(null);
  if (line.verdict !== 'not-met' && told === '') return null;
  const keep = () => {
    if (typed !== null && typed !== told)
      run({
        work: () =>
          client.personnel.explainShortfall({
            ...{ target: line.target, label: line.label, explanation: typed.normalize('NFC') },
          }),
      });
    setTyped(null);
  };
  return (
    <>
      <Input.TextArea
        aria-label={`Giải trình: ${line.label}`}
        autoSize={{ minRows: 1, maxRows: 5 }}
        maxLength={2000}
        placeholder="Vì sao chưa đạt, hướng bổ sung"
        status={line.verdict === 'not-met' && (typed ?? told).trim() === '' ? 'warning' : ''}
        value={typed ?? told}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
      />
      {line.verdict !== 'not-met' && (
        <div className="sub small">Nay không còn thiếu; văn bản không in giải trình này.</div>
      )}
    </>
  );
}
