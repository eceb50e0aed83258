import { Dropdown } from 'antd';
import type { Figure } from '#shared/domain/documents/figures/list-figures.ts';

type Props = { readonly figures: readonly Figure[]; readonly onPick: (figure: Figure) => void };

/** Puts a figure of the records into the text, where it follows the records. */
export function RecordMenu({ figures, onPick }: Props) {
  const items = figures.map((figure) => ({
    key: figure.key,
    label: (
      <span className="record-pick">
        <b>{figure.text}</b> <span className="sub small">{figure.label}</span>
      </span>
    ),
    onClick: ({ domEvent }: { readonly domEvent: { readonly preventDefault: () => void } }) => {
      // The focus goes to the text at once: Enter, pressed to choose, would be typed there.
      domEvent.preventDefault();
      onPick(figure);
    },
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
