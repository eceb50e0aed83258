import { Checkbox, Select, Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { KIND_LABELS } from '#shared/domain/delegates/delegate-words.ts';
import { type RosterRow, rowKey } from '#shared/domain/delegates/roster-import.ts';
import { formatDay } from '../../lib/format.ts';
import type { Decision, Decisions, Kept, PreviewLine } from './import-groups.ts';
import { describeChange, type ImportGroup } from './messages.ts';
import { PersonName } from './person-name.tsx';
import { useHeight } from './use-height.ts';

type Props = {
  readonly lines: readonly PreviewLine[];
  readonly group: ImportGroup;
  readonly decisions: Decisions;
  readonly keep: Kept;
  readonly onKeep: (key: string, fields: Kept[string]) => void;
  readonly onDecide: (key: string, decision: Decision) => void;
};

type Column = NonNullable<TableProps<PreviewLine>['columns']>[number];

const HEADER_HEIGHT = 34;
const SHEET: Column = { title: 'Trang', dataIndex: 'sheet', width: 110, ellipsis: true };

/** The rows of one group, drawn only where they are seen. */
export function ImportRows({ lines, group, decisions, keep, onKeep, onDecide }: Props) {
  const { ref, height } = useHeight();
  const person = (render: (row: RosterRow) => ReactNode) => (_: unknown, line: PreviewLine) =>
    'person' in line ? render(line.person) : null;
  const joined: Column = {
    title: 'Vào Đảng',
    width: 98,
    render: person(({ draft }) => formatDay(draft.joinedPartyOn)),
  };
  const kind: Column = {
    title: 'Diện',
    width: 100,
    render: person(({ draft }) => draft.kind && KIND_LABELS[draft.kind]),
  };
  const decision: Column = {
    title: 'Quyết định',
    width: 220,
    render: person((row) => (
      <DecisionSelect
        row={row}
        decision={decisions[rowKey(row)]}
        onDecide={(chosen) => onDecide(rowKey(row), chosen)}
      />
    )),
  };
  const isOfSeveral = lines.some(({ sheet }) => sheet !== undefined);
  const columns: readonly Column[] = [
    { title: 'Dòng', dataIndex: 'row', width: 58 },
    ...(isOfSeveral ? [SHEET] : []),
    {
      title: 'Họ và tên',
      width: isOfSeveral ? 165 : 190,
      ellipsis: true,
      render: (_, line) => ('person' in line ? <PersonName fullName={line.person.draft.fullName} /> : line.text),
    },
    { title: 'Ngày sinh', width: 98, render: person(({ draft }) => formatDay(draft.bornOn)) },
    ...(group === 'decide' ? [] : [joined]),
    {
      title: 'Tổ chức đảng',
      width: isOfSeveral ? 140 : 170,
      ellipsis: true,
      render: person(({ draft }) => draft.unit),
    },
    ...(group === 'decide' ? [decision] : [kind]),
    {
      title: 'Ghi nhận',
      width: isOfSeveral ? 260 : 330,
      render: person((row) => (
        <Remarks row={row} kept={keep[rowKey(row)] ?? []} onKeep={(fields) => onKeep(rowKey(row), fields)} />
      )),
    },
  ];
  return (
    <div ref={ref} className="card delegates-import-rows">
      {height > 0 && (
        <Table<PreviewLine>
          virtual
          size="small"
          rowKey="key"
          columns={[...columns]}
          dataSource={lines}
          pagination={false}
          scroll={{ x: 1000, y: height - HEADER_HEIGHT - 8 }}
        />
      )}
    </div>
  );
}

type RemarkProps = {
  readonly row: RosterRow;
  readonly kept: Kept[string];
  readonly onKeep: (fields: Kept[string]) => void;
};

/** What changes, field by field: a field without its tick stays as it is on the roster. */
function Remarks({ row, kept, onKeep }: RemarkProps) {
  return (
    <div className="delegates-remarks">
      {row.changes.map((change) => (
        <div key={change.field}>
          <Checkbox
            checked={!kept.includes(change.field)}
            onChange={({ target }) =>
              onKeep([...kept.filter((field) => field !== change.field), ...(target.checked ? [] : [change.field])])
            }
          >
            {describeChange(change)}
          </Checkbox>
        </div>
      ))}
      {row.problems.map((problem) => (
        <div key={problem.message} className="delegates-problem">
          {problem.message}
        </div>
      ))}
    </div>
  );
}

type DecisionProps = {
  readonly row: RosterRow;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
};

function DecisionSelect({ row, decision, onDecide }: DecisionProps) {
  const options: readonly { readonly value: Decision; readonly label: string }[] = [
    ...(row.matches ? [{ value: 'update' as const, label: 'Là một người: cập nhật' }] : []),
    { value: 'add', label: row.matches ? 'Là người khác: thêm mới' : 'Vẫn thêm dòng này' },
    { value: 'skip', label: 'Bỏ qua dòng này' },
  ];
  return (
    <Select
      style={{ width: 200 }}
      aria-label={`Quyết định cho dòng ${rowKey(row)}: ${row.draft.fullName}`}
      placeholder="Chọn…"
      value={decision}
      options={[...options]}
      onChange={onDecide}
    />
  );
}
