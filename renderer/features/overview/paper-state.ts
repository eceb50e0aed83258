import type { PaperStatus } from '#shared/domain/documents/paper.ts';
import { daysLate } from '#shared/domain/documents/paper-plan.ts';
import { assertNever } from '#shared/kernel/result.ts';

type Shown = { readonly tone: 'ok' | 'warn' | 'bad' | 'info' | 'none'; readonly words: string };

/** How a paper stands, for the matrix. Lateness is said first. `today` is `YYYY-MM-DD`. */
export function describePaperState(paper: PaperStatus, today: string): Shown {
  const shown = describeState(paper);
  const late = daysLate(paper, today);
  return late === 0 ? shown : { tone: 'bad', words: `Trễ ${late} ngày · ${lowerFirst(shown.words)}` };
}

/** How the papers of a family stand together. */
export function describeFamilyState(
  {
    papers,
    issued,
    next,
  }: { readonly papers: readonly PaperStatus[]; readonly issued: number; readonly next: PaperStatus },
  today: string,
): Shown {
  const words = `Đã ban hành ${issued}/${papers.length}`;
  if (issued === papers.length) return { tone: 'ok', words };
  const late = daysLate(next, today);
  if (late > 0) return { tone: 'bad', words: `Trễ ${late} ngày · ${lowerFirst(words)}` };
  return { tone: papers.some(({ draftVersion }) => draftVersion > 0) ? 'warn' : 'none', words };
}

const isReplacing = ({ state, issuedOn }: PaperStatus) =>
  issuedOn !== null && (state === 'drafting' || state === 'complete');

function describeState(paper: PaperStatus): Shown {
  const { state, missing, symbol, sentAt } = paper;
  if (isReplacing(paper)) return { tone: 'warn', words: `Đang soạn lại · đã ban hành Số ${symbol}` };
  switch (state) {
    case 'not-needed':
      return { tone: 'none', words: 'Không bắt buộc' };
    case 'not-started':
      return { tone: 'none', words: 'Chưa làm' };
    case 'drafting':
      return { tone: 'warn', words: missing > 0 ? `Đang soạn · ${missing} chỗ trống` : 'Đang soạn' };
    case 'complete':
      return { tone: 'info', words: 'Đủ · chưa ban hành' };
    case 'issued':
      if (sentAt !== null) return { tone: 'ok', words: symbol ? `Đã gửi · Số ${symbol}` : 'Đã gửi' };
      return { tone: 'ok', words: symbol === null || symbol === '' ? 'Đã ban hành' : `Đã ban hành · Số ${symbol}` };
    default:
      return assertNever(state);
  }
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
