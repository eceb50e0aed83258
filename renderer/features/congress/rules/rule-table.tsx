import { Button } from 'antd';
import type { RuleKey } from '#shared/domain/congress/rule-profiles/definitions.ts';
import type { ListedRule, listRules } from '#shared/domain/congress/rule-profiles/list-rules.ts';
import { formatDay } from '../../../lib/format.ts';
import { Tag } from '../../../ui/tag.tsx';

type Props = {
  readonly groups: ReturnType<typeof listRules>;
  /** Last day of a deadline, where it can be counted */
  readonly deadlines: ReadonlyMap<RuleKey, string>;
  readonly onChange: (key: RuleKey) => void;
  readonly onReset: (key: RuleKey) => void;
};

/** One table, a heading for each group. */
export function RuleTable({ groups, deadlines, onChange, onReset }: Props) {
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th>Quy định</th>
            <th>Giá trị</th>
            <th>Nguồn</th>
            <th>
              <span className="visually-hidden">Việc</span>
            </th>
          </tr>
        </thead>
        {groups.map(({ group, name, rules }) => (
          <tbody key={group}>
            <tr className="rules-group">
              <th colSpan={4} scope="rowgroup">
                {name}
              </th>
            </tr>
            {rules.map((rule) => (
              <Row
                key={rule.key}
                rule={rule}
                latest={deadlines.get(rule.key) ?? null}
                onChange={onChange}
                onReset={onReset}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type RowProps = Pick<Props, 'onChange' | 'onReset'> & { readonly rule: ListedRule; readonly latest: string | null };

function Row({ rule, latest, onChange, onReset }: RowProps) {
  return (
    <tr data-rule={rule.key}>
      <td>
        {rule.label}
        {rule.note !== '' && <div className="sub small">{rule.note}</div>}
      </td>
      <td className="rules-value">
        <b>{rule.value}</b>
        {latest !== null && <div className="small">chậm nhất {formatDay(latest)}</div>}
        {rule.profileValue !== null && <div className="sub small">mặc định: {rule.profileValue}</div>}
      </td>
      <td>
        <Source rule={rule} />
      </td>
      <td className="rules-acts no-print">
        {rule.editable && (
          <Button size="small" onClick={() => onChange(rule.key)} aria-label={`Sửa: ${rule.label}`}>
            Sửa
          </Button>
        )}
        {rule.profileValue !== null && (
          <Button size="small" onClick={() => onReset(rule.key)} aria-label={`Về mặc định: ${rule.label}`}>
            Về mặc định
          </Button>
        )}
      </td>
    </tr>
  );
}

const SET_BY = { unit: 'đơn vị đã sửa', superior: 'cấp trên quy định' };

function Source({ rule }: { readonly rule: ListedRule }) {
  if (rule.setBy !== 'profile')
    return (
      <>
        <Tag tone="ok">{SET_BY[rule.setBy]}</Tag> {rule.reason}
        <div className="sub small">Bộ quy định: {rule.source}</div>
      </>
    );
  return (
    <>
      {rule.source}
      <div className="sub small">
        {rule.unconfirmed && <Tag tone="info">chưa đối chiếu văn bản gốc</Tag>} {rule.confidence}
        {!rule.editable && ' · không sửa được'}
      </div>
    </>
  );
}
