import { Select } from 'antd';
import { ROSTER_FIELDS, type RosterField, type RosterTable } from '#shared/domain/delegates/roster-import.ts';
import { groupByForm } from '#shared/domain/delegates/roster-sheets.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { ROSTER_FIELD_LABELS } from './messages.ts';

type Fields = Readonly<Record<string, RosterField | null>>;
type Props = {
  readonly tables: readonly RosterTable[];
  /** By sheet and column letter: "Nà Lùng!K" */
  readonly onFields: (fields: Fields) => void;
};
type FormProps = Pick<Props, 'onFields'> & { readonly tables: readonly RosterTable[]; readonly isNamed: boolean };

const UNUSED = 'unused';
const OPTIONS = [
  { value: UNUSED, label: '(không dùng)' },
  ...ROSTER_FIELDS.map((field) => ({ value: field, label: ROSTER_FIELD_LABELS[field] })),
];

/** What each column means; a choice made here is remembered for the same header next time. */
export function ImportColumns({ tables, onFields }: Props) {
  const forms = groupByForm(tables);
  return forms.map((form) => (
    <FormColumns key={form[0]?.sheet} tables={form} isNamed={forms.length > 1} onFields={onFields} />
  ));
}

/** Sheets with the same columns: one choice is a choice for all of them. */
function FormColumns({ tables, isNamed, onFields }: FormProps) {
  const choose = (column: string, field: RosterField | null) =>
    onFields(Object.fromEntries(tables.map(({ sheet }) => [`${sheet}!${column}`, field])));
  return (
    <>
      {isNamed && <p className="sub">Trang {tables.map(({ sheet }) => `“${sheet}”`).join(', ')}</p>}
      <div className="delegates-columns">
        {tables[0]?.columns.map(({ column, header, field }) => (
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
              onChange={(chosen) => choose(column, chosen === UNUSED ? null : (chosen as RosterField))}
            />
          </div>
        ))}
      </div>
    </>
  );
}
