import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { DraftValues, TableRow } from './paper.ts';

/** Words (tiếng) a reader says in a minute at a congress; a page of text takes 2.5 to 3 minutes. An estimate of practice. */
export const WORDS_A_MINUTE = 130;

/** Whole minutes of reading a text aloud, at least one where there is a word; 0 for none. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  return Math.ceil(words / WORDS_A_MINUTE);
}

/**
 * Minutes the congress's programme gives to a paper: the items that name it, by
 * their papers column or their text. Null while no item with a number of minutes names it.
 */
export function agendaMinutesFor(agenda: DraftValues, paperName: string): number | null {
  const name = foldVietnamese(paperName.replace(/\s*\(.*\)$/, ''));
  const rows = ['phien_tru_bi', 'phien_chinh_thuc'].flatMap((part) => {
    const value = agenda[part];
    return Array.isArray(value) ? (value as readonly TableRow[]) : [];
  });
  const own = rows.filter(({ tai_lieu = '', noi_dung = '' }) =>
    foldVietnamese(`${tai_lieu} | ${noi_dung}`).includes(name),
  );
  const minutes = own.flatMap(({ phut = '' }) => (/^\d{1,4}$/.test(phut.trim()) ? [Number(phut)] : []));
  return minutes.length === 0 ? null : minutes.reduce((sum, one) => sum + one, 0);
}
