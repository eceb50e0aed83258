import { Table, type TableProps } from 'antd';
import { type ComponentRef, type KeyboardEvent, useRef } from 'react';
import { KIND_LABELS, rosterNumber } from '#shared/domain/delegates/delegate-words.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { formatDay } from '../../lib/format.ts';
import { Tag } from '../../ui/tag.tsx';
import { describeGaps } from './messages.ts';
import { PersonName } from './person-name.tsx';
import { useHeight } from './use-height.ts';

type Props = {
  readonly delegates: readonly Delegate[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onEdit: (id: string) => void;
  /** The end of what is loaded has come near */
  readonly onNearEnd: () => void;
};

const HEADER_HEIGHT = 34;
const ROW_HEIGHT = 36;
/** Below this the columns would be cut, so that the table scrolls sideways instead */
const WIDTH = 760;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The roster, drawn only where it is seen. One stop for Tab; arrow keys move, Enter edits. */
export function RosterTable({ delegates, selected, onSelect, onEdit, onNearEnd }: Props) {
  const { ref, height } = useHeight();
  const table = useRef<ComponentRef<typeof Table>>(null);
  const selectedAt = delegates.findIndex((delegate) => delegate.id === selected);
  const stop = delegates[Math.max(selectedAt, 0)]?.id;

  function move(event: KeyboardEvent, id: string) {
    if (event.key === 'Enter') {
      event.preventDefault();
      onEdit(id);
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = delegates.findIndex((delegate) => delegate.id === id);
    const next = delegates[Math.min(Math.max(at + step, 0), delegates.length - 1)];
    if (!next) return;
    onSelect(next.id);
    table.current?.scrollTo({ key: next.id });
    // The row exists once the table has scrolled to it
    requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>(`[data-person="${next.id}"]`)?.focus());
  }

  const columns: TableProps<Delegate>['columns'] = [
    { title: 'TT', dataIndex: 'number', width: 48, render: rosterNumber },
    {
      title: 'Họ và tên',
      dataIndex: 'fullName',
      width: 178,
      ellipsis: true,
      render: (fullName: string, { id }) => (
        <button
          type="button"
          className="delegates-name"
          data-person={id}
          tabIndex={id === stop ? 0 : -1}
          aria-current={id === selected}
          onKeyDown={(event) => move(event, id)}
        >
          <PersonName fullName={fullName} />
        </button>
      ),
    },
    { title: 'Ngày sinh', dataIndex: 'bornOn', width: 96, render: formatDay },
    { title: 'Vào Đảng', dataIndex: 'joinedPartyOn', width: 96, render: formatDay },
    { title: 'Tổ chức đảng', dataIndex: 'unit', width: 160, ellipsis: true },
    { title: 'Diện', dataIndex: 'kind', width: 96, render: (kind: Delegate['kind']) => kind && KIND_LABELS[kind] },
    { title: 'Trạng thái', key: 'state', width: 100, render: (_, delegate) => <State delegate={delegate} /> },
  ];

  return (
    <div ref={ref} className="card delegates-list">
      {height > 0 && (
        <Table<Delegate>
          virtual
          ref={table}
          size="small"
          rowKey="id"
          columns={columns}
          dataSource={delegates}
          pagination={false}
          scroll={{ x: WIDTH, y: height - HEADER_HEIGHT - 8 }}
          rowClassName={({ id }) => (id === selected ? 'ant-table-row-selected' : '')}
          onRow={({ id }) => ({ onClick: () => onSelect(id), onDoubleClick: () => onEdit(id) })}
          onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
            if (scrollTop + clientHeight > scrollHeight - 20 * ROW_HEIGHT) onNearEnd();
          }}
        />
      )}
    </div>
  );
}

function State({ delegate }: { readonly delegate: Delegate }) {
  const { short, all, complete } = describeGaps(delegate);
  return (
    <span title={all}>
      <Tag tone={complete ? 'ok' : 'warn'}>{short}</Tag>
    </span>
  );
}
