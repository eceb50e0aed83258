import type { Content, Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Dropdown } from 'antd';
import type { ReactNode } from 'react';
import type { Figure } from '#shared/domain/documents/figures/list-figures.ts';
import { CitationMenu } from './citation-menu.tsx';
import type { Citation } from './citations.ts';
import { RecordMenu } from './record-menu.tsx';

type Props = { readonly editor: Editor; readonly figures: readonly Figure[]; readonly citations: readonly Citation[] };

const LEVELS = [
  { level: 1, sign: 'I-', name: 'Mục cấp 1, gõ kèm số: I- …' },
  { level: 2, sign: '1.', name: 'Mục cấp 2, gõ kèm số: 1. …' },
  { level: 3, sign: 'a)', name: 'Mục cấp 3, gõ kèm số: a) …' },
] as const;

/** Marks, headings, lists, tables, and figures from the records. */
export function RichToolbar({ editor, figures, citations }: Props) {
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      underline: now.isActive('underline'),
      heading: [1, 2, 3].find((level) => now.isActive('heading', { level })) ?? 0,
      dash: now.isActive('bulletList'),
      number: now.isActive('orderedList'),
    }),
  });
  const act = () => editor.chain().focus();
  const put = (content: Content) => {
    // The editor's own `focus` waits for the next frame: a letter typed before it would go to the menu.
    editor.view.focus();
    act().insertContent(content).run();
  };
  return (
    <div className="rich-toolbar" role="toolbar" aria-label="Định dạng">
      <Tool name="Đậm (Ctrl B)" on={active.bold} onUse={() => act().toggleBold().run()}>
        <b>B</b>
      </Tool>
      <Tool name="Nghiêng (Ctrl I)" on={active.italic} onUse={() => act().toggleItalic().run()}>
        <i>I</i>
      </Tool>
      <Tool name="Gạch chân (Ctrl U)" on={active.underline} onUse={() => act().toggleUnderline().run()}>
        <u>U</u>
      </Tool>
      <span className="rich-gap" />
      {LEVELS.map(({ level, sign, name }) => (
        <Tool
          key={level}
          name={`${name} (Ctrl Alt ${level})`}
          on={active.heading === level}
          onUse={() => act().toggleHeading({ level }).run()}
        >
          {sign}
        </Tool>
      ))}
      <span className="rich-gap" />
      <Tool name="Gạch đầu dòng (Ctrl Shift 8)" on={active.dash} onUse={() => act().toggleBulletList().run()}>
        –
      </Tool>
      <Tool name="1, 2: đánh số (Ctrl Shift 7)" on={active.number} onUse={() => act().toggleOrderedList().run()}>
        1, 2
      </Tool>
      <TableMenu editor={editor} />
      <RecordMenu figures={figures} onPick={(attrs) => put({ type: 'figure', attrs })} />
      <CitationMenu citations={citations} onPick={put} />
    </div>
  );
}

type ToolProps = {
  readonly name: string;
  readonly on: boolean;
  readonly onUse: () => void;
  readonly children: ReactNode;
};

/** The cursor stays in the text: a press does not take the focus. */
function Tool({ name, on, onUse, children }: ToolProps) {
  return (
    <button
      type="button"
      className="rich-tool"
      title={name}
      aria-label={name}
      aria-pressed={on}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      {children}
    </button>
  );
}

function TableMenu({ editor }: { readonly editor: Editor }) {
  const inTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });
  const act = () => editor.chain().focus();
  const items = inTable
    ? [
        { key: 'row', label: 'Thêm dòng dưới', onClick: () => act().addRowAfter().run() },
        { key: 'column', label: 'Thêm cột bên phải', onClick: () => act().addColumnAfter().run() },
        { key: 'head', label: 'Dòng đầu là tiêu đề', onClick: () => act().toggleHeaderRow().run() },
        { key: 'merge', label: 'Gộp hoặc tách ô', onClick: () => act().mergeOrSplit().run() },
        { key: 'remove-row', label: 'Xoá dòng', onClick: () => act().deleteRow().run() },
        { key: 'remove-column', label: 'Xoá cột', onClick: () => act().deleteColumn().run() },
        { key: 'remove', label: 'Xoá bảng', danger: true, onClick: () => act().deleteTable().run() },
      ]
    : [2, 3, 4, 5].map((cols) => ({
        key: String(cols),
        label: `Bảng ${cols} cột`,
        onClick: () => act().insertTable({ rows: 3, cols, withHeaderRow: true }).run(),
      }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <button type="button" className="rich-tool" aria-pressed={inTable} aria-haspopup="menu">
        Bảng
      </button>
    </Dropdown>
  );
}
