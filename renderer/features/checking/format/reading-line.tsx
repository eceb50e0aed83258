import { LIMIT_SOURCES } from '#shared/domain/checking/content/content-limits.ts';
import type { ReadingTime } from '#shared/domain/checking/vagueness/reading-time.ts';
import { Tag } from '../../../ui/tag.tsx';
import { describeLength } from '../messages.ts';

/** How long the paper is against what is usual for its kind; opens to where the limits come from. */
export function ReadingLine({ reading }: { readonly reading: ReadingTime }) {
  const { pages, minutes, mostPages, mostMinutes } = reading;
  const isLong = (mostPages !== null && pages > mostPages) || (mostMinutes !== null && minutes > mostMinutes);
  return (
    <details className="checking-reading">
      <summary>
        {describeLength(reading)} {isLong && <Tag tone="warn">dài hơn mức nhắc</Tag>}
      </summary>
      <p className="sub small">
        Mức của chương trình khi đơn vị chưa đặt ở <a href="#/checking?tab=limits">Mức nhắc</a>; là ước lượng, không
        phải quy định <Tag tone="info">chưa đối chiếu</Tag>
      </p>
      <ul className="sub small">
        {LIMIT_SOURCES.map(({ limit, sentence }) => (
          <li key={limit}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
