/**
 * Dates as the format rules write them (HD05 §4.1.2): a day below 10 and a month
 * below 3 take a leading zero, months 3 to 9 do not ("ngày 03 tháng 5").
 */
const twoPlaces = (number: number) => String(number).padStart(2, '0');
const monthOnPaper = (month: number) => (month < 3 ? twoPlaces(month) : String(month));

/** "ngày 03 tháng 02 năm 2026" of an ISO day. */
export function longDate(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `ngày ${twoPlaces(date)} tháng ${monthOnPaper(month)} năm ${year}`;
}

/** "11/3/2019", "03/02/2026" of an ISO day: the short form for references in running text. */
export function shortDate(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${twoPlaces(date)}/${monthOnPaper(month)}/${year}`;
}

/** For tables, at the precision that is known: "02/04/1968", "04/1968", "1968". */
export const tableDate = (partialDay: string): string => partialDay.split('-').reverse().join('/');

/** The short form in running text at the precision that is known: "02/4/1968", "4/1968", "1968". */
export function knownDate(partialDay: string): string {
  if (partialDay.length === 10) return shortDate(partialDay);
  const [year = '', month] = partialDay.split('-');
  return month === undefined ? year : `${monthOnPaper(Number(month))}/${year}`;
}

/** "07 giờ 30 phút" of a local moment `YYYY-MM-DDTHH:mm`. */
export const clockTime = (moment: string): string => `${moment.slice(11, 13)} giờ ${moment.slice(14, 16)} phút`;

/** The ISO day of a local moment. */
export const dayOfMoment = (moment: string): string => moment.slice(0, 10);

/** The ISO day `count` days after (before, when negative) an ISO day. */
export function addDays(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}
