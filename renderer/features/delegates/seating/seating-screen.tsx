import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { GROUP_LIMITS, type SplitWay } from '#shared/domain/delegates/seating/groups.ts';
import { HALL_LIMITS, type Hall } from '#shared/domain/delegates/seating/seats.ts';
import { client, rpc } from '../../../lib/rpc.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import { WholeNumberInput } from '../../../ui/whole-number-input.tsx';
import { GroupBoard } from './group-board.tsx';
import { HallPlan } from './hall-plan.tsx';
import './seating.css';

type Part = 'groups' | 'seats';

/** Discussion groups and seats, made by a rule and then changed by hand. */
export function SeatingScreen() {
  const [part, setPart] = useState<Part>('groups');
  const read = useQuery(rpc.seating.read.queryOptions());
  const seating = read.data;
  return (
    <Screen
      title="Tổ thảo luận và chỗ ngồi"
      loading={read.isPending}
      error={read.error}
      onRetry={() => void read.refetch()}
      actions={<Button onClick={() => window.print()}>In trang này</Button>}
    >
      {seating && seating.delegates.length === 0 && (
        <EmptyState title="Chưa có ai được triệu tập" hint="Nhập danh sách đại biểu trước khi chia tổ và xếp chỗ." />
      )}
      {seating && seating.delegates.length > 0 && (
        <div className="stack">
          <Segmented<Part>
            className="no-print"
            value={part}
            onChange={setPart}
            options={[
              { value: 'groups', label: 'Tổ thảo luận' },
              { value: 'seats', label: 'Chỗ ngồi' },
            ]}
          />
          {part === 'groups' ? (
            <>
              <SplitForm count={seating.groups.length || 5} />
              <GroupBoard groups={seating.groups} delegates={seating.delegates} />
            </>
          ) : (
            <>
              <HallForm hall={seating.hall} />
              <HallPlan {...seating} />
            </>
          )}
        </div>
      )}
    </Screen>
  );
}

function SplitForm({ count: was }: { readonly count: number }) {
  const [count, setCount] = useState<number | null>(was);
  const [isFine, setFine] = useState(true);
  const notices = useNotices();
  const split = useMutation({
    mutationFn: (way: SplitWay) => client.seating.splitGroups({ count: count ?? was, way }),
    onSuccess: () => notices.done('Đã chia tổ; Ctrl+Z để trở lại như trước'),
    onError: notices.failed,
  });
  return (
    <div className="row-tight no-print">
      <label htmlFor="group-count">Số tổ</label>
      <span className="seating-number">
        <WholeNumberInput id="group-count" {...GROUP_LIMITS} value={count} onChange={setCount} onJudge={setFine} />
      </span>
      <Button type="primary" disabled={!isFine} onClick={() => split.mutate('spread')}>
        Chia đều đơn vị, nam nữ
      </Button>
      <Button disabled={!isFine} onClick={() => split.mutate('units')}>
        Chia theo đơn vị trọn vẹn
      </Button>
    </div>
  );
}

function HallForm({ hall }: { readonly hall: Hall }) {
  const [form, setForm] = useState<Hall>(hall);
  const [wrong, setWrong] = useState<ReadonlySet<keyof Hall>>(new Set());
  const notices = useNotices();
  const assign = useMutation({
    mutationFn: () => client.seating.assignSeats({ hall: form }),
    onSuccess: () => notices.done('Đã xếp chỗ; Ctrl+Z để trở lại như trước'),
    onError: notices.failed,
  });
  const fields = [
    ['rows', 'Số hàng'],
    ['seatsPerRow', 'Ghế mỗi hàng'],
    ['aisleAfter', 'Lối đi sau ghế'],
  ] as const;
  const judge = (name: keyof Hall, isFine: boolean) =>
    setWrong(new Set([...wrong].filter((one) => one !== name).concat(isFine ? [] : [name])));
  return (
    <div className="row-tight no-print">
      {fields.map(([name, label]) => (
        <span key={name} className="row-tight">
          <label htmlFor={`hall-${name}`}>{label}</label>
          <span className="seating-number">
            <WholeNumberInput
              id={`hall-${name}`}
              {...HALL_LIMITS[name]}
              value={form[name]}
              onChange={(value) => setForm({ ...form, [name]: value ?? hall[name] })}
              onJudge={(isFine) => judge(name, isFine)}
            />
          </span>
        </span>
      ))}
      <Button type="primary" disabled={wrong.size > 0} onClick={() => assign.mutate()}>
        Xếp chỗ theo tổ, đơn vị
      </Button>
    </div>
  );
}
