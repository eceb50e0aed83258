import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Input, InputNumber } from 'antd';
import { useState } from 'react';
import {
  type AllocatedUnit,
  balanceOf,
  type SuggestionProblem,
  suggestSeats,
  sumAllocation,
} from '#shared/domain/delegates/allocation.ts';
import { formatNumber } from '../../lib/format.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { asOwnAct } from '../../lib/use-undo.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { focusFirstField } from '../../ui/focus-first-field.ts';
import { Tag } from '../../ui/tag.tsx';
import { WholeNumberInput } from '../../ui/whole-number-input.tsx';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaved: (message: string, act: number | null) => void;
};
const PROBLEMS: Readonly<Record<SuggestionProblem, string>> = {
  'members-unknown': 'Chưa đủ số đảng viên của mọi tổ chức đảng để tính gợi ý.',
  'too-few-seats': 'Tổng số đại biểu ít hơn số đã chia đều và cộng thêm.',
  'nothing-to-share-by': 'Không có đảng viên nào để chia theo tỷ lệ.',
};
const HEADERS = ['Tổ chức đảng', 'Đảng viên', 'Cộng thêm', 'Được bầu', 'Dự khuyết', 'Đã bầu', 'Thừa, thiếu', 'Ghi chú'];

/** How many delegates each sub-unit may send, elected so far, over or short. */
export function AllocationDrawer({ open, onClose, onSaved }: Props) {
  const found = useQuery({ ...rpc.delegates.allocation.queryOptions(), enabled: open });
  const [edited, setEdited] = useState<readonly AllocatedUnit[] | null>(null);
  const units = edited ?? found.data ?? [];
  const save = useMutation({
    mutationFn: () =>
      asOwnAct(() =>
        client.delegates.saveAllocation({
          units: units.map(({ elected: _elected, alternatesElected: _alternates, ...unit }) => unit),
        }),
      ),
    onSuccess: ({ act }) => {
      setEdited(null);
      onSaved('Đã lưu phân bổ đại biểu', act);
    },
  });
  const change = (at: number, part: Partial<AllocatedUnit>) =>
    setEdited(units.map((unit, index) => (index === at ? { ...unit, ...part } : unit)));
  const footer = (
    <div className="row-tight" style={{ justifyContent: 'flex-end' }}>
      <Button onClick={onClose}>Đóng</Button>
      <Button type="primary" disabled={edited === null} loading={save.isPending} onClick={() => save.mutate()}>
        Lưu phân bổ
      </Button>
    </div>
  );
  return (
    <Drawer
      open={open}
      onClose={onClose}
      afterOpenChange={focusFirstField}
      size={1040}
      title="Phân bổ đại biểu"
      footer={footer}
    >
      <ErrorNotice error={found.error ?? save.error} />
      <Suggest units={units} onSuggested={setEdited} />
      <table className="plain-table delegates-allocation">
        <thead>
          <tr>
            {HEADERS.map((header) => (
              <th key={header}>{header}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit, at) => (
            <UnitRow key={unit.unit} unit={unit} onChange={(part) => change(at, part)} />
          ))}
        </tbody>
      </table>
      <Sums units={units} />
      <AddUnit
        onAdd={(unit) =>
          setEdited([
            ...units,
            {
              unit,
              members: null,
              extra: 0,
              seats: null,
              alternates: null,
              note: '',
              elected: 0,
              alternatesElected: 0,
            },
          ])
        }
      />
    </Drawer>
  );
}

type RowProps = { readonly unit: AllocatedUnit; readonly onChange: (part: Partial<AllocatedUnit>) => void };

function UnitRow({ unit, onChange }: RowProps) {
  const balance = balanceOf(unit);
  const number = (field: 'members' | 'seats' | 'alternates', label: string) => (
    <WholeNumberInput
      aria-label={`${label}: ${unit.unit}`}
      value={unit[field]}
      onChange={(value: number | null) => onChange({ [field]: value })}
    />
  );
  return (
    <tr>
      <td>{unit.unit}</td>
      <td>{number('members', 'Đảng viên')}</td>
      <td>
        <WholeNumberInput
          aria-label={`Cộng thêm: ${unit.unit}`}
          value={unit.extra}
          onChange={(extra: number | null) => onChange({ extra: extra ?? 0 })}
        />
      </td>
      <td>{number('seats', 'Được bầu')}</td>
      <td>{number('alternates', 'Dự khuyết')}</td>
      <td>{formatNumber(unit.elected)}</td>
      <td>{balance === null ? <span className="sub">chưa phân bổ</span> : <Balance value={balance} />}</td>
      <td>
        <Input
          aria-label={`Ghi chú: ${unit.unit}`}
          value={unit.note}
          maxLength={500}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </td>
    </tr>
  );
}

function Balance({ value }: { readonly value: number }) {
  if (value === 0) return <Tag tone="ok">Đủ</Tag>;
  return <Tag tone="warn">{value < 0 ? `Thiếu ${-value}` : `Thừa ${value}`}</Tag>;
}

function Sums({ units }: { readonly units: readonly AllocatedUnit[] }) {
  const { seats, undecided, elected, short, over } = sumAllocation(units);
  const parts = [
    `Phân bổ ${formatNumber(seats)}`,
    undecided > 0 ? `${formatNumber(undecided)} tổ chức đảng chưa phân bổ` : '',
    `đã bầu ${formatNumber(elected)}`,
    short > 0 ? `thiếu ${formatNumber(short)}` : '',
    over > 0 ? `thừa ${formatNumber(over)}` : '',
  ];
  return (
    <p aria-live="polite" style={{ marginTop: 12 }}>
      {parts.filter((part) => part !== '').join(' · ')}. Đại biểu đương nhiên, chỉ định không tính vào phân bổ.
    </p>
  );
}

type SuggestProps = {
  readonly units: readonly AllocatedUnit[];
  readonly onSuggested: (units: readonly AllocatedUnit[]) => void;
};

/** A suggestion only: the convening committee decides. */
function Suggest({ units, onSuggested }: SuggestProps) {
  const [total, setTotal] = useState<number | null>(null);
  const [base, setBase] = useState<number | null>(1);
  const found = total === null ? null : suggestSeats(units, { total, base: base ?? 0 });
  return (
    <div className="row-tight" style={{ marginBottom: 12, flexWrap: 'wrap' }}>
      <span>Tổng đại biểu bầu</span>
      <InputNumber aria-label="Tổng đại biểu bầu" min={0} precision={0} value={total} onChange={setTotal} />
      <span>mỗi nơi ít nhất</span>
      <InputNumber aria-label="Mỗi nơi ít nhất" min={0} precision={0} value={base} onChange={setBase} />
      <Button
        disabled={found === null || 'problem' in found}
        onClick={() =>
          found && 'seats' in found && onSuggested(units.map((unit, at) => ({ ...unit, seats: found.seats[at] ?? 0 })))
        }
      >
        Tính gợi ý theo số đảng viên
      </Button>
      <span className="sub small">
        {found && 'problem' in found
          ? PROBLEMS[found.problem]
          : 'Cấp uỷ triệu tập quyết định; cách chia này chưa đối chiếu văn bản gốc, sửa được từng ô.'}
      </span>
    </div>
  );
}

function AddUnit({ onAdd }: { readonly onAdd: (unit: string) => void }) {
  const [unit, setUnit] = useState('');
  return (
    <div className="row-tight">
      <Input
        style={{ width: 400 }}
        placeholder="Tên chi bộ, đảng bộ chưa có trong danh sách"
        aria-label="Tên tổ chức đảng"
        value={unit}
        maxLength={200}
        onChange={(event) => setUnit(event.target.value)}
      />
      <Button
        disabled={unit.trim() === ''}
        onClick={() => {
          onAdd(unit.trim());
          setUnit('');
        }}
      >
        Thêm tổ chức đảng
      </Button>
    </div>
  );
}
