import { longDate } from '#shared/kernel/paper-date.ts';
import { gap } from './value-book.ts';

/** "Bình An, ngày 03 tháng 02 năm 2026"; a day still to be written leaves room (HD05 §4). */
export function placeAndDate(place: string, issuedOn: string | null, expectedYear: number | null): string {
  const where = place.trim() || gap('địa danh');
  return `${where}, ${issuedOn === null ? blankDate(expectedYear) : longDate(issuedOn)}`;
}

/** "ngày      tháng      năm 2026" */
export const blankDate = (expectedYear: number | null): string =>
  `ngày      tháng      năm ${expectedYear ?? '       '}`;
