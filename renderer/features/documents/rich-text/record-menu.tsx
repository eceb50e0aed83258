import { Dropdown } from 'antd';
import type { UsedValue } from '#shared/domain/documents/paper.ts';

type Props = { readonly records: readonly UsedValue[]; readonly onPick: (text: string) => void };

/** Puts a figure of the records into the text, so that it is not retyped. */
export function RecordMenu({ records, onPick }: Props) {
  const filled = records.filter(({ value }) => value.trim() !== '' && value.length <= 160);
  const items = filled.map(({ record, label, value }) => ({
    key: `${record} ${label}`,
    label: (
      <span className="record-pick">
        <span className="sub small">{label}</span> {value}
      </span>
    ),
    onClick: () => onPick(value),
  }));
  return (
    <Dropdown
      menu={{ items, style: { maxHeight: 320, overflow: 'auto', maxWidth: 420 } }}
      trigger={['click']}
      disabled={items.length === 0}
    >
      <button type="button" className="rich-tool rich-record" aria-haspopup="menu" disabled={items.length === 0}>
        + Số liệu
      </button>
    </Dropdown>
  );
}
