import type { PaperField, UsedValue } from '#shared/domain/documents/paper.ts';

type Props = { readonly field: PaperField; readonly used: readonly UsedValue[] };

/** Values that come from records, with the screen that changes them. */
export function RecordValues({ field, used }: Props) {
  const filled = used.filter(({ value }) => value.trim() !== '');
  const from = field.from && (
    <a
      className="record-source small"
      href={`#${field.from.screen}`}
      aria-label={`Sửa ${field.label} ở ${field.from.label}`}
    >
      {field.from.label}
    </a>
  );
  if (field.type === 'table' && filled.length > 0)
    return (
      <div className="record-values">
        <table className="plain-table">
          <tbody>
            {filled.map(({ record, label, value }) => (
              <tr key={`${record} ${label}`}>
                <td>{label}</td>
                <td>
                  <span className="record-chip">{value}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {from}
      </div>
    );
  return (
    <div className="record-values record-line">
      {filled.length === 0 && <span className="sub">Chưa có trong hồ sơ</span>}
      {filled.map(({ record, value }) => (
        <span key={`${record} ${value}`} className="record-chip">
          {value}
        </span>
      ))}
      {from}
    </div>
  );
}
