import { Button, Input, Select } from 'antd';
import type { Indicator } from '#shared/domain/congress/congress.ts';
import { indicatorResult } from '#shared/domain/congress/indicator-result.ts';
import { formatDecimal } from '#shared/kernel/decimal.ts';
import { Tag } from '../../ui/tag.tsx';
import { DecimalInput } from './decimal-input.tsx';
import { DIRECTION_HELP, DIRECTION_OPTIONS, VERDICT_LABELS } from './messages.ts';

type Props = {
  readonly indicator: Indicator;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onSave: (indicator: Indicator) => void;
  readonly onRemove: (id: string) => void;
  readonly onMove: (id: string, step: number) => void;
};

export function IndicatorRow({ indicator, isFirst, isLast, onSave, onRemove, onMove }: Props) {
  const { id, period } = indicator;
  const name = indicator.name || 'chỉ tiêu chưa có tên';
  const text = (field: 'group' | 'name' | 'unit', label: string) => (
    <td>
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 4 }}
        id={`indicators_${id}_${field}`}
        aria-label={`${label}: ${name}`}
        value={indicator[field]}
        maxLength={300}
        onChange={(event) => onSave({ ...indicator, [field]: event.target.value.normalize('NFC') })}
      />
    </td>
  );
  const figure = (field: 'base' | 'target' | 'actual', label: string) => (
    <td>
      <DecimalInput
        label={`${label}: ${name}`}
        value={indicator[field]}
        onChange={(value) => onSave({ ...indicator, [field]: value })}
      />
    </td>
  );
  return (
    <tr>
      {text('group', 'Nhóm')}
      {text('name', 'Tên chỉ tiêu')}
      {text('unit', 'Đơn vị tính')}
      <td>
        <Select
          aria-label={`Chiều: ${name}`}
          value={indicator.direction}
          options={[...DIRECTION_OPTIONS]}
          optionRender={(option) => DIRECTION_HELP[option.value as Indicator['direction']]}
          popupMatchSelectWidth={false}
          onChange={(direction) => onSave({ ...indicator, direction })}
        />
      </td>
      {period === 'next' && figure('base', 'Hiện nay')}
      {figure('target', 'Mục tiêu')}
      {period === 'past' && figure('actual', 'Thực hiện')}
      {period === 'past' && <Result indicator={indicator} />}
      <td>
        <Input
          aria-label={`Nguồn số liệu: ${name}`}
          title={indicator.source}
          value={indicator.source}
          maxLength={300}
          onChange={(event) => onSave({ ...indicator, source: event.target.value.normalize('NFC') })}
        />
      </td>
      <td className="congress-row-acts">
        <Button size="small" disabled={isFirst} onClick={() => onMove(id, -1)} aria-label={`Lên: ${name}`}>
          ↑
        </Button>
        <Button size="small" disabled={isLast} onClick={() => onMove(id, 1)} aria-label={`Xuống: ${name}`}>
          ↓
        </Button>
        <Button size="small" onClick={() => onRemove(id)} aria-label={`Xoá: ${name}`}>
          ✕
        </Button>
      </td>
    </tr>
  );
}

function Result({ indicator }: { readonly indicator: Indicator }) {
  const { percent, verdict } = indicatorResult(indicator);
  const { label, tone } = VERDICT_LABELS[verdict];
  return (
    <td className="num">
      {percent ? `${formatDecimal(percent)} % ` : ''}
      <Tag tone={tone}>{label}</Tag>
    </td>
  );
}
