import type { Severity } from '#shared/domain/checking/format/rule-facts.ts';
import type { ReportedFinding } from '#shared/domain/checking/report/checked-file.ts';
import type { ReadingTime } from '#shared/domain/checking/vagueness/reading-time.ts';
import type { Tone } from '../../ui/tag.tsx';

export const SEVERITY_TONES: Readonly<Record<Severity, Extract<Tone, 'bad' | 'warn' | 'info'>>> = {
  error: 'bad',
  warning: 'warn',
  info: 'info',
};

/**
 * "Khoảng 12 trang (ước tính, mức nhắc 15), đọc khoảng 28 phút (mức nhắc 30)"; counted: "12 trang (mức nhắc 15), …".
 * What has no limit is given without one.
 */
export function describeLength({ pages, isCounted, minutes, mostPages, mostMinutes, isAgenda }: ReadingTime): string {
  const beside = (...words: readonly string[]) => {
    const said = words.filter((one) => one !== '');
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
  };
  const limit = (most: number | null) => (most === null ? '' : `mức nhắc ${most}`);
  const length = isCounted
    ? `${pages} trang${beside(limit(mostPages))}`
    : `Khoảng ${pages} trang${beside('ước tính', limit(mostPages))}`;
  return `${length}, đọc khoảng ${minutes} phút${beside(isAgenda ? `chương trình dành ${mostMinutes}` : limit(mostMinutes))}`;
}

/** Where a finding stands, in the words of a reader. */
export const describePlace = ({ where }: ReportedFinding): string =>
  where.paragraph === 0
    ? 'cả văn bản'
    : `${where.page === undefined ? '' : `trang ${where.page}, `}đoạn ${where.paragraph}`;

export const FIX_WORDS: Readonly<Record<ReportedFinding['fix'], string>> = {
  yes: 'máy sửa được',
  partial: 'máy sửa được một phần',
  no: 'người sửa',
};

/** Each with a key of its own, even where two findings read the same. */
export function withKeys<T>(
  list: readonly T[],
  wordsOf: (one: T) => string,
): { readonly key: string; readonly one: T }[] {
  const seen = new Map<string, number>();
  return list.map((one) => {
    const words = wordsOf(one);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return { key: `${words} ${count}`, one };
  });
}

export const wordsOfFinding = ({ rule, where, found }: ReportedFinding): string =>
  `${rule} ${where.paragraph} ${found} ${where.text}`;
