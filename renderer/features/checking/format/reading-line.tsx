import { LIMIT_SOURCES } from '#shared/domain/checking/content/content-limits.ts';
import type { ReadingTime } from '#shared/domain/checking/vagueness/reading-time.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { DeskFile } from '../check-desk.ts';
import { describeLength } from '../messages.ts';
import { CountPages } from './count-pages.tsx';

const ESTIMATED = 'Số trang ước tính theo cỡ chữ, khổ giấy và bảng; văn bản dài có thể lệch một, hai trang.';
const COUNTED = 'Số trang đếm trên bản LibreOffice dàn, chưa kể phụ lục; Word có thể ngắt trang hơi khác.';

/** How long the paper is against what is usual for its kind; opens to where the limits come from. */
type Props = { readonly file: DeskFile; readonly reading: ReadingTime };

export function ReadingLine({ file, reading }: Props) {
  const { pages, isCounted, minutes, mostPages, mostMinutes } = reading;
  const isLong = (mostPages !== null && pages > mostPages) || (mostMinutes !== null && minutes > mostMinutes);
  return (
    <>
      <details className="checking-reading">
        <summary>
          {describeLength(reading)} {isLong && <Tag tone="warn">dài hơn mức nhắc</Tag>}
        </summary>
        <p className="sub small">
          Mức của chương trình khi đơn vị chưa đặt ở <a href="#/checking?tab=limits">Mức nhắc</a>; không phải quy định{' '}
          <Tag tone="info">chưa đối chiếu</Tag>. {isCounted ? COUNTED : ESTIMATED}
        </p>
        <ul className="sub small">
          {LIMIT_SOURCES.map(({ limit, sentence }) => (
            <li key={limit}>{sentence}</li>
          ))}
        </ul>
      </details>
      <CountPages file={file} />
    </>
  );
}
