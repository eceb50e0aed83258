import { useQuery } from '@tanstack/react-query';
import { EditorContent, useEditor } from '@tiptap/react';
import { ConfigProvider } from 'antd';
import { useEffect, useMemo } from 'react';
import { listFigures } from '#shared/domain/documents/figures/list-figures.ts';
import type { UsedValue } from '#shared/domain/documents/paper.ts';
import type { RichText } from '#shared/domain/documents/rich-text.ts';
import { rpc } from '../../../lib/rpc.ts';
import type { Citation } from './citations.ts';
import { richTextFromPastedHtml } from './clean-pasted-word.ts';
import { editorFromRichText, richTextFromEditor } from './editor-json.ts';
import { EXTENSIONS } from './extensions.ts';
import { showCurrentFigures } from './live-figure.ts';
import { htmlFromRichText } from './rich-text-html.ts';
import { RichToolbar } from './rich-toolbar.tsx';
import './rich-editor.css';

type Props = {
  readonly id: string;
  readonly labelledBy: string;
  /** Read once; the editor keeps the text from then on */
  readonly value: RichText | null;
  readonly records: readonly UsedValue[];
  readonly citations: readonly Citation[];
  readonly onChange: (value: RichText | null) => void;
};

/** Long text limited to what the format allows; what is pasted from Word is cleaned. */
export function RichEditor({ id, labelledBy, value, records, citations, onChange }: Props) {
  const { componentDisabled: locked } = ConfigProvider.useConfig();
  const editor = useEditor({
    editable: !locked,
    extensions: EXTENSIONS,
    content: structuredClone(editorFromRichText(value)) as object,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        class: 'rich-text',
        spellcheck: 'false',
      },
      transformPastedHTML: (html) =>
        // Copied from an editor of ours: already clean.
        html.includes('data-pm-slice') ? html : htmlFromRichText(richTextFromPastedHtml(html)),
    },
    onUpdate: ({ editor: changed }) => onChange(richTextFromEditor(changed.getJSON())),
  });
  const indicators = useQuery(rpc.congress.listIndicators.queryOptions());
  const figures = useMemo(() => listFigures(indicators.data ?? [], records), [indicators.data, records]);
  useEffect(() => {
    editor.commands.setFigures(figures);
    if (indicators.data) showCurrentFigures(editor, figures);
  }, [editor, figures, indicators.data]);
  return (
    <div className="rich-editor">
      {!locked && <RichToolbar editor={editor} figures={figures} citations={citations} />}
      <EditorContent editor={editor} />
      {!locked && <div className="rich-hint sub small">Gõ tiếp, hoặc dán từ Word – định dạng thừa sẽ được bỏ.</div>}
    </div>
  );
}
