import { Select } from 'antd';
import { ROSTER_FIELDS, type RosterColumn, type RosterField } from '#shared/domain/delegates/roster-import.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { ROSTER_FIELD_LABELS } from './messages.ts';

type Props = {
  readonly columns: readonly RosterColumn[];
  readonly onField: (column: string, field: RosterField | null) => void;
};

const UNUSED = 'unused';
const OPTIONS = [
  { value: UNUSED, label: '(không dùng)' },
  ...ROSTER_FIELDS.map((field) => ({ value: field, label: ROSTER_FIELD_LABELS[field] })),
];

/** What each column means; a choice made here is remembered for the same header next time. */
export function ImportColumns({ columns, onField }: Props) {
  return (
    <div className="delegates-columns">
      {columns.map(({ column, header, field }) => (
        <div key={column}>
          <div className="delegates-column-header" title={header}>
            <b>{column}</b> {header === '' ? '(không có tiêu đề)' : header}
          </div>
          <Select
            size="small"
            aria-label={`Cột ${column}: ${header}`}
            showSearch={{
              filterOption: (typed, option) => foldVietnamese(option?.label ?? '').includes(foldVietnamese(typed)),
            }}
            value={field ?? UNUSED}
            options={OPTIONS}
            onChange={(chosen) => onField(column, chosen === UNUSED ? null : (chosen as RosterField))}
          />
        </div>
      ))}
    </div>
  );
}
