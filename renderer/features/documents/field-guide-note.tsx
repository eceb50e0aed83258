import { Button } from 'antd';
import type { FieldGuide } from '#shared/domain/documents/paper.ts';
import { joinRich, richHeading } from '#shared/domain/documents/rich-compose.ts';
import type { RichText } from '#shared/domain/documents/rich-text.ts';

type Props = { readonly guide: FieldGuide; readonly isEmpty: boolean; readonly onPlant: (text: RichText) => void };

/** What usually stands in this field; its headings go into an empty text at one press. */
export function FieldGuideNote({ guide: { title, lines, headings }, isEmpty, onPlant }: Props) {
  const plant = () => onPlant(joinRich(...headings.map((line, at) => richHeading(`${at + 1}. ${line}`))));
  return (
    <div className="sub small field-guide">
      <span>
        {title}: {lines.join(' · ')}
      </span>
      {isEmpty && headings.length > 0 && (
        <Button size="small" onClick={plant}>
          Chèn dàn ý
        </Button>
      )}
    </div>
  );
}
