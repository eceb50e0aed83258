import { Button, Dropdown, Input } from 'antd';
import type { ClipboardEvent } from 'react';
import type { FieldValue, TableColumn, TableRow } from '#shared/domain/documents/paper.ts';
import { emptyRow, moveRow, parseCopiedCells, pasteCells } from './table-paste.ts';

type Props = {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Lines that can be added at one press, with the column they go to */
  readonly offered?: { readonly column: string; readonly label: string; readonly texts: readonly string[] } | undefined;
  readonly onChange: (value: FieldValue) => void;
};

/** Lines typed or pasted from a spreadsheet; they can be added, removed and moved. */
export function TableInput({ label, columns, rows, offered, onChange }: Props) {
  const names = columns.map(({ name }) => name);
  const shown = rows.length === 0 ? [emptyRow(names)] : rows;
  const write = (next: readonly TableRow[]) => onChange(next.length === 0 ? null : next);
  const setCell = (row: number, column: string, text: string) =>
    write(shown.map((one, at) => (at === row ? { ...one, [column]: text.normalize('NFC') } : one)));
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const cells = parseCopiedCells(event.clipboardData.getData('text/plain'));
    if (!cells) return;
    event.preventDefault();
    write(pasteCells(shown, names, { row, column }, cells));
  };
  return (
    <div className="table-input scroll-x">
      <table aria-label={label}>
        <thead>
          <tr>
            <th>TT</th>
            {columns.map((column) => (
              <th key={column.name} style={column.width === undefined ? undefined : { width: `${column.width}%` }}>
                {column.label}
              </th>
            ))}
            <th>
              <span className="visually-hidden">Sắp xếp, xoá</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...shown.entries()].map(([at, row]) => (
            <tr key={at}>
              <td className="table-input-number">{at + 1}</td>
              {columns.map((column, place) => (
                <td key={column.name}>
                  <Input.TextArea
                    autoSize
                    variant="borderless"
                    value={row[column.name] ?? ''}
                    aria-label={`${column.label}, dòng ${at + 1}`}
                    onChange={(event) => setCell(at, column.name, event.target.value)}
                    onPaste={(event) => paste(event, at, place)}
                  />
                </td>
              ))}
              <td className="table-input-acts">
                <RowActs
                  row={at + 1}
                  onMove={(by) => write(moveRow(shown, at, by))}
                  onRemove={() => write(shown.filter((_, other) => other !== at))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row-tight table-input-foot">
        <Button size="small" onClick={() => write([...shown, emptyRow(names)])}>
          + Thêm dòng
        </Button>
        {offered && offered.texts.length > 0 && (
          <Dropdown
            trigger={['click']}
            menu={{
              style: { maxHeight: 320, overflow: 'auto', maxWidth: 560 },
              items: offered.texts.map((text) => ({
                key: text,
                label: text,
                onClick: () => write([...rows, { ...emptyRow(names), [offered.column]: text }]),
              })),
            }}
          >
            <Button size="small">{offered.label}</Button>
          </Dropdown>
        )}
        <span className="sub small">Dán được nhiều ô chép từ Excel.</span>
      </div>
    </div>
  );
}

type ActsProps = { readonly row: number; readonly onMove: (by: 1 | -1) => void; readonly onRemove: () => void };

function RowActs({ row, onMove, onRemove }: ActsProps) {
  return (
    <>
      <Button size="small" type="text" aria-label={`Đưa dòng ${row} lên`} title="Lên" onClick={() => onMove(-1)}>
        ↑
      </Button>
      <Button size="small" type="text" aria-label={`Đưa dòng ${row} xuống`} title="Xuống" onClick={() => onMove(1)}>
        ↓
      </Button>
      <Button size="small" type="text" aria-label={`Xoá dòng ${row}`} title="Xoá dòng" onClick={onRemove}>
        ✕
      </Button>
    </>
  );
}
