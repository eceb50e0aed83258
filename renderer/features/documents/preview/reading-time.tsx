import { readingMinutes, WORDS_A_MINUTE } from '#shared/domain/documents/reading-time.ts';

type Props = { readonly pages: readonly HTMLElement[]; readonly agendaMinutes: number | null };

/** Pages, minutes of reading aloud, and what the programme gives: too long is said before the congress says it. */
export function ReadingTime({ pages, agendaMinutes }: Props) {
  const minutes = readingMinutes(pages.map((page) => page.innerText).join('\n'));
  const isOver = agendaMinutes !== null && minutes > agendaMinutes;
  return (
    <p className={isOver ? 'small reading-time reading-over' : 'sub small reading-time'} title={PACE}>
      {pages.length} trang · đọc khoảng {minutes} phút
      {agendaMinutes !== null && ` · chương trình dành ${agendaMinutes} phút`}
      {isOver && `, dài hơn ${minutes - agendaMinutes} phút`}
    </p>
  );
}

const PACE = `Ước tính theo ${WORDS_A_MINUTE} tiếng một phút (một trang khoảng 2,5 đến 3 phút), chưa đối chiếu văn bản gốc`;
