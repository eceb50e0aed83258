import { Dropdown } from 'antd';
import type { Figure } from './figures.ts';

type Props = { readonly figures: readonly Figure[]; readonly onPick: (text: string) => void };

/** Puts a figure of the records into the text, so that it is not retyped. */
export function RecordMenu({ figures, onPick }: Props) {
  const items = figures.map(({ label, text }) => ({
    key: `${label} ${text}`,
    label: (
      <span className="record-pick">
        <b>{text}</b> <span className="sub small">{label}</span>
      </span>
    ),
    onClick: () => onPick(text),
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
