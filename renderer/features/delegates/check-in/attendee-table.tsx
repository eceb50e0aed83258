import { Button, Checkbox, Dropdown, Table, type TableProps } from 'antd';
import type { AttendeeLine } from '#shared/domain/delegates/check-in/attendance.ts';
import { rosterNumber } from '#shared/domain/delegates/delegate-words.ts';
import { PersonName } from '../person-name.tsx';
import { useHeight } from '../use-height.ts';
import { describeLine } from './messages.ts';
import type { Door } from './use-door.ts';

type Props = {
  readonly lines: readonly AttendeeLine[];
  readonly door: Door;
  readonly onReason: (personId: string) => void;
};

const HEADER = 34;

/** Everybody summoned with a tick box; the menu of a row holds what happens more rarely. */
export function AttendeeTable({ lines, door, onReason }: Props) {
  const { ref, height } = useHeight();
  const columns: TableProps<AttendeeLine>['columns'] = [
    {
      title: 'Đến',
      key: 'came',
      width: 48,
      render: (_, line) => (
        <Checkbox
          aria-label={`Điểm danh ${line.fullName}`}
          checked={line.checkIn !== null}
          onChange={({ target }) =>
            target.checked ? door.enter({ personId: line.id }, 'list') : door.takeBack(line.id)
          }
        />
      ),
    },
    { title: 'Số', dataIndex: 'number', width: 52, render: rosterNumber },
    {
      title: 'Họ và tên',
      dataIndex: 'fullName',
      width: 180,
      ellipsis: true,
      render: (fullName: string) => <PersonName fullName={fullName} />,
    },
    { title: 'Tổ chức đảng', dataIndex: 'unit', width: 170, ellipsis: true },
    { title: 'Giờ đến, lý do vắng', key: 'state', width: 190, ellipsis: true, render: (_, line) => describeLine(line) },
    {
      title: '',
      key: 'more',
      width: 44,
      render: (_, line) => (
        <Dropdown trigger={['click']} menu={{ items: actionsOf(line, door, onReason) }}>
          <Button type="text" size="small" aria-label={`Việc khác với ${line.fullName}`}>
            ⋯
          </Button>
        </Dropdown>
      ),
    },
  ];
  return (
    <div ref={ref} className="card delegates-list">
      {height > 0 && (
        <Table<AttendeeLine>
          virtual
          size="small"
          rowKey="id"
          columns={columns}
          dataSource={lines}
          pagination={false}
          scroll={{ x: 684, y: height - HEADER - 8 }}
        />
      )}
    </div>
  );
}

function actionsOf({ id, checkIn }: AttendeeLine, door: Door, onReason: (personId: string) => void) {
  if (checkIn === null) return [{ key: 'reason', label: 'Lý do vắng, thay thế…', onClick: () => onReason(id) }];
  const { isLate, leftAt } = checkIn;
  return [
    { key: 'late', label: isLate ? 'Không đến muộn' : 'Đến muộn', onClick: () => door.setLate(id, !isLate) },
    leftAt === null
      ? { key: 'left', label: 'Về sớm', onClick: () => door.leave(id, true) }
      : { key: 'back', label: 'Đã trở lại', onClick: () => door.leave(id, false) },
    { key: 'undo', label: 'Bỏ điểm danh', danger: true, onClick: () => door.takeBack(id) },
  ];
}
