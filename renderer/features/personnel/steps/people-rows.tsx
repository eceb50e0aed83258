import { Button, Input } from 'antd';

type Column<Row> = { readonly name: keyof Row & string; readonly label: string; readonly wide?: boolean };
type Props<Row> = {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
};

/** Lines of people with a word on each; a blank line stays at the end to type into. */
export function PeopleRows<Row extends Readonly<Record<string, string>>>(props: Props<Row>) {
  const { id, title, columns, rows, onChange } = props;
  const blank = Object.fromEntries(columns.map(({ name }) => [name, ''])) as unknown as Row;
  const shown = [...rows, blank];
  const write = (at: number, name: string, text: string) =>
    onChange(
      shown.map((row, place) => (place === at ? { ...row, [name]: text.normalize('NFC') } : row)).filter(hasText),
    );
  return (
    <div className="steps-people">
      <b>{title}</b>
      <table aria-label={title}>
        <thead className="visually-hidden">
          <tr>
            {columns.map(({ name, label }) => (
              <th key={name}>{label}</th>
            ))}
            <th>Xoá</th>
          </tr>
        </thead>
        <tbody>
          {[...shown.entries()].map(([at, row]) => (
            <tr key={at}>
              {columns.map(({ name, label, wide = false }, place) => (
                <td key={name} className={wide ? 'steps-people-wide' : undefined}>
                  <Input.TextArea
                    autoSize={{ minRows: 1, maxRows: 5 }}
                    {...(at === 0 && place === 0 ? { id } : {})}
                    aria-label={`${title}: ${label}, dòng ${at + 1}`}
                    placeholder={label}
                    value={row[name]}
                    onChange={(event) => write(at, name, event.target.value)}
                  />
                </td>
              ))}
              <td>
                {at < rows.length && (
                  <Button
                    size="small"
                    type="text"
                    aria-label={`${title}: xoá dòng ${at + 1}`}
                    onClick={() => onChange(rows.filter((_, other) => other !== at))}
                  >
                    ✕
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const hasText = (row: Readonly<Record<string, string>>) => Object.values(row).some((cell) => cell !== '');
