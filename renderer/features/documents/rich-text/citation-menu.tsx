import { Dropdown } from 'antd';
import type { Citation } from './citations.ts';

type Props = {
  readonly citations: readonly Citation[];
  readonly onPick: (text: string) => void;
};

/** Puts a reference to a ground or to an issued paper into the text, in the form the rules ask for. */
export function CitationMenu({ citations, onPick }: Props) {
  const items = citations.map(({ label, text, hint }) => ({
    key: `${label} ${text}`,
    label: (
      <span className="record-pick">
        {text} <span className="sub small">{hint}</span>
      </span>
    ),
    onClick: ({ domEvent }: { readonly domEvent: { readonly preventDefault: () => void } }) => {
      // The focus goes to the text at once: Enter, pressed to choose, would be typed there.
      domEvent.preventDefault();
      onPick(text);
    },
  }));
  return (
    <Dropdown
      menu={{ items, style: { maxHeight: 320, overflow: 'auto', maxWidth: 560 } }}
      trigger={['click']}
      disabled={items.length === 0}
    >
      <button
        type="button"
        className="rich-tool rich-record"
        aria-haspopup="menu"
        disabled={items.length === 0}
        title={items.length === 0 ? 'Chưa có căn cứ nào trong văn bản và chưa ban hành văn bản nào' : undefined}
      >
        + Căn cứ
      </button>
    </Dropdown>
  );
}
