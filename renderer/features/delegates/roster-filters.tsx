import { Button, Input, type InputRef, Select } from 'antd';
import type { RefObject } from 'react';
import { KIND_LABELS } from '#shared/domain/delegates/delegate-words.ts';
import { DELEGATE_KINDS, type DelegateKind, STANDINGS, type StandingFilter } from '#shared/domain/delegates/person.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { formatNumber } from '../../lib/format.ts';

export type RosterFilter = {
  readonly search: string;
  readonly unit: string | null;
  readonly kind: DelegateKind | null;
  readonly incomplete: boolean;
  readonly standing: StandingFilter | null;
  readonly sort: 'name' | 'number' | 'unit' | 'born';
};
export const EVERYONE: RosterFilter = {
  ...{ search: '', unit: null, kind: null, incomplete: false, standing: null },
  sort: 'name',
};

type Props = {
  readonly filter: RosterFilter;
  readonly onChange: (filter: RosterFilter) => void;
  readonly units: readonly string[];
  readonly incomplete: number;
  /** How many people match; null when all do */
  readonly matching: number | null;
  readonly search: RefObject<InputRef | null>;
};

const STANDING_LABELS: Readonly<Record<StandingFilter, string>> = {
  absent: 'Vắng',
  replaced: 'Được thay',
  'not-counted': 'Không tính',
  'not-summoned': 'Chưa triệu tập',
};

const SORTS = [
  { value: 'name', label: 'Xếp theo tên · A → Y' },
  { value: 'number', label: 'Xếp theo số thứ tự' },
  { value: 'unit', label: 'Xếp theo tổ chức đảng' },
  { value: 'born', label: 'Xếp theo ngày sinh' },
] as const;

export function RosterFilters({ filter, onChange, units, incomplete, matching, search }: Props) {
  return (
    <div className="delegates-filters no-print">
      <Input
        ref={search}
        allowClear
        style={{ width: 180 }}
        placeholder="Tìm tên, chi bộ…"
        aria-label="Tìm đại biểu"
        value={filter.search}
        onChange={(event) => onChange({ ...filter, search: event.target.value })}
      />
      <Select
        style={{ width: 170 }}
        aria-label="Lọc theo tổ chức đảng"
        placeholder="Mọi tổ chức đảng"
        allowClear
        showSearch={{
          filterOption: (typed, option) => foldVietnamese(option?.value ?? '').includes(foldVietnamese(typed)),
        }}
        value={filter.unit}
        options={units.map((unit) => ({ value: unit, label: unit }))}
        onChange={(unit) => onChange({ ...filter, unit: unit ?? null })}
      />
      <Select
        style={{ width: 125 }}
        aria-label="Lọc theo diện đại biểu"
        placeholder="Mọi diện"
        allowClear
        value={filter.kind}
        options={DELEGATE_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] }))}
        onChange={(kind) => onChange({ ...filter, kind: kind ?? null })}
      />
      <Select
        style={{ width: 150 }}
        aria-label="Lọc theo tình trạng"
        placeholder="Mọi tình trạng"
        allowClear
        value={filter.standing}
        options={STANDINGS.map((standing) => ({ value: standing, label: STANDING_LABELS[standing] }))}
        onChange={(standing) => onChange({ ...filter, standing: standing ?? null })}
      />
      <Button
        type={filter.incomplete ? 'primary' : 'default'}
        ghost={filter.incomplete}
        aria-pressed={filter.incomplete}
        onClick={() => onChange({ ...filter, incomplete: !filter.incomplete })}
      >
        Chưa đủ dữ liệu · {incomplete}
      </Button>
      <span className="sub small" aria-live="polite">
        {matching === null ? '' : `${formatNumber(matching)} người khớp`}
      </span>
      <Select
        style={{ width: 185, marginLeft: 'auto' }}
        aria-label="Thứ tự"
        value={filter.sort}
        options={[...SORTS]}
        onChange={(sort) => onChange({ ...filter, sort })}
      />
    </div>
  );
}
