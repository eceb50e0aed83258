import { inCapitals } from '../components/words.ts';
import { unitOf } from '../consistency/signers.ts';
import { type ContentFinding, contentFinding, WHOLE_PAPER } from '../content/content-finding.ts';
import type { ContentLimits } from '../content/content-limits.ts';
import type { PaperText } from '../content/paper-text.ts';
import { countWords } from '../content/sentences.ts';

/** How long a paper is: words of title, headings and text; tables and annexes are not read out. */
export type ReadingTime = {
  readonly words: number;
  /** Of the text without its annexes */
  readonly pages: number;
  /** Counted on the pages as they were laid out; else estimated */
  readonly isCounted: boolean;
  /** Whole minutes, rounded up */
  readonly minutes: number;
  /** Most pages and minutes for the kind of paper; null where nothing is set */
  readonly mostPages: number | null;
  readonly mostMinutes: number | null;
  /** `mostMinutes` is what the congress's programme gives to the paper */
  readonly isAgenda: boolean;
};

export function readingTimeOf(text: PaperText, limits: ContentLimits): ReadingTime {
  const spoken = [...text.titleLines, ...text.lines.filter(({ isCell, isAnnex }) => !isCell && !isAnnex)];
  const words = spoken.reduce((sum, line) => sum + countWords(line.text), 0);
  const pages = text.kind === null ? undefined : limits.pages[text.kind];
  const isCell = text.issuerLines.some((line) => inCapitals(line.text).includes('CHI BỘ'));
  const agenda = agendaOf(text, limits);
  return {
    words,
    pages: text.pages,
    isCounted: text.isCounted,
    minutes: Math.ceil(words / limits.wordsPerMinute),
    mostPages: pages === undefined ? null : isCell ? pages.cell : pages.others,
    mostMinutes: agenda ?? (text.kind === null ? undefined : limits.minutes[text.kind]) ?? null,
    isAgenda: agenda !== undefined,
  };
}

/** What the programme gives to this very paper; another unit's is read at another congress. */
function agendaOf(text: PaperText, { agenda }: ContentLimits): number | undefined {
  if (text.kind === null || agenda === undefined) return undefined;
  const unit = unitOf(text);
  return unit === '' || unit === agenda.unit ? agenda.minutes[text.kind] : undefined;
}

/** Too long for its kind. */
export function checkReadingTime(text: PaperText, limits: ContentLimits): readonly ContentFinding[] {
  const { pages, isCounted, minutes, mostPages, mostMinutes, isAgenda } = readingTimeOf(text, limits);
  const findings: ContentFinding[] = [];
  if (mostPages !== null && pages > mostPages)
    findings.push(
      contentFinding('TG-01', WHOLE_PAPER, {
        found: `${isCounted ? '' : 'ước tính khoảng '}${pages} trang, chưa kể phụ lục`,
        expected: `không quá ${mostPages} trang`,
      }),
    );
  if (mostMinutes !== null && minutes > mostMinutes)
    findings.push(
      contentFinding('TG-02', WHOLE_PAPER, {
        found: `đọc hết khoảng ${minutes} phút, ở tốc độ ${limits.wordsPerMinute} chữ một phút`,
        expected: `không quá ${mostMinutes} phút${isAgenda ? ' chương trình đại hội dành' : ''}, hoặc đọc bản tóm tắt`,
      }),
    );
  return findings;
}
